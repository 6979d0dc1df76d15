import ArgumentParser
import Exchange
import Law
import Values

/// `medlevy tables list`: every concept with its values and the time they hold.
struct TablesList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: Help.tablesList[.current])

    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            let book = try answer.lawbook()
            switch answer.format {
            case .json:
                try StandardOutput.write(ConceptJSON(book, program: Program.identity).value(book.concepts).indented)
            case .text:
                for concept in book.concepts {
                    try StandardOutput.write(
                        ConceptText(book, answer.language).lines(concept, inFull: false).joined(separator: "\n") + "\n")
                }
            }
        }
    }
}
