import Law
import Rules
import Testing
import Values
import Wording

/// A terminal of a hundred columns shows every line whole, in every language and for every kind of contributor.
@Suite struct ExplanationLayoutTests {
    /// Everything that can be registered at once, and nothing; here and abroad; exempt, taxed, not declared.
    private static func cases() throws -> [ExplainedCase] {
        let table = try Lawbook.builtIn().year(2025).table
        let everything = table.combinations.filter { table.entities($0) != nil }.map(table.code)
        let largest = Cents.largest.count
        return [
            try ExplainedCase(year: 2025, registrations: everything, turnover: largest),
            try ExplainedCase(
                year: 2025, country: "FR", situation: [.activeInBelgium, .selfControl], registrations: everything,
                turnover: largest),
            try ExplainedCase(year: 2023, situation: [], turnover: 1_000_000_000, choosing: "R6=never"),
            try ExplainedCase(country: "FR", situation: [.declared]),
            try ExplainedCase(registrations: ["distributor:MDR_I"], turnover: 0),
            try ExplainedCase(
                country: "FR", situation: [.activeInBelgium, .declared, .selfControl],
                registrations: ["distributor:MDR_I"], turnover: 100),
            try ExplainedCase(
                situation: [.activeInBelgium, .declared, .selfControl],
                registrations: ["distributor:MDR_I", "stha:DSTD"], turnover: 100, choosing: "R2=only"),
        ]
    }

    @Test(arguments: Language.allCases)
    func noLineIsWiderThanAHundredColumns(language: Language) throws {
        for assessed in try Self.cases() {
            for line in assessed.lines(language) { #expect(line.count <= 100, "\(line)") }
        }
    }

    @Test(arguments: Language.allCases)
    func noLineEndsInASpaceOrHoldsAPlace(language: Language) throws {
        for assessed in try Self.cases() {
            for line in assessed.lines(language) {
                #expect(line.last?.isWhitespace != true, "\(line)|")
                #expect(!line.contains("{") && !line.contains("}"), "\(line)")
            }
        }
    }

    @Test(arguments: Language.allCases)
    func everyMarkOfASourceHasItsLineAtTheEnd(language: Language) throws {
        for assessed in try Self.cases() {
            let lines = assessed.lines(language)
            let end = lines.firstIndex(of: "") ?? lines.endIndex
            let listed = lines[end...].filter { $0.hasPrefix("[") }.count
            for number in 0...9 {
                let isUsed = lines[..<end].contains { $0.contains("[\(number)]") }
                #expect(isUsed == (number >= 1 && number <= listed), "[\(number)] of \(listed)")
            }
        }
    }

    /// Every step that was taken is told on a line of its own.
    @Test(arguments: Language.allCases)
    func everyStepIsTold(language: Language) throws {
        for assessed in try Self.cases() {
            let explanation = ExplanationText(assessed.law, language)
            let told = assessed.wordsWithoutResults(language)
            for step in assessed.steps {
                let label = explanation.label(of: step.address)
                let name = step.notApplied.map { "\(label) — \($0.text[language])" } ?? label
                let isTold = told.contains(name)
                #expect(isTold, "\(name)")
            }
        }
    }

    @Test func resultsEndInTheSameColumn() throws {
        let lines = try ExplainedCase(registrations: ["importer:MDR_I"], turnover: 25_000_000).lines(.en)
        let ends = ["€1,138.44", "at most €717.00", "0.2868%", "€250,000.00"].map { result in
            lines.first { $0.hasSuffix("  " + result) }?.count
        }
        #expect(ends.allSatisfy { $0 != nil })
        #expect(Set(ends).count == 1, "\(ends)")
    }
}
