/// A contributor's account, and giving up what is open of an invoice.
extension PageTemplate {
    static let ledgerAccount = PageTemplate(
        """
        \(AgencyMarkup.sections)<p class="caption">{{contributor}}</p>
        <h1>{{title}}</h1>
        {{#case}}<p class="no-print"><a href="/agency/contributors/{{contributor}}">{{t.case}}</a></p>{{/case}}
        {{#told}}<p class="message" role="status">{{.}}</p>{{/told}}
        {{#moved}}<p class="inset warn" role="alert">{{t.moved}}</p>{{/moved}}
        <form method="get" action="/agency/accounts/{{contributor}}" class="filter">
        <div><label for="on">{{t.on}}</label>\(FieldMarkup.wrong("on"))<input id="on" name="on" type="date" \
        value="{{on}}"></div><div class="line"><button>{{t.show}}</button></div></form>
        <div class="sums"><dl><div><dt>{{balance_name}}</dt><dd><strong>{{balance}}</strong></dd></div>
        <div><dt>{{t.credit}}</dt><dd>{{credit}}</dd></div></dl><p class="soft small">{{t.balance_what}}</p></div>
        {{#other_day}}<p class="inset">{{.}} <a class="no-print" href="/agency/accounts/{{contributor}}">\
        {{t.as_of_today}}</a></p>{{/other_day}}\
        {{#use}}<form method="post" action="/agency/accounts/{{contributor}}/credit" class="card no-print" novalidate>
        <h2>{{t.use}}</h2><p>{{t.use_what}}</p>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="seen" value="{{seen}}">
        \(FieldMarkup.choice("invoice"))\(FieldMarkup.amount("amount"))<button>{{t.do_use}}</button>\
        {{#may_refund}} <a href="/agency/refunds/ask/{{contributor}}">{{t.ask_refund}}</a>{{/may_refund}}</form>{{/use}}
        {{^use}}{{#may_refund}}<p class="no-print"><a class="button quiet" \
        href="/agency/refunds/ask/{{contributor}}">{{t.ask_refund}}</a></p>{{/may_refund}}{{/use}}
        <h2 id="open-items">{{t.open_items}}</h2>
        {{^has_open}}<p>{{t.none_open}}</p>{{/has_open}}
        {{#has_open}}<div class="scroll" tabindex="0" role="region" aria-labelledby="open-items">\
        <table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.invoice}}</th><th scope="col">{{t.due}}</th>\
        <th scope="col" class="sum">{{t.open}}</th>{{#may_write_off}}<th scope="col" class="no-print">\
        {{t.write_off}}</th>{{/may_write_off}}</tr></thead>
        <tbody>{{#items}}<tr><th scope="row"><a href="/invoices/{{number}}">{{number}}</a><br>\
        <span class="soft">{{kind}}</span></th><td data-label="{{t.due}}"><div>{{due}}<br>\
        <span class="{{tag}}">{{state}}</span></div></td>\
        <td class="sum" data-label="{{t.open}}">{{open}}</td>{{#may_write_off}}\
        <td class="no-print" data-label="{{t.write_off}}"><div>\
        <a href="/agency/accounts/{{contributor}}/write-off/{{number}}">{{t.write_off}}<span class="unseen"> \
        {{number}}</span></a></div></td>{{/may_write_off}}</tr>
        {{/items}}</tbody></table></div>{{/has_open}}
        {{#has_refunds}}<h2 id="refunds">{{t.refunds}}</h2><ul>{{#refunds}}<li>\
        <a href="/agency/refunds">{{name}}</a> · \
        {{amount}} · <strong>{{state}}</strong> · <span class="mono">{{iban}}</span> · {{person}}</li>
        {{/refunds}}</ul>{{/has_refunds}}
        <h2 id="bookings">{{t.bookings}}</h2>
        {{^has_bookings}}<p>{{t.none}}</p>{{/has_bookings}}
        {{#has_bookings}}<div class="scroll" tabindex="0" role="region" aria-labelledby="bookings">\
        <table class="list cards-below">
        <thead><tr><th scope="col">{{t.what}}</th><th scope="col">{{t.day}}</th><th scope="col">{{t.against}}</th>\
        <th scope="col" class="sum">{{t.amount}}</th><th scope="col" class="sum">{{t.running}}</th></tr></thead>
        <tbody>{{#bookings}}<tr><th scope="row">{{#payer}}{{.}}<br>{{/payer}}\
        {{#href}}<a href="{{.}}">{{subject}}</a>{{/href}}\
        {{^href}}{{subject}}{{/href}}</th><td data-label="{{t.day}}">{{day}}</td>\
        <td data-label="{{t.against}}">{{against}}</td><td class="sum" data-label="{{t.amount}}">{{amount}}</td>\
        <td class="sum" data-label="{{t.running}}">{{running}}</td></tr>
        {{/bookings}}</tbody></table></div>{{/has_bookings}}
        """, LedgerWords.accountShown)

    static let writeOff = PageTemplate(
        """
        <p><a class="back" href="/agency/accounts/{{contributor}}">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        {{#moved}}<p class="inset warn" role="alert">{{t.moved}}</p>{{/moved}}
        <dl class="values">{{#facts}}<div><dt>{{label}}</dt><dd>{{value}}</dd></div>
        {{/facts}}</dl>
        <p>{{what}}</p>
        <p>{{t.means}}</p>
        <form method="post" action="/agency/accounts/{{contributor}}/write-off/{{number}}" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="seen" value="{{seen}}">
        \(FieldMarkup.lines("reason", hint: true))<button class="warning">{{t.do_it}}</button></form>
        """, LedgerWords.writeOffShown)
}
