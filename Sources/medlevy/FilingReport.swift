import ArgumentParser
import Exchange
import Values
import Wording

/// Tells what became of each declaration as soon as it is certain, and in the end of how many.
final class FilingReport {
    /// What is done with the declarations.
    enum Purpose {
        /// They are only looked at.
        case check
        case filing
    }

    private let purpose: Purpose
    private let format: TableFormat
    private let language: Language
    private let tablesHash: String
    private var counts = FilingCounts()
    /// Why the answer could not be given. What was taken in is kept all the same.
    private var failure: Problems?

    init(_ purpose: Purpose, _ format: TableFormat, _ language: Language, tablesHash: String) {
        self.purpose = purpose
        self.format = format
        self.language = language
        self.tablesHash = tablesHash
    }

    func begin() throws(Problems) {
        if format == .csv { try StandardOutput.write(ProblemTable.header) }
    }

    /// Each answer is written at once: what was read on the screen or in a file is true, whatever happens next.
    func tell(_ answer: FilingAnswer) {
        counts.add(answer)
        let problems = ProblemText(language)
        switch format {
        case .text: write(FilingText(purpose, language).text(answer))
        case .json: write(FilingJSON(text: problems.sentence).value(answer).line + "\n")
        case .csv: write(answer.problems.map { ProblemTable.row($0, text: problems.sentence($0)) }.joined())
        }
    }

    /// - Throws: `output.failed` when any answer could not be given.
    func end() throws(Problems) {
        switch format {
        case .text: write(FilingText(purpose, language).summary(counts, tablesHash: tablesHash))
        case .json:
            let summary = FilingJSON(text: ProblemText(language).sentence).summary(
                counts, program: Program.identity, tablesHash: tablesHash)
            write(summary.line + "\n")
        case .csv: break
        }
        if let failure { throw failure }
    }

    /// Ends the program with the exit code for wrong data when anything was refused.
    func checkAccepted() throws {
        if counts.refused > 0 { throw ExitCode(65) }
    }

    private func write(_ text: String) {
        do throws(Problems) { try StandardOutput.write(text) } catch { failure = failure ?? error }
    }
}
