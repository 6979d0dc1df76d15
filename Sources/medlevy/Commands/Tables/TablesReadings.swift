import ArgumentParser
import Exchange
import Law
import Rules
import Values
import Wording

/// `medlevy tables readings`: where the text can be read in more than one way.
struct TablesReadings: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "readings", abstract: Help.tablesReadings[.current])

    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            let book = try answer.lawbook()
            let readings = ReadingID.allCases.compactMap { book.readings[$0] }
            switch answer.format {
            case .json: try StandardOutput.write(ReadingJSON(book, program: Program.identity).value(readings).indented)
            case .text:
                for reading in readings {
                    try StandardOutput.write(lines(reading).joined(separator: "\n") + "\n" + "\n")
                }
            }
        }
    }

    private func lines(_ reading: Reading) -> [String] {
        let language = answer.language
        let chosen = reading.timeline.values.last?.value
        let marks = Punctuation(language)
        var lines = ["\(reading.id.rawValue)  \(reading.question[language])"]
        for choice in reading.choices {
            let mark = choice.value == chosen ? " (\(Texts.readingDefault[language]))" : ""
            lines.append("    " + marks.pair("\(reading.id.rawValue)=\(choice.value)\(mark)", choice.meaning[language]))
        }
        lines.append("    " + marks.pair(Texts.readingWhy[language], reading.why[language]))
        let excerpt = reading.excerpt.map { marks.pair(Texts.readingExcerpt[language], marks.quoted($0.text)) }
        lines.append("    \(excerpt ?? Texts.readingSilent[language])")
        return lines
    }
}

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
