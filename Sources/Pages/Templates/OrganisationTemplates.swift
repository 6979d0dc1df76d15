/// The page of an organisation: who may do what for it.
extension PageTemplate {
    private static let mandates = """
        <h2 id="mandates">{{t.mandates}}</h2>
        {{#mandate_done}}<p class="message" role="status">{{text}}{{#may_ask}} \
        <a href="/home">{{t.ask_certificates}}</a>{{/may_ask}}</p>{{/mandate_done}}
        {{#mandates}}{{#refusal}}<div class="refusal"><p>{{.}}</p></div>{{/refusal}}
        {{#has_list}}<div class="scroll" tabindex="0" role="region" aria-label="{{t.mandates}}">\
        <table class="cards-below plain">
        <thead><tr><th scope="col">{{t.number}}</th><th scope="col">{{t.to}}</th><th scope="col">{{t.purposes}}</th>
        <th scope="col">{{t.period}}</th><th scope="col">{{t.state}}</th></tr></thead>
        <tbody>{{#list}}<tr><th scope="row">{{number}}</th><td data-label="{{t.to}}"><div>{{name}}<br>\
        <span class="soft">{{id}}</span></div></td>
        <td data-label="{{t.purposes}}">{{purposes}}</td><td data-label="{{t.period}}">{{from}} – {{until}}</td>\
        <td data-label="{{t.state}}"><div>{{state}}{{#may_end}}
        <form method="get" action="/organisation/mandates/end">
        <input type="hidden" name="mandate" value="{{number}}">
        <button class="quiet" aria-label="{{t.end}}{{c.colon}} {{number}}, \
        {{name}}">{{t.end}}</button></form>{{/may_end}}</div></td></tr>
        {{/list}}</tbody></table></div>{{/has_list}}
        {{#empty}}<p>{{t.no_mandates}}</p>{{/empty}}
        {{#change_refusal}}<div class="refusal"><h3>{{t.give}}</h3><p>{{.}}</p></div>{{/change_refusal}}{{/mandates}}
        {{#mandate_form}}<form id="answer" class="card" method="post" action="/organisation/mandates" novalidate>
        <h3>{{t.give}}</h3>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="version" value="{{version}}">
        \(FieldMarkup.text("organisation", label: "mandatary", hint: true, "autocomplete=\"off\""))\
        \(FieldMarkup.text("name", label: "mandatary_name", "autocomplete=\"off\""))\
        <fieldset id="purposes" class="field{{#error_purposes}} wrong{{/error_purposes}}"\
        \(FieldMarkup.described("purposes", false))><legend>{{t.purposes}}</legend>
        \(FieldMarkup.wrong("purposes"))
        {{#all_purposes}}<label class="tick"><input type="checkbox" name="purposes" value="{{code}}"\
        {{#checked}} checked{{/checked}}><span>{{label}}</span></label>
        {{/all_purposes}}</fieldset>
        <div class="pair">\(FieldMarkup.text("from", "type=\"date\""))\
        \(FieldMarkup.text("until", "type=\"date\""))</div>
        <button>{{t.give}}</button></form>{{/mandate_form}}

        """

    private static let received = """
        <h2 id="received">{{t.received}}</h2>
        {{#received}}{{#refusal}}<div class="refusal"><p>{{.}}</p></div>{{/refusal}}
        {{#has_list}}<div class="scroll" tabindex="0" role="region" aria-label="{{t.received}}">\
        <table class="cards-below plain">
        <thead><tr><th scope="col">{{t.giver}}</th><th scope="col">{{t.purposes}}</th>
        <th scope="col">{{t.period}}</th><th scope="col">{{t.state}}</th></tr></thead>
        <tbody>{{#list}}<tr><th scope="row">{{name}}<br><span class="soft">{{id}}</span></th>
        <td data-label="{{t.purposes}}">{{purposes}}</td><td data-label="{{t.period}}">{{from}} – {{until}}</td>\
        <td data-label="{{t.state}}">{{state}}</td></tr>
        {{/list}}</tbody></table></div>{{/has_list}}
        {{#empty}}<p>{{t.no_received}}</p>{{/empty}}{{/received}}

        """

    private static let clients = """
        <h2 id="clients">{{t.clients}}</h2>
        {{#clients}}{{#refusal}}<div class="refusal"><p>{{.}}</p></div>{{/refusal}}
        {{#has_list}}<div class="scroll" tabindex="0" role="region" aria-label="{{t.clients}}">\
        <table class="cards-below plain">
        <thead><tr><th scope="col">{{t.client_name}}</th><th scope="col">{{t.client_id}}</th>
        <th scope="col">{{t.scopes}}</th><th scope="col">{{t.state}}</th></tr></thead>
        <tbody>{{#list}}<tr><th scope="row">{{name}}</th><td data-label="{{t.client_id}}"><code>{{id}}</code></td>\
        <td data-label="{{t.scopes}}">{{scopes}}</td>
        <td data-label="{{t.state}}"><div>{{state}}{{#may_end}}\
        <form method="post" action="/organisation/clients/revoke">
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="version" value="{{version}}">
        <input type="hidden" name="client" value="{{id}}">
        <button class="quiet" aria-label="{{t.revoke}}{{c.colon}} {{name}}">\
        {{t.revoke}}</button></form>{{/may_end}}</div>\
        </td></tr>
        {{/list}}</tbody></table></div>{{/has_list}}
        {{#empty}}<p>{{t.no_clients}}</p>{{/empty}}
        {{#change_refusal}}<div class="refusal"><h3>{{t.create}}</h3><p>{{.}}</p></div>{{/change_refusal}}{{/clients}}
        {{#client_form}}<form class="card" method="post" action="/organisation/clients" novalidate>
        <h3>{{t.create}}</h3>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="version" value="{{version}}">
        \(FieldMarkup.text("client_name", "autocomplete=\"off\""))\
        <fieldset id="scopes" class="field{{#error_scopes}} wrong{{/error_scopes}}"\
        \(FieldMarkup.described("scopes", false))><legend>{{t.scopes}}</legend>
        \(FieldMarkup.wrong("scopes"))
        {{#all_scopes}}<label class="tick"><input type="checkbox" name="scopes" value="{{code}}"\
        {{#checked}} checked{{/checked}}><span>{{label}}<br><code class="soft">{{code}}</code></span></label>
        {{/all_scopes}}</fieldset>
        <button>{{t.create}}</button></form>{{/client_form}}

        """

    static let organisation = PageTemplate(
        """
        <h1>{{heading}}</h1>
        <p class="soft">{{id}}</p>
        {{#none}}<p>{{t.none}}</p><p><a class="button" \
        href="/profile?return=/organisation">{{t.choose}}</a></p>{{/none}}
        {{#some}}

        """ + mandates + received + clients + UserMarkup.list + "\n{{/some}}", OrganisationWords.organisation)

    static let mandateEnd = PageTemplate(
        """
        <p><a class="back" href="/organisation#mandates">{{t.back}}</a></p>
        <p class="caption">{{organisation}}</p>
        <h1>{{title}}</h1>
        <dl class="card"><dt>{{t.to}}</dt><dd>{{name}}<br><span class="soft">{{id}}</span></dd>
        <dt>{{t.purposes}}</dt><dd>{{purposes}}</dd>
        <dt>{{t.period}}</dt><dd>{{from}} – {{until}}</dd></dl>
        <p>{{lost}}</p>
        {{#has_effects}}<ul>{{#effects}}<li>{{.}}</li>
        {{/effects}}</ul>{{/has_effects}}
        <p>{{t.stays}} {{t.anew}}</p>
        <form method="post" action="/organisation/mandates/end">
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="version" value="{{version}}">
        <input type="hidden" name="mandate" value="{{number}}">
        <button>{{t.end}}</button> <a href="/organisation#mandates">{{t.keep}}</a></form>
        """, MandateWords.end)

    static let secret = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        <p>{{t.once}}</p>
        <dl class="card"><dt>client_id</dt><dd><code>{{client}}</code></dd>
        <dt>client_secret</dt><dd><code>{{secret}}</code></dd></dl>
        <p>{{t.use}}</p>
        <pre tabindex="0"><code>TOKEN=$(curl -s {{address}}/oauth/token -d grant_type=client_credentials \\
          -u '{{client}}:{{secret}}' | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
        curl {{address}}/api/v1/obligations -H "Authorization: Bearer $TOKEN"</code></pre>
        <p><a href="/organisation#clients">{{t.back}}</a></p>
        """, OrganisationWords.secret)
}
