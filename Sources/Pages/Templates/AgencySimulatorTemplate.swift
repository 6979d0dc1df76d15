extension PageTemplate {
    static let agencySimulator = PageTemplate(
        """
        \(AgencyMarkup.sections)<h1>{{title}}</h1>
        <p>{{t.what}}</p>
        <form method="get" action="/agency/{{year}}/simulator" class="card" novalidate>
        <div class="pair">\(FieldMarkup.amount("budget", hint: true))\
        \(FieldMarkup.text("maximum_rate", hint: true, "inputmode=\"decimal\" autocomplete=\"off\" class=\"short\""))\
        \(FieldMarkup.amount("threshold"))</div>
        <details><summary>{{t.readings}}</summary>
        {{#readings}}<div class="field"><label for="{{id}}">{{id}} · {{question}}</label>
        <select id="{{id}}" name="{{id}}">{{#choices}}<option value="{{value}}"{{#chosen}} selected{{/chosen}}>\
        {{label}}</option>{{/choices}}</select></div>
        {{/readings}}</details>
        <p class="line"><button>{{t.try}}</button> <a href="/agency/{{year}}/simulator">{{t.reset}}</a></p>
        </form>
        {{#result}}<h2 id="result">{{t.result}}</h2>
        <p role="status">{{told}}</p>
        {{#capped}}<p class="inset warn">{{t.capped}}</p>{{/capped}}
        <div class="scroll" tabindex="0" role="region" aria-label="{{t.result}}"><table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.figure}}</th><th scope="col" class="sum">{{t.now}}</th>\
        <th scope="col" class="sum">{{t.then}}</th></tr></thead>
        <tbody>{{#figures}}<tr{{#sum}} class="all"{{/sum}}><th scope="row">{{label}}</th>\
        <td class="sum" data-label="{{t.now}}">{{now}}</td>\
        <td class="sum" data-label="{{t.then}}"><strong>{{then}}</strong></td></tr>
        {{/figures}}</tbody></table></div>
        <h2>{{t.who}}</h2>
        <p><span class="key share-1"></span>{{t.activity}} <span class="key share-2"></span>{{t.levy}}</p>
        {{#groups}}<h3 id="{{id}}">{{title}}</h3>
        <div class="plot wide">{{{picture}}}
        <div class="scroll" tabindex="0" role="region" aria-labelledby="{{id}}"><table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.group}}</th><th scope="col" class="sum">{{t.contributors}}</th>\
        <th scope="col" class="sum">{{t.now}}</th><th scope="col" class="sum">{{t.then}}</th>\
        <th scope="col" class="sum">{{t.change}}</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row">{{label}}</th>\
        <td class="sum" data-label="{{t.contributors}}">{{count}}</td>\
        <td class="sum" data-label="{{t.now}}">{{#present}}{{.}}{{/present}}{{^present}}–{{/present}}</td>\
        <td class="sum" data-label="{{t.then}}">{{total}}</td>\
        <td class="sum" data-label="{{t.change}}">{{#change}}{{.}}{{/change}}{{^change}}–{{/change}}</td></tr>
        {{/rows}}</tbody></table></div></div>
        {{/groups}}{{/result}}
        """, AgencyWords.simulatorShown)
}
