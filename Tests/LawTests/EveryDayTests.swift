import Law
import Testing
import Values

/// Every day of the covered years has exactly one value of each concept. The days are walked one by one here, so that a
/// mistake in the loader's own check does not hide itself.
@Suite struct EveryDayTests {
    private static func days(of years: ClosedRange<Int>) -> [CivilDate] {
        var days = [CivilDate.firstDay(of: years.lowerBound)]
        while let day = days.last, day < CivilDate.lastDay(of: years.upperBound) { days.append(day.next) }
        return days
    }

    /// Not `isInForce(on:)`: written out again.
    private static func holds(_ value: ConceptListing.Value, on day: CivilDate) -> Bool {
        guard value.from <= day else { return false }
        guard let until = value.until else { return true }
        return day <= until
    }

    /// History that we hold in part, and readings that ask nothing before a law changed.
    private static let withGaps: Set<String> = [
        "consumer_price_index_september", "levy_rate_old_system", "levy_minimum_old_system", "R13",
    ]

    @Test func everyDayHasOneValueOfEachConceptWithoutGaps() throws {
        let book = try BuiltInLaw.book()
        let days = Self.days(of: book.years)
        #expect(days.count == 365 + 366 + 365 + 365)
        for concept in book.concepts where !Self.withGaps.contains(concept.concept) {
            for day in days {
                let count = concept.values.count { Self.holds($0, on: day) }
                if count != 1 { Issue.record("\(concept.concept) has \(count) values on \(day)") }
            }
        }
    }

    @Test func noDayHasTwoValuesOfAConceptWithGaps() throws {
        let book = try BuiltInLaw.book()
        let days = Self.days(of: 2012...book.years.upperBound)
        for concept in book.concepts where Self.withGaps.contains(concept.concept) {
            for day in days where concept.values.count(where: { Self.holds($0, on: day) }) > 1 {
                Issue.record("\(concept.concept) has two values on \(day)")
            }
        }
    }

    /// A gap is an exception that somebody allowed; a concept that gains one must be named here as well.
    @Test func onlyTheKnownConceptsMayHaveGaps() throws {
        let book = try BuiltInLaw.book()
        let figures = book.figures.values.map(\.timeline).filter(\.hasKnownGaps).map(\.concept)
        let readings = book.readings.values.map(\.timeline).filter(\.hasKnownGaps).map(\.concept)
        #expect(Set(figures + readings) == Self.withGaps)
        #expect(!book.activities.hasKnownGaps && !book.deviceClasses.hasKnownGaps)
        #expect(!book.entityTable.hasKnownGaps && !book.indexation.hasKnownGaps)
    }

    @Test func theDayDecidesWhichValueHolds() throws {
        let timeline = try #require(try BuiltInLaw.book().figures[.costPerEntity]).timeline
        for (day, units) in [("2023-12-31", Int64(36_711)), ("2024-01-01", 37_948), ("2024-12-31", 37_948)] {
            #expect(timeline.value(on: try #require(CivilDate(day)))?.value == units, "\(day)")
        }
        #expect(timeline.value(on: try #require(CivilDate("2022-12-31"))) == nil)
        #expect(timeline.value(on: try #require(CivilDate("2027-01-01"))) == nil)
    }

    @Test func aValueOfAMonthDoesNotHoldThroughoutItsYear() throws {
        let timeline = try #require(try BuiltInLaw.book().figures[.consumerPriceIndex]).timeline
        #expect(timeline.value(on: try #require(CivilDate("2023-09-30")))?.value == 12_823)
        #expect(timeline.value(throughout: 2023) == nil)
    }
}
