import Law
import Testing
import Values

/// The figures as their sources give them, written down a second time: a mistyped digit in a table is found here.
@Suite struct FigureValuesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: FigureName
        let day: String
        /// `nil` where nobody told us.
        let value: String?
        let status: Status
        let source: String
        let unit: Unit

        init(_ name: FigureName, _ day: String, _ value: String?, _ unit: Unit, _ status: Status, _ source: String) {
            self.name = name
            self.day = day
            self.value = value
            self.unit = unit
            self.status = status
            self.source = source
        }

        var testDescription: String { "\(name.rawValue) \(day)" }
    }

    /// The source is that of the first citation.
    static let cases = [
        Case(.costPerEntity, "2023-01-01", "367.11", .euros, .published, "fees-page"),
        Case(.costPerEntity, "2024-01-01", "379.48", .euros, .published, "fees-page"),
        Case(.costPerEntity, "2025-01-01", "415.74", .euros, .secondary, "elendi"),
        Case(.costPerEntity, "2026-01-01", nil, .euros, .unknown, ""),
        Case(.maximumLevyRate, "2023-01-01", "0.27620000", .percent, .secondary, "stibbe"),
        Case(.maximumLevyRate, "2024-01-01", "0.28680000", .percent, .published, "qa-2024"),
        Case(.maximumLevyRate, "2025-01-01", "0.30730000", .percent, .secondary, "elendi"),
        Case(.maximumLevyRate, "2026-01-01", nil, .percent, .unknown, ""),
        Case(.levyThreshold, "2023-01-01", "47660.56", .euros, .published, "qa-2024"),
        Case(.levyThreshold, "2024-01-01", "48798.40", .euros, .computed, "law-2006"),
        Case(.levyThreshold, "2025-01-01", "50290.17", .euros, .secondary, "elendi"),
        Case(.levyThreshold, "2026-01-01", nil, .euros, .unknown, ""),
        Case(.levyRateOldSystem, "2013-01-01", "0.18417000", .percent, .published, "news-2014"),
        Case(.levyRateOldSystem, "2014-01-01", "0.29438000", .percent, .published, "news-2014"),
        Case(.levyRateOldSystem, "2017-01-01", "0.40260920", .percent, .published, "advance-page"),
        Case(.levyMinimumOldSystem, "2013-01-01", "500.00", .euros, .published, "news-2014"),
        Case(.levyMinimumOldSystem, "2014-01-01", "500.00", .euros, .published, "news-2014"),
        Case(.levyMinimumOldSystem, "2017-01-01", "504.72", .euros, .published, "advance-page"),
        Case(.baseThreshold, "2023-01-01", "40000.00", .euros, .published, "qa-2024"),
        Case(.budgetShareLevy, "2023-01-01", "75.00000000", .percent, .published, "qa-2024"),
        Case(.budgetShareActivity, "2023-01-01", "25.00000000", .percent, .published, "qa-2024"),
        Case(.entitiesUnregistered, "2023-01-01", "9", .entities, .published, "qa-2024"),
        Case(.entitiesSeveralActivities, "2023-01-01", "1", .entities, .published, "qa-2024"),
        Case(.entitiesNotEstablished, "2023-01-01", "-1", .entities, .published, "qa-2024"),
        Case(.entitiesSelfControl, "2023-01-01", "-1", .entities, .published, "qa-2024"),
        Case(.entitiesMinimum, "2023-01-01", "0", .entities, .published, "qa-2024"),
        Case(.entitiesMaximum, "2023-01-01", "9", .entities, .computed, "law-2006"),
        Case(.consumerPriceIndex, "2017-09-01", "105.11", .index, .inferred, "statbel"),
        Case(.consumerPriceIndex, "2022-09-01", "125.24", .index, .inferred, "statbel"),
        Case(.consumerPriceIndex, "2023-09-01", "128.23", .index, .published, "index-notice-2023"),
        Case(.consumerPriceIndex, "2024-09-01", "132.15", .index, .inferred, "statbel"),
        Case(.paymentTerm, "2024-01-01", nil, .days, .unknown, ""),
        Case(.firstReminder, "2024-01-01", nil, .days, .unknown, ""),
        Case(.secondReminder, "2024-01-01", nil, .days, .unknown, ""),
        Case(.lateInterest, "2024-01-01", nil, .percent, .unknown, "qa-2024"),
        Case(.administrativeFine, "2024-01-01", nil, .euros, .unknown, "qa-2024"),
    ]

    @Test(arguments: cases)
    func theTablesHoldWhatTheSourceGives(figure: Case) throws {
        let dated = try BuiltInLaw.dated(figure.name, figure.day)
        #expect(try BuiltInLaw.book().figures[figure.name]?.unit == figure.unit)
        #expect(dated.value.map { Decimals.text(Int128($0), places: figure.unit.places) } == figure.value)
        #expect(dated.status == figure.status)
        #expect(dated.citations.first?.source ?? "" == figure.source)
    }

    @Test func noFigureIsWithoutACase() {
        #expect(Set(Self.cases.map(\.name)) == Set(FigureName.allCases))
    }

    @Test func bothPartsMakeTheWholeBudget() throws {
        let levy = try #require(try BuiltInLaw.dated(.budgetShareLevy, "2024-01-01").value)
        let activity = try #require(try BuiltInLaw.dated(.budgetShareActivity, "2024-01-01").value)
        #expect(levy + activity == Percentage.whole.units)
    }

    @Test func aListingWritesFiguresAsTheTablesDo() throws {
        let concepts = try BuiltInLaw.book().concepts
        func texts(_ name: String) -> [String?] { concepts.first { $0.concept == name }?.values.map(\.text) ?? [] }
        #expect(texts("budget_share_levy") == ["75"])
        #expect(texts("maximum_levy_rate") == ["0.2762", "0.2868", "0.3073", nil])
        #expect(texts("levy_threshold") == ["47660.56", "48798.40", "50290.17", nil])
        #expect(texts("entity_table") == ["19 × 7", "19 × 7"])
    }
}
