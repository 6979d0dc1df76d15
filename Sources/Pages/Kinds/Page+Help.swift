public import Law
public import Values

extension Page {
    /// Whom to ask, what the references to questions mean, how the pages are made for everybody, and what is kept.
    ///
    /// - Parameter agency: who answers; `nil` where the tables name nobody for today.
    public static func help(_ language: Language, _ agency: CreditorRecord?) -> Page {
        var values: [String: Any] = [:]
        if let agency {
            values["agency"] = [
                "name": agency.name[language], "service": agency.service[language], "street": agency.street[language],
                "place": "\(agency.postalCode) \(agency.city[language])", "email": agency.contactEmail,
            ]
        }
        return Page(.help, title: HelpWords.all.text("title", language), values)
    }
}

extension PageTemplate {
    static let help = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        <h2 id="contact">{{t.contact}}</h2>
        {{#agency}}<address class="card">{{name}}<br>{{service}}<br>{{street}}, {{place}}<br>\
        <a href="mailto:{{email}}">{{email}}</a></address>{{/agency}}
        <p>{{t.contact_what}}</p>
        <h2 id="first">{{t.first}}</h2>
        <ul><li>{{t.first_sign_in}}</li><li>{{t.first_rights}}</li><li>{{t.first_certifier}}</li>\
        <li>{{t.first_amount}} <a href="/calculator">{{t.calculator}}</a></li></ul>
        <h2 id="questions">{{t.questions}}</h2>
        <p>{{t.questions_what}} <a href="/law/sources">{{t.sources}}</a></p>
        <h2 id="accessibility">{{t.accessibility}}</h2>
        <p>{{t.accessibility_what}}</p><p>{{t.accessibility_tell}}</p>
        <h2 id="privacy">{{t.privacy}}</h2>
        <ul><li>{{t.privacy_cookies}}</li><li>{{t.privacy_calculator}}</li><li>{{t.privacy_declaration}}</li>\
        <li>{{t.privacy_who}}</li></ul>
        """, HelpWords.all)
}
