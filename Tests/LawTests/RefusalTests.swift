import Law
import Testing
import Values

/// No answer is better than last year's figure in silence.
@Suite struct RefusalTests {
    @Test(arguments: [0, 1999, 2022, 2027, 9999])
    func aYearThatIsNotCoveredIsRefusedWithTheYearsThatAre(year: Int) throws {
        let book = try BuiltInLaw.book()
        let problems = try #require(throws: Problems.self) { try book.year(year) }
        #expect(problems.listed.map(\.code) == [.lawNotCovered])
        #expect(problems.listed.first?.details["year"] == String(year))
        #expect(problems.listed.first?.details["covered"] == "2023–2026")
        #expect(problems.listed.first?.place.field == "year")
    }

    /// What is not known in each year, and nothing else: the fine and the interest in none.
    private static let missing: [(Int, Set<FigureName>)] = [
        (2023, []), (2024, []), (2025, []), (2026, [.costPerEntity, .maximumLevyRate, .levyThreshold]),
    ]

    @Test(arguments: missing)
    func everyFigureThatIsNotKnownIsNamed(year: Int, missing: Set<FigureName>) throws {
        let law = try BuiltInLaw.book().year(year)
        var unknown: Set<FigureName> = []
        var uncovered: Set<FigureName> = []
        for name in FigureName.allCases {
            do throws(Problem) {
                _ = try law.figure(name)
            } catch {
                #expect(error.details["concept"] == name.rawValue)
                #expect(error.details["year"] == String(year))
                #expect(error.place.field == name.rawValue)
                if error.code == .lawFigureUnknown { unknown.insert(name) }
                if error.code == .lawNotCovered { uncovered.insert(name) }
            }
        }
        #expect(
            unknown
                == missing.union([.lateInterest, .administrativeFine, .paymentTerm, .firstReminder, .secondReminder]))
        #expect(uncovered == [.levyRateOldSystem, .levyMinimumOldSystem, .consumerPriceIndex])
    }

    @Test func anUnknownFigureStillSaysItsStatus() throws {
        let law = try BuiltInLaw.book().year(2026)
        #expect(law.dated(.costPerEntity)?.status == .unknown)
        #expect(law.dated(.costPerEntity)?.note != nil)
        #expect(Status.allCases.filter { !$0.isFlagged } == [.published])
    }

    @Test func aFigureOutsideItsYearsSaysWhichYearsAreCovered() throws {
        let law = try BuiltInLaw.book().year(2024)
        let problem = try #require(throws: Problem.self) { try law.figure(.levyRateOldSystem) }
        #expect(problem.code == .lawNotCovered)
        #expect(problem.details["covered"] == "2023–2026")
    }

    /// A value that changes in the middle of a year is no value of the year.
    @Test func aYearThatAValueHoldsInPartIsNotCoveredByIt() throws {
        let file = "figures/cost-per-entity.yaml"
        let tables = try EditedTables()
            .replacing("until: 2023-12-31", with: "until: 2023-06-30", in: file)
            .replacing("from: 2024-01-01", with: "from: 2023-07-01", in: file)
        let book = try Lawbook.load(tables.files)
        let law = try book.year(2023)
        let problem = try #require(throws: Problem.self) { try law.figure(.costPerEntity) }
        #expect(problem.code == .lawNotCovered)
        let day = try #require(CivilDate("2023-03-01"))
        #expect(book.figures[.costPerEntity]?.timeline.value(on: day)?.value == 36_711)
    }
}
