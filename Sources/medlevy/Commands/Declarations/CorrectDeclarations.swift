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
        var given = GivenValues()
        filing.correctionReason = reason.flatMap { given.reason($0) }
        try filing.run(of: self) { (document, _) throws(Problems) in
            try given.check()
            return reason == nil ? document.handedIn.map(withItsReason) : document.handedIn
        }
    }

    /// Without a reason on the command line, each declaration says why itself.
    private func withItsReason(_ one: HandedIn) -> HandedIn {
        guard let placed = one.declaration, placed.declaration.correction == nil else { return one }
        let missing = Problem(
            .reasonMissing, at: placed.place(of: .correctionReason), ["event": LifeEvent.correct.rawValue])
        return HandedIn(number: one.number, declaration: placed, problems: one.problems + [missing])
    }
}
