extension PageTemplate {
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
        <a class="skip" href="#main">{{c.skip}}</a>
        <header><div class="top"><div class="row">
        <a class="brand" href="/"><span aria-hidden="true" class="mark">%</span>MedLevy</a>
        <nav aria-label="{{c.languages}}"><ul class="languages">
        {{#languages}}<li><a href="{{href}}" lang="{{code}}" hreflang="{{code}}"{{#current}} aria-current="true"\
        {{/current}}>{{name}}</a></li>
        {{/languages}}</ul></nav>
        </div></div>
        {{#visitor}}<div class="visitor"><div class="row">
        <nav aria-label="{{c.pages}}"><ul class="pages">
        <li><a href="/home">{{c.home}}</a></li>
        {{#has_clients}}<li><a href="/clients">{{c.clients}}</a></li>
        {{/has_clients}}{{#has_invoices}}<li><a href="/invoices">{{c.invoices}}</a></li>
        {{/has_invoices}}{{#has_agency}}<li><a href="/agency">{{c.agency}}</a></li>
        {{/has_agency}}<li><a href="/organisation">{{c.organisation}}</a></li>
        <li><a href="/sessions">{{c.sessions}}</a></li>
        <li><a href="/profile">{{c.profile}}</a></li>
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
        <li><a href="/openapi.json">{{c.description}}</a></li></ul></div></footer>
        </body>
        </html>

        """, FrameWords.all)
}
