import Billing
import Declarations
import Testing
import Values

/// The life of a contribution year, every state with every step.
@Suite struct YearTableTests {
    private static let states: [YearState?] = [nil] + YearState.allCases

    @Test func everyStepButTheListedIsRefusedWithWhatIsPossible() throws {
        for state in Self.states {
            let possible = YearTable.steps(from: state)
            for step in YearStep.allCases {
                if possible.contains(step) {
                    #expect(try YearTable.transition(of: 2025, from: state, step).step == step)
                } else {
                    let problem = #expect(throws: Problem.self) {
                        try YearTable.transition(of: 2025, from: state, step)
                    }
                    #expect(problem?.code == .yearStepImpossible)
                    let names = possible.map(\.rawValue).joined(separator: ", ")
                    #expect(problem?.details["steps"] == names)
                }
            }
        }
    }

    @Test func everyStateIsReachedAndASettledYearIsOnlyReopened() {
        #expect(Set(YearTable.transitions.map(\.to)) == Set(YearState.allCases))
        #expect(YearTable.steps(from: .settled) == [.reopen])
        for transition in YearTable.transitions where transition.step == .correctFigures {
            #expect(transition.from == transition.to && transition.needsReason)
        }
    }

    @Test func eachStepOfAYearHasOnePlace() {
        for step in YearStep.allCases where step != .correctFigures && step != .draftBudget {
            #expect(YearTable.transitions.filter { $0.step == step }.count == 1, "\(step)")
        }
    }
}

/// A year's state and figures follow from what was decided.
@Suite struct ContributionYearTests {
    private static let author = Author(person: "Finn Proefgeld", role: .agency)
    private static let published = YearFigures(costPerEntity: Cents(100_00), rate: Percentage(units: 30_000_000))

    private static func decision(_ step: YearStep, _ number: Int, _ figures: YearFigures? = nil) -> YearDecision {
        YearDecision(
            year: 2025, number: number, step: step, budget: nil, figures: figures, reason: nil, author: author,
            at: Instant(milliseconds: 0))
    }

    private static let closing = YearClosing(
        year: 2025, reason: "The last day has passed", author: author, at: Instant(milliseconds: 0))

    private static func year(_ steps: [YearStep], isClosed: Bool = false) -> ContributionYear {
        let decisions = zip(1..., steps).map { number, step in
            decision(step, number, step == .publish ? published : nil)
        }
        return ContributionYear(year: 2025, decisions: decisions, closing: isClosed ? closing : nil)
    }

    @Test func theClosingOfDeclarationsClosesAnOpenYear() {
        #expect(Self.year([.draftBudget, .publish, .open]).state == .open)
        #expect(Self.year([.draftBudget, .publish, .open], isClosed: true).state == .closed)
        #expect(Self.year([.draftBudget, .publish], isClosed: true).state == .published)
        let further: [YearStep] = [.draftBudget, .publish, .open, .invoiceActivity, .fixRate]
        #expect(Self.year(further, isClosed: true).state == .rateFixed)
        #expect(Self.year([], isClosed: true).state == nil)
    }

    @Test func theLevyIsInvoicedOnlyAtARateThatIsFixed() {
        let closed = Self.year([.draftBudget, .publish, .open], isClosed: true)
        #expect(closed.mayInvoice(.activity) && !closed.mayInvoice(.levy))
        let fixed = Self.year([.draftBudget, .publish, .open, .invoiceActivity, .fixRate], isClosed: true)
        #expect(fixed.mayInvoice(.activity) && fixed.mayInvoice(.levy))
        #expect(!Self.year([.draftBudget, .publish, .open]).mayInvoice(.activity))
    }

    @Test func whatTheTablesHoldIsPublished() throws {
        let year = Self.year([.draftBudget])
        let tables = AskedFigures(costPerEntity: Cents(100_00), rate: Percentage(units: 30_000_000))
        #expect(try year.figures(after: .publish, asked: AskedFigures(), tables: tables) == Self.published)
        #expect(try year.figures(after: .publish, asked: tables, tables: AskedFigures()) == Self.published)
        let other = AskedFigures(costPerEntity: Cents(100_01), rate: Percentage(units: 30_000_001))
        let differing = #expect(throws: Problems.self) {
            try year.figures(after: .publish, asked: other, tables: tables)
        }
        #expect(differing?.listed.map(\.code) == [.yearFigureDiffers, .yearFigureDiffers])
        let missing = #expect(throws: Problems.self) {
            try year.figures(after: .publish, asked: AskedFigures(), tables: AskedFigures())
        }
        #expect(missing?.listed.map(\.code) == [.yearFigureMissing])
    }

    /// Until declarations are asked for, nobody was told a maximum: what was typed too low is put right, and is then
    /// the maximum. What the tables hold as published is never exceeded.
    @Test func whatWasPublishedTooLowIsPutRightBeforeTheYearIsOpened() throws {
        let asked = AskedFigures(rate: Percentage(units: 31_000_000))
        let figures = try Self.year([.draftBudget, .publish])
            .figures(after: .correctFigures, asked: asked, tables: AskedFigures())
        #expect(figures == YearFigures(costPerEntity: Cents(100_00), rate: Percentage(units: 31_000_000)))
        func codes(_ year: ContributionYear, _ tables: AskedFigures = AskedFigures()) -> [ProblemCode]? {
            #expect(throws: Problems.self) {
                try year.figures(after: .correctFigures, asked: asked, tables: tables)
            }?.listed.map(\.code)
        }
        #expect(codes(Self.year([.draftBudget, .publish, .open])) == [.yearRateAboveMaximum])
        #expect(codes(Self.year([.draftBudget, .publish], isClosed: true)) == [.yearRateAboveMaximum])
        let tables = AskedFigures(rate: Percentage(units: 30_000_000))
        #expect(codes(Self.year([.draftBudget, .publish]), tables) == [.yearRateAboveMaximum])
        let steps: [(YearStep, YearFigures?)] = [
            (.publish, Self.published), (.correctFigures, figures), (.open, nil), (.correctFigures, Self.published),
        ]
        let year = ContributionYear(
            year: 2025, decisions: zip(1..., steps).map { Self.decision($1.0, $0, $1.1) }, closing: nil)
        #expect(year.maximumRate == Percentage(units: 31_000_000) && year.figures == Self.published)
    }

    /// What older programs wrote is vouched for by the same hash; a last day is vouched for too.
    @Test func aDecisionIsVouchedForWithItsLastDay() throws {
        func hash(_ deadline: CivilDate?) -> Fingerprint {
            YearDecision(
                year: 2025, number: 3, step: .open, budget: nil, figures: nil, deadline: deadline, reason: nil,
                author: Self.author, at: Instant(milliseconds: 0)
            ).hash
        }
        let fields: [String?] = ["2025", "3", "open", nil, nil, nil, nil]
        #expect(hash(nil) == Fingerprint(of: DelimitedFields.bytes(fields)))
        #expect(Set([nil, CivilDate("2025-06-30"), CivilDate("2025-07-01")].map(hash)).count == 3)
    }

    /// 0.28685 % of a turnover is not what the rules make of it, who reckon with 0.2869 % (R10).
    @Test(arguments: [29_995_000, 29_999_999, 1, 30_000_001])
    func aRateHasFourDecimalsAtMost(units: Int64) throws {
        let year = Self.year([.draftBudget, .publish, .open, .invoiceActivity], isClosed: true)
        let asked = AskedFigures(costPerEntity: Cents(100_00), rate: Percentage(units: units))
        func codes(_ year: ContributionYear, _ step: YearStep, _ tables: AskedFigures) -> [ProblemCode]? {
            #expect(throws: Problems.self) { try year.figures(after: step, asked: asked, tables: tables) }?
                .listed.map(\.code)
        }
        for step in [YearStep.fixRate, .correctFigures] {
            #expect(codes(year, step, AskedFigures()) == [.yearRateDecimals], "\(step)")
        }
        let drafted = Self.year([.draftBudget])
        #expect(codes(drafted, .publish, AskedFigures()) == [.yearRateDecimals])
        #expect(codes(drafted, .publish, asked) == [.yearRateDecimals])
    }

    @Test(arguments: [(30_000_000, true), (29_990_000, true), (0, true), (30_010_000, false)])
    func theEffectiveRateIsAtMostTheMaximum(units: Int64, isRight: Bool) throws {
        let year = Self.year([.draftBudget, .publish, .open, .invoiceActivity], isClosed: true)
        let asked = AskedFigures(rate: Percentage(units: units))
        do throws(Problems) {
            let figures = try year.figures(after: .fixRate, asked: asked, tables: AskedFigures())
            #expect(isRight && figures?.rate == asked.rate && figures?.costPerEntity == Cents(100_00))
        } catch {
            #expect(!isRight && error.listed.map(\.code) == [.yearRateAboveMaximum])
        }
    }
}
