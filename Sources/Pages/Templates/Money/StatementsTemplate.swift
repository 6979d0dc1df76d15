/// The statements that were taken in.
extension PageTemplate {
    static let statements = PageTemplate(
        """
        <p><a class="back" href="/agency/payments">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        {{^has_rows}}<p class="inset">{{t.none}}</p>{{/has_rows}}
        {{#has_rows}}<div class="scroll" tabindex="0" role="region" aria-label="{{title}}">\
        <table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.statement}}</th><th scope="col">{{t.days}}</th>\
        <th scope="col" class="sum">{{t.opening}}</th><th scope="col" class="sum">{{t.closing}}</th>\
        <th scope="col" class="sum">{{t.booked}}</th><th scope="col" class="sum">{{t.matched}}</th>\
        <th scope="col" class="sum">{{t.waiting}}</th><th scope="col">{{t.taken}}</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row">{{statement}}<br><span class="soft">{{account}}</span></th>\
        <td data-label="{{t.days}}">{{days}}</td><td class="sum" data-label="{{t.opening}}">{{opening}}</td>\
        <td class="sum" data-label="{{t.closing}}">{{closing}}</td>\
        <td class="sum" data-label="{{t.booked}}">{{booked}}</td>\
        <td class="sum" data-label="{{t.matched}}">{{matched}}</td>\
        <td class="sum" data-label="{{t.waiting}}">{{#waits}}<strong>{{waiting}}</strong>{{/waits}}\
        {{^waits}}{{waiting}}{{/waits}}</td>\
        <td data-label="{{t.taken}}"><span>{{person}}<br><span class="soft">{{at}}</span></span></td></tr>
        {{/rows}}</tbody></table></div>
        \(ListPaging.markup){{/has_rows}}
        """, PaymentWords.statementsShown)
}
