import Values

/// The list of invented persons, each with a button. It needs no script, and looks better with the style of the service
/// that it is mounted in.
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
            <li class="card"><form method="post" action="\(target.escapedForMarkup)"><button name="person" \
            value="\(person.subject.escapedForMarkup)">\("\(person.givenName) \(person.familyName)".escapedForMarkup)\
            </button><p>\(person.remark.escapedForMarkup)</p></form></li>
            """
        }
        return """
            <!doctype html>
            <html lang="\(language.rawValue)"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title><link rel="stylesheet" href="/style.css"><link rel="icon" href="data:,"></head>
            <body><main><h1>\(title)</h1>
            <ul class="cards">
            \(rows.joined(separator: "\n"))
            </ul></main></body></html>

            """
    }

    private static let title = Phrase(
        nl: "Aanmelden voor ontwikkeling: kies een persoon",
        fr: "Identification de développement : choisissez une personne",
        de: "Anmeldung für die Entwicklung: Wählen Sie eine Person", en: "Development sign-in: pick a person")
}
