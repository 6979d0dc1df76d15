/// A declaration's own page, its receipts, and what is done with it.
extension PageTemplate {
    private static let revisions = """
        {{#has_history}}<h2 id="history">{{t.history}}</h2>
        \(revisionList){{/has_history}}
        """

    /// Every revision with what it changed, what was said of it, and its receipts.
    static let revisionList = """
        <ol class="history">{{#revisions}}<li><h3>{{heading}}</h3>
        <p class="soft">{{by}}</p>
        {{#why}}<p>{{t.because}}{{c.colon}} {{.}}</p>{{/why}}
        {{#has_values}}<dl class="values">{{#values}}<div><dt>{{label}}</dt><dd>{{#withdrawn}}<s>{{value}}</s>\
        {{/withdrawn}}{{^withdrawn}}{{value}}{{/withdrawn}}</dd></div>
        {{/values}}</dl>{{/has_values}}
        {{#has_changes}}<div class="scroll" tabindex="0" role="region" aria-label="{{heading}}">\
        <table class="cards-below plain">
        <thead><tr><th scope="col">{{t.field}}</th><th scope="col">{{t.before}}</th><th scope="col">{{t.after}}</th>\
        </tr></thead>
        <tbody>{{#changes}}<tr><th scope="row">{{label}}</th><td data-label="{{t.before}}">{{before}}</td>\
        <td data-label="{{t.after}}"><strong>{{after}}</strong></td></tr>
        {{/changes}}</tbody></table></div>{{/has_changes}}
        {{#unchanged}}<p class="soft">{{t.no_changes}}</p>{{/unchanged}}
        {{#verdicts}}<p>{{#void}}<s>{{text}}</s> <span class="soft">{{t.void}}</span>{{/void}}\
        {{^void}}{{text}}{{/void}}</p>
        {{/verdicts}}
        {{#receipts}}<p><a href="/declarations/{{id}}/receipts/{{reference}}">{{label}}</a></p>
        {{/receipts}}</li>
        {{/revisions}}</ol>
        """

    static let declaration = PageTemplate(
        """
        <p><a class="back" href="{{list}}">{{list_name}}</a></p>
        <p class="caption">{{organisation}} · {{number}}</p>
        <h1>{{t.title}}</h1>
        <section class="card state"><h2 class="unseen">{{t.state}}</h2><p><span class="tag big">{{state}}</span></p>
        <p>{{sentence}}</p>
        {{#state_reason}}<p><strong>{{t.because}}{{c.colon}}</strong> {{.}}</p>{{/state_reason}}
        {{#openness}}<p class="inset">{{.}}</p>{{/openness}}
        {{#has_actions}}<p class="line actions">{{#actions}}<a{{#primary}} class="button"{{/primary}} href="{{href}}">\
        {{label}}</a>
        {{/actions}}</p>{{/has_actions}}</section>
        {{#has_figures}}<h2>{{^withdrawn}}{{t.figures}}{{/withdrawn}}{{#withdrawn}}{{t.figures_was}}{{/withdrawn}}</h2>
        \(FiguresMarkup.table){{/has_figures}}
        {{#has_contribution}}<h2>{{t.contribution}}</h2>
        \(ContributionMarkup.text){{/has_contribution}}
        \(revisions)
        """, DeclarationWords.page)

    static let withdraw = PageTemplate(
        """
        <p><a class="back" href="/declarations/{{id}}">{{t.back}}</a></p>
        <p class="caption">{{organisation}}</p>
        <h1>{{t.title}}</h1>
        <p>{{t.what}}</p>
        {{#moved}}<p class="inset warn">{{t.moved}}</p>{{/moved}}
        <form id="answer" method="post" action="/declarations/{{id}}/withdraw" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="version" value="{{version}}">
        \(FieldMarkup.lines("reason"))<button class="warning">{{t.do}}</button>
        </form>
        """, DeclarationWords.withdraw)

    static let certification = PageTemplate(
        """
        <p><a class="back" href="/declarations/{{id}}">{{t.back}}</a></p>
        <p class="caption">{{organisation}}</p>
        <h1>{{t.title}}</h1>
        {{#has_certifiers}}<p>{{t.who}}</p>
        <ul>{{#certifiers}}<li><strong>{{name}}</strong> <span class="soft">{{number}} {{until}}</span></li>
        {{/certifiers}}</ul>
        {{#asked}}<p class="message" role="status">{{t.asked}}</p>{{/asked}}
        {{#may_write}}<form method="post" action="/declarations/{{id}}/certification">
        <input type="hidden" name="form_token" value="{{form_token}}">
        <p><button>{{t.write}}</button></p></form>{{/may_write}}
        {{^asked}}<p>{{t.say}} <code>{{address}}/declarations/{{id}}</code></p>{{/asked}}{{/has_certifiers}}
        {{^has_certifiers}}<p class="inset">{{t.nobody}}</p>{{/has_certifiers}}
        <p>{{t.give_text}}</p>
        {{#has_givers}}<p>{{t.givers}}</p>
        <ul>{{#givers}}<li><strong>{{name}}</strong>{{#email}}, <a href="mailto:{{.}}">{{.}}</a>{{/email}}</li>
        {{/givers}}</ul>{{/has_givers}}
        {{#may_give}}<p><a class="button" href="/organisation#mandates">{{t.give}}</a></p>{{/may_give}}
        """, DeclarationWords.certification)

    static let filed = PageTemplate(
        """
        <section class="panel"><h1>{{heading}}</h1><p>{{t.reference}}<br><strong>{{reference}}</strong></p></section>
        <p class="caption">{{organisation}} · {{number}} · {{year}}</p>
        <p>{{t.keep}}</p>
        <p class="line actions"><a class="button" href="/declarations/{{id}}/receipts/{{reference}}">{{t.receipt}}</a>
        <a href="/declarations/{{id}}">{{t.declaration}}</a></p>
        <h2>{{t.next}}</h2>
        <ol class="next">{{#steps}}<li>{{text}}{{#ask}} <a href="/declarations/{{id}}/certification">{{t.next_ask}}\
        </a>{{/ask}}</li>
        {{/steps}}</ol>
        """, CheckWords.filed)

    static let receipt = PageTemplate(
        """
        <p><a class="back" href="/declarations/{{id}}">{{t.back}}</a></p>
        <p class="caption">{{t.agency}}</p>
        <h1>{{t.title}}</h1>
        {{#newer}}<p class="inset warn no-print">{{.}}</p>{{/newer}}
        <dl class="values"><div><dt>{{t.what}}</dt><dd>{{event}}</dd></div>
        <div><dt>{{t.for}}</dt><dd>{{name}}<br>{{number}}</dd></div>
        <div><dt>{{t.by}}</dt><dd>{{person}}{{#acting}}<br><span class="soft">{{.}}</span>{{/acting}}</dd></div>
        <div><dt>{{t.at}}</dt><dd>{{at}}</dd></div>
        {{#certified}}<div><dt>{{label}}</dt><dd>{{value}}</dd></div>
        {{/certified}}{{#why}}<div><dt>{{t.because}}</dt><dd>{{.}}</dd></div>{{/why}}</dl>
        <h2>{{t.content}}</h2>
        {{#withdrawn}}<p>{{.}}</p>{{/withdrawn}}
        <dl class="values">{{#values}}<div><dt>{{label}}</dt><dd>{{#withdrawn}}<s>{{value}}</s>{{/withdrawn}}\
        {{^withdrawn}}{{value}}{{/withdrawn}}</dd></div>
        {{/values}}</dl>
        {{#has_contribution}}<h2>{{t.contribution}}</h2>
        \(ContributionMarkup.text){{/has_contribution}}
        <h2>{{t.proof}}</h2>
        <dl class="values"><div><dt>{{t.hash}}</dt><dd><code>{{hash}}</code></dd></div>
        <div><dt>{{t.entry}}</dt><dd>{{sequence}} · <code>{{audit}}</code></dd></div></dl>
        <p class="no-print line actions"><a class="button" href="/declarations/{{id}}/receipts/{{reference}}/pdf">\
        {{t.paper}}</a> <a href="/declarations/{{id}}/receipts/{{reference}}/file">{{t.download}}</a></p>
        <p class="soft no-print">{{t.print}}</p>
        """, DeclarationWords.receipt)
}
