import ArgumentParser
import Exchange
import Law
import Rules
import Values

/// A file of contributors, and how its problems are told.
struct SectorOptions: ParsableArguments {
    @Option(help: Help.contributors.help, completion: .file(extensions: ["csv", "jsonl"]))
    var contributors: String

    @Option(help: Help.maxProblems.help)
    var maxProblems = Problems.usualLimit

    /// - Parameter keepsRegistrations: whether the sector will be asked for them.
    func read(_ law: YearLaw, keepsRegistrations: Bool = true) throws(Problems) -> SectorFile {
        let progress = Progress(Texts.readingContributors[.current])
        defer { progress.end() }
        return try SectorFile(
            path: contributors, table: law.table, problemLimit: max(1, maxProblems),
            keepsRegistrations: keepsRegistrations, progress: progress.show)
    }
}

/// Shows how far long work is, on standard error, when a person watches it there.
final class Progress {
    private let label: String
    private let isWatched: Bool
    private var shown = -1

    /// - Parameter besideAnswer: whether the answer is given meanwhile: on one screen with it, it shows itself how far
    ///   the work is.
    init(_ label: String, besideAnswer: Bool = false) {
        self.label = label
        isWatched = StandardError.isTerminal && !(besideAnswer && StandardOutput.isTerminal)
    }

    func show(_ done: Int, _ all: Int) {
        guard isWatched, all > 0 else { return }
        let percent = min(100, done * 100 / all)
        guard percent != shown else { return }
        shown = percent
        StandardError.write("\r\(label) \(percent) %")
    }

    /// Shows how much is done where nobody knows how much there is, now and then.
    func show(_ done: Int) {
        guard isWatched, done.isMultiple(of: 1000) else { return }
        shown = 0
        StandardError.write("\r\(label) \(done)")
    }

    /// Clears the line, so that the answer stands alone.
    func end() {
        if isWatched, shown >= 0 { StandardError.write("\r\u{1B}[2K") }
    }
}
