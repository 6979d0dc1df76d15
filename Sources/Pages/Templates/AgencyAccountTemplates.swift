/// Where the agency keeps the accounts of foreign organisations' people.
extension PageTemplate {
    private static let accountRows = """
        <div class="scroll" tabindex="0" role="region" aria-label="{{title}}"><table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.name}}</th><th scope="col">{{t.email}}</th><th scope="col">{{t.state}}</th>\
        {{#may_keep}}<th scope="col">{{t.renew}}</th>{{/may_keep}}</tr></thead>
        <tbody>{{#rows}}<tr><th scope="row">{{name}}</th><td data-label="{{t.email}}">{{email}}</td>\
        <td data-label="{{t.state}}">{{state}}</td>{{#may_keep}}<td data-label="{{t.renew}}">{{#renewal}}\
        <a href="{{.}}">{{t.renew}}<span class="unseen"> {{name}}</span></a>{{/renewal}}{{^renewal}}–{{/renewal}}</td>\
        {{/may_keep}}</tr>
        {{/rows}}</tbody></table></div>
        """

    static let agencyAccounts = PageTemplate(
        """
        \(AgencyMarkup.sections)<h1>{{title}}</h1>
        <p>{{t.what}}</p>
        <form method="get" action="/agency/access" novalidate>
        \(FieldMarkup.text("number", hint: true, "autocomplete=\"off\" spellcheck=\"false\""))\
        <button class="quiet">{{t.look}}</button></form>
        {{#organisation}}<h2>{{name}}</h2>
        <p class="soft">{{number}}</p>
        {{^has_rows}}<p>{{t.none}}</p>{{/has_rows}}
        {{#has_rows}}\(accountRows){{/has_rows}}
        {{#may_keep}}<form class="card" method="post" action="/agency/access" novalidate>
        <h3>{{t.invite_heading}}</h3>
        <p>{{t.invite_what}}</p>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="organisation" value="{{id}}">
        <div class="field{{#error_name}} wrong{{/error_name}}"><label for="name">{{t.name}}</label>
        \(FieldMarkup.wrong("name"))<input id="name" name="name" value="{{typed_name}}"\
        \(FieldMarkup.tied("name", false)) autocomplete="off"></div>
        \(FieldMarkup.text("email", "type=\"email\" autocomplete=\"off\""))\
        <button>{{t.invite}}</button></form>{{/may_keep}}{{/organisation}}
        """, AgencyWords.accounts)

    static let accountRenewal = PageTemplate(
        """
        <p><a class="back" href="/agency/access?number={{number}}">{{t.back}}</a></p>
        <p class="caption">{{organisation}}</p>
        <h1>{{title}}</h1>
        <dl class="card"><dt>{{t.email}}</dt><dd>{{email}}</dd><dt>{{t.state}}</dt><dd>{{state}}</dd></dl>
        <p>{{t.check}}</p>
        <p>{{t.effect}}</p>
        {{#blocked}}<p>{{t.blocked}}</p>{{/blocked}}
        <form method="post" action="/agency/access/renewal">
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="organisation" value="{{id}}">
        <input type="hidden" name="account" value="{{account}}">
        <button class="warning">{{t.do_it}}</button> <a href="/agency/access?number={{number}}">{{t.keep}}</a></form>
        """, AgencyWords.accountRenewal)

    static let accountInvited = PageTemplate(
        """
        <p class="caption">{{organisation}}</p>
        <h1>{{title}}</h1>
        <p>{{t.once}}</p>
        <dl class="card"><dt>{{t.link}}</dt><dd><code>{{link}}</code></dd><dt>{{t.until}}</dt><dd>{{until}}</dd>
        <dt>{{t.email}}</dt><dd>{{email}}</dd></dl>
        <p>{{t.lost}}</p>
        {{#is_new}}<p>{{t.then}}</p>
        {{/is_new}}\
        <p><a class="button" href="/agency/access?number={{number}}">{{t.back}}</a></p>
        """, AgencyWords.accountInvited)
}
