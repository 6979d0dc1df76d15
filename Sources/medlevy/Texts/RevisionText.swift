import Declarations
import Law
import Values
import Wording

/// One revision of a declaration in full, for the eye.
struct RevisionText {
    private let book: Lawbook
    private let language: Language

    init(_ book: Lawbook, _ language: Language) {
        self.book = book
        self.language = language
    }

    func text(_ revision: Revision, _ history: DeclarationHistory) -> String {
        let declaration = history.document(revision)
        var lines = HistoryText(language).heading(revision, history)
        lines.append("")
        for field in DeclarationField.allCases where field != .version && field != .registrations {
            guard let text = text(field, declaration) else { continue }
            lines.append(Punctuation(language).pair(field.label[language], text))
        }
        lines += registrations(declaration)
        lines += ["", Texts.madeWith.filled(language, ["program": Program.identity, "hash": book.hash])]
        return lines.map { $0 + "\n" }.joined()
    }

    private func text(_ field: DeclarationField, _ declaration: Declaration) -> String? {
        let numerals = Numerals(language)
        return switch field {
        case .totalTurnover: declaration.turnover.amounts.map { numerals.money($0.total) }
        case .levyTurnover: declaration.turnover.amounts.map { numerals.money($0.levy) }
        case .box: declaration.turnover.box?.label[language]
        case .selfControl: (declaration.selfControl ? Texts.yes : Texts.no)[language]
        case .certifierProfession: declaration.certificate?.certifier.profession.label[language]
        case .certifierPosition: declaration.certificate?.certifier.position.label[language]
        default: declaration.text(of: field)
        }
    }

    /// By their names in the law's tables of the year; by their codes where the year is not in the tables.
    private func registrations(_ declaration: Declaration) -> [String] {
        let label = DeclarationField.registrations.label[language]
        guard !declaration.registrations.isEmpty else {
            return [Punctuation(language).pair(label, GroupText.noRegistration[language])]
        }
        let table = try? book.year(declaration.contributionYear).table
        let names = declaration.registrations.map { registration in
            let activity = table?.activities.first { $0.code == registration.activity }?.names[language]
            let deviceClass = table?.deviceClasses.first { $0.code == registration.deviceClass }?.names[language]
            guard let activity, let deviceClass else { return "    \(registration)" }
            return "    \(activity), \(deviceClass)"
        }
        return [Punctuation(language).pair(label, "").trimmed] + names
    }
}

extension String {
    /// Without the space that stood before what follows.
    fileprivate var trimmed: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
