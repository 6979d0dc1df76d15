/// Pages of invoices, for who owes them.
extension PageTemplate {
    static let ownInvoices = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        {{^has_rows}}<p class="inset">{{t.none}}</p>{{/has_rows}}
        {{#has_rows}}<p class="lead">{{#open_total}}{{.}}{{/open_total}}{{^open_total}}{{t.nothing_open}}\
        {{/open_total}}</p>
        {{#shown}}<p class="soft">{{.}}</p>{{/shown}}
        <div class="scroll" tabindex="0" role="region" aria-label="{{t.title}}"><table class="list cards-below">
        <thead><tr><th scope="col">{{t.invoice}}</th>{{#many}}<th scope="col">{{t.for}}</th>{{/many}}\
        <th scope="col">{{t.issued}}</th><th scope="col">{{t.due}}</th><th scope="col" class="sum">{{t.total}}</th>\
        <th scope="col" class="sum">{{t.paid}}</th><th scope="col" class="sum">{{t.open}}</th>\
        <th scope="col">{{t.state}}</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row"><a href="/invoices/{{number}}">{{number}}</a><br>\
        <span class="soft">{{kind}}</span></th>{{#many}}<td data-label="{{t.for}}">{{name}}</td>{{/many}}\
        <td data-label="{{t.issued}}">{{issued}}</td><td data-label="{{t.due}}">{{due}}</td>\
        <td class="sum" data-label="{{t.total}}">{{total}}\
        {{#charged}}<br><span class="soft small">{{.}}</span>{{/charged}}</td>\
        <td class="sum" data-label="{{t.paid}}">{{paid}}</td>\
        <td class="sum" data-label="{{t.open}}">{{open}}</td>\
        <td data-label="{{t.state}}"><span><span class="{{tag}}">{{state}}</span>{{#links}}<br>\
        <a href="/invoices/{{number}}">{{text}}</a>{{/links}}</span></td></tr>
        {{/rows}}</tbody></table></div>{{/has_rows}}
        """, InvoicePageWords.listShown)

    static let ownInvoice = PageTemplate(
        """
        <p class="no-print"><a class="back" href="{{list}}">{{t.back}}</a></p>
        <p class="caption">{{kind}}</p>
        <h1>{{title}}</h1>
        <p><span class="{{tag}} big">{{state}}</span></p>
        {{#taken_back}}<div class="inset warn"><p><a href="/invoices/{{note}}">{{text}}</a> {{reason}}</p>
        {{#instead}}<p><a href="/invoices/{{number}}">{{text}}</a></p>{{/instead}}</div>{{/taken_back}}
        <dl class="values"><div><dt>{{t.to}}</dt><dd>{{name}}<br><span class="soft">{{debtor}}</span></dd></div>
        <div><dt>{{t.issued}}</dt><dd>{{issued}}</dd></div>
        <div><dt>{{t.due}}</dt><dd>{{due}}</dd></div>
        <div><dt>{{t.sent}}</dt><dd>{{#sendings}}{{.}}<br>{{/sendings}}</dd></div>
        <div><dt>{{t.declaration}}</dt><dd><a href="/declarations/{{declaration_id}}">{{declaration}}</a>\
        {{#ex_officio}}<br>{{t.ex_officio}}{{/ex_officio}}</dd></div>
        {{#replaces}}<div><dt>{{t.replaces}}</dt><dd><a href="/invoices/{{.}}">{{.}}</a></dd></div>{{/replaces}}
        <div><dt>{{t.total}}</dt><dd>{{total}}</dd></div>{{#charges}}
        <div><dt>{{name}}</dt><dd>{{amount}}{{#how}}<br><span class="soft">{{.}}</span>{{/how}}</dd></div>{{/charges}}
        <div><dt>{{t.paid}}</dt><dd>{{paid}}</dd></div>
        <div><dt>{{t.open}}</dt><dd><strong>{{open}}</strong></dd></div></dl>
        {{#pay}}<section class="card pay"><h2>{{t.pay}}</h2>
        <div class="pay-parts">{{#code}}<figure class="qr">{{{.}}}\
        <figcaption class="soft small">{{t.code}}</figcaption>\
        </figure>{{/code}}
        <dl class="values"><div><dt>{{t.open}}</dt><dd><strong>{{open}}</strong></dd></div>
        <div><dt>{{t.communication}}</dt><dd class="mono"><strong>{{communication}}</strong></dd></div>
        <div><dt>{{t.account}}</dt><dd class="mono">{{iban}} ({{bic}})</dd></div>
        <div><dt>{{t.beneficiary}}</dt><dd>{{beneficiary}}</dd></div>
        <div><dt>{{t.due}}</dt><dd>{{due}}</dd></div></dl></div>
        <p>{{t.scan}}</p><p class="soft small">{{t.late_pay}}</p></section>{{/pay}}
        <h2 id="lines">{{t.lines}}</h2>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="lines"><table class="cards-below plain">
        <thead><tr><th scope="col">{{t.line}}</th><th scope="col" class="sum">{{t.base}}</th>\
        <th scope="col" class="sum">{{t.rate}}</th><th scope="col" class="sum">{{t.total}}</th></tr></thead>
        <tbody>{{#lines}}<tr><th scope="row">{{item}}</th><td class="sum" data-label="{{t.base}}">{{base}}</td>\
        <td class="sum" data-label="{{t.rate}}">{{rate}}</td>\
        <td class="sum" data-label="{{t.total}}">{{amount}}</td></tr>
        {{/lines}}</tbody>
        <tfoot><tr><th scope="row" colspan="3">{{t.sum}}</th>\
        <td class="sum" data-label="{{t.total}}">{{total}}</td></tr></tfoot></table></div>
        <p class="soft small">{{t.no_vat}}</p>
        <h2 id="steps">{{t.steps}}</h2>
        {{#explained}}\(ExplanationMarkup.table("aria-labelledby=\"steps\""))
        <h3>{{t.sources}}</h3><ol class="sources">{{#sources}}<li>{{.}}</li>{{/sources}}</ol>{{/explained}}
        {{^explained}}<p>{{t.no_steps}}</p>{{/explained}}
        <h2 id="payments">{{t.payments}}</h2>
        {{#has_payments}}<div class="scroll" tabindex="0" role="region" aria-labelledby="payments">\
        <table class="cards-below plain">
        <thead><tr><th scope="col">{{t.day}}</th><th scope="col">{{t.way}}</th>\
        <th scope="col" class="sum">{{t.total}}</th></tr></thead>
        <tbody>{{#payments}}<tr><th scope="row">{{day}}</th><td data-label="{{t.way}}"><span>{{way}}\
        {{#why}}<br><span class="soft">{{.}}</span>{{/why}}</span></td>\
        <td class="sum" data-label="{{t.total}}">{{amount}}</td></tr>
        {{/payments}}</tbody></table></div>{{/has_payments}}
        {{^has_payments}}<p>{{t.no_payments}}</p>{{/has_payments}}
        <h2>{{t.disagree}}</h2><p>{{object}}</p>
        <section class="no-print"><h2>{{t.files}}</h2><ul class="links"><li>\
        <a href="/invoices/{{number}}/pdf">{{t.pdf}}</a></li><li><a href="/invoices/{{number}}/ubl">{{t.ubl}}</a></li>\
        </ul></section>
        """, InvoicePageWords.invoiceShown)

    static let ownCreditNote = PageTemplate(
        """
        <p class="no-print"><a class="back" href="{{list}}">{{t.back}}</a></p>
        <p class="caption">{{kind}}</p>
        <h1>{{title}}</h1>
        <dl class="values"><div><dt>{{t.to}}</dt><dd>{{name}}<br><span class="soft">{{debtor}}</span></dd></div>
        <div><dt>{{t.issued}}</dt><dd>{{issued}}</dd></div>
        <div><dt>{{t.credits}}</dt><dd><a href="/invoices/{{credited}}">{{credited}}</a></dd></div>
        <div><dt>{{t.total}}</dt><dd>{{total}}</dd></div></dl>
        <h2>{{t.why}}</h2><p>{{reason}}</p>{{#explanation}}<p>{{.}}</p>{{/explanation}}<p>{{consequence}}</p>
        <section class="no-print"><h2>{{t.files}}</h2><ul class="links"><li>\
        <a href="/invoices/{{number}}/pdf">{{t.pdf}}</a></li><li><a href="/invoices/{{number}}/ubl">{{t.ubl}}</a></li>\
        </ul></section>
        """, InvoicePageWords.creditNote.filter { $0.key != "title" })
}
