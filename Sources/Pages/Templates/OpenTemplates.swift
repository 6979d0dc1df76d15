/// Pages for who is not signed in.
extension PageTemplate {
    static let start = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        <p>{{t.what}}</p>
        <ul class="cards">
        <li class="card"><h2>{{t.calculator}}</h2><p>{{t.calculator_text}}</p>
        <p><a class="button" href="/calculator">{{t.calculator}}</a></p></li>
        <li class="card"><h2>{{t.sign_in}}</h2><p>{{t.sign_in_text}}</p>
        <p><a class="button" href="/sign-in">{{t.sign_in}}</a></p></li>
        <li class="card"><h2>{{t.tables}}</h2><p>{{t.tables_text}}</p>
        <p><a href="/law">{{t.tables}}</a></p></li>
        <li class="card"><h2>{{t.software}}</h2><p>{{t.software_text}}</p>
        <p><a href="/openapi.json">/openapi.json</a></p></li>
        <li class="card"><h2>{{t.law}}</h2><p>{{t.law_text}}</p>
        <p><a href="/schemas/turnover-declarations-1.csv">turnover-declarations-1.csv</a></p></li>
        </ul>
        <h2>{{t.try}}</h2>
        <p>{{t.try_text}}</p>
        <pre tabindex="0"><code>curl {{address}}/api/v1/assessments -H 'Content-Type: application/json' -d '{
          "year": 2024, "country": "BE", "turnover_total": 250000.00, "turnover_levy": 200000.00,
          "activities": [{"activity": "manufacturer", "device_class": "MDR_I"},
                         {"activity": "importer", "device_class": "MDR_IIB"}]}'</code></pre>
        """, OpenWords.start)

    static let signIn = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        {{#unsaved}}<p class="inset warn">{{t.unsaved}}</p>{{/unsaved}}
        {{#ended}}<p class="inset">{{t.ended}}</p>{{/ended}}
        <ul class="cards">
        {{#provider}}<li class="card"><h2>{{t.provider}}</h2>
        <p><a class="button" href="/sign-in/begin?return={{return}}">{{t.provider_button}}</a></p></li>{{/provider}}
        {{#accounts}}<li class="card"><h2>{{t.account}}</h2><p>{{t.account_text}}</p>
        <p><a class="button" href="/account/sign-in?return={{return}}">{{t.account_button}}</a></p></li>{{/accounts}}
        </ul>
        {{^possible}}<p>{{t.nowhere}}</p>{{/possible}}
        """, OpenWords.signIn)

    static let refusal = PageTemplate(
        """
        <h1>{{heading}}</h1>
        <div class="refusal">{{#sentences}}<p>{{.}}</p>{{/sentences}}</div>
        {{#way}}<p class="inset"><a href="{{href}}">{{label}}</a></p>{{/way}}
        {{#has_helpers}}<h2>{{t.helpers}}</h2>
        <ul>{{#helpers}}<li><strong>{{name}}</strong>, {{role}}{{#email}}, <a href="mailto:{{.}}">{{.}}</a>{{/email}}\
        </li>{{/helpers}}</ul>{{/has_helpers}}
        {{^has_helpers}}<p>{{t.keeper}}</p>{{/has_helpers}}
        <p class="soft">{{t.request}} <code>{{request}}</code></p>
        <p><a href="/{{#visitor}}home{{/visitor}}">{{t.back}}</a></p>
        """, OpenWords.refusal)
}
