import Exchange
import Law
import Testing
import Values

/// Assessments that are asked for in JSON, hostile ones among them: the calculator is open to everyone.
@Suite struct AssessmentRequestTests {
    private func problems(_ text: String) throws -> Problems {
        let book = try Lawbook.builtIn()
        let bytes = Array(text.utf8)
        let error = #expect(throws: Problems.self) { try AssessmentRequest.read(bytes, book) }
        return try #require(error)
    }

    /// If each had its place looked up, this took hours.
    @Test(.timeLimit(.minutes(1)))
    func aCrowdOfUnknownKeysIsToldWithoutALookForEach() throws {
        let keys = (0..<100_000).map { "\"k\($0)\":1" }.joined(separator: ",\n")
        let problems = try problems("{\(keys)}")
        #expect(problems.count == 100_002)
        #expect(problems.listed.count == Problems.usualLimit)
        let last = try #require(problems.listed.last)
        #expect(last.code == .jsonKeyUnknown)
        #expect(last.place == Place(line: 48, column: 7, field: "/k47"))
    }

    @Test(.timeLimit(.minutes(1)))
    func moreActivitiesThanThereAreCombinationsAreNotRead() throws {
        let activities = Array(repeating: #"{"activity":"x"}"#, count: 60_000).joined(separator: ",")
        let problems = try problems(#"{"year":2024,"contributor":{"activities":[\#(activities)]}}"#)
        #expect(problems.listed.map(\.code) == [.registrationTooMany])
        #expect(problems.listed.first?.details == ["most": "200"])
        #expect(problems.listed.first?.place == Place(line: 1, column: 42, field: "/contributor/activities"))
    }

    @Test func everyActivityThatIsNoneIsToldAtItsPlace() throws {
        let bad = #"{"activity":"baker","device_class":"MDR_I"}"#
        let activities = Array(repeating: bad, count: 200).joined(separator: ",\n")
        let problems = try problems("{\"year\":2024,\"contributor\":{\"activities\":[\n\(activities)]}}")
        #expect(problems.count == 200)
        #expect(problems.listed.allSatisfy { $0.code == .activityUnknown })
        let field = "/contributor/activities/49/activity"
        #expect(problems.listed.last?.place == Place(line: 51, column: 13, field: field))
    }
}
