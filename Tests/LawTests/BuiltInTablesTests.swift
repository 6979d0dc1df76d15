import Law
import Testing
import Values

@Suite struct BuiltInTablesTests {
    @Test func theTablesLoadWithoutAProblem() {
        do throws(Problems) {
            _ = try Lawbook.builtIn()
        } catch {
            for problem in error.listed { Issue.record("\(problem)") }
        }
    }

    @Test func theTablesCoverTheYearsOfTheSystem() throws {
        #expect(try BuiltInLaw.book().years == 2023...2026)
    }

    @Test func everyFigureAndEveryReadingIsThere() throws {
        let book = try BuiltInLaw.book()
        #expect(Set(book.figures.keys) == Set(FigureName.allCases))
        #expect(Set(book.readings.keys) == Set(ReadingID.allCases))
    }

    @Test func everyCitationNamesAPartOfASource() throws {
        let book = try BuiltInLaw.book()
        let parts = Dictionary(uniqueKeysWithValues: book.sources.map { ($0.id, $0.parts) })
        for concept in book.concepts {
            for value in concept.values {
                #expect(!value.citations.isEmpty || value.status == .unknown, "\(concept.concept)")
                for citation in value.citations {
                    #expect(parts[citation.source]?.contains(citation.part) == true, "\(citation)")
                }
            }
        }
    }

    /// A value without a status `unknown` and a status `unknown` without a value: never one of them alone.
    @Test func aValueIsMissingExactlyWhereItsStatusSaysSo() throws {
        for concept in try BuiltInLaw.book().concepts {
            for value in concept.values {
                #expect((value.text == nil) == (value.status == .unknown), "\(concept.concept) \(value.from)")
            }
        }
    }

    /// R13: the law changed on 1 January 2025 and its text is not in our sources.
    @Test func theEntityTableIsUnconfirmedFromTheDayTheLawChanged() throws {
        let book = try BuiltInLaw.book()
        let statuses = try book.years.map { try book.year($0).datedTable }
        #expect(statuses.map(\.status) == [.published, .published, .unconfirmed, .unconfirmed])
        #expect(statuses.map(\.reading) == [nil, nil, .r13, .r13])
        #expect(statuses.map { $0.note == nil } == [true, true, false, false])
    }
}
