/// The page from which documents are sent.
extension PageTemplate {
    static let sending = PageTemplate(
        """
        <p class="no-print"><a class="back" href="/agency/{{year}}/invoices">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        {{#told}}<p class="message" role="status">{{.}}</p>{{/told}}
        <h2>{{t.not_sent}}</h2>
        {{^has_waiting}}<p class="inset">{{t.nothing}}</p>{{/has_waiting}}
        {{#has_waiting}}<p>{{t.what}}</p>
        <dl class="values"><div><dt>{{t.documents}}</dt><dd>{{documents}}</dd></div>
        <div><dt>{{t.by_mail}}</dt><dd>{{mails}}</dd></div>
        <div><dt>{{t.by_peppol}}</dt><dd>{{electronic}}</dd></div>
        {{#has_letters}}<div><dt>{{t.by_post}}</dt><dd><a href="#letters">{{letters_in_all}}</a></dd></div>\
        {{/has_letters}}\
        </dl>
        {{#in_parts}}<p class="soft">{{.}}</p>{{/in_parts}}
        {{#may_send}}<form method="post" action="{{path}}" class="card no-print" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <p class="soft">{{t.for_good}}</p><button>{{t.send}}</button></form>{{/may_send}}{{/has_waiting}}
        <h2 id="way">{{t.way}}</h2>
        {{^has_rows}}<p>{{t.none}}</p>{{/has_rows}}
        {{#has_rows}}<div class="scroll" tabindex="0" role="region" aria-labelledby="way">\
        <table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.kind}}</th><th scope="col">{{t.how}}</th>\
        <th scope="col" class="sum">{{t.waiting}}</th><th scope="col" class="sum">{{t.sent}}</th>\
        <th scope="col" class="sum">{{t.failed}}</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row">{{what}}</th><td data-label="{{t.how}}">{{way}}</td>\
        <td class="sum" data-label="{{t.waiting}}">{{waiting}}</td>\
        <td class="sum" data-label="{{t.sent}}">{{sent}}</td>\
        <td class="sum" data-label="{{t.failed}}">{{failed}}</td></tr>
        {{/rows}}</tbody></table></div>{{/has_rows}}
        {{#has_faults}}<h2 id="faults">{{t.faults}}</h2><p>{{t.faults_what}}</p>\
        {{#more_faults}}<p class="soft">{{.}}</p>{{/more_faults}}
        <div class="scroll" tabindex="0" role="region" aria-labelledby="faults">\
        <table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.number}}</th><th scope="col">{{t.to}}</th><th scope="col">{{t.fault}}</th>\
        <th scope="col" class="sum">{{t.attempts}}</th><th scope="col">{{t.state}}</th></tr></thead>
        <tbody>{{#faults}}<tr><th scope="row"><a href="/invoices/{{number}}">{{number}}</a><br>\
        <span class="soft">{{what}}</span></th><td data-label="{{t.to}}">{{to}}</td>\
        <td data-label="{{t.fault}}"><code>{{fault}}</code></td>\
        <td class="sum" data-label="{{t.attempts}}">{{attempts}}</td>\
        <td data-label="{{t.state}}"><span class="{{tag}}">{{state}}</span></td></tr>
        {{/faults}}</tbody></table></div>{{/has_faults}}
        {{#has_letters}}<h2 id="letters">{{t.by_post}}</h2><p>{{t.by_post_what}} {{letter_count}}</p>\
        {{#more_letters}}<p class="soft">{{.}}</p>{{/more_letters}}
        <div class="scroll" tabindex="0" role="region" aria-labelledby="letters">\
        <table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.number}}</th><th scope="col">{{t.name}}</th><th scope="col">{{t.print}}</th>\
        </tr></thead>
        <tbody>{{#letters}}<tr><th scope="row"><a href="/invoices/{{number}}">{{number}}</a></th>\
        <td data-label="{{t.name}}"><span>{{name}}<br><span class="soft">{{contributor}}</span></span></td>\
        <td data-label="{{t.print}}"><a href="/invoices/{{number}}/pdf">{{t.pdf}}<span class="unseen"> {{number}}\
        </span></a></td></tr>
        {{/letters}}</tbody></table></div>{{/has_letters}}
        """, SendingWords.pageShown)
}
