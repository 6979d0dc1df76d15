/// The markup of a declaration's figures beside those of the year before (`DeclarationValues.besides`).
enum FiguresMarkup {
    static let table = """
        <div class="scroll" tabindex="0" role="region" aria-label="{{t.figures}}"><table>
        <thead><tr><th scope="col">{{t.figure}}</th><th scope="col">{{t.this_year}}</th>{{#has_last}}\
        <th scope="col">{{t.last_year}}</th>{{/has_last}}</tr></thead>
        <tbody>{{#figures}}<tr><th scope="row">{{label}}</th><td>{{#withdrawn}}<s>{{#this}}{{.}}<br>{{/this}}</s>\
        {{/withdrawn}}{{^withdrawn}}{{#this}}{{.}}<br>{{/this}}{{/withdrawn}}</td>\
        {{#has_last}}<td>{{#last}}{{.}}<br>{{/last}}</td>{{/has_last}}</tr>
        {{/figures}}</tbody></table></div>
        """
}
