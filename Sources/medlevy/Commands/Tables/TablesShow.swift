import ArgumentParser
import Exchange
import Law
import Values

/// `medlevy tables show CONCEPT`: one concept in full.
struct TablesShow: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: Help.tablesShow[.current])

    @Argument(help: Help.concept.help) var concept: String
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            let book = try answer.lawbook()
            guard let found = book.concepts.first(where: { $0.concept.lowercased() == concept.lowercased() }) else {
                throw Problems([Problem(.conceptUnknown, at: Place(field: concept), ["value": concept])])
            }
            switch answer.format {
            case .json: try StandardOutput.write(ConceptJSON(book, program: Program.identity).value([found]).indented)
            case .text:
                try StandardOutput.write(
                    ConceptText(book, answer.language).lines(found, inFull: true).joined(separator: "\n") + "\n")
            }
        }
    }
}
