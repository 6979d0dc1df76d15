import ArgumentParser
import Exchange
import Law
import Values

/// `medlevy declaration history`: who said what of a declaration, when and why.
struct ShowHistory: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: Help.declarationHistory[.current],
        discussion: Help.declarationHistoryDiscussion[.current])

    @Argument(help: Help.declarationName.help) var declaration: String
    @OptionGroup var place: DatabaseOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            let book = try answer.lawbook()
            let (history, receipts) = try place.history(of: declaration)
            switch answer.format {
            case .text: try StandardOutput.write(HistoryText(answer.language).text(history, receipts))
            case .json:
                let json = HistoryJSON(history, receipts).value(program: Program.identity, tablesHash: book.hash)
                try StandardOutput.write(json.indented)
            }
        }
    }
}
