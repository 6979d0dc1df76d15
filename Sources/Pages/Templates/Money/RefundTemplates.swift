/// Money that is given back.
extension PageTemplate {
    static let refunds = PageTemplate(
        """
        \(AgencyMarkup.sections)<h1>{{title}}</h1>
        {{#done}}<p class="message" role="status">{{.}}</p>{{/done}}
        <h2 id="asked">{{t.asked}}</h2><p class="soft">{{t.asked_what}}</p>
        {{^has_asked}}<p>{{t.none_asked}}</p>{{/has_asked}}
        {{#has_asked}}<div class="scroll" tabindex="0" role="region" aria-labelledby="asked">\
        <table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.refund}}</th><th scope="col">{{t.to}}</th>\
        <th scope="col" class="sum">{{t.amount}}</th><th scope="col">{{t.reason}}</th>\
        <th scope="col">{{t.decision}}</th></tr></thead>
        <tbody>{{#asked}}<tr><th scope="row">{{name}}<br><span class="soft">{{by}}</span></th>\
        <td data-label="{{t.to}}"><div>{{beneficiary}}<br>\
        <span class="mono">{{iban}}</span>{{#is_other}} <span class="tag late">{{t.other_account}}</span>\
        {{/is_other}}<br>\
        <a href="/agency/accounts/{{contributor}}">{{contributor}}</a></div></td>\
        <td class="sum" data-label="{{t.amount}}">{{amount}}</td><td data-label="{{t.reason}}">{{reason}}</td>\
        <td data-label="{{t.decision}}"><div>{{#own}}{{t.own}}{{/own}}\
        {{#may_decide}}<p class="line"><a class="button" href="/agency/refunds/{{number}}/approval">{{t.look}}\
        <span class="unseen"> {{name}}</span></a>
        <a href="/agency/refunds/{{number}}/refusal">{{t.refuse}}<span class="unseen"> {{name}}</span></a>\
        </p>{{/may_decide}}</div></td></tr>
        {{/asked}}</tbody></table></div>{{/has_asked}}
        <h2>{{t.ready}}</h2>
        {{^has_ready}}<p>{{t.none_ready}}</p>{{/has_ready}}
        {{#has_ready}}{{#may_approve}}<form method="post" action="/agency/refunds/file" class="card" novalidate>\
        <p>{{t.ready_what}}</p>
        <input type="hidden" name="form_token" value="{{form_token}}">
        \(FieldMarkup.boxes("pick"))\(FieldMarkup.text("day", hint: true, "type=\"date\" min=\"{{first_day}}\""))\
        <button>{{t.make}}</button></form>{{/may_approve}}
        {{^may_approve}}<ul>{{#pick_choices}}<li>{{label}} <span class="soft">{{hint}}</span></li>
        {{/pick_choices}}</ul>{{/may_approve}}{{/has_ready}}
        <h2 id="files">{{t.files}}</h2>
        {{^has_files}}<p>{{t.none_files}}</p>{{/has_files}}
        {{#has_files}}<div class="scroll" tabindex="0" role="region" aria-labelledby="files">\
        <table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.file}}</th><th scope="col">{{t.made}}</th><th scope="col">{{t.holds}}</th>\
        <th scope="col" class="sum">{{t.amount}}</th></tr></thead>
        <tbody>{{#files}}<tr><th scope="row">{{name}}{{#may_approve}}<br><a href="/agency/refunds/files/{{number}}">\
        {{t.download}}<span class="unseen"> {{name}}</span></a>{{/may_approve}}</th><td data-label="{{t.made}}">\
        <div>{{at}}<br>\
        <span class="soft">{{t.day}}{{c.colon}} {{day}}</span></div></td>\
        <td data-label="{{t.holds}}"><div>{{#refunds}}{{.}}<br>{{/refunds}}</div></td>\
        <td class="sum" data-label="{{t.amount}}">{{amount}}</td></tr>
        {{/files}}</tbody></table></div>{{/has_files}}
        {{#has_refused}}<h2>{{t.refused}}</h2><ul>{{#refused}}<li>{{name}} · {{beneficiary}} · {{amount}} · {{by}}\
        {{#refusal}}{{c.colon}} {{.}}{{/refusal}}</li>
        {{/refused}}</ul>{{/has_refused}}
        <h2 id="held">{{t.held}}</h2><p class="soft">{{t.held_what}}</p>
        {{^has_held}}<p>{{t.none_held}}</p>{{/has_held}}
        {{#has_held}}<div class="scroll" tabindex="0" role="region" aria-labelledby="held">\
        <table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.actor}}</th><th scope="col" class="sum">{{t.amount}}</th>\
        {{#may_ask}}<th scope="col">{{t.refund}}</th>{{/may_ask}}</tr></thead>
        <tbody>{{#held}}<tr><th scope="row"><a href="/agency/accounts/{{contributor}}">{{name}}</a><br>\
        <span class="soft">{{contributor}}</span></th><td class="sum" data-label="{{t.amount}}">{{amount}}</td>\
        {{#may_ask}}<td data-label="{{t.refund}}"><a href="/agency/refunds/ask/{{contributor}}">{{t.ask}}\
        <span class="unseen"> {{name}}</span></a></td>{{/may_ask}}</tr>
        {{/held}}</tbody></table></div>{{/has_held}}
        """, RefundWords.listShown)

    static let approveRefund = PageTemplate(
        """
        <p><a class="back" href="/agency/refunds">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        {{#is_other}}<div class="inset warn" role="alert"><p>{{t.other}}</p></div>{{/is_other}}
        <dl class="values">{{#facts}}<div><dt>{{label}}</dt><dd>{{value}}</dd></div>
        {{/facts}}</dl>
        <h2>{{t.payers}}</h2>
        {{#nobody_known}}<p class="inset warn">{{t.nobody_known}}</p>{{/nobody_known}}
        {{^nobody_known}}<ul>{{#payers}}<li>{{name}} · <span class="mono">{{account}}</span>\
        {{#same}} <strong>{{t.same}}</strong>{{/same}}</li>
        {{/payers}}</ul>{{/nobody_known}}
        <p><a href="/agency/accounts/{{contributor}}">{{t.account}}</a></p>
        <form method="post" action="/agency/refunds/{{number}}/decision" class="card" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <p>{{t.means}}</p>
        <p class="line"><button name="decision" value="approve">{{t.approve}}</button>
        <a href="/agency/refunds/{{number}}/refusal">{{t.refuse}}</a></p></form>
        """, RefundWords.approvalShown)

    static let refuseRefund = PageTemplate(
        """
        <p><a class="back" href="/agency/refunds">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        <p>{{what}}</p>
        <form method="post" action="/agency/refunds/{{number}}/decision" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="decision" value="refuse">
        \(FieldMarkup.lines("reason"))<button class="warning">{{t.do_it}}</button></form>
        """, RefundWords.refuse.filter { !["title", "what"].contains($0.key) })

    static let askRefund = PageTemplate(
        """
        <p><a class="back" href="/agency/accounts/{{contributor}}">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        {{#moved}}<p class="inset warn" role="alert">{{t.moved}}</p>{{/moved}}
        {{#has_lost}}<div class="inset warn"><ul>{{#lost}}<li>{{.}}</li>
        {{/lost}}</ul><p><a href="/agency/accounts/{{contributor}}">{{t.recover}}</a></p></div>{{/has_lost}}\
        {{#has_open}}<div class="inset warn"><p>{{t.open}}</p><ul>{{#open}}\
        <li><a href="/invoices/{{number}}">{{number}}</a> · {{amount}}</li>
        {{/open}}</ul><p><a href="/agency/accounts/{{contributor}}">{{t.recover}}</a></p></div>{{/has_open}}\
        <p>{{what}}</p>
        {{#has_payers}}<p>{{t.payers}}</p><ul>{{#payers}}<li>{{name}} · <span class="mono">{{account}}</span>\
        {{#ground}} <span class="soft">{{.}}</span>{{/ground}}</li>
        {{/payers}}</ul>{{/has_payers}}
        <form id="answer" method="post" action="/agency/refunds/ask/{{contributor}}" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="seen" value="{{seen}}">
        \(FieldMarkup.amount("amount"))\(FieldMarkup.text("beneficiary", "autocomplete=\"off\""))\
        \(FieldMarkup.text("iban", "autocomplete=\"off\" spellcheck=\"false\""))\
        \(FieldMarkup.text("bic", "class=\"short\" autocomplete=\"off\""))\(FieldMarkup.lines("reason"))\
        {{#is_other}}<label class="tick"><input type="checkbox" name="sure" value="yes"\
        {{#is_sure}} checked{{/is_sure}}><span>{{t.sure}}</span></label>{{/is_other}}\
        <button>{{t.send}}</button></form>
        """, RefundWords.askShown)
}
