extension PageTemplate {
    /// From budget to bank.
    static let reconciliation = PageTemplate(
        """
        \(AgencyMarkup.sections)<h1 id="reconciliation">{{title}}</h1>
        {{#too_early}}<p class="inset">{{t.too_early}}</p>{{/too_early}}
        {{#whole}}<p class="soft">{{on}} · {{state}}</p>
        {{#is_right}}<p class="message">{{t.right}}</p>{{/is_right}}
        {{^is_right}}<p class="inset warn" role="alert">{{t.wrong}}</p>{{/is_right}}
        <div class="scroll" tabindex="0" role="region" aria-labelledby="reconciliation">\
        <table class="reconciliation cards-below plain">
        <thead><tr><th scope="col">{{t.line}}</th>{{#kinds}}<th scope="col" class="sum">{{.}}</th>{{/kinds}}\
        <th scope="col" class="sum">{{t.sum}}</th></tr></thead>
        <tbody>{{#rows}}<tr class="{{kind}}"><th scope="row">{{label}}</th>{{#amounts}}\
        <td class="sum" data-label="{{kind}}">{{amount}}</td>{{/amounts}}</tr>
        {{/rows}}</tbody></table></div>
        {{#bank}}<h2 id="bank">{{t.bank}}</h2>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="bank"><table class="reconciliation">
        <thead><tr><th scope="col">{{t.line}}</th><th scope="col" class="sum">{{t.amount}}</th></tr></thead>
        <tbody>{{#rows}}<tr class="{{kind}}"><th scope="row">{{label}}</th><td class="sum">{{amount}}</td></tr>
        {{/rows}}</tbody></table></div>
        <h3 id="bank-shares">{{t.bank_shares}}</h3>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="bank-shares"><table>
        <thead><tr><th scope="col">{{t.line}}</th><th scope="col" class="sum">{{t.amount}}</th></tr></thead>
        <tbody>{{#shares}}<tr><th scope="row">{{label}}</th><td class="sum">{{amount}}</td></tr>
        {{/shares}}</tbody>
        <tfoot><tr><th scope="row">{{t.bank_ledger}}</th><td class="sum">{{sum}}</td></tr></tfoot></table></div>
        {{/bank}}<h2 id="ledger">{{t.ledger}}</h2><p>{{t.ledger_what}}</p>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="ledger"><table>
        <thead><tr><th scope="col">{{t.account}}</th><th scope="col" class="sum">{{t.balance}}</th></tr></thead>
        <tbody>{{#accounts}}<tr><th scope="row">{{name}}</th><td class="sum">{{balance}}</td></tr>
        {{/accounts}}</tbody>
        <tfoot><tr><th scope="row">{{t.sum}}</th><td class="sum">{{ledger_total}}</td></tr></tfoot></table></div>
        <p class="soft no-print">{{t.print}}</p>
        \(MoneyFileLinks.markup){{/whole}}
        """, ReconciliationWords.pageShown)
}
