/// The page of interest and fines, and what it has in common with what is open.
extension PageTemplate {
    static let lateCharges = PageTemplate(
        """
        <p class="no-print"><a class="back" href="/agency/{{year}}/open">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        {{#done}}<p class="message" role="status">{{t.done}}</p>{{/done}}
        {{#moved}}<div class="inset warn" role="alert"><p>{{t.moved}}</p></div>{{/moved}}
        <p>{{t.what}}</p>
        <p class="no-print"><a href="/agency/{{year}}/late">{{t.reminders}}</a></p>
        \(LateMarkup.grounds)
        {{#unknown}}<div class="inset warn"><p>{{t.unknown}}</p></div>{{/unknown}}
        {{^has_rows}}<p class="inset">{{t.nothing}}</p>{{/has_rows}}
        {{#has_rows}}<h2 id="plan">{{t.plan}}</h2>{{#more}}<p class="soft">{{.}}</p>{{/more}}
        <div class="scroll" tabindex="0" role="region" aria-labelledby="plan"><table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.invoice}}</th><th scope="col">{{t.owes}}</th>\
        <th scope="col" class="sum">{{t.late}}</th><th scope="col" class="sum">{{t.base}}</th>\
        <th scope="col" class="sum">{{t.interest}}</th><th scope="col" class="sum">{{t.fine}}</th>\
        <th scope="col" class="sum">{{t.total}}</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row"><a href="/invoices/{{number}}">{{number}}</a></th>\
        <td data-label="{{t.owes}}"><span>{{name}}<br><span class="soft">{{contributor}}</span></span></td>\
        <td class="sum" data-label="{{t.late}}">{{late}}</td><td class="sum" data-label="{{t.base}}">{{base}}</td>\
        <td class="sum" data-label="{{t.interest}}">{{interest}}</td>\
        <td class="sum" data-label="{{t.fine}}">{{fine}}</td>\
        <td class="sum" data-label="{{t.total}}">{{total}}</td></tr>
        {{/rows}}</tbody>
        <tfoot><tr><th scope="row" colspan="3">{{t.sum}}</th><td class="sum" data-label="{{t.base}}">{{base}}</td>\
        <td class="sum" data-label="{{t.interest}}">{{interest}}</td>\
        <td class="sum" data-label="{{t.fine}}">{{fine}}</td>\
        <td class="sum" data-label="{{t.total}}"><strong>{{total}}</strong></td></tr></tfoot></table></div>
        {{^unknown}}<form method="post" action="/agency/{{year}}/late-charges" class="card no-print" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="seen" value="{{seen}}">
        <p class="soft">{{t.for_good}}</p><button>{{t.charge}}</button></form>{{/unknown}}{{/has_rows}}
        """, LateChargeWords.pageShown)
}

enum LateMarkup {
    /// What the tables know (`LateGroundPart`).
    static let grounds = """
        <dl class="values">{{#charges}}<div><dt>{{name}}</dt><dd>{{value}}\
        {{#amount}} · {{t.would_add}} {{.}}{{/amount}}<br><span class="soft">{{t.table}} <code>{{table}}</code>: \
        {{sources}}</span>{{#note}}<br>{{.}}{{/note}}</dd></div>
        {{/charges}}</dl>
        """
}
