extension PageTemplate {
    static let upload = PageTemplate(
        """
        <p><a class="back" href="/declarations/{{id}}/form">{{t.back}}</a></p>
        <p class="caption">{{organisation}} · {{year}}</p>
        <h1>{{t.title}}</h1>
        {{#found}}<p class="inset warn">{{.}}</p>
        <h2>{{t.problems}}</h2>
        \(UploadMarkup.faults)
        {{#more}}<p>{{.}}</p>{{/more}}{{#rest}}<p>{{.}}</p>{{/rest}}{{/found}}
        {{#elsewhere}}<div class="inset warn" role="alert"><p><strong>{{what}}</strong></p>
        <p>{{how}}</p>
        <p><a href="{{href}}">{{go}}</a></p></div>{{/elsewhere}}
        {{^found}}<p>{{t.what}}</p>{{/found}}
        \(UploadMarkup.form(to: "/declarations/{{id}}/upload"))
        """, UploadWords.upload)
}
