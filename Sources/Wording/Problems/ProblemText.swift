public import Values

/// Problems as lines in one language, the way compilers write them: place first, code last.
public struct ProblemText: Sendable {
    private let language: Language

    public init(_ language: Language) { self.language = language }

    /// `FILE:LINE:COLUMN: FIELD: text [code]`, without the parts that are not known.
    public func line(_ problem: Problem) -> String {
        let place = problem.place
        let numbers = [place.line, place.column].compactMap { $0.map(String.init) }
        let spot = ([place.file].compactMap(\.self) + numbers).joined(separator: ":")
        let details = problem.details.map { ($0.key, $0.value) }
        let text = "\(problem.code.text.filled(language, details)) [\(problem.code.rawValue)]"
        return ([spot, place.field ?? ""].filter { !$0.isEmpty } + [text]).joined(separator: ": ")
    }

    /// Every listed problem on a line, and on the last line how many more there are.
    public func all(_ problems: Problems) -> String {
        var lines = problems.listed.map(line)
        if problems.unlisted > 0 { lines.append(unlisted(problems.unlisted)) }
        return lines.joined(separator: "\n")
    }

    private func unlisted(_ count: Int) -> String {
        let text = count == 1 ? ProblemText.oneMore : ProblemText.more
        return text.filled(language, ["count": Numerals(language).count(count)])
    }

    private static let oneMore = Phrase(
        nl: "Er is nog {count} ander probleem, dat hier niet staat.",
        fr: "Il y a encore {count} autre problème, non repris ici.",
        de: "Es gibt noch {count} weiteres Problem, das hier nicht aufgeführt ist.",
        en: "There is {count} more problem, not listed here.")

    private static let more = Phrase(
        nl: "Er zijn nog {count} andere problemen, die hier niet staan.",
        fr: "Il y a encore {count} autres problèmes, non repris ici.",
        de: "Es gibt noch {count} weitere Probleme, die hier nicht aufgeführt sind.",
        en: "There are {count} more problems, not listed here.")
}
