import Access
import Audit
import Exchange
import HTTPTypes
import Hummingbird
import Law
import Logging
import NIOCore
import NIOEmbedded
import Service
import SignIn
import Storage
import Synchronization
import Testing
import Values

@testable import Web

/// The whole service in this process, on a database of its own in memory, with the sample organisations and a clock
/// that stands until a test sets it.
final class WebDesk: Sendable {
    static let book = Result { () throws(Problems) in try Lawbook.builtIn() }

    let offices: Offices
    let server: WebServer
    let clock = SettableClock(Instant(milliseconds: 1_717_200_000_000))
    let people = SamplePeople()
    private let ask: @Sendable (Request, _ peer: String?) async throws -> Response

    /// - Parameter book: other tables than those that come with the program.
    init(flags: [Setting: String] = [:], book given: Lawbook? = nil) throws {
        let book = try given ?? Self.book.get()
        let store = try StoreOpening.inMemory()
        let randomness = SystemRandomness()
        let access = AccessOffice(book: book, store: store, clock: clock)
        let declarations = DeclarationOffice(
            book: book, store: store, clock: clock, receipts: ReceiptJSON(), key: SealingKey(),
            program: Program.identity)
        var offices = Offices(
            book: book, declarations: declarations,
            billing: BillingOffice(declarations: declarations, store: store), access: access,
            sessions: Sessions(store: store, clock: clock, randomness: randomness),
            clients: Clients(access: access, store: store, clock: clock, randomness: randomness),
            rates: RateGate(store: store, clock: clock), clock: clock)
        offices.accounts = Accounts(
            store: store, clock: clock, randomness: randomness,
            seeds: try SeedBox(key: String(repeating: "7f", count: 32), randomness: randomness), gate: offices.rates)
        self.offices = offices
        try SampleAccess(access).write()
        let stated = try StatedSettings(flags: flags, environment: [:], file: nil)
        var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        logger.logLevel = .critical
        let quiet = logger
        server = WebServer(offices, try ServerSettings(stated, for: .sandbox), logger: quiet)
        let responder = server.responder
        ask = { request, peer in
            let source = ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: quiet)
            return try await responder.respond(to: request, context: Visit(source: source, peer: peer))
        }
    }

    struct Reply: Sendable {
        let status: Int
        let headers: HTTPFields
        let body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }

        func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

        func json() throws -> JSONValue { try JSONValue(parsing: body) }

        /// The code of the problem that it tells; `nil` where it tells none.
        func code() throws -> String? { try json()["code"]?.string }
    }

    /// Asks as a program would.
    ///
    /// - Parameter peer: the address at the other end of the connection; `nil` in this process.
    func ask(
        _ method: HTTPRequest.Method, _ path: String, _ headers: [String: String] = [:], body: [UInt8] = [],
        from peer: String? = nil
    ) async throws -> Reply {
        var fields = HTTPFields()
        for (name, value) in headers { if let name = HTTPField.Name(name) { fields[name] = value } }
        let request = Request(
            head: HTTPRequest(
                method: method, scheme: "http", authority: "localhost", path: path, headerFields: fields),
            body: RequestBody(buffer: ByteBuffer(bytes: body)))
        let response = try await ask(request, peer)
        if peer == nil { checkDescribed(method, path, response.status) }
        let writer = Collected()
        try await response.body.write(writer)
        return Reply(status: response.status.code, headers: response.headers, body: writer.bytes.withLock { $0 })
    }

    /// Whatever any test asks is answered as the description says.
    private func checkDescribed(_ method: HTTPRequest.Method, _ path: String, _ status: HTTPResponse.Status) {
        let steps = path.prefix { $0 != "?" }.split(separator: "/")
        let operation = server.operations.first { operation in
            let known = operation.path.split(separator: "/")
            return operation.method == method && known.count == steps.count
                && zip(known, steps).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
        }
        guard let operation else { return }
        #expect(operation.statuses.contains { $0.code == status.code }, "\(operation.id) answers \(status.code)")
    }

    func post(_ path: String, _ json: JSONValue, _ headers: [String: String] = [:]) async throws -> Reply {
        let sent = ["Content-Type": "application/json"].merging(headers) { $1 }
        return try await ask(.post, path, sent, body: json.lineBytes)
    }

    private final class Collected: ResponseBodyWriter {
        let bytes = Mutex<[UInt8]>([])

        func write(_ buffer: ByteBuffer) async throws {
            bytes.withLock { $0.append(contentsOf: buffer.readableBytesView) }
        }

        func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }
}

/// Who asks.
extension WebDesk {
    /// A bearer token of software that an organisation's chief made for it.
    func software(
        of chief: SamplePerson?, _ scopes: Set<AccessScope> = Set(AccessScope.allCases)
    ) async throws -> String {
        let chief = try #require(chief)
        let organisation = try #require(chief.organisation)
        let made = try #require(offices.clients.newCredentials())
        _ = try offices.access.change(
            .createClient(made.id, name: "Test", scopes: scopes, secret: made.secret.fingerprint), of: organisation,
            by: AccessRequest(caller: chief.caller, id: "test"))
        let form = "grant_type=client_credentials&client_id=\(made.id.text)&client_secret=\(made.secret.text)"
        let reply = try await ask(
            .post, "/oauth/token", ["Content-Type": "application/x-www-form-urlencoded"], body: Array(form.utf8))
        return try #require(try reply.json()["access_token"]?.string, "\(reply.text)")
    }

    /// A bearer token of a person's own programs, in a session for an organisation.
    func person(_ person: SamplePerson?, as organisation: OrganisationID? = nil) throws -> String {
        let person = try #require(person)
        let identity = Identity(
            issuer: person.data.id.nationalNumber == nil ? Identity.ownIssuer : "https://idp.example.be",
            subject: person.data.id.userName, personNumber: person.data.id.nationalNumber?.description,
            name: person.data.fullName, level: "eid", methods: ["eid"], authenticatedAt: clock.now())
        let origin = RequestOrigin(id: "test", address: StoredSession.programs, browser: "test")
        let started = try offices.sessions.start(for: identity, from: origin)
        guard let profile = organisation ?? person.organisation else { return started.token.text }
        return try offices.sessions.choose(.organisation(profile.description), in: started.token).token.text
    }

    static func bearer(_ token: String) -> [String: String] { ["Authorization": "Bearer \(token)"] }
}
