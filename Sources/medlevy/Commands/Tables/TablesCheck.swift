import ArgumentParser
import Exchange
import Law
import Rules
import Values
import Wording

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
