import Law
import Rules
import Testing
import Values
import Wording

/// A contributor assessed under the law of a year, with the steps to tell.
struct ExplainedCase {
    let law: YearLaw
    let outcome: Outcome
    let steps: [Step]

    /// - Parameters:
    ///   - registrations: `manufacturer:MDR_I`, as the table writes them.
    ///   - rate: instead of the published maximum.
    init(
        year: Int = 2024, country: String = "BE", situation: Situation = [.activeInBelgium, .declared],
        registrations codes: [String] = [], turnover: Int64 = 0, levyTurnover: Int64? = nil,
        choosing reading: String? = nil,
        rate: Percentage? = nil
    ) throws {
        law = try Lawbook.builtIn().year(year)
        let table = law.table
        let registrations = table.combinations.filter { codes.contains(table.code(of: $0)) }
        try #require(registrations.count == codes.count)
        let contributor = Contributor(
            totalTurnover: Cents(turnover), levyTurnover: Cents(levyTurnover ?? turnover),
            country: try #require(CountryCode(country)), situation: situation,
            registered: Registered(registrations, in: table))
        var readings = try Readings(law)
        if let reading { try readings.choose(reading) }
        let charges = try Charges(law, readings: readings, figures: GivenFigures(rate: rate))
        (outcome, steps) = try YearRules(law, readings: readings)
            .explained(contributor, registrations: registrations, in: table, charges)
    }

    func text(_ language: Language) -> String { ExplanationText(law, language).text(steps) }

    func lines(_ language: Language) -> [String] {
        text(language).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The text with its lines joined, without tree lines and with plain spaces, to look for words in.
    func words(_ language: Language) -> String { ExplainedCase.joined(lines(language)) }

    /// The same without the results beside the names, which stand between two lines of a long one.
    func wordsWithoutResults(_ language: Language) -> String {
        ExplainedCase.joined(
            lines(language).map { line in
                let text = line.drop { "│├└ ".contains($0) }
                return String(text[..<(text.ranges(of: "  ").first?.lowerBound ?? text.endIndex)])
            })
    }

    private static func joined(_ lines: [String]) -> String {
        lines.joined(separator: " ").map { "\u{A0}\u{202F}│├└".contains($0) ? " " : String($0) }.joined()
            .split(separator: " ").joined(separator: " ")
    }
}
