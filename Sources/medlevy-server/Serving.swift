import Audit
import Exchange
import Law
import Logging
import Service
import ServiceLifecycle
import SignIn
import Storage
import UnixSignals
import Values
import Web

/// Puts the service together and runs it until it is told to stop.
struct Serving {
    private let settings: ServerSettings
    private let logger: Logger

    init(_ settings: ServerSettings) {
        self.settings = settings
        LoggingSystem.bootstrap { JSONLog(label: $0) }
        var logger = Logger(label: Program.name)
        logger.logLevel = Logger.Level(rawValue: settings.logLevel) ?? .info
        self.logger = logger
    }

    func run() async throws {
        let server = WebServer(try offices(), settings, logger: logger)
        let (host, isPublic) = (settings.host, settings.purpose == .service)
        let application = server.application { port in
            if !isPublic { print("http://\(host):\(port)/") }
        }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
    }

    private func offices() throws(Problems) -> Offices {
        let book = try Lawbook.builtIn()
        let isSandbox = settings.purpose == .sandbox
        let address = DatabaseAddress(settings.database)
        let store = isSandbox ? try StoreOpening.inMemory() : try StoreOpening.open(address, create: true)
        let clock: any Clock = isSandbox ? SettableClock(SystemClock().now()) : SystemClock()
        let randomness = SystemRandomness()
        let access = AccessOffice(book: book, store: store, clock: clock)
        if isSandbox {
            try SampleAccess(access).write()
            for (client, organisation) in try SandboxClients(access: access).write() {
                print("client_id=\(client) client_secret=\(SandboxClients.secret) \(organisation)")
            }
        }
        return Offices(
            book: book,
            declarations: DeclarationOffice(
                book: book, store: store, clock: clock, receipts: ReceiptJSON(),
                key: isSandbox ? SealingKey() : try sealingKey(address), program: Program.identity),
            access: access,
            sessions: Sessions(store: store, clock: clock, randomness: randomness, terms: SessionTerms(settings)),
            clients: Clients(access: access, store: store, clock: clock, randomness: randomness),
            rates: RateGate(store: store, clock: clock), clock: clock)
    }

    private func sealingKey(_ address: DatabaseAddress) throws(Problems) -> SealingKey {
        do throws(Problem) {
            return try SealKeyFile(path: settings.sealKey ?? SealKeyFile.place(beside: address)).current
        } catch {
            throw Problems([error])
        }
    }
}

extension SessionTerms {
    init(_ settings: ServerSettings) {
        self.init(idle: settings.sessionIdleMinutes * 60, absolute: settings.sessionLongestMinutes * 60)
    }
}

extension SealKeyFile {
    /// Where the keys are kept when nothing is said.
    fileprivate static func place(beside address: DatabaseAddress) -> String {
        switch address {
        case .sqlite(let path): "\(path).seal-key"
        case .postgreSQL: "medlevy.seal-key"
        }
    }
}
