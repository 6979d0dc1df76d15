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
        <p><a href="/agency/payments/statements">{{t.statements}}</a><br>\
        <a href="/agency/payments/movements">{{t.movements}}</a></p>
        <h2>{{t.waiting}}</h2>
        {{#named}}<div class="inset"><p>{{told}}</p><p><a class="button" href="/agency/payments/named">\
        {{t.named_look}}</a></p></div>{{/named}}
        {{#waits}}<form method="get" action="/agency/payments" class="filter" role="search" \
        aria-label="{{t.search_label}}">
        <div><label for="search">{{t.search}}</label><input id="search" name="search" type="search" \
        value="{{search}}"></div>
        <div class="line"><button>{{t.show}}</button><a href="/agency/payments">{{t.reset}}</a></div>
        </form>
        <p class="soft" role="status">{{sums}}</p>
        {{^has_payments}}<p class="inset">{{t.none_found}}</p>{{/has_payments}}{{/waits}}
        {{^waits}}<p class="inset">{{t.none}}</p>{{/waits}}
        {{#has_payments}}<p>{{t.waiting_what}}</p>
        <form method="post" action="/agency/payments/confirm">
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="page" value="{{page}}"><input type="hidden" name="search" value="{{search}}">
        {{#payments}}<fieldset class="card payment"><legend><span class="amount-of">{{amount}}</span> <span \
        class="soft">{{day}}</span></legend>
        <dl><dt>{{who}}</dt><dd>{{payer}}{{#account}} <span class="soft">{{.}}</span>{{/account}}</dd>\
        {{#text}}<dt>{{t.text}}</dt><dd>{{.}}</dd>{{/text}}</dl>
        {{#is_out}}<p><span class="tag late">{{t.went_out}}</span></p>{{/is_out}}
        {{#remark}}<p class="inset warn">{{.}}</p>{{/remark}}
        {{#choices}}<label class="tick"><input type="radio" name="{{group}}" value="{{value}}">\
        <span>{{#lines}}{{.}}<br>{{/lines}}{{#recovered}}{{.}}<br>{{/recovered}}\
        <span class="soft">{{ground}}</span></span></label>
        {{/choices}}{{#has_choices}}<label class="tick"><input type="radio" name="{{group}}" value="" checked>\
        <span>{{t.leave}}</span></label>{{/has_choices}}
        {{#may_match}}<p><a href="{{split}}">{{t.split}}<span class="unseen">: {{amount}}, {{payer}}</span></a><br>\
        <a href="{{place}}">{{t.place}}<span class="unseen">: {{amount}}, {{payer}}</span></a></p>\
        {{/may_match}}</fieldset>
        {{/payments}}{{#may_confirm}}<button>{{t.confirm}}</button>{{/may_confirm}}</form>
        \(ListPaging.markup){{/has_payments}}
        \(MoneyFileLinks.markup)
        """, PaymentWords.deskShown)

    static let namedPayments = PageTemplate(
        """
        <p><a class="back" href="/agency/payments">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        {{^has_rows}}<p class="inset">{{t.none}}</p>{{/has_rows}}
        {{#has_rows}}<p>{{told}}</p><p>{{t.what}}</p>
        <form method="post" action="/agency/payments/named" class="no-print">
        <input type="hidden" name="form_token" value="{{form_token}}">
        {{#choices}}<input type="hidden" name="choice" value="{{.}}">
        {{/choices}}<p><button>{{do_it}}</button></p></form>
        <div class="scroll" tabindex="0" role="region" aria-label="{{title}}"><table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.payer}}</th><th scope="col">{{t.day}}</th><th scope="col">{{t.text}}</th>\
        <th scope="col" class="sum">{{t.amount}}</th><th scope="col">{{t.invoice}}</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row">{{payer}}</th><td data-label="{{t.day}}">{{day}}</td>\
        <td data-label="{{t.text}}">{{text}}</td><td class="sum" data-label="{{t.amount}}">{{amount}}</td>\
        <td data-label="{{t.invoice}}"><span><a href="/invoices/{{invoice}}">{{invoice}}</a><br>\
        <span class="soft">{{name}}</span></span></td></tr>
        {{/rows}}</tbody></table></div>
        \(ListPaging.markup){{/has_rows}}
        """, PaymentWords.namedShown)

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

    static let takeBack = PageTemplate(
        """
        <p><a class="back" href="/agency/payments">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        <dl class="values"><div><dt>{{who}}</dt><dd>{{payer}}{{#account}} <span class="soft">{{.}}</span>\
        {{/account}}</dd></div>{{#text}}<div><dt>{{t.text}}</dt><dd>{{.}}</dd></div>{{/text}}</dl>
        <div class="inset warn"><ul>{{#lines}}<li>{{.}}</li>
        {{/lines}}</ul><p>{{t.own}}</p></div>
        <form method="post" action="/agency/payments/split">
        <input type="hidden" name="form_token" value="{{form_token}}">
        {{#fields}}<input type="hidden" name="{{name}}" value="{{value}}">
        {{/fields}}<input type="hidden" name="sure" value="yes">
        <button>{{t.do_it}}</button></form>
        <p><a href="{{change}}">{{t.change}}</a></p>
        """, PaymentWords.takeBackShown)

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
        <dl class="values"><div><dt>{{who}}</dt><dd>{{payer}}{{#account}} <span class="soft">{{.}}</span>\
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
