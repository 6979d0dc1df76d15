/// Pages of the life of a contribution year.
extension PageTemplate {
    static let yearLife = PageTemplate(
        """
        \(AgencyMarkup.sections)<h1>{{title}}</h1>
        {{#done}}<p class="message" role="status">{{.}}</p>{{/done}}
        {{#undecided}}<p class="inset">{{t.undecided}}</p>{{/undecided}}
        {{#anew}}<div class="inset warn"><p>{{told}}</p>{{#href}}<p class="no-print"><a href="{{.}}">{{t.make_anew}}\
        <span class="unseen">: {{name}}</span></a></p>{{/href}}</div>{{/anew}}
        {{#moved}}<div class="inset warn" role="alert">{{#problems_told}}<p>{{.}}</p>{{/problems_told}}\
        <p>{{t.moved}}</p></div>{{/moved}}
        <ol class="tasks states">{{#states}}<li{{#current}} aria-current="step"{{/current}}><span>\
        {{#href}}<a href="{{.}}">{{name}}</a>{{/href}}{{^href}}{{name}}{{/href}}</span>\
        <span class="{{tag}}">{{when}}</span></li>
        {{/states}}</ol>
        {{#may_decide}}<section class="card no-print"><h2>{{t.next}}</h2>
        {{#has_steps}}<p>{{t.next_what}}</p>{{#owed}}<p>{{.}}</p>{{/owed}}<p class="line actions">\
        {{#steps}}<a href="{{href}}" \
        class="button{{^primary}} quiet{{/primary}}">{{name}}</a>
        {{/steps}}</p>{{/has_steps}}{{^has_steps}}<p>{{t.no_next}}</p>{{/has_steps}}</section>{{/may_decide}}
        <h2>{{t.figures}}</h2>
        <dl class="values"><div><dt>{{t.budget}}</dt><dd>{{budget}}</dd></div>
        <div><dt>{{t.cost}}</dt><dd>{{cost}}</dd></div>
        <div><dt>{{t.rate}}</dt><dd>{{rate}}</dd></div>
        <div><dt>{{t.maximum}}</dt><dd>{{maximum}}</dd></div>
        <div><dt>{{t.deadline}}</dt><dd>{{deadline}}</dd></div></dl>
        {{#has_decisions}}<h2>{{t.decisions}}</h2>
        <ol class="history" reversed>{{#decisions}}<li id="{{id}}"><h3>{{name}}</h3><p class="soft">{{by}}</p>\
        {{#facts}}<p>{{.}}</p>{{/facts}}{{#reason}}<p>{{.}}</p>{{/reason}}</li>
        {{/decisions}}</ol>{{/has_decisions}}
        """, YearLifeWords.lifeShown)

    static let yearStep = PageTemplate(
        """
        <p class="no-print"><a class="back" href="/agency/{{year}}/life">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        {{#moved}}<p class="inset warn" role="alert">{{t.moved}}</p>{{/moved}}
        {{#maximum}}<p class="inset">{{.}}</p>{{/maximum}}
        {{#outlook}}<h2 id="outlook">{{t.outlook}}</h2>
        <p>{{told}}</p>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="outlook"><table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.what}}</th><th scope="col" class="sum">{{t.rate}}</th>\
        <th scope="col" class="sum">{{t.brings}}</th><th scope="col" class="sum">{{t.over_share}}</th></tr></thead>
        <tbody>{{#places}}<tr><th scope="row">{{name}}</th><td class="sum" data-label="{{t.rate}}">{{rate}}</td>\
        <td class="sum" data-label="{{t.brings}}">{{levy}}</td>\
        <td class="sum" data-label="{{t.over_share}}">{{over}}</td></tr>
        {{/places}}</tbody></table></div>
        {{/outlook}}{{#fields}}<form method="get" action="/agency/{{year}}/life/{{step}}" class="no-print" novalidate>
        {{#budget_asked}}\(FieldMarkup.amount("budget", hint: true)){{/budget_asked}}\
        {{#cost_asked}}\(FieldMarkup.amount("cost")){{/cost_asked}}\
        {{#rate_asked}}\(FieldMarkup.text("rate", hint: true, "class=\"short\" inputmode=\"decimal\""))\
        {{/rate_asked}}{{#deadline_asked}}\(FieldMarkup.text("deadline", hint: true, "type=\"date\""))\
        {{/deadline_asked}}<button>{{t.show}}</button></form>{{/fields}}
        {{#plan}}<h2>{{t.dry_run}}</h2>
        <dl class="values"><div><dt>{{t.from}}</dt><dd>{{from}}</dd></div>
        <div><dt>{{t.to}}</dt><dd>{{to}}</dd></div>
        {{#facts}}<div><dt>{{label}}</dt><dd>{{value}}</dd></div>
        {{/facts}}</dl>
        {{#no_deadline}}<p class="inset warn">{{t.no_deadline}}</p>{{/no_deadline}}
        \(PlanMarkup.findings){{#missing_list}}<p><a href="{{.}}">{{t.missing_list}}</a></p>{{/missing_list}}
        \(PlanMarkup.totals)
        {{#may_confirm}}<form method="post" action="/agency/{{year}}/life/{{step}}" class="card no-print" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="seen" value="{{seen}}">
        {{#carried}}<input type="hidden" name="{{name}}" value="{{value}}">
        {{/carried}}{{#reason_asked}}{{#printed}}<p class="inset">{{t.printed}}</p>{{/printed}}\
        \(FieldMarkup.lines("reason", hint: true)){{/reason_asked}}\
        <p class="soft">{{t.for_good}}</p><p class="line"><button>{{t.confirm}}</button>{{#change}}
        <a href="{{.}}">{{t.change}}</a>{{/change}}</p></form>{{/may_confirm}}{{/plan}}
        """, YearLifeWords.stepShown)
}

/// The markup of what a step would do (`PlanPart`).
enum PlanMarkup {
    static let findings = """
        {{#has_findings}}<div class="inset warn"><h3>{{t.findings}}</h3><ul>{{#findings}}<li>{{told}}{{#links}} \
        <a href="{{href}}">{{label}}</a>{{/links}}</li>
        {{/findings}}</ul></div>{{/has_findings}}
        """

    static let totals = """
        {{#totals}}<h3 id="{{id}}">{{name}}</h3>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="{{id}}"><table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.what}}</th><th scope="col" class="sum">{{t.this_year}}</th>{{#has_last}}\
        <th scope="col" class="sum">{{t.last_year}}</th><th scope="col" class="sum">{{t.difference}}</th>\
        {{/has_last}}</tr></thead>
        <tbody>{{#rows}}<tr><th scope="row">{{label}}</th>\
        <td class="sum" data-label="{{t.this_year}}">{{this}}</td>{{#has_last}}\
        <td class="sum" data-label="{{t.last_year}}">{{last}}</td>\
        <td class="sum" data-label="{{t.difference}}">{{difference}}</td>{{/has_last}}</tr>
        {{/rows}}</tbody></table></div>{{/totals}}
        """
}
