import ArgumentParser
import Exchange
import Law
import Values
import Wording

/// `medlevy reference`: writes the reference pages from the program itself, so that they say what it does.
struct Reference: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reference", abstract: Help.reference[.current], shouldDisplay: false)

    @Option(help: Help.referenceOutput.help, completion: .directory) var output: String
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            let book = try answer.lawbook()
            let pages = [
                ("problems.md", problems), ("command-line.md", commands), ("readings.md", readings(book)),
                ("tables.md", tables(book)), ("declaration-life.md", DeclarationLifePage.text),
                ("declaration.md", DeclarationPage.text),
                ("permissions.md", PermissionsPage(tables: try book.access.inForce(on: lastDay(book))).text),
            ]
            do throws(Problem) {
                for (name, text) in pages { try WholeFile.write(text, to: "\(output)/\(name)") }
            } catch {
                throw Problems([error])
            }
        }
    }

    /// The page says what holds on the last day that the tables cover.
    private func lastDay(_ book: Lawbook) -> CivilDate { .lastDay(of: book.years.upperBound) }

    private var problems: String {
        var lines = [
            "# Problems", "",
            "Every problem has a code that never changes, an exit code, and a text in four languages. Words in",
            "braces are replaced by what was found.", "",
        ]
        for code in ProblemCode.allCases {
            lines += ["## `\(code.rawValue)`", "", "Exit code \(code.exitStatus).", ""]
            lines += Language.allCases.map { "- \($0.rawValue): \(code.text[$0])" } + [""]
        }
        return lines.dropLast().joined(separator: "\n") + "\n"
    }

    private var commands: String {
        var lines = ["# The command line", ""]
        for (words, command) in [([], MedLevy.self)] + MedLevy.documented {
            lines += ["## `\(([Program.name] + words).joined(separator: " "))`", "", "```"]
            lines += [MedLevy.helpMessage(for: command, columns: 100), "```", ""]
        }
        return lines.dropLast().joined(separator: "\n") + "\n"
    }

    private func readings(_ book: Lawbook) -> String {
        var lines = [
            "# Readings of the law", "",
            "Where the text can be read in more than one way: the question, the choices (the default first), and why.",
            "",
        ]
        for reading in ReadingID.allCases.compactMap({ book.readings[$0] }) {
            lines += ["## \(reading.id.rawValue): \(reading.question[.en])", ""]
            lines += reading.choices.map { "- `\(reading.id.rawValue)=\($0.value)`: \($0.meaning[.en])" }
            lines += ["", reading.why[.en], ""]
        }
        return lines.dropLast().joined(separator: "\n") + "\n"
    }

    private func tables(_ book: Lawbook) -> String {
        var lines = [
            "# Tables of the law", "", "Contribution years \(book.years.lowerBound) to \(book.years.upperBound).", "",
            "| concept | from | until | value | unit | status | citation |", "|---|---|---|---|---|---|---|",
        ]
        for concept in book.concepts where concept.unit != "reading" {
            for value in concept.values {
                let cells = [
                    concept.concept, value.from.description, value.until?.description ?? "open", value.text ?? "",
                    concept.unit, value.status.rawValue, value.citations.map(\.description).joined(separator: ", "),
                ]
                lines.append("| \(cells.joined(separator: " | ")) |")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
