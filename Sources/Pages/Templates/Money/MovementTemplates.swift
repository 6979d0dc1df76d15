/// Movements of the bank: those that are no contributor's, and what was said of each.
extension PageTemplate {
    private static let about = """
        <dl class="values"><div><dt>{{who}}</dt><dd>{{payer}}{{#account}} <span class="soft">{{.}}</span>\
        {{/account}}</dd></div>{{#text}}<div><dt>{{t.text}}</dt><dd>{{.}}</dd></div>{{/text}}
        """

    static let placing = PageTemplate(
        """
        <p><a class="back" href="/agency/payments">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        \(about)</dl>
        <p>{{t.what}}</p>
        <form method="post" action="/agency/payments/place" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="payment" value="{{payment}}">
        <input type="hidden" name="seen" value="{{seen}}">
        \(FieldMarkup.choice("purpose"))\(FieldMarkup.amount("amount"))\(FieldMarkup.lines("reason", hint: true))\
        <button>{{t.do_it}}</button></form>
        """, MovementWords.placingShown)

    static let bookedMovements = PageTemplate(
        """
        <p><a class="back" href="/agency/payments">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        <p>{{t.what}}</p>
        <form method="get" action="/agency/payments/movements" class="filter" role="search" \
        aria-label="{{t.search_label}}">
        <div><label for="search">{{t.search}}</label><input id="search" name="search" type="search" \
        value="{{search}}"></div>
        <div class="line"><button>{{t.show}}</button><a href="/agency/payments/movements">{{t.reset}}</a></div>
        </form>
        {{^has_rows}}<p class="inset">{{t.none}}</p>{{/has_rows}}
        {{#has_rows}}<p class="soft" role="status">{{count}}</p>
        <div class="scroll" tabindex="0" role="region" aria-label="{{title}}"><table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.who}}</th><th scope="col">{{t.day}}</th><th scope="col">{{t.text}}</th>\
        <th scope="col" class="sum">{{t.amount}}</th><th scope="col" class="sum">{{t.left}}</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row"><a href="{{href}}">{{payer}}<span class="unseen"> {{whole}}, \
        {{day}}</span></a></th><td data-label="{{t.day}}">{{day}}</td>\
        <td data-label="{{t.text}}">{{text}}</td><td class="sum" data-label="{{t.amount}}">{{whole}}</td>\
        <td class="sum" data-label="{{t.left}}">{{left}}</td></tr>
        {{/rows}}</tbody></table></div>
        \(ListPaging.markup){{/has_rows}}
        """, MovementWords.listShown)

    static let movement = PageTemplate(
        """
        <p><a class="back" href="/agency/payments/movements">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        {{#told}}<p class="message" role="status">{{.}}</p>{{/told}}
        {{#moved}}<p class="inset warn" role="alert">{{t.moved}}</p>{{/moved}}
        \(about)<div><dt>{{t.day}}</dt><dd>{{day}}</dd></div>\
        <div><dt>{{t.payment}}</dt><dd>{{payment}}</dd></div><div><dt>{{t.left}}</dt><dd>{{left}}</dd></div></dl>
        {{#matching}}<p class="line no-print"><a href="{{split}}" class="button quiet">{{t.whose}}</a> \
        <a href="{{place}}">{{t.place}}</a></p>{{/matching}}
        <h2 id="said">{{t.said}}</h2>
        {{^has_entries}}<p>{{#bank_costs}}{{t.bank_costs}}{{/bank_costs}}{{^bank_costs}}{{t.nothing}}{{/bank_costs}}\
        </p>{{/has_entries}}
        {{#has_entries}}<div class="scroll" tabindex="0" role="region" aria-labelledby="said">\
        <table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.what}}</th><th scope="col" class="sum">{{t.amount}}</th>\
        <th scope="col">{{t.by}}</th><th scope="col">{{t.reason}}</th></tr></thead>
        <tbody>{{#entries}}<tr><th scope="row">{{#href}}<a href="{{.}}">{{what}}</a>{{/href}}\
        {{^href}}{{what}}{{/href}}{{#way}}<br><span class="soft">{{.}}</span>{{/way}}</th>\
        <td class="sum" data-label="{{t.amount}}">{{amount}}</td>\
        <td data-label="{{t.by}}"><div>{{person}}<br><span class="soft">{{at}}</span></div></td>\
        <td data-label="{{t.reason}}">{{reason}}</td></tr>
        {{/entries}}</tbody></table></div>{{/has_entries}}
        {{#may_undo}}<form method="post" action="/agency/payments/undo" class="card no-print" novalidate>
        <h2>{{t.undo}}</h2><p>{{t.undo_what}}</p>{{#loss}}<p>{{.}}</p>{{/loss}}
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="payment" value="{{payment}}"><input type="hidden" name="seen" value="{{seen}}">
        \(FieldMarkup.lines("reason", label: "why"))<button class="warning">{{t.undo}}</button></form>{{/may_undo}}
        {{#refused}}<div class="inset warn"><h2>{{t.not_undone}}</h2><p>{{.}}</p></div>{{/refused}}
        """, MovementWords.storyShown)
}
