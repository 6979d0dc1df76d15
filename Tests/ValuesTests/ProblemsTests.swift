import Testing
import Values

/// A file of a million faulty rows is answered with a list that people can read, and with the true number.
@Suite struct ProblemsTests {
    private static func problem(_ number: Int) -> Problem { Problem(.idEmpty, at: Place(line: number)) }

    @Test func problemsUpToTheLimitAreListedAndTheRestIsCounted() {
        var problems = Problems(limit: 3)
        for number in 1...5 { problems.add(Self.problem(number)) }
        #expect(problems.listed.map(\.place.line) == [1, 2, 3])
        #expect(problems.unlisted == 2)
        #expect(problems.count == 5)
    }

    @Test(arguments: [(0, 0), (2, 0), (3, 0), (4, 1), (10, 7)])
    func aListThatIsTooLongIsCutAtTheLimit(count: Int, unlisted: Int) {
        let problems = Problems((0..<count).map(Self.problem), limit: 3)
        #expect(problems.listed.count == min(count, 3))
        #expect(problems.unlisted == unlisted)
        #expect(problems.count == count)
        #expect(problems.isEmpty == (count == 0))
    }

    @Test func theUnlistedOfOthersAreCountedToo() {
        var problems = Problems([Self.problem(1)], limit: 3)
        problems.add(Problems((2...6).map(Self.problem), limit: 4))
        #expect(problems.listed.map(\.place.line) == [1, 2, 3])
        #expect(problems.unlisted == 3)
        #expect(problems.count == 6)
    }

    @Test func aLimitOfNothingStillCounts() {
        var problems = Problems(limit: 0)
        #expect(problems.isEmpty)
        problems.add(Self.problem(1))
        #expect(!problems.isEmpty)
        #expect(problems.count == 1)
    }

    @Test func fiftyAreListedUnlessAnotherNumberIsAskedFor() {
        #expect(Problems((0..<51).map(Self.problem)).listed.count == 50)
    }

    @Test func aCodeIsAGroupAndANameInSmallLetters() {
        let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789-.")
        for code in ProblemCode.allCases {
            #expect(code.rawValue.allSatisfy(letters.contains), "\(code.rawValue)")
            #expect(code.rawValue.split(separator: ".").count == 2, "\(code.rawValue)")
        }
    }
}
