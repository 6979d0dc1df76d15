import Exchange
import Law
import Pages
import Rules
import Service
import SignIn
import Values

/// The calculator's answer, as a page and as the API's JSON.
extension CalculatorVisit {
    /// What an address of a result says of itself: the tables, the day, and what it was.
    private struct Stamp {
        let tables: String
        let day: CivilDate
        let figures: SharedFigures

        /// Of the tables' hash, enough to tell any two apart.
        static let length = 16

        init(_ assessment: ExplainedAssessment, on day: CivilDate) {
            tables = String(assessment.law.book.hash.prefix(Stamp.length))
            self.day = day
            figures = SharedFigures(assessment)
        }

        /// - Returns: `nil` where any of it is missing, or is none.
        init?(_ query: FormFields) {
            guard let tables = query["tables"], tables.utf8.count == Stamp.length,
                tables.allSatisfy({ $0.isASCII && $0.isHexDigit && !$0.isUppercase }),
                let day = query["on"].flatMap({ CivilDate($0) }), let figures = query["was"].flatMap(SharedFigures.init)
            else { return nil }
            self.tables = tables
            self.day = day
            self.figures = figures
        }

        var pairs: [(String, String)] { [("on", day.description), ("tables", tables), ("was", figures.text)] }

        static func isIn(_ query: FormFields) -> Bool { ["on", "tables", "was"].contains { query[$0] != nil } }
    }

    /// The result's page always has an address that says when and with what it was made: the first visit is sent there.
    func result() throws(Problems) -> Answer {
        if let open = answers.firstOpen { return .redirect(address(open.path)) }
        let assessment = try answers.assessment()
        let today = desk.offices.clock.now().day
        let now = Stamp(assessment, on: today)
        guard Stamp.isIn(visitor.query) else { return .redirect(address("/calculator/result", now.pairs)) }
        let stamp = Stamp(visitor.query)
        var result = CalculatorResult(
            assessment, today: today, check: address("/calculator/check"),
            link: desk.address + answers.address("/calculator/result", now.pairs),
            json: answers.address("/calculator/result.json"))
        result.day = stamp?.day ?? today
        result.address = worth(stamp, now)
        result.undeclared = try undeclared(assessment)
        result.years = answers.book.knownYears.filter { $0 != assessment.law.year }.map { year in
            (year: year, href: address("/calculator/comparison", [("with", String(year))]))
        }
        let kept = (stamp ?? now).pairs
        return page(.calculatorResult(language, result), kept)
    }

    /// What an address is worth by the tables of now. A day that is still to come was never given by us.
    private func worth(_ stamp: Stamp?, _ now: Stamp) -> CalculatorResult.Address {
        guard let stamp, stamp.day <= now.day else { return .broken }
        guard stamp.tables == now.tables else { return .otherTables(stamp.figures) }
        return stamp.figures == now.figures ? .unchanged : .broken
    }

    /// What it would be ex officio, where that is another amount.
    private func undeclared(_ assessment: ExplainedAssessment) throws(Problems) -> ExplainedAssessment? {
        guard assessment.outcome.basis.isLiable else { return nil }
        let undeclared = try answers.assessment(isDeclared: false)
        return undeclared.outcome.total == assessment.outcome.total ? nil : undeclared
    }

    func resultJSON() throws(Problems) -> Answer {
        if let open = answers.firstOpen { throw missing(open) }
        let assessment = try answers.assessment()
        return .json(AssessmentJSON(assessment.law, program: Program.identity).value(assessment))
    }

    // MARK: Comparison

    /// The result's year and the other one, the earlier first.
    private func sides() throws(Problems) -> (before: ExplainedAssessment, after: ExplainedAssessment) {
        let own = try answers.assessment()
        guard let other = answers.book.knownYears.first(where: { String($0) == visitor.query["with"] }) else {
            let details = ["value": String((visitor.query["with"] ?? "").prefix(20)), "expected": "2024"]
            throw Problems([Problem(.parameterMalformed, at: Place(field: "with"), details)])
        }
        let with = try answers.assessment(year: other)
        return other < own.law.year ? (with, own) : (own, with)
    }

    func comparison() throws(Problems) -> Answer {
        if let open = answers.firstOpen { return .redirect(address(open.path)) }
        let (before, after) = try sides()
        let with = [("with", visitor.query["with"] ?? "")]
        let links = Page.ComparisonLinks(
            back: address("/calculator/result"), json: answers.address("/calculator/comparison.json", with))
        let page = Page.calculatorComparison(
            language, before, after, try Comparison(before.side, after.side), links)
        return self.page(page, with)
    }

    func comparisonJSON() throws(Problems) -> Answer {
        if let open = answers.firstOpen { throw missing(open) }
        let (before, after) = try sides()
        let json = ComparisonJSON(before.law, after.law, program: Program.identity)
        return .json(
            json.value(
                try Comparison(before.side, after.side), caveats: (before: before.caveats, after: after.caveats)))
    }

    /// What a program gets whose address leaves a question open.
    private func missing(_ question: CalculatorQuestion) -> Problems {
        if let problem = answers.problems[question] { return Problems([problem]) }
        return Problems([Problem(.parameterMissing, at: Place(field: question.field), ["value": question.field])])
    }
}
