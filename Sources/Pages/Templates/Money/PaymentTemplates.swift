/// The matching desk.
extension PageTemplate {
    private static let uploadForm = """
        <form method="post" action="/agency/payments/statements" enctype="multipart/form-data" \
        class="card no-print" novalidate><h2>{{t.upload}}</h2><p>{{t.upload_what}}</p>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <div class="field{{#error_file}} wrong{{/error_file}}"><label for="file">{{t.file}}</label>
        <p class="hint" id="file-hint">{{t.file_hint}}</p>
        \(FieldMarkup.wrong("file"))<input id="file" name="file" type="file"\(FieldMarkup.tied("file", true))></div>
        <button>{{t.send}}</button></form>
        """

    static let payments = PageTemplate(
        """
        \(AgencyMarkup.sections)<h1>{{title}}</h1>
        {{#confirmed}}<p class="message" role="status">{{.}}</p>{{/confirmed}}
        {{#has_failed}}<div class="inset warn" role="alert"><h2>{{t.not_confirmed}}</h2><ul>{{#failed}}\
        <li><strong>{{payment}}</strong>: {{text}}</li>
        {{/failed}}</ul></div>{{/has_failed}}
        {{#found}}<div class="inset warn" role="alert"><p>{{.}}</p></div>
        <h2>{{t.problems}}</h2>
        \(UploadMarkup.faults){{/found}}
        {{#may_match}}\(uploadForm){{/may_match}}
        <h2>{{t.waiting}}</h2>
        {{^has_payments}}<p class="inset">{{t.none}}</p>{{/has_payments}}
        {{#has_payments}}<p>{{t.waiting_what}}</p>{{#shown}}<p class="soft">{{.}}</p>{{/shown}}
        <form method="post" action="/agency/payments/confirm">
        <input type="hidden" name="form_token" value="{{form_token}}">
        {{#payments}}<fieldset class="card payment"><legend><span class="amount-of">{{amount}}</span> <span \
        class="soft">{{day}}</span></legend>
        <dl><dt>{{t.payer}}</dt><dd>{{payer}}{{#account}} <span class="soft">{{.}}</span>{{/account}}</dd>\
        {{#text}}<dt>{{t.text}}</dt><dd>{{.}}</dd>{{/text}}</dl>
        {{#is_out}}<p><span class="tag late">{{t.went_out}}</span></p>{{/is_out}}
        {{#remark}}<p class="inset warn">{{.}}</p>{{/remark}}
        {{#choices}}<label class="tick"><input type="radio" name="{{group}}" value="{{value}}">\
        <span>{{#lines}}{{.}}<br>{{/lines}}<span class="soft">{{ground}}</span></span></label>
        {{/choices}}{{#has_choices}}<label class="tick"><input type="radio" name="{{group}}" value="" checked>\
        <span>{{t.leave}}</span></label>{{/has_choices}}
        {{#may_match}}<p><a href="{{split}}">{{t.split}}<span class="unseen">: {{amount}}, {{payer}}</span></a></p>\
        {{/may_match}}</fieldset>
        {{/payments}}{{#may_confirm}}<button>{{t.confirm}}</button>{{/may_confirm}}</form>{{/has_payments}}
        \(MoneyFileLinks.markup)
        """, PaymentWords.deskShown)

    static let statementsImported = PageTemplate(
        """
        <p><a class="back" href="/agency/payments">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        {{#nothing_new}}<p class="inset" role="status">{{t.repeated_all}}</p>{{/nothing_new}}
        <div class="scroll" tabindex="0" role="region" aria-label="{{title}}"><table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.statement}}</th><th scope="col" class="sum">{{t.booked}}</th>\
        <th scope="col" class="sum">{{t.matched}}</th><th scope="col" class="sum">{{t.waiting}}</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row">{{statement}}{{#repeated}} <span class="tag">{{t.repeated}}</span>\
        {{/repeated}}{{#opening}}<br><span class="soft">{{.}}</span>{{/opening}}</th>\
        <td class="sum" data-label="{{t.booked}}">{{booked}}</td>\
        <td class="sum" data-label="{{t.matched}}">{{matched}}</td>\
        <td class="sum" data-label="{{t.waiting}}">{{waiting}}</td></tr>
        {{/rows}}</tbody></table></div>
        <p><a class="button" href="/agency/payments">{{t.go_on}}</a></p>
        """, PaymentWords.imported.filter { !["title", "opening"].contains($0.key) })

    private static let splitParts = (1...4).map { number in
        """
        <fieldset class="part"><legend>{{part_\(number)}}</legend><div class="pair">\
        \(FieldMarkup.text("invoice_\(number)", label: "invoice", "autocomplete=\"off\""))\
        \(FieldMarkup.amount("amount_\(number)", label: "amount"))</div></fieldset>

        """
    }.joined()

    static let splitPayment = PageTemplate(
        """
        <p><a class="back" href="/agency/payments">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        <dl class="values"><div><dt>{{t.payer}}</dt><dd>{{payer}}{{#account}} <span class="soft">{{.}}</span>\
        {{/account}}</dd></div>{{#text}}<div><dt>{{t.text}}</dt><dd>{{.}}</dd></div>{{/text}}</dl>
        <p>{{what}}</p>
        <form method="post" action="/agency/payments/split" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="payment" value="{{payment}}">
        <input type="hidden" name="seen" value="{{seen}}">
        \(splitParts)<fieldset class="part"><legend>{{t.rest}}</legend><div class="pair">\
        \(FieldMarkup.text("credit", "autocomplete=\"off\""))\(FieldMarkup.amount("credit_amount", label: "amount"))\
        </div></fieldset>
        <button>{{t.do_it}}</button></form>
        """, PaymentWords.splitShown)
}
