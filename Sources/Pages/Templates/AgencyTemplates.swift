/// Pages of the agency's own people.
extension PageTemplate {
    static let agencyYears = PageTemplate(
        """
        \(AgencyMarkup.sections)<h1>{{t.title}}</h1>
        <h2>{{t.waiting}}</h2>
        {{^waits}}<p class="inset">{{t.nothing}}</p>{{/waits}}
        {{#waits}}<ul class="counts">{{#waiting}}<li>{{#href}}<a href="{{.}}">{{/href}}{{^href}}<div>{{/href}}\
        <strong>{{count}}</strong> {{label}}{{#href}}</a>{{/href}}{{^href}}</div>{{/href}}</li>
        {{/waiting}}</ul>{{/waits}}
        <h2>{{t.years}}</h2>
        <div class="scroll" tabindex="0" role="region" aria-label="{{t.years}}"><table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.year}}</th><th scope="col">{{t.state}}</th><th scope="col">{{t.deadline}}</th>\
        <th scope="col" class="sum">{{t.budget}}</th><th scope="col">{{t.next}}</th></tr></thead>
        <tbody>{{#years}}<tr><th scope="row">{{#href}}<a href="{{.}}">{{year}}</a>{{/href}}\
        {{^href}}{{year}}{{/href}}</th><td data-label="{{t.state}}">{{state}}</td>\
        <td data-label="{{t.deadline}}">{{deadline}}</td><td class="sum" data-label="{{t.budget}}">{{budget}}</td>\
        <td data-label="{{t.next}}">{{steps}}</td></tr>
        {{/years}}</tbody></table></div>
        """, AgencyWords.yearsShown)
}
