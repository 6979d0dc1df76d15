/// The list of users on an organisation's page.
enum UserMarkup {
    static let list = """
        <h2 id="users">{{t.users}}</h2>
        {{#users}}{{#done}}<p class="message" role="status">{{.}}</p>{{/done}}
        {{#refusal}}<div class="refusal"><p>{{.}}</p></div>{{/refusal}}
        {{#has_list}}<form method="get" action="/organisation/users/check">
        <div class="scroll" tabindex="0" role="region" aria-label="{{t.users}}">\
        <table class="cards-below plain">
        <thead><tr>{{#may_pick}}<th scope="col"><span class="unseen">{{t.pick_column}}</span></th>{{/may_pick}}\
        <th scope="col">{{t.user_name}}</th><th scope="col">{{t.unit}}</th><th scope="col">{{t.kind}}</th>
        <th scope="col">{{t.applications}}</th><th scope="col">{{t.state}}</th></tr></thead>
        <tbody>{{#list}}<tr>{{#may_pick}}<td class="pick">{{#pickable}}<label class="tick">\
        <input type="checkbox" name="user" value="{{id}}"><span class="unseen">{{pick}}</span></label>{{/pickable}}\
        </td>{{/may_pick}}<th \
        scope="row">{{name}}</th><td data-label="{{t.unit}}">{{unit}}</td><td data-label="{{t.kind}}">{{kind}}</td>\
        <td data-label="{{t.applications}}"><div>{{applications}}{{#may_change}} \
        <a href="/organisation/users/change?user={{id}}" aria-label="{{t.change}}{{c.colon}} \
        {{t.applications}}, {{name}}, \
        {{unit}}">{{t.change}}</a>{{/may_change}}</div></td><td data-label="{{t.state}}">{{state}}</td></tr>
        {{/list}}</tbody></table></div>
        {{#may_pick}}<p>{{t.with_picked}} {{#steps}}<button class="quiet" name="do" value="{{code}}">{{label}}\
        </button> {{/steps}}</p>{{/may_pick}}</form>{{/has_list}}
        {{#empty}}<p>{{t.no_users}}</p>{{/empty}}
        {{#has_list}}<details><summary>{{t.capacity_heading}}</summary><p>{{t.capacity_text}}</p>
        <dl>{{#capacities}}<dt>{{name}}</dt><dd>{{text}}</dd>
        {{/capacities}}</dl></details>{{/has_list}}
        {{#lost_access}}<p class="soft">{{.}}</p>
        {{/lost_access}}{{#may_add}}\
        <p><a class="button" href="/organisation/users/add">{{t.add_user}}</a></p>{{/may_add}}{{/users}}
        """

    static let back = """
        <p><a class="back" href="/organisation#users">{{t.back}}</a></p>

        """

    /// The boxes of the applications, and what each form sends with itself.
    static let applications = """
        {{#has_applications}}\(FieldMarkup.boxes("applications", hint: true)){{/has_applications}}
        """

    static let sent = """
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="version" value="{{version}}">

        """
}

/// The pages of one user, and of several.
extension PageTemplate {
    static let userUnit = PageTemplate(
        """
        \(UserMarkup.back)<form method="get" action="/organisation/users/add" novalidate>
        \(FieldMarkup.choice("unit", hint: true, heading: true))<button>{{t.next}}</button></form>
        """, UserWords.unitAsked)

    private static let number = FieldMarkup.text(
        "number", hint: true, "inputmode=\"numeric\" autocomplete=\"off\" spellcheck=\"false\"")

    static let userAdded = PageTemplate(
        """
        \(UserMarkup.back)<p class="caption">{{organisation}} · {{unit_name}}</p>
        <h1>{{title}}</h1>
        {{#by_account}}<div class="inset"><p>{{t.account_what}}</p><p>{{t.account_who}}</p>
        <p>{{t.account_then}}</p></div>
        {{/by_account}}<form method="post" action="/organisation/users/add" novalidate>
        \(UserMarkup.sent)<input type="hidden" name="unit" value="{{unit}}">
        {{^by_account}}\(number){{/by_account}}\
        \(FieldMarkup.text("first_name", "autocomplete=\"off\""))\(FieldMarkup.text("name", "autocomplete=\"off\""))\
        \(FieldMarkup.text("email", "type=\"email\" autocomplete=\"off\""))\
        \(FieldMarkup.choice("user_language"))\(UserMarkup.applications)<button>{{t.add}}</button></form>
        """, UserWords.added)

    static let userChanged = PageTemplate(
        """
        \(UserMarkup.back)<p class="caption">{{organisation}} · {{unit_name}}</p>
        <h1>{{title}}</h1>
        {{#new}}<p>{{t.new}}</p>{{/new}}
        <dl class="card"><dt>{{t.kind}}</dt><dd>{{kind}}</dd><dt>{{t.number}}</dt><dd>{{number}}</dd>
        <dt>{{t.email}}</dt><dd>{{email}}</dd></dl>
        <form method="post" action="/organisation/users/change" novalidate>
        \(UserMarkup.sent)<input type="hidden" name="user" value="{{id}}">
        \(UserMarkup.applications)<button>{{t.save}}</button></form>
        """, UserWords.changed)

    static let userAsked = PageTemplate(
        """
        \(UserMarkup.back)<p class="caption">{{organisation}}</p>
        <h1>{{title}}</h1>
        {{#none}}<p>{{t.none}}</p>{{/none}}
        {{#has_rows}}<p>{{effect}}</p>
        <div class="scroll" tabindex="0" role="region" aria-label="{{title}}"><table class="cards-below plain">
        <thead><tr><th scope="col">{{t.user_name}}</th><th scope="col">{{t.number}}</th>\
        <th scope="col">{{t.unit}}</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row">{{name}}</th><td data-label="{{t.number}}">{{number}}</td>\
        <td data-label="{{t.unit}}">{{unit}}</td></tr>
        {{/rows}}</tbody></table></div>
        {{#others}}<p class="soft">{{.}}</p>{{/others}}
        <form method="post" action="/organisation/users/check">
        \(UserMarkup.sent)<input type="hidden" name="do" value="{{step}}">
        {{#rows}}<input type="hidden" name="user" value="{{id}}">
        {{/rows}}<button>{{button}}</button> <a href="/organisation#users">{{t.keep}}</a></form>{{/has_rows}}
        """, UserWords.asked)
}
