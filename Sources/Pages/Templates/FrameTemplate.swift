extension PageTemplate {
    /// A page of the menu, by its name there.
    private static func item(_ page: String) -> String {
        "<li><a href=\"/\(page)\"{{#at.\(page)}} aria-current=\"true\"{{/at.\(page)}}>{{c.\(page)}}</a></li>"
    }

    /// Around every page.
    static let frame = PageTemplate(
        """
        <!doctype html>
        <html lang="{{language}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        {{#refresh}}<meta http-equiv="refresh" content="{{.}}">
        {{/refresh}}<title>{{title}} – MedLevy</title>
        <link rel="stylesheet" href="/style.css">
        <link rel="icon" href="data:,">
        </head>
        <body>
        {{#form}}<button hidden form="answer">{{c.send}}</button>
        {{/form}}        <a class="skip" href="#main">{{c.skip}}</a>
        <header><div class="top"><div class="row">
        <a class="brand" href="/"><span aria-hidden="true" class="mark">%</span>MedLevy</a>
        {{#has_languages}}<nav aria-label="{{c.languages}}"><ul class="languages">
        {{#languages}}<li>{{#form}}<button class="plain" form="answer" formnovalidate \
        formaction="{{.}}{{code}}" \
        name="typed_in" value="{{language}}"{{/form}}{{^form}}<a href="{{href}}" hreflang="{{code}}"{{/form}} \
        lang="{{code}}"{{#current}} aria-current="true"{{/current}}>{{name}}{{#form}}</button>{{/form}}\
        {{^form}}</a>{{/form}}</li>
        {{/languages}}</ul></nav>{{/has_languages}}
        </div></div>
        {{#visitor}}<div class="visitor"><div class="row">
        <nav aria-label="{{c.pages}}"><ul class="pages">
        \(item("home"))
        {{#has_clients}}\(item("clients"))
        {{/has_clients}}{{#has_invoices}}\(item("invoices"))
        {{/has_invoices}}{{#has_agency}}\(item("agency"))
        {{/has_agency}}{{#has_accounts}}<li><a href="/agency/access"{{#at.agency}} aria-current="true"{{/at.agency}}>\
        {{c.accounts}}</a></li>
        {{/has_accounts}}\(item("organisation"))
        {{#has_account}}\(item("account"))
        {{/has_account}}\(item("sessions"))
        \(item("profile"))
        </ul></nav>
        <form class="line" method="post" action="/sign-out">
        <input type="hidden" name="form_token" value="{{form_token}}">
        <span>{{c.signed_in_as}} <strong>{{name}}</strong>{{#acting}} {{c.for}} <strong>{{.}}</strong>{{/acting}}</span>
        <button class="quiet">{{c.sign_out}}</button>
        </form>
        </div></div>{{/visitor}}
        </header>
        <main id="main" tabindex="-1">
        {{#summary}}<div class="summary" role="alert" tabindex="-1" id="summary" autofocus>
        <h2>{{c.summary}}</h2>
        <ul>{{#problems}}<li>{{#has_field}}<a href="#{{field}}">{{text}}</a>{{/has_field}}\
        {{^has_field}}{{text}}{{/has_field}}</li>
        {{/problems}}</ul>
        </div>
        {{/summary}}{{{main}}}
        </main>
        <footer class="bottom"><div class="row"><p>{{c.about}}</p>
        <ul class="pages"><li><a href="/calculator">{{c.calculator}}</a></li>
        <li><a href="/law">{{c.law}}</a></li>
        <li><a href="/help">{{c.help}}</a></li>
        <li><a href="/openapi.json">{{c.description}}</a></li></ul></div></footer>
        </body>
        </html>

        """, FrameWords.all)
}
