import ArgumentParser
import Exchange
import Law
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
