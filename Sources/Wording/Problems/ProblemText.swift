public import Values

/// Problems as lines in one language, the way compilers write them: place first, code last.
public struct ProblemText: Sendable {
    private let language: Language

    public init(_ language: Language) { self.language = language }

    /// `FILE:LINE:COLUMN (CELL): declaration N: FIELD: warning: text [code]`, without the parts that are not known.
    public func line(_ problem: Problem) -> String {
        let places = [spot(of: problem.place), record(of: problem.place), problem.place.field ?? ""]
        return (places.filter { !$0.isEmpty } + [text(of: problem)]).joined(separator: ": ")
    }

    /// Every listed problem on a line, and on the last line how many more there are.
    public func all(_ problems: Problems) -> String {
        var lines = problems.listed.map(line)
        if problems.unlisted > 0 { lines.append(unlisted(problems.unlisted)) }
        return lines.joined(separator: "\n")
    }

    /// What is wrong and what to write instead, without place and code: for answers that have them beside it.
    public func sentence(_ problem: Problem) -> String { sentence(problem, withCodes: false) }

    /// - Parameter withCodes: whether a step has the code beside it by which a command asks for it.
    private func sentence(_ problem: Problem, withCodes: Bool) -> String {
        let isWorkedOut = ProblemText.workedOut.contains(problem.code)
        // With an option to give it by, a figure is known by its code there.
        let isPlain = problem.code == .lawFigureUnknown && problem.details["option"] == nil
        return problem.phrase.filled(
            language,
            problem.details.map { key, value in
                if ProblemText.rates.contains(problem.code), case .success(let rate) = Percentage.read(value) {
                    return (key, Numerals(language).typed(rate))
                }
                let place = isWorkedOut ? "amount" : isPlain && key == "concept" ? "figure" : key
                return (key, words(for: value, in: place, withCodes))
            })
    }

    /// Those of which every day and amount is read as such: ours, or a day that was understood as one.
    private static let workedOut: Set<ProblemCode> = [
        .paymentTooMuch, .statementBalance, .statementGap, .statementInFuture, .invoiceDuePast, .refundDayPast,
        .dateMalformed,
    ]

    /// Those whose numbers are rates, and numbers of decimals.
    private static let rates: Set<ProblemCode> = [.yearRateAboveMaximum, .yearRateDecimals]

    /// Places that a day, a moment or an amount fills. What somebody typed stands in `value`, as it was typed.
    private static let readPlaces: Set = [
        "amount", "at", "date", "deadline", "from", "largest", "left", "levy", "other", "previous", "published", "sum",
        "threshold", "total", "until",
    ]

    private func words(for detail: String, in place: String, _ withCodes: Bool) -> String {
        guard ProblemText.readPlaces.contains(place), let read = Numerals(language).read(detail) else {
            return CodeWords(language, withCodes: withCodes).words(for: detail, in: place)
        }
        return read
    }

    /// What is wrong, with its weight before it and its code after it.
    private func text(of problem: Problem) -> String {
        let text = "\(sentence(problem, withCodes: true)) [\(problem.code.rawValue)]"
        switch problem.code.severity {
        case .error: return text
        case .warning: return Punctuation(language).pair(ProblemText.warning[language], text)
        }
    }

    /// Where in its file, or in which cell of its sheet, a problem is.
    private func spot(of place: Place) -> String {
        let numbers = [place.line, place.column].compactMap { $0.map(String.init) }
        let spot = ([place.file].compactMap(\.self) + numbers).joined(separator: ":")
        guard let cell = place.cell else { return spot }
        return spot.isEmpty ? cell : "\(spot) (\(cell))"
    }

    /// Which declaration of its batch a problem is in.
    private func record(of place: Place) -> String {
        place.record.map { ProblemText.record.filled(language, ["number": String($0)]) } ?? ""
    }

    private func unlisted(_ count: Int) -> String {
        let text = count == 1 ? ProblemText.oneMore : ProblemText.more
        return text.filled(language, ["count": Numerals(language).count(count)])
    }

    private static let warning = Phrase(
        nl: "waarschuwing",
        fr: "avertissement",
        de: "Warnung",
        en: "warning")

    private static let record = Phrase(
        nl: "aangifte {number}",
        fr: "déclaration {number}",
        de: "Erklärung {number}",
        en: "declaration {number}")

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
