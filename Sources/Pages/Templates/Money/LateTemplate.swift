/// The page of who is late to pay.
extension PageTemplate {
    static let late = PageTemplate(
        """
        <p class="no-print"><a class="back" href="/agency/{{year}}/open">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        {{#told}}<p class="message" role="status">{{.}}</p>{{/told}}
        {{#moved}}<div class="inset warn" role="alert"><p>{{t.moved}}</p></div>{{/moved}}
        <p>{{t.what}}</p>
        {{#may_charge}}<p class="no-print"><a href="/agency/{{year}}/late-charges">{{t.charges}}</a></p>{{/may_charge}}
        {{^is_late}}<p>{{t.nothing}}</p>{{/is_late}}
        {{#asks}}<h2>{{t.days}}</h2>
        <form method="get" action="{{path}}" class="card no-print" novalidate>
        {{#unknown}}<p class="soft">{{t.unknown}} <code>first_reminder</code></p>{{/unknown}}
        {{#first_days_asked}}\(FieldMarkup.text("first_days", hint: true, days)){{/first_days_asked}}\
        {{#then_days_asked}}\(FieldMarkup.text("then_days", hint: true, days)){{/then_days_asked}}\
        <button>{{t.check}}</button></form>{{/asks}}
        {{#given}}<h2>{{t.days}}</h2>
        <dl class="values">{{#facts}}<div><dt>{{label}}</dt><dd>{{value}}</dd></div>
        {{/facts}}</dl><p class="no-print"><a href="{{change}}">{{t.change}}</a></p>{{/given}}
        {{#none_due}}<p class="inset" role="status">{{t.none_due}}</p>{{/none_due}}
        {{#has_due}}<h2>{{t.due_now}}</h2>
        <dl class="values"><div><dt>{{t.first}}</dt><dd>{{first}}</dd></div>
        <div><dt>{{t.second}}</dt><dd>{{second}}</dd></div>
        <div><dt>{{t.by_mail}}</dt><dd>{{mails}}</dd></div>
        <div><dt>{{t.by_post}}</dt><dd>{{letters}}</dd></div></dl>
        {{#may_remind}}<form method="post" action="{{path}}" class="card no-print" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="seen" value="{{seen}}">
        {{#carried}}<input type="hidden" name="{{name}}" value="{{value}}">
        {{/carried}}\
        <p class="soft">{{t.for_good}}</p><button>{{t.remind}}</button></form>{{/may_remind}}{{/has_due}}
        {{#is_late}}<h2 id="late">{{t.late}}</h2>
        <form method="get" action="{{path}}" class="filter" role="search" aria-label="{{t.filter}}">
        <div><label for="search">{{t.search}}</label><input id="search" name="search" type="search" \
        value="{{search}}"></div>
        {{#carried}}<input type="hidden" name="{{name}}" value="{{value}}">
        {{/carried}}<div class="line"><button>{{t.show}}</button>{{#narrowed}}<a href="{{path}}">{{t.reset}}</a>\
        {{/narrowed}}</div></form>
        <p class="soft" role="status">{{found}}</p>
        {{^has_rows}}<p>{{t.none}}</p>{{/has_rows}}{{/is_late}}
        {{#has_rows}}<div class="scroll" tabindex="0" role="region" aria-labelledby="late">\
        <table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.invoice}}</th><th scope="col">{{t.owes}}</th><th scope="col">{{t.due}}</th>\
        <th scope="col" class="sum">{{t.open}}</th><th scope="col">{{t.sent}}</th><th scope="col">{{t.next}}</th></tr>\
        </thead>
        <tbody>{{#rows}}<tr><th scope="row"><a href="/invoices/{{number}}">{{number}}</a></th>\
        <td data-label="{{t.owes}}"><span><a href="/agency/accounts/{{contributor}}">{{name}}</a><br>\
        <span class="soft">{{contributor}}</span></span></td>\
        <td data-label="{{t.due}}"><span>{{due}}<br><span class="tag late">{{late}}</span></span></td>\
        <td class="sum" data-label="{{t.open}}">{{open}}</td>\
        <td data-label="{{t.sent}}"><span>{{#sent}}{{text}} <a href="{{href}}">{{t.pdf}}<span class="unseen"> \
        {{number}}</span></a><br>{{/sent}}{{^sent}}–{{/sent}}</span></td>\
        <td data-label="{{t.next}}">{{#is_due}}<strong>{{next}}</strong>{{/is_due}}{{^is_due}}{{next}}{{/is_due}}</td>\
        </tr>
        {{/rows}}</tbody>
        <tfoot><tr><th scope="row" colspan="3">{{t.sum}}</th>\
        <td class="sum" data-label="{{t.open}}"><strong>{{open_total}}</strong></td><td colspan="2"></td></tr></tfoot>\
        </table></div>
        {{#pages}}<nav class="paging" aria-label="{{t.pages}}">{{#before}}<a href="{{.}}" rel="prev">{{t.before}}</a>\
        {{/before}} <span>{{told}}</span> {{#after}}<a href="{{.}}" rel="next">{{t.after}}</a>{{/after}}</nav>\
        {{/pages}}{{/has_rows}}
        {{#is_late}}\(MoneyFileLinks.markup){{/is_late}}
        """, LateWords.pageShown)

    private static let days = "class=\"short\" inputmode=\"numeric\" autocomplete=\"off\""
}
