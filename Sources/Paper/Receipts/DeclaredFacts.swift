import Declarations
import Law
import Values
import Wording

/// What a declaration says, as things with their names.
struct DeclaredFacts {
    private let declaration: Declaration
    private let book: Lawbook
    private let language: Language

    init(_ declaration: Declaration, _ book: Lawbook, _ language: Language) {
        self.declaration = declaration
        self.book = book
        self.language = language
    }

    var facts: [PaperFact] {
        var facts: [PaperFact] = []
        // Where there are amounts, the box follows from them.
        if let box = declaration.turnover.box, declaration.turnover.amounts == nil {
            facts.append(fact(.box, box.label[language]))
        }
        if let amounts = declaration.turnover.amounts {
            facts.append(fact(.totalTurnover, Numerals(language).money(amounts.total)))
            facts.append(fact(.levyTurnover, Numerals(language).money(amounts.levy)))
        }
        let registered = declaration.registrations.map(name)
        facts.append(
            PaperFact(label(.registrations), registered.isEmpty ? [PaperWords.none[language]] : registered))
        if declaration.selfControl || isAskedSelfControl {
            let answer = declaration.selfControl ? PaperWords.yes : PaperWords.no
            facts.append(fact(.selfControl, answer[language]))
        }
        let contact = declaration.declarant.contact
        facts.append(
            PaperFact(label(.contactName), [contact.name, contact.email, contact.phone].compactMap(\.self)))
        return facts
    }

    /// Where the tables of the year are not known, it may have been.
    private var isAskedSelfControl: Bool {
        (try? book.year(declaration.contributionYear)).map { declaration.isAskedSelfControl($0.table) } ?? true
    }

    private func fact(_ field: DeclarationField, _ text: String) -> PaperFact { PaperFact(label(field), text) }

    private func label(_ field: DeclarationField) -> String {
        let label = field.label[language]
        return label.prefix(1).uppercased() + label.dropFirst()
    }

    /// The names of the tables of the year; the codes where the tables have none.
    private func name(_ registration: RegisteredActivity) -> String {
        guard let law = try? book.year(declaration.contributionYear),
            let known = law.table.registration(of: registration.activity, with: registration.deviceClass)
        else { return registration.description }
        let activity = law.table.activity(of: known).names[language]
        return Punctuation(language).pair(
            activity.prefix(1).uppercased() + activity.dropFirst(), law.table.deviceClass(of: known).names[language])
    }
}
