/// The calculator's answer, and its comparison with another year.
extension PageTemplate {
    static let calculatorResult = PageTemplate(
        """
        <p class="back"><a href="{{check}}">{{t.change}}</a></p>
        {{#notice}}<p class="message">{{.}}</p>{{/notice}}
        {{#changed}}<section class="refusal"><h2>{{heading}}</h2><p>{{text}}</p>
        {{#has_rows}}<div class="scroll" tabindex="0" role="region" aria-label="{{heading}}">\
        <table class="cards-below plain">
        <thead><tr><th scope="col">{{t.what}}</th><th scope="col" class="sum">{{t.then}}</th>
        <th scope="col" class="sum">{{t.now}}</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row">{{name}}</th><td class="sum" data-label="{{t.then}}">{{before}}</td>
        <td class="sum" data-label="{{t.now}}"><div>{{#differs}}<strong>{{after}}</strong>{{/differs}}\
        {{^differs}}{{after}}{{/differs}}</div></td></tr>
        {{/rows}}</tbody></table></div>{{/has_rows}}</section>{{/changed}}
        <p class="over">{{title}}</p>
        <h1 class="amount">{{heading}}</h1>
        {{#told}}<p class="lead">{{.}}</p>{{/told}}
        {{#parts}}<section aria-labelledby="parts"><h2 id="parts">{{t.parts}}</h2>
        <div class="made">{{{picture}}}<table>
        <thead class="unseen"><tr><th scope="col">{{t.part}}</th><th scope="col">{{t.amount}}</th></tr></thead>
        <tbody><tr><th scope="row"><span class="key share-1" aria-hidden="true"></span>{{activities}}</th>
        <td class="sum">{{activity}}</td></tr>
        <tr><th scope="row"><span class="key share-2" aria-hidden="true"></span>{{levy_name}}</th>
        <td class="sum">{{levy}}</td></tr></tbody>
        <tfoot><tr><th scope="row">{{total_name}}</th><td class="sum">{{total}}</td></tr></tfoot>
        </table></div></section>{{/parts}}
        {{#unsure}}<section><h2>{{t.unsure}}</h2><ul>{{#lines}}<li>{{.}}</li>{{/lines}}</ul></section>{{/unsure}}
        {{#undeclared}}<section><h2>{{t.undeclared}}</h2><p>{{.}}</p></section>{{/undeclared}}
        <section><h2 id="steps">{{t.steps}}</h2>
        {{#explained}}\(ExplanationMarkup.table("aria-labelledby=\"steps\""))
        <h3>{{t.sources}}</h3><ol class="sources">{{#sources}}<li>{{.}}</li>{{/sources}}</ol>{{/explained}}</section>
        {{#years}}<section class="screen"><h2>{{t.years}}</h2><ul class="links">{{#links}}<li>\
        <a href="{{href}}">{{text}}</a></li>{{/links}}</ul></section>{{/years}}
        <section><h2>{{t.keep}}</h2><p>{{t.keep_text}}</p>
        <ul class="links screen"><li><a href="{{link}}">{{t.link}}</a></li><li><a href="{{json}}">{{t.json}}</a></li>
        <li><a href="/calculator">{{t.again}}</a></li></ul>
        <p class="paper small">{{link}}</p>
        <p class="soft small">{{made}}</p></section>
        """, ResultWords.result)

    static let calculatorComparison = PageTemplate(
        """
        <p class="back"><a href="{{back}}">{{t.back}}</a></p>
        <p class="over">{{title}}</p>
        <h1 class="amount">{{heading}}</h1>
        {{#told}}<p class="lead">{{.}}</p>{{/told}}
        <h2 id="why">{{t.why}}</h2>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="why"><table class="cards-below plain">
        <thead><tr><th scope="col">{{t.reason}}</th><th scope="col" class="sum">{{before_year}}</th>
        <th scope="col" class="sum">{{after_year}}</th><th scope="col" class="sum">{{t.effect}}</th></tr></thead>
        <tbody>{{#effects}}<tr><th scope="row">{{name}}</th>\
        <td class="sum" data-label="{{before_year}}">{{before}}</td>\
        <td class="sum" data-label="{{after_year}}">{{after}}</td>\
        <td class="sum" data-label="{{t.effect}}">{{amount}}</td></tr>
        {{/effects}}</tbody>
        <tfoot><tr><th scope="row">{{contribution}}</th>\
        <td class="sum" data-label="{{before_year}}">{{before}}</td>\
        <td class="sum" data-label="{{after_year}}">{{after}}</td>
        <td class="sum" data-label="{{t.effect}}">{{difference}}</td></tr></tfoot></table></div>
        {{#unsure}}<h2>{{t.unsure}}</h2><ul>{{#lines}}<li>{{.}}</li>{{/lines}}</ul>{{/unsure}}
        <p class="screen"><a href="{{json}}">{{t.json}}</a></p>
        """, ResultWords.comparison)
}
