import Values

/// The list of invented persons, each with a button. It needs neither script nor style.
struct DevelopmentPage {
    let persons: [DevelopmentPerson]
    /// What the browser came with; the form goes back with the same.
    let query: [(name: String, value: String)]
    let action: String

    var html: String {
        let language =
            query.first { $0.name == "ui_locales" }
            .flatMap { Language(rawValue: String($0.value.prefix(2))) } ?? .en
        let title = DevelopmentPage.title[language]
        let target = "\(action)?\(FormText.text(query.map { ($0.name, $0.value) }))"
        let rows = persons.map { person in
            """
            <li><form method="post" action="\(Self.escaped(target))"><button name="person" \
            value="\(Self.escaped(person.subject))">\(Self.escaped("\(person.givenName) \(person.familyName)"))\
            </button> \(Self.escaped(person.remark))</form></li>
            """
        }
        return """
            <!doctype html>
            <html lang="\(language.rawValue)"><head><meta charset="utf-8"><title>\(title)</title></head>
            <body><main><h1>\(title)</h1>
            <ul>
            \(rows.joined(separator: "\n"))
            </ul></main></body></html>

            """
    }

    private static let title = Phrase(
        nl: "Aanmelden voor ontwikkeling: kies een persoon",
        fr: "Identification de développement : choisissez une personne",
        de: "Anmeldung für die Entwicklung: Wählen Sie eine Person", en: "Development sign-in: pick a person")

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { html, character in
            switch character {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            case "'": html += "&#39;"
            default: html.append(character)
            }
        }
    }
}
