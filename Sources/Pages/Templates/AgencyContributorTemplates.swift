extension PageTemplate {
    static let agencyContributors = PageTemplate(
        """
        \(AgencyMarkup.sections)<h1>{{title}}</h1>
        <form method="get" action="{{path}}" class="filter" role="search" aria-label="{{t.filter}}">
        <div><label for="search">{{t.search}}</label><input id="search" name="search" type="search" \
        value="{{search}}"></div>
        <div><label for="state">{{t.state}}</label><select id="state" name="state">{{#states}}\
        <option value="{{value}}"{{#chosen}} selected{{/chosen}}>{{label}}</option>{{/states}}</select></div>
        <input type="hidden" name="order" value="{{order}}">
        {{#descending}}<input type="hidden" name="descending" value="true">{{/descending}}
        <div class="line"><button>{{t.show}}</button><a href="{{path}}">{{t.reset}}</a></div>
        </form>
        <p class="soft" role="status">{{found}}</p>
        {{^has_rows}}<p>{{t.none}}</p>{{/has_rows}}
        {{#has_rows}}<div class="scroll" tabindex="0" role="region" aria-label="{{title}}">\
        <table class="list cards-below">
        <thead><tr>{{#columns}}<th scope="col"{{#sorted}} aria-sort="{{.}}"{{/sorted}}{{#amount}} class="sum"\
        {{/amount}}><a href="{{href}}">{{label}}</a></th>{{/columns}}</tr></thead>
        <tbody>{{#rows}}<tr><th scope="row"><a href="/agency/contributors/{{id}}">{{name}}</a><br>\
        <span class="soft">{{number}}{{#box}}<br>{{.}}{{/box}}</span></th>\
        <td data-label="{{by.state}}"><span class="{{tag}}">{{state}}</span></td>\
        <td data-label="{{by.changed}}">{{changed}}</td><td class="sum" data-label="{{by.total}}">{{total}}</td>\
        <td class="sum" data-label="{{by.levy}}">{{levy}}</td>\
        <td class="sum" data-label="{{by.contribution}}">{{contribution}}</td></tr>
        {{/rows}}</tbody></table></div>{{/has_rows}}
        \(ListPaging.markup)<ul class="links no-print"><li><a href="{{csv}}">{{t.csv}}</a></li>
        <li><a href="{{xlsx}}">{{t.xlsx}}</a></li></ul>
        """, AgencyWords.contributorsShown)

    private static let contributor = """
        <p><a class="back" href="/agency">{{t.back}}</a></p>
        <p class="caption">{{number}}</p>
        <h1>{{name}}</h1>
        {{#done}}<p class="message" role="status">{{.}}</p>{{/done}}
        {{#account}}<p><a href="{{.}}">{{t.account}}</a></p>{{/account}}
        {{^has_years}}<p class="inset">{{t.nothing}}</p>{{/has_years}}
        {{#admitted}}<section class="case"><h2>{{heading}}</h2>
        {{#reopenings}}<p class="inset">{{told}}: {{reason}}</p>
        {{/reopenings}}{{#set}}<p class="no-print"><a href="{{href}}">{{label}}</a></p>{{/set}}</section>
        {{/admitted}}{{#has_admissible}}<ul class="links no-print">{{#admissible}}<li><a href="{{href}}">{{label}}</a>\
        </li>
        {{/admissible}}</ul>
        {{/has_admissible}}{{#years}}<section class="case"><h2>{{heading}} <span class="{{tag}}">{{state}}</span></h2>
        <p>{{sentence}}</p>
        {{#state_reason}}<p><strong>{{t.because}}{{c.colon}}</strong> {{.}}</p>{{/state_reason}}
        {{#reopenings}}<p class="inset">{{told}}: {{reason}}</p>
        {{/reopenings}}<p class="no-print"><a href="/declarations/{{id}}">{{heading}}</a>\
        {{#reopen}} · <a href="{{href}}">{{label}}</a>{{/reopen}}</p>
        {{#has_figures}}\(FiguresMarkup.table){{/has_figures}}
        {{#has_contribution}}\(ContributionMarkup.text){{/has_contribution}}
        {{#has_history}}<details{{#newest}} open{{/newest}}><summary>{{t.history}}</summary>
        \(revisionList)</details>{{/has_history}}</section>
        {{/years}}
        <h2>{{t.notices}}</h2>
        {{^has_notices}}<p>{{t.no_notices}}</p>{{/has_notices}}
        {{#has_notices}}<ul>{{#notices}}<li>{{at}} · {{kind}} {{year}} · {{to}}</li>
        {{/notices}}</ul>{{/has_notices}}
        <h2>{{t.entries}}</h2>
        {{^has_entries}}<p>{{t.no_entries}}</p>{{/has_entries}}
        {{#has_entries}}<div class="scroll" tabindex="0" role="region" aria-label="{{t.entries}}">\
        <table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.entry}}</th><th scope="col">{{t.at}}</th><th scope="col">{{t.event}}</th>\
        <th scope="col">{{t.subject}}</th><th scope="col">{{t.person}}</th><th scope="col">{{t.hash}}</th></tr></thead>
        <tbody>{{#entries}}<tr><th scope="row">{{sequence}}</th><td data-label="{{t.at}}">{{at}}</td>\
        <td data-label="{{t.event}}">{{event}}</td><td data-label="{{t.subject}}">{{subject}}</td>\
        <td data-label="{{t.person}}"><div>{{person}}<br><span class="soft">{{role}} {{behalf}}</span></div></td>\
        <td data-label="{{t.hash}}"><code>{{hash}}</code></td></tr>
        {{/entries}}</tbody></table></div>{{/has_entries}}
        """

    /// The texts within a year are those of a declaration's own page.
    static let agencyContributor = PageTemplate(
        contributor,
        AgencyWords.contributorShown.merging(
            DeclarationWords.page.filter { contributor.contains("{{t.\($0.key)}}") }
        ) { own, _ in own })
}
