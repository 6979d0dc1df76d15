/// The markup of a declaration's figures beside those of the year before (`DeclarationValues.besides`).
enum FiguresMarkup {
    static let table = """
        <div class="scroll" tabindex="0" role="region" aria-label="{{t.figures}}"><table class="cards-below plain">
        <thead><tr><th scope="col">{{t.figure}}</th><th scope="col">{{t.this_year}}</th>{{#has_last}}\
        <th scope="col">{{t.last_year}}</th>{{/has_last}}</tr></thead>
        <tbody>{{#figures}}<tr><th scope="row">{{label}}</th><td data-label="{{t.this_year}}"><span>\
        {{#withdrawn}}<s>{{#this}}{{.}}<br>{{/this}}</s>\
        {{/withdrawn}}{{^withdrawn}}{{#this}}{{.}}<br>{{/this}}{{/withdrawn}}</span></td>\
        {{#has_last}}<td data-label="{{t.last_year}}"><span>{{#last}}{{.}}<br>{{/last}}</span></td>{{/has_last}}</tr>
        {{/figures}}</tbody></table></div>
        """
}
