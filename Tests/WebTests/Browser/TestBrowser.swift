import Access
import Audit
import Exchange
import Foundation
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

/// A browser without a screen, and the service in the same process with the development provider: it keeps cookies,
/// follows nothing by itself, and says which site its requests come from. The service's clock stands, so that no rate
/// and no session runs out on a slow machine.
final class TestBrowser: Sendable {
    static let address = "http://127.0.0.1:8080"
    let store: any DeclarationDatabase
    let accounts: Accounts
    let access: AccessOffice
    let declarations: DeclarationOffice
    let billing: BillingOffice
    let people = SamplePeople()
    /// What the pages of the service under test share.
    let desk: BrowserDesk
    let clock = SettableClock(Instant(milliseconds: 1_717_200_000_000))
    private let folder: URL
    private let cookies = Mutex<[String: String]>([:])
    private let respond: @Sendable (Request) async throws -> Response

    /// - Parameter book: other tables than those that come with the program.
    init(book given: Lawbook? = nil) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("medlevy-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let store = try StoreOpening.open(
            .sqlite(path: folder.appendingPathComponent("medlevy.sqlite").path), create: true)
        let randomness = SystemRandomness()
        let book = try given ?? Lawbook.builtIn()
        let access = AccessOffice(book: book, store: store, clock: clock, writesMails: true)
        let declarations = DeclarationOffice(
            book: book, store: store, clock: clock, receipts: ReceiptJSON(), key: SealingKey(),
            program: Program.identity, writesMails: true)
        var offices = Offices(
            book: book, declarations: declarations,
            billing: BillingOffice(declarations: declarations, store: store), access: access,
            sessions: Sessions(store: store, clock: clock, randomness: randomness),
            clients: Clients(access: access, store: store, clock: clock, randomness: randomness),
            rates: RateGate(store: store, clock: clock), clock: clock)
        try SampleAccess(access).write()
        let open = OpenIDSettings(
            issuer: Self.address + DevelopmentProvider.path, clientID: "medlevy", clientSecret: nil,
            redirectURI: Self.address + "/sign-in/return", levels: .these([DevelopmentProvider.level]))
        let provider = try DevelopmentProvider(
            for: open, persons: people.all.compactMap(\.developed), listeningOn: "127.0.0.1", clock: clock,
            randomness: randomness)
        offices.development = provider
        offices.shownMails = store
        offices.relyingParty = RelyingParty(
            open, outbound: Inward(provider: provider), store: store, clock: clock, randomness: randomness)
        let seeds = try SeedBox(key: String(repeating: "7f", count: 32), randomness: randomness)
        let accounts = Accounts(
            store: store, clock: clock, randomness: randomness, seeds: seeds, gate: offices.rates)
        offices.accounts = accounts
        (self.store, self.accounts, self.access) = (store, accounts, access)
        (self.declarations, billing) = (declarations, offices.billing)
        let stated = try StatedSettings(flags: [:], environment: [:], file: nil)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let settings = try ServerSettings(stated, for: .sandbox)
        desk = BrowserDesk(offices: offices, blocking: Blocking(), limits: RateLimits(), address: Self.address)
        let responder = WebServer(offices, settings, logger: logger).responder
        respond = { request in
            let source = ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: logger)
            return try await responder.respond(to: request, context: Visit(source: source))
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// What came back.
    struct Shown: Sendable {
        let status: Int
        let headers: HTTPFields
        let text: String
        var bytes: [UInt8] = []

        var location: String? { headers[.location] }
        var cookies: [String] { headers[values: .setCookie] }

        func cookie(_ name: String) -> String? { cookies.last { $0.hasPrefix("\(name)=") } }

        /// The first value of a hidden field.
        func field(_ name: String) -> String? {
            guard let start = text.firstRange(of: "name=\"\(name)\" value=\"") else { return nil }
            return String(text[start.upperBound...].prefix { $0 != "\"" })
        }
    }

    func cookie(_ name: String) -> String? { cookies.withLock { $0[name] } }
    func keep(_ name: String, _ value: String?) { cookies.withLock { $0[name] = value } }

    /// What addresses of this session know a user by.
    func mark(of person: SamplePerson?) throws -> String {
        let token = BearerSecret(shown: cookie("__Host-sid") ?? "")
        return SessionMark.text(of: try #require(person).data.id.description, for: token)
    }

    /// Has nobody signed in any more.
    func forget() { cookies.withLock { $0.removeAll() } }

    func get(_ path: String, language: String = "en") async throws -> Shown {
        try await ask(.get, path, ["Accept-Language": language])
    }

    /// Sends a form.
    ///
    /// - Parameter site: where it says that it comes from; `nil` to say nothing.
    func post(
        _ path: String, _ form: [(String, String)], from site: String? = "same-origin", language: String = "en"
    ) async throws -> Shown {
        var headers = ["Content-Type": "application/x-www-form-urlencoded", "Accept-Language": language]
        headers["Sec-Fetch-Site"] = site
        return try await ask(.post, path, headers, Array(FormText.text(form).utf8))
    }

    func ask(
        _ method: HTTPRequest.Method, _ path: String, _ headers: [String: String], _ body: [UInt8] = []
    ) async throws -> Shown {
        var fields: HTTPFields = [.accept: "text/html,*/*;q=0.8"]
        for (name, value) in headers { if let name = HTTPField.Name(name) { fields[name] = value } }
        let held = cookies.withLock { $0.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        if !held.isEmpty { fields[.cookie] = held }
        let path = path.hasPrefix(Self.address) ? String(path.dropFirst(Self.address.count)) : path
        let head = HTTPRequest(
            method: method, scheme: "http", authority: "127.0.0.1:8080", path: path, headerFields: fields)
        let response = try await respond(Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body))))
        let collected = Collected()
        try await response.body.write(collected)
        for cookie in response.headers[values: .setCookie] {
            let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            let isGone = cookie.contains("Max-Age=0")
            if let name = pair.first { keep(String(name), isGone || pair.count < 2 ? nil : String(pair[1])) }
        }
        return Shown(
            status: response.status.code, headers: response.headers,
            text: String(decoding: collected.bytes.withLock { $0 }, as: UTF8.self),
            bytes: collected.bytes.withLock { $0 })
    }

    private final class Collected: ResponseBodyWriter {
        let bytes = Mutex<[UInt8]>([])

        func write(_ buffer: ByteBuffer) async throws {
            bytes.withLock { $0.append(contentsOf: buffer.readableBytesView) }
        }

        func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }

    /// The way out, which ends in the provider itself.
    private struct Inward: Outbound {
        let provider: DevelopmentProvider

        func send(_ request: OutboundRequest) async throws(OutboundFault) -> OutboundResponse {
            let path = String(request.address.dropFirst(provider.issuer.count))
            let answered = provider.respond(
                to: ProviderRequest(
                    method: request.body == nil ? "GET" : "POST", path: path,
                    form: FormFields(request.body ?? []).fields))
            return OutboundResponse(status: answered.status, contentType: answered.contentType, body: answered.body)
        }
    }
}

extension SamplePerson {
    fileprivate var developed: DevelopmentPerson? {
        guard let number = data.id.nationalNumber?.description else { return nil }
        return DevelopmentPerson(
            subject: number, personNumber: number, givenName: data.firstName, familyName: data.name, remark: "")
    }
}
