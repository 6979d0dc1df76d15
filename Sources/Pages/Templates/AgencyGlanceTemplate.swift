extension PageTemplate {
    static let agencyGlance = PageTemplate(
        """
        \(AgencyMarkup.sections)<h1>{{title}}</h1>
        <p><span class="tag big">{{state}}</span></p>
        <ul class="counts">{{#counts}}<li>{{#href}}<a href="{{.}}">{{/href}}{{^href}}<div>{{/href}}\
        <strong>{{count}}</strong> {{label}}{{#href}}</a>{{/href}}{{^href}}</div>{{/href}}</li>
        {{/counts}}</ul>
        {{#unassessed}}<p class="inset">{{.}}</p>{{/unassessed}}
        {{#assessed}}<h2>{{t.sums}}</h2>
        {{^has_budget}}<p class="soft">{{t.no_budget}}</p>{{/has_budget}}
        <div class="scroll" tabindex="0" role="region" aria-label="{{t.sums}}"><table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.figure}}</th><th scope="col" class="sum">{{t.assumed}}</th>\
        <th scope="col" class="sum">{{t.declared}}</th></tr></thead>
        <tbody>{{#sums}}<tr{{#sum}} class="all"{{/sum}}><th scope="row">{{label}}</th>\
        <td class="sum" data-label="{{t.assumed}}">{{assumed}}</td>\
        <td class="sum" data-label="{{t.declared}}">{{declared}}</td></tr>
        {{/sums}}</tbody></table></div>{{/assessed}}
        <h2>{{t.progress}}</h2>
        {{^has_progress}}<p class="inset">{{t.no_progress}}</p>{{/has_progress}}
        {{#has_progress}}{{#progress}}<div class="plot">{{{picture}}}
        <div><p>{{told}}</p><p><span class="key share-1"></span>{{t.handed}}<br><span class="key share-2"></span>\
        {{t.certified}}</p>
        <details><summary>{{t.table}}</summary><div class="scroll" tabindex="0" role="region" \
        aria-label="{{t.progress}}"><table class="list">
        <thead><tr><th scope="col">{{t.until}}</th><th scope="col" class="sum">{{t.handed}}</th>\
        <th scope="col" class="sum">{{t.certified}}</th></tr></thead>
        <tbody>{{#weeks}}<tr><th scope="row">{{date}}</th><td class="sum">{{handed}}</td>\
        <td class="sum">{{certified}}</td></tr>
        {{/weeks}}</tbody></table></div></details></div></div>{{/progress}}{{/has_progress}}
        <h2>{{t.bands}}</h2>
        {{#bands}}<div class="plot">{{{picture}}}
        <div class="scroll" tabindex="0" role="region" aria-label="{{t.bands}}"><table class="list">
        <thead><tr><th scope="col">{{t.band}}</th><th scope="col" class="sum">{{t.contributors}}</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row">{{label}}</th><td class="sum">{{count}}</td></tr>
        {{/rows}}</tbody></table></div></div>{{/bands}}
        {{#assessed}}<h2>{{t.who}}</h2>
        <p><span class="key share-1"></span>{{t.activity}} <span class="key share-2"></span>{{t.levy}}</p>
        {{#groups}}<h3 id="{{id}}">{{title}}</h3>
        <div class="plot wide">{{{picture}}}
        <div class="scroll" tabindex="0" role="region" aria-labelledby="{{id}}"><table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.group}}</th><th scope="col" class="sum">{{t.contributors}}</th>\
        <th scope="col" class="sum">{{t.activity}}</th><th scope="col" class="sum">{{t.levy}}</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row">{{label}}</th>\
        <td class="sum" data-label="{{t.contributors}}">{{count}}</td>\
        <td class="sum" data-label="{{t.activity}}">{{activity}}</td>\
        <td class="sum" data-label="{{t.levy}}">{{levy}}</td></tr>
        {{/rows}}</tbody></table></div></div>
        {{/groups}}
        <h2>{{t.rates}}</h2>
        <p>{{t.rates_what}}</p>
        {{#rates}}<div class="plot">{{{picture}}}
        <div class="scroll" tabindex="0" role="region" aria-label="{{t.rates}}"><table class="list">
        <thead><tr><th scope="col">{{t.rate}}</th><th scope="col" class="sum">{{t.levy}}</th>\
        <th scope="col" class="sum">{{t.left}}</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row">{{rate}}</th><td class="sum">{{levy}}</td><td class="sum">{{left}}</td></tr>
        {{/rows}}</tbody></table></div></div>{{/rates}}{{/assessed}}
        """, AgencyWords.glanceShown)
}
