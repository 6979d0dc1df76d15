import ArgumentParser
import Exchange
import Law
import Values
import Wording

/// `medlevy tables citations`: the sources and what each is cited for.
struct TablesCitations: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "citations", abstract: Help.tablesCitations[.current])

    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            let book = try answer.lawbook()
            switch answer.format {
            case .json: try StandardOutput.write(CitationJSON(book, program: Program.identity).value().indented)
            case .text:
                for source in book.sources {
                    try StandardOutput.write(lines(source, book).joined(separator: "\n") + "\n" + "\n")
                }
            }
        }
    }

    private func lines(_ source: Source, _ book: Lawbook) -> [String] {
        let published = source.published.map { ", \($0)" } ?? ""
        var lines = ["\(source.title[answer.language]) (\(source.publisher)\(published)) [\(source.id)]"]
        for part in source.parts {
            let concepts = book.concepts(citing: Citation(source: source.id, part: part))
            guard !concepts.isEmpty else { continue }
            let cited = Texts.citedBy.filled(answer.language, ["concepts": concepts.joined(separator: ", ")])
            lines.append("    " + Punctuation(answer.language).pair(part, cited))
        }
        return lines
    }
}
