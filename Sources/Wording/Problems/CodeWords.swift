import Billing
import Declarations
import Values

/// The codes of a declaration's and of a year's life that a problem names, in the words of a language.
struct CodeWords {
    private let language: Language
    /// Whether a step has its code beside it: pages show what can be done as links, and know no codes.
    private let withCodes: Bool

    init(_ language: Language, withCodes: Bool) {
        self.language = language
        self.withCodes = withCodes
    }

    /// What fills a place of a text: labels in the places that hold codes, in any other the value itself.
    func words(for value: String, in place: String) -> String {
        switch place {
        case "state": labels(of: value, else: LifeState.notDeclared, CodeWords.state)
        case "event", "possible": labels(of: value, else: CodeWords.nothing, CodeWords.event)
        case "step", "steps": labels(of: value, else: CodeWords.nothing, step)
        case "figure": FigureWords.label(of: value)?[language] ?? value
        case "role": labels(of: value, else: CodeWords.nothing) { LifeRole(rawValue: $0)?.label }
        default: value
        }
    }

    /// A year is closed with a role too, though that is no event of one declaration.
    private static func event(_ code: String) -> Phrase? {
        code == "close_year" ? closing : LifeEvent(rawValue: code)?.label
    }

    /// A year of which nothing is decided yet has no code.
    private static func state(_ code: String) -> Phrase? {
        if code == YearTable.undecided { return BillingWords.undecided }
        return LifeState(rawValue: code)?.label ?? YearState(rawValue: code)?.label
    }

    /// A command asks for a step of a year by its code, so that stands beside it there.
    private func step(_ code: String) -> Phrase? {
        guard let label = YearStep(rawValue: code)?.label else { return nil }
        guard withCodes else { return label }
        return Phrase(
            nl: "\(label.nl) (\(code))", fr: "\(label.fr) (\(code))", de: "\(label.de) (\(code))",
            en: "\(label.en) (\(code))")
    }

    /// The labels of codes with commas between them. What is no code stays as it is.
    private func labels(of codes: String, else none: Phrase, _ label: (String) -> Phrase?) -> String {
        let members = codes.split(separator: ",").map { String($0.drop { $0 == " " }) }
        return members.isEmpty ? none[language] : members.map { label($0)?[language] ?? $0 }.joined(separator: ", ")
    }

    private static let closing = Phrase(
        nl: "afsluiting van het bijdragejaar",
        fr: "clôture de l'année de contribution",
        de: "Schließung des Beitragsjahres",
        en: "closing of the contribution year")

    private static let nothing = Phrase(
        nl: "niets",
        fr: "rien",
        de: "nichts",
        en: "nothing")
}
