/// Pages of runs of invoices, and lists of what they made.
extension PageTemplate {
    static let invoiceRun = PageTemplate(
        """
        <p class="no-print"><a class="back" href="/agency/{{year}}/invoices">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        {{#other}}<div class="inset warn" role="alert"><p>{{.}}</p></div>{{/other}}
        {{#running}}<section class="card" aria-labelledby="running"><h2 id="running">{{t.running}}</h2>
        <p role="status"><progress max="{{most}}" value="{{value}}" aria-labelledby="running"></progress><br>\
        {{told}}</p>
        <p>{{t.running_what}}</p><p><a href="/agency/{{year}}/invoices/run/{{kind}}">{{t.refresh}}</a></p>\
        </section>{{/running}}
        {{#failed}}<div class="inset warn" role="alert"><p>{{told}}</p>{{#sentences}}<p>{{.}}</p>{{/sentences}}\
        </div>{{/failed}}
        {{#made}}<div class="message" role="status"><p>{{told}}</p>{{#sending}}<p><a href="{{.}}">{{t.sending}}</a></p>\
        {{/sending}}</div>{{/made}}
        {{#plan}}<h2>{{t.dry_run}}</h2>
        \(PlanMarkup.findings)\(PlanMarkup.totals)
        {{#nothing_left}}<p class="inset">{{t.nothing_left}}</p>{{/nothing_left}}
        {{#may_start}}<form method="get" action="/agency/{{year}}/invoices/run/{{kind}}" class="card no-print" \
        novalidate>
        \(FieldMarkup.text("due", hint: true, "type=\"date\""))\
        <button>{{t.check}}</button></form>{{/may_start}}{{/plan}}
        {{#review}}<h2>{{t.review}}</h2>
        {{#moved}}<p class="inset warn" role="alert">{{t.moved}}</p>{{/moved}}
        <dl class="values">{{#facts}}<div><dt>{{label}}</dt><dd>{{value}}</dd></div>
        {{/facts}}</dl>
        {{#soon}}<p class="inset warn">{{t.soon}}</p>{{/soon}}\
        \(PlanMarkup.findings)
        <form method="post" action="/agency/{{year}}/invoices/run/{{kind}}" class="card no-print" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="due" value="{{day}}"><input type="hidden" name="seen" value="{{seen}}">
        <p>{{t.for_good}}</p><p class="line"><button>{{t.start}}</button>
        <a href="/agency/{{year}}/invoices/run/{{kind}}">{{t.change}}</a></p></form>{{/review}}
        """, InvoiceRunWords.runShown)

    static let invoiceList = PageTemplate(
        """
        \(AgencyMarkup.sections)<h1>{{title}}</h1>
        <h2 class="no-print">{{t.runs}}</h2>
        <ul class="cards no-print">{{#runs}}<li class="card"><h3>{{name}}</h3><p>{{made}}</p>\
        {{#going}}<p><span class="tag todo">{{.}}</span></p>{{/going}}\
        {{#href}}<p><a href="{{.}}" class="button{{#quiet}} quiet{{/quiet}}">{{t.run_open}}\
        <span class="unseen">: {{name}}</span></a></p>{{/href}}\
        {{#told}}<p class="soft">{{.}}</p>{{/told}}</li>
        {{/runs}}</ul>
        {{#follow_up}}<ul class="links no-print"><li><a href="{{sending}}">{{t.sending}}</a> · {{waits}}</li>
        <li><a href="{{late}}">{{t.late}}</a></li></ul>{{/follow_up}}
        <h2 id="documents">{{t.documents}}</h2>
        \(InvoiceListMarkup.list("documents"))\(MoneyFileLinks.markup)
        """, InvoiceRunWords.listShown)

    static let openItems = PageTemplate(
        """
        \(AgencyMarkup.sections)<h1>{{title}}</h1>
        {{^has_open}}<p class="inset">{{t.nothing}}</p>{{/has_open}}
        {{#has_open}}<h2 id="ageing">{{t.ageing}}</h2><p class="soft">{{ageing_what}}</p>
        <div class="ageing">{{{picture}}}
        <div class="scroll" tabindex="0" role="region" aria-labelledby="ageing"><table>
        <thead><tr><th scope="col">{{t.band}}</th><th scope="col" class="sum">{{t.count}}</th>\
        <th scope="col" class="sum">{{t.amount}}</th></tr></thead>
        <tbody>{{#bands}}<tr><th scope="row">{{name}}</th><td class="sum">{{count}}</td>\
        <td class="sum">{{amount}}</td></tr>
        {{/bands}}</tbody>
        <tfoot><tr><th scope="row">{{t.sum}}</th><td class="sum">{{open_count}}</td>\
        <td class="sum">{{open_amount}}</td></tr></tfoot></table></div></div>
        <p class="no-print"><a href="{{late_href}}" class="button quiet">{{t.late}}</a></p>
        <details><summary>{{t.charges}}</summary><p>{{t.charges_what}}</p>
        \(LateMarkup.grounds)
        {{#charge_href}}<p class="no-print"><a href="{{.}}" class="button quiet">{{t.charge_open}}</a></p>\
        {{/charge_href}}</details>{{/has_open}}
        <h2 id="items">{{t.items}}</h2>
        \(InvoiceListMarkup.list("items"))\(MoneyFileLinks.markup)
        """, InvoiceRunWords.openShown)
}

/// The markup of a list of invoices with what narrows it (`InvoiceListPart`).
enum InvoiceListMarkup {
    /// - Parameter heading: the id of the heading that names it.
    static func list(_ heading: String) -> String {
        """
        <form method="get" action="{{list}}" class="filter" role="search" aria-label="{{t.filter}}">
        <div><label for="search">{{t.search}}</label><input id="search" name="search" type="search" \
        value="{{search}}"></div>
        <div><label for="kind">{{t.kind}}</label><select id="kind" name="kind">{{#kinds}}<option value="{{value}}"\
        {{#chosen}} selected{{/chosen}}>{{label}}</option>{{/kinds}}</select></div>
        <div><label for="state">{{t.state}}</label><select id="state" name="state">{{#states}}\
        <option value="{{value}}"{{#chosen}} selected{{/chosen}}>{{label}}</option>{{/states}}</select></div>
        <input type="hidden" name="order" value="{{order}}">
        {{#descending}}<input type="hidden" name="descending" value="true">{{/descending}}
        <div class="line"><button>{{t.show}}</button><a href="{{list}}">{{t.reset}}</a></div>
        </form>
        <p class="soft" role="status">{{found}}</p>
        {{^has_rows}}<p>{{t.none}}</p>{{/has_rows}}
        {{#has_rows}}<div class="scroll" tabindex="0" role="region" aria-labelledby="\(heading)">\
        <table class="list cards-below">
        <thead><tr>{{#columns}}<th scope="col"{{#sorted}} aria-sort="{{.}}"{{/sorted}}{{#amount}} class="sum"\
        {{/amount}}><a href="{{href}}">{{label}}</a></th>{{/columns}}<th scope="col">{{t.state}}</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row"><a href="/invoices/{{number}}">{{number}}</a><br>\
        <span class="soft small"><a href="/invoices/{{number}}/pdf">{{t.pdf_of}}<span class="unseen"> {{number}}</span>\
        </a> · <a href="/invoices/{{number}}/ubl">{{t.ubl_of}}<span class="unseen"> {{number}}</span></a></span></th>\
        <td data-label="{{by.name}}"><span>{{#accounts}}<a href="/agency/accounts/{{contributor}}">{{name}}</a>\
        {{/accounts}}\
        {{^accounts}}{{name}}{{/accounts}}<br>\
        <span class="soft">{{contributor}}</span></span></td>\
        <td data-label="{{by.due}}">{{due}}</td><td class="sum" data-label="{{by.total}}">{{total}}\
        {{#charged}}<br><span class="soft small">{{.}}</span>{{/charged}}</td>\
        <td class="sum" data-label="{{by.open}}">{{open}}</td>\
        <td data-label="{{t.state}}"><span><span class="{{tag}}">{{told}}</span>{{#links}}<br>\
        <a href="/invoices/{{number}}">{{text}}</a>{{/links}}</span></td></tr>
        {{/rows}}</tbody></table></div>
        {{#pages}}<nav class="paging" aria-label="{{t.pages}}">{{#before}}<a href="{{.}}" rel="prev">{{t.before}}</a>\
        {{/before}} <span>{{told}}</span> {{#after}}<a href="{{.}}" rel="next">{{t.after}}</a>{{/after}}</nav>\
        {{/pages}}\
        {{/has_rows}}
        """
    }
}
