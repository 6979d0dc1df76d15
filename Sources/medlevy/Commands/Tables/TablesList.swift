import ArgumentParser
import Exchange
import Law
import Rules
import Values
import Wording

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

/// `medlevy tables check`: every problem of tables, with its file and line.
struct TablesCheck: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: Help.tablesCheck[.current])

    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            let book = try answer.lawbook()
            // A reading may name a choice that the rules do not have; only they can tell.
            for year in book.years {
                let law = try book.year(year)
                do throws(Problem) { _ = try Readings(law) } catch { throw Problems([error]) }
            }
            switch answer.format {
            case .json: try StandardOutput.write(ConceptJSON(book, program: Program.identity).value([]).indented)
            case .text:
                let years = "\(book.years.lowerBound)–\(book.years.upperBound)"
                let count = Numerals(answer.language).count(book.concepts.count)
                try StandardOutput.write(
                    Texts.tablesAreRight.filled(answer.language, ["count": count, "years": years]) + "\n")
                try StandardOutput.write(Texts.tablesHash.filled(answer.language, ["hash": book.hash]) + "\n")
            }
        }
    }
}
