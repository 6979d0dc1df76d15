import ArgumentParser
import Declarations
import Exchange
import Service
import Values

/// `medlevy declaration correct`: declarations that take the place of the newest revision.
struct CorrectDeclarations: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: Help.declarationCorrect[.current],
        discussion: Help.declarationCorrectDiscussion[.current])

    @OptionGroup var documents: DocumentOptions
    @Option(help: Help.correctionReason.help) var reason: String?
    @OptionGroup var person: PersonOptions
    @OptionGroup var keys: KeyOptions
    @Flag(help: Help.allOrNothing.help) var allOrNothing = false
    @OptionGroup var place: OfficeOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        var filing = Filing(documents, person, keys, place, answer)
        filing.allOrNothing = allOrNothing
        filing.makesDatabase = false
        try filing.run(of: self) { (document, office) throws(Problems) in
            var given = GivenValues()
            let reason = reason.flatMap { given.reason($0) }
            try given.check()
            return try CorrectionDesk(office: office, reason: reason).corrections(document.handedIn)
        }
    }
}

/// Makes corrections of declarations that don't say themselves what they correct.
struct CorrectionDesk {
    let office: DeclarationOffice
    let reason: String?

    func corrections(_ handedIn: [HandedIn]) throws(Problems) -> [HandedIn] {
        try office.store.read { (store) throws(Problems) in
            var corrections: [HandedIn] = []
            for one in handedIn { corrections.append(try correction(one, in: store)) }
            return corrections
        }
    }

    private func correction(_ one: HandedIn, in store: any StoreReading) throws(Problems) -> HandedIn {
        guard let placed = one.declaration, placed.declaration.correction == nil else { return one }
        guard let reason else {
            let missing = Problem(
                .reasonMissing, at: placed.place(of: .correctionReason), ["event": LifeEvent.correct.rawValue])
            return HandedIn(number: one.number, declaration: placed, problems: one.problems + [missing])
        }
        // Where nothing can be corrected, the office says so; a first declaration is not made by mistake.
        let newest = try store.history(of: placed.declaration.key)?.newest?.number ?? 1
        let corrected = placed.with { $0.correction = Correction(revision: newest, reason: reason) }
        return HandedIn(number: one.number, declaration: corrected, problems: one.problems)
    }
}
