import ArgumentParser
import Declarations
import Exchange
import Service
import Values

/// `medlevy declaration submit`: declarations are handed in, each with its own verdict.
struct SubmitDeclarations: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit", abstract: Help.declarationSubmit[.current],
        discussion: Help.declarationSubmitDiscussion[.current])

    @OptionGroup var documents: DocumentOptions
    @OptionGroup var person: PersonOptions
    @OptionGroup var keys: KeyOptions
    @Flag(name: .customLong("draft"), help: Help.draft.help) var isDraft = false
    @Flag(help: Help.allOrNothing.help) var allOrNothing = false
    @OptionGroup var place: OfficeOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        var filing = Filing(documents, person, keys, place, answer)
        filing.isDraft = isDraft
        filing.allOrNothing = allOrNothing
        try filing.run(of: self) { (document, _) throws(Problems) in document.handedIn }
    }
}
