/// Where the law can be read in more than one way; its words and its sources.
extension PageTemplate {
    static let lawReadings = PageTemplate(
        """
        \(way)<h1>{{t.title}}</h1>
        <p class="lead">{{t.what}}</p>
        <nav aria-label="{{t.list}}" class="screen"><ul class="links">{{#readings}}\
        <li><a href="#{{id}}">{{id}}</a></li>\
        {{/readings}}<li><a href="#open">{{t.open}}</a></li></ul></nav>
        {{#readings}}<section class="reading" id="{{id}}"><h2><span class="tag">{{id}}</span> {{question}}</h2>
        <dl><dt>{{t.ours}}</dt><dd>{{ours}} <code>{{choice}}</code></dd>
        {{#has_others}}<dt>{{t.others}}</dt>\
        {{#others}}<dd>{{meaning}} <code>{{value}}</code></dd>{{/others}}{{/has_others}}
        <dt>{{t.why}}</dt><dd>{{why}}</dd>
        {{#excerpt}}<dt>{{t.excerpt}}</dt><dd><q lang="{{language}}">{{text}}</q></dd>{{/excerpt}}
        <dt>{{t.status}}</dt><dd>\(tag)</dd>
        <dt>{{t.source}}</dt><dd class="cited">{{#sources}}\(citation){{/sources}}</dd></dl></section>
        {{/readings}}
        <section><h2 id="open">{{t.open}}</h2><p>{{t.open_text}}</p>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="open"><table class="cards-below plain">
        <thead><tr><th scope="col">{{t.figure}}</th><th scope="col">{{t.period}}</th>\
        <th scope="col">{{t.note}}</th></tr></thead>
        <tbody>{{#unknown}}<tr><th scope="row">{{name}}</th><td data-label="{{t.period}}">{{period}}</td>\
        <td data-label="{{t.note}}">{{note}}</td></tr>
        {{/unknown}}</tbody></table></div></section>
        <p class="screen"><a href="/api/v1/readings">{{t.json}}</a></p>
        """, LawWords.readings)

    static let lawTerms = PageTemplate(
        """
        \(way)<h1>{{t.title}}</h1>
        <p class="lead">{{t.what}}</p>
        <div class="scroll" tabindex="0" role="region" aria-label="{{t.title}}"><table class="terms cards-below plain">
        <thead><tr>{{#columns}}<th scope="col" lang="{{code}}">{{name}}</th>{{/columns}}</tr></thead>
        <tbody>{{#terms}}\
        <tr id="{{code}}"><th scope="row">{{name}}{{#meaning}}<span class="why">{{.}}</span>{{/meaning}}\
        </th>{{#others}}<td lang="{{code}}" data-label="{{language}}">{{name}}</td>{{/others}}</tr>
        {{/terms}}</tbody></table></div>
        """, LawWords.terms)

    static let lawSources = PageTemplate(
        """
        \(way)<h1>{{t.title}}</h1>
        <p class="lead">{{t.what}}</p>
        {{#sources}}<section id="{{id}}"><h2>{{name}}</h2>
        <p><span class="tag">{{kind}}</span> {{origin}}</p>
        {{#cited}}<div class="scroll" tabindex="0" role="region" aria-label="{{name}}"><table class="cards-below plain">
        <thead><tr><th scope="col">{{t.part}}</th><th scope="col">{{t.used}}</th></tr></thead>
        <tbody>{{#parts}}<tr><th scope="row">{{part}}</th><td data-label="{{t.used}}">{{used}}</td></tr>
        {{/parts}}</tbody></table></div>{{/cited}}</section>
        {{/sources}}<p class="screen"><a href="/api/v1/sources">{{t.json}}</a></p>
        """, LawWords.sources)
}
