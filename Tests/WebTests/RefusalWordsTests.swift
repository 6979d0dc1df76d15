import Access
import Exchange
import HTTPTypes
import Service
import Testing
import Values

@testable import Web

/// What a program is told when it is refused is what it can do about it.
@Suite struct RefusalWordsTests {
    private let declarations = "/api/v1/declarations"

    @Test func packedContentIsRefusedAsSuch() async throws {
        let headers = ["Content-Type": "application/json", "Content-Encoding": "gzip"]
        let reply = try await WebDesk().ask(.post, "/api/v1/assessments", headers, body: [0x1F, 0x8B, 8, 0])
        #expect(reply.status == 415 && reply.text.contains("Content-Encoding: gzip"), "\(reply.text)")
    }

    @Test func aTokenRequestWithoutAGrantTypeIsToldWhatIsMissing() async throws {
        let form = "client_id=a&client_secret=b"
        let reply = try await WebDesk().ask(
            .post, "/oauth/token", ["Content-Type": "application/x-www-form-urlencoded"], body: Array(form.utf8))
        #expect(reply.status == 400 && reply.text.contains("“grant_type” is missing"), "\(reply.text)")
    }

    /// RFC 6749, 3.2: which of two would count is anybody's guess.
    @Test func aTokenRequestSaysEachThingOnce() async throws {
        let form = "grant_type=client_credentials&grant_type=password&client_id=a&client_secret=b"
        let reply = try await WebDesk().ask(
            .post, "/oauth/token", ["Content-Type": "application/x-www-form-urlencoded"], body: Array(form.utf8))
        #expect(reply.status == 400 && reply.text.contains("grant_type"), "\(reply.text)")
        #expect(try reply.json()["error"]?.string == "invalid_request")
    }

    @Test func aConceptIsLookedUpWhereTheyAreListed() async throws {
        let reply = try await WebDesk().ask(.get, "/api/v1/law/2024/entity-table")
        #expect(reply.status == 404 && reply.text.contains("/api/v1/law/2024 gives"), "\(reply.text)")
    }

    @Test func aBatchIsSentToWhereBatchesAreTaken() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let record = try SampleDocument(SampleOrganisation.proef).record
        let filer: JSONValue = .object([("name", .text("Noor Voorbeeld")), ("email", .text("noor@kantoor.example"))])
        let batch: JSONValue = .object([("version", .count(1)), ("filer", filer), ("declarations", .list([record]))])
        let reply = try await desk.post(declarations, batch, own)
        #expect(reply.status == 422 && reply.text.contains("Send it to /api/v1/batches"), "\(reply.text)")
    }

    @Test func whatIsWithdrawnComesToNothing() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let document = try SampleDocument(SampleOrganisation.proef)
        _ = try await desk.post(declarations, document.json, own)
        let match = own.merging(["If-Match": "*"]) { $1 }
        _ = try await desk.post("\(document.path)/withdrawal", .object([("reason", .text("Twice"))]), match)
        let reply = try await desk.ask(.get, "\(document.path)/explanation", own)
        #expect(try (reply.status, reply.code()) == (409, "declaration.withdrawn"), "\(reply.text)")
    }

    /// The calculator's page means any other country by it; nobody is established there.
    @Test func noCountryIsNoCountry() async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let text = try SampleDocument(SampleOrganisation.proef).json.line.replacing(#""BE""#, with: #""ZZ""#)
        let reply = try await desk.post(declarations, JSONValue(parsing: Array(text.utf8)), own)
        #expect(try (reply.status, reply.code()) == (422, "country.malformed"), "\(reply.text)")
    }

    @Test(arguments: ["0.1", "00012.50", "1,00", "5"])
    func anAmountHasTwoDecimalsAndNoZerosBeforeIt(amount: String) async throws {
        let desk = try WebDesk()
        let own = WebDesk.bearer(try await desk.software(of: desk.people.proefChief))
        let text = try SampleDocument(SampleOrganisation.proef, levy: 1_000_000).json.line
            .replacing(#""10000.00""#, with: "\"\(amount)\"")
        let reply = try await desk.post(declarations, JSONValue(parsing: Array(text.utf8)), own)
        #expect(try reply.code() == "amount.malformed", "\(reply.text)")
        #expect(reply.text.contains("exactly two decimals") && reply.text.contains("leading zeros"))
        #expect(!reply.text.contains("123450"))
    }

    @Test(arguments: [("2024-06-30T10:00:00.000Z", 200), ("2024-12-31T23:59:59.999Z", 200)])
    func everyDayThatExistsCanBeSet(moment: String, status: Int) async throws {
        let desk = try WebDesk()
        let reply = try await desk.post("/sandbox/clock", .object([("now", .text(moment))]))
        #expect(reply.status == status)
        let schema = try await desk.ask(.get, "/openapi.json").json()["components"]?["schemas"]?["SandboxClock"]
        let pattern = try Regex(try #require(schema?["properties"]?["now"]?["pattern"]?.string))
        #expect(moment.contains(pattern))
        #expect(!"2024-06-31T10:00:00.000Z".contains(pattern) && !"2024-02-30T10:00:00.000Z".contains(pattern))
        let wrong = try await desk.post("/sandbox/clock", .object([("now", .text("2024-06-30"))]))
        #expect(wrong.status == 422 && wrong.text.contains("2024 to 2029"), "\(wrong.text)")
    }

    @Test func aFigureThatNobodyKnowsIsNotAskedForByAnOption() {
        let problem = Problem(.lawFigureUnknown, ["concept": "cost", "year": "2029", "option": "--tables"])
        let answer = ProblemDetails(refusal: Refusal(Problems([problem])), language: .en, requestID: "x").answer
        let text = String(decoding: answer.body, as: UTF8.self)
        #expect(!text.contains("--") && !text.contains("{option}"), "\(text)")
    }

    @Test func whoCannotBeSentToAnybodyIsSentToNobody() {
        let details = ["action": "list_users", "who": "chief", "helpers": "—", "organisation": "", "application": ""]
        for code in [ProblemCode.accessRole, .accessMandate, .accessApplication, .accessBlocked] {
            let refusal = Refusal(Problems([Problem(code, details)]))
            let body = ProblemDetails(refusal: refusal, language: .en, requestID: "x").answer.body
            #expect(!String(decoding: body, as: UTF8.self).contains("—"), "\(code)")
        }
    }
}
