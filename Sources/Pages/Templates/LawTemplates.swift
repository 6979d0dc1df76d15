/// Pages of the law as data.
extension PageTemplate {
    static let law = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        <p class="lead">{{t.what}}</p>
        <ul class="cards">
        <li class="card"><h2><a href="{{entities}}">{{t.entities}}</a></h2><p>{{t.entities_text}}</p></li>
        <li class="card"><h2><a href="/law/figures">{{t.figures}}</a></h2><p>{{t.figures_text}}</p></li>
        <li class="card"><h2><a href="/law/readings">{{t.readings}}</a></h2><p>{{t.readings_text}}</p></li>
        <li class="card"><h2><a href="/law/terms">{{t.terms}}</a></h2><p>{{t.terms_text}}</p></li>
        <li class="card"><h2><a href="/law/sources">{{t.sources}}</a></h2><p>{{t.sources_text}}</p></li>
        <li class="card"><h2><a href="/api/v1/law">JSON</a></h2><p><code>/api/v1/law</code></p></li>
        </ul>
        <p><a class="button" href="/calculator">{{t.calculator}}</a></p>
        <p class="soft small">{{made}}</p>
        """, LawWords.index)

    static let lawEntities = PageTemplate(
        """
        \(way)<h1>{{title}}</h1>
        \(yearLinks)<p>{{t.how}}</p>
        {{#flag}}<p class="unsure-note"><span class="tag unsure">{{status}}</span> {{note}}</p>{{/flag}}
        <div class="scroll tall" tabindex="0" role="region" aria-label="{{title}}"><table class="cells">
        <thead><tr><th scope="col">{{t.class}}</th>\
        {{#activities}}<th scope="col" id="{{code}}">{{name}} <code class="soft small">{{code}}</code></th>\
        {{/activities}}\
        </tr></thead>
        {{#families}}<tbody>\
        <tr class="family-row"><th colspan="{{columns}}" scope="rowgroup"><span>{{name}}</span></th></tr>
        {{#rows}}<tr id="{{code}}"><th scope="row">{{name}} <code class="soft small">{{code}}</code></th>\
        {{#cells}}<td class="c{{number}}">{{#exists}}{{number}}\
        {{/exists}}{{^exists}}<span aria-hidden="true">–</span><span class="unseen">{{t.none}}</span>{{/exists}}</td>\
        {{/cells}}</tr>
        {{/rows}}</tbody>{{/families}}</table></div>
        <p class="small">{{t.source}}{{c.colon}} {{#sources}}\(citation) {{/sources}}· {{t.checked}} {{checked}}</p>
        <p class="screen"><a href="{{json}}">{{t.json}}</a></p>
        """, LawWords.entities)

    static let lawFigures = PageTemplate(
        """
        \(way)<h1>{{title}}</h1>
        \(yearLinks)<div class="scroll" tabindex="0" role="region" aria-label="{{title}}">\
        <table class="cards-below plain">
        <thead><tr><th scope="col">{{t.figure}}</th><th scope="col" class="sum">{{t.value}}</th>
        <th scope="col">{{t.status}}</th><th scope="col">{{t.source}}</th>\
        <th scope="col">{{t.checked}}</th></tr></thead>
        <tbody>{{#figures}}\
        <tr id="{{code}}"><th scope="row">{{name}}{{#note}}<span class="why">{{.}}</span>{{/note}}</th>
        <td class="sum" data-label="{{t.value}}">{{value}}</td><td data-label="{{t.status}}">\(tag)</td>
        <td class="cited" data-label="{{t.source}}"><div>{{#sources}}\(citation){{/sources}}</div></td>\
        <td data-label="{{t.checked}}">{{checked}}</td></tr>
        {{/figures}}</tbody></table></div>
        <p class="screen"><a href="{{json}}">{{t.json}}</a></p>
        """, LawWords.figures)

    static let lawCourse = PageTemplate(
        """
        \(way)<h1>{{title}}</h1>
        \(yearLinks)<p>{{t.what}}</p>
        {{#courses}}<section><h2 id="{{code}}">{{name}}</h2><div class="course">{{{picture}}}
        <div class="scroll" tabindex="0" role="region" aria-labelledby="{{code}}"><table class="cards-below plain">
        <thead><tr><th scope="col">{{t.year}}</th><th scope="col" class="sum">{{t.value}}</th>
        <th scope="col">{{t.status}}</th><th scope="col">{{t.source}}</th></tr></thead>
        <tbody>{{#values}}<tr><th scope="row">{{year}}</th><td class="sum" data-label="{{t.value}}">{{value}}</td>\
        <td data-label="{{t.status}}">\(tag)</td>
        <td class="cited" data-label="{{t.source}}"><div>{{#sources}}\(citation){{/sources}}</div></td>\
        </tr>{{/values}}</tbody></table></div></div></section>
        {{/courses}}<p class="screen"><a href="/api/v1/law">{{t.json}}</a></p>
        """, LawWords.course)

    static let way = "<p class=\"back\"><a href=\"/law\">{{t.back}}</a></p>\n"

    static let yearLinks = """
        <nav aria-label="{{t.years}}" class="screen"><ul class="links years">{{#years}}\
        <li><a href="{{href}}"{{#current}} \
        aria-current="page"{{/current}}>{{year}}</a></li>{{/years}}</ul></nav>

        """

    static let tag = "<span class=\"tag{{#unsure}} unsure{{/unsure}}\">{{status}}</span>"

    static let citation = """
        <span><a href="/law/sources#{{id}}">{{#parts}}{{.}}{{/parts}}{{^parts}}{{title}}{{/parts}}</a>{{#parts}}, \
        {{title}}{{/parts}}</span>
        """
}
