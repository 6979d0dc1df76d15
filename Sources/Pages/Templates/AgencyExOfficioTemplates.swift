extension PageTemplate {
    private static let back = """
        \(AgencyMarkup.sections)<p><a class="back" href="{{path}}/missing">{{t.back}}</a></p>

        """

    static let agencyExOfficio = PageTemplate(
        """
        \(back)<h1>{{t.title}}</h1>
        {{#found}}<p class="inset warn">{{.}}</p>
        <h2>{{t.problems}}</h2>
        \(UploadMarkup.faults){{/found}}
        <p>{{t.what}}</p>
        <form method="post" action="{{path}}/ex-officio" enctype="multipart/form-data" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <div class="field{{#error_file}} wrong{{/error_file}}"><label for="file">{{t.file}}</label>
        <p class="hint" id="file-hint">{{t.file_hint}}</p>
        \(FieldMarkup.wrong("file"))<input id="file" name="file" type="file" accept=".xml,.json,.csv"\
        \(FieldMarkup.tied("file", true))></div>
        <button>{{t.check}}</button>
        </form>
        <h2 id="sheet">{{t.sheet}}</h2><p>{{t.sheet_what}}</p>
        <p><a href="{{path}}/ex-officio/template.csv">{{t.template}}</a></p>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="sheet"><table>
        <thead><tr><th scope="col">{{t.column}}</th><th scope="col">{{t.example}}</th></tr></thead>
        <tbody>{{#example}}<tr><th scope="row" class="mono">{{column}}</th><td class="mono">{{value}}</td></tr>
        {{/example}}</tbody></table></div>
        <p>{{t.sheet_more}}</p>
        <p><a href="/schemas/turnover-declarations-1.csv">turnover-declarations-1.csv</a></p>
        """, AgencyWords.exOfficioShown)

    private static let rows = """
        <div class="scroll" tabindex="0" role="region" aria-label="{{t.rows}}"><table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.number}}</th><th scope="col">{{t.declarant}}</th>\
        <th scope="col" class="sum">{{t.turnover}}</th><th scope="col" class="sum">{{t.contribution}}</th>\
        <th scope="col">{{t.verdict}}</th></tr></thead>
        <tbody>{{#rows}}<tr><td data-label="{{t.number}}">{{number}}</td><th scope="row">{{#declarant}}\
        <a href="/agency/contributors/{{id}}">{{name}}</a> {{year}}<br><span class="soft">{{id}}</span>{{/declarant}}\
        {{^declarant}}{{name}}{{#said}}<br><span class="soft">{{.}}</span>{{/said}}{{/declarant}}</th>\
        <td class="sum" data-label="{{t.turnover}}">{{turnover}}</td>\
        <td class="sum" data-label="{{t.contribution}}">{{contribution}}</td>\
        <td data-label="{{t.verdict}}"><div>\
        <span class="{{tag}}">{{verdict}}</span>{{#receipt}} <a href="/declarations/{{id}}/receipts/{{reference}}">\
        {{reference}}</a>{{/receipt}}{{#problems}}<br>{{.}}{{/problems}}</div></td></tr>
        {{/rows}}</tbody></table></div>
        {{#more}}<p>{{.}}</p>{{/more}}
        """

    static let agencyExOfficioReview = PageTemplate(
        """
        \(back)<h1>{{t.title_review}}</h1>
        <p>{{t.nothing_yet}}</p>
        {{#early}}<p class="inset warn">{{.}}</p>{{/early}}
        <dl class="values"><div><dt>{{t.sound}}</dt><dd>{{sound}}</dd></div>
        <div><dt>{{t.refused}}</dt><dd>{{refused}}</dd></div>
        <div><dt>{{t.contribution}}</dt><dd>{{total}}</dd></div></dl>
        \(rows)
        {{#has_sound}}<form method="post" action="{{path}}/ex-officio/{{batch}}" class="no-print" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        \(FieldMarkup.lines("reason", hint: true))<button class="warning">{{t.set}}</button></form>{{/has_sound}}
        <p class="no-print"><a href="{{path}}/ex-officio">{{t.another}}</a></p>
        """, AgencyWords.exOfficioReviewed)

    static let agencyExOfficioDone = PageTemplate(
        """
        \(back)<h1>{{title}}</h1>
        \(rows)
        """, AgencyWords.exOfficioDone)
}
