import Exchange
import HTTPTypes
import Law
import SignIn
import Testing
import Values

@testable import Web

/// The calculator, open to everyone.
@Suite struct CalculatorTests {
    @Test func aContributionIsAnsweredWithItsSteps() async throws {
        let desk = try WebDesk()
        let reply = try await desk.post("/api/v1/assessments", AssessmentExample.request)
        #expect(reply.status == 200)
        let json = try reply.json()
        #expect(json["total_cents"]?.integer == 114_720)
        #expect(json["levy_cents"]?.integer == 114_720)
        #expect(json["levy_is_maximum"]?.bool == true)
        #expect(json["steps"]?.items?.isEmpty == false)
        #expect(json["tables_hash"]?.string == desk.offices.book.hash)
    }

    @Test func theEffectsOfAComparisonAddUp() async throws {
        let desk = try WebDesk()
        let reply = try await desk.post("/api/v1/comparisons", AssessmentExample.comparison)
        let json = try reply.json()
        let effects = json["effects"]?.items?.compactMap { $0["cents"]?.integer } ?? []
        #expect(reply.status == 200)
        #expect(effects.reduce(0, +) == json["difference_cents"]?.integer)
    }

    @Test func everythingThatIsWrongIsToldAtOnceInTheLanguageAskedFor() async throws {
        let desk = try WebDesk()
        let body = #"{"year":2035,"contributor":{"country":"be","turnover_total":"12.505","x":1}}"#
        let reply = try await desk.ask(
            .post, "/api/v1/assessments", ["Content-Type": "application/json", "Accept-Language": "de-DE, nl;q=0.5"],
            body: Array(body.utf8))
        let problems = try reply.json()["problems"]?.items ?? []
        #expect(reply.status == 422)
        #expect(reply.header("Content-Type") == "application/problem+json")
        #expect(reply.header("Content-Language") == "de")
        #expect(
            problems.compactMap { $0["code"]?.string }
                == ["law.not-covered", "country.malformed", "amount.too-precise", "json.key-unknown"])
        #expect(problems.map { $0["field"]?.string }[2] == "/contributor/turnover_total")
        #expect(problems.map { $0["column"]?.integer }[2] == 61)
    }

    @Test func whoAsksTooOftenIsToldWhenToComeBack() async throws {
        let desk = try WebDesk()
        #expect(try await desk.post("/api/v1/assessments", AssessmentExample.request).status == 200)
        let limit = RateLimit(6000, every: 60, block: 10)
        for _ in 0..<limit.count { try? desk.offices.rates.pass(limit, "open", "unknown") }
        let refused = try await desk.post("/api/v1/assessments", AssessmentExample.request)
        #expect(refused.status == 429 && refused.header("Retry-After") != nil)
    }

    @Test func aLevyTurnoverAboveTheTotalContradictsIt() async throws {
        let desk = try WebDesk()
        let body = #"{"year":2024,"contributor":{"turnover_total":"1.00","turnover_levy":"2.00"}}"#
        let reply = try await desk.ask(
            .post, "/api/v1/assessments", ["Content-Type": "application/json"], body: Array(body.utf8))
        #expect(reply.status == 409)
        #expect(try reply.code() == "turnover.levy-above-total")
    }
}
