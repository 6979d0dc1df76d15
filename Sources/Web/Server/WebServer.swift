import HTTPTypes
import Hummingbird
public import Logging
import Service
public import ServiceLifecycle
import SignIn

/// The service on its address: every operation behind its route.
public struct WebServer: Sendable {
    private let settings: ServerSettings
    let operations: [Operation]
    private let browser: BrowserDesk
    private let pages: [BrowserRoute]
    private let offices: Offices
    private let limits: RateLimits
    private let blocking = Blocking()
    private let metrics = Metrics()
    private let logger: Logger

    public init(_ offices: Offices, _ settings: ServerSettings, logger: Logger) {
        self.settings = settings
        self.logger = logger
        self.offices = offices
        limits = RateLimits(settings)
        let gate = DeclarationGate(access: offices.access)
        let own =
            CalculatorOperations(book: offices.book).all + LawOperations(book: offices.book).all
            + WebServer.ofDeclarations(offices, gate, blocking)
            + WebServer.ofMoney(
                MoneyDesk(office: offices.billing, gate: gate, blocking: blocking, clock: offices.clock))
            + WebServer.ofAccess(offices, limits, blocking, settings.ownAddress)
            + HealthOperations(offices: offices, blocking: blocking, metrics: metrics).all
        let played = (offices.clock as? SettableClock).map { SandboxClock(clock: $0).all } ?? []
        let sandbox = played.isEmpty ? [] : played + SandboxPeople(offices: offices, blocking: blocking).all
        operations = own + sandbox + DocumentationOperations.all(offices.book, own + sandbox)
        browser = BrowserDesk(
            offices: offices, blocking: blocking, limits: limits, address: settings.ownAddress)
        pages = browser.routes(gate)
    }

    private static func ofDeclarations(
        _ offices: Offices, _ gate: DeclarationGate, _ blocking: Blocking
    ) -> [Operation] {
        let office = offices.declarations
        let batches = BatchOperations(
            office: office, gate: gate, blocking: blocking, clock: offices.clock, randomness: SystemRandomness())
        return DeclarationOperations(
            office: office, billing: offices.billing, gate: gate, blocking: blocking
        ).all + batches.all
            + [ExportOperation(office: office, gate: gate, blocking: blocking).operation]
            + ObligationOperations(office: office, gate: gate, blocking: blocking).all
            + AgencyOperations(office: office, gate: gate, blocking: blocking).all
            + [SealKeyOperation(keys: offices.sealKeys, book: offices.book).operation]
    }

    private static func ofMoney(_ desk: MoneyDesk) -> [Operation] {
        YearOperations(desk: desk).all + InvoiceOperations(desk: desk).all + PaymentOperations(desk: desk).all
            + RefundOperations(desk: desk).all + FollowUpOperations(desk: desk).all
            + LateChargeOperations(desk: desk).all + MovementOperations(desk: desk).all
            + [MoneyExportOperation(desk: desk).operation]
    }

    private static func ofAccess(
        _ offices: Offices, _ limits: RateLimits, _ blocking: Blocking, _ address: String
    ) -> [Operation] {
        let access = AccessOperations(
            office: offices.access, clients: offices.clients, blocking: blocking, clock: offices.clock)
        let token = TokenOperation(clients: offices.clients, gate: offices.rates, limits: limits, blocking: blocking)
        let ending = SessionEnding(office: offices.access, sessions: offices.sessions, blocking: blocking)
        let accounts = offices.accounts.map {
            AccountOperations(office: offices.access, accounts: $0, blocking: blocking, address: address).all
        }
        return access.all + [ending.operation] + (accounts ?? [])
            + DocumentOperations(office: offices.access, blocking: blocking).all
            + MessageOperations(office: offices.access, blocking: blocking).all + [token.operation]
    }

    /// What answers requests, without an address: for the server, and for tests.
    var responder: some HTTPResponder<Visit> {
        let router = Router(context: Visit.self, options: .autoGenerateHeadEndpoints)
        let proxies = TrustedProxies(addresses: settings.trustedProxies)
        for operation in operations {
            let route = OperationRoute(
                operation: operation, proxies: proxies,
                bearers: BearerGuard(clients: offices.clients, sessions: offices.sessions),
                rates: RequestRates(
                    gate: offices.rates, store: offices.declarations.store, limits: limits, blocking: blocking))
            router.on(RouterPath(operation.path), method: operation.method) { request, context in
                try await route.answer(request, context)
            }
        }
        for page in pages {
            router.on(RouterPath(page.path), method: page.method) { request, context in
                try await page.answer(request, context, proxies, browser)
            }
        }
        return Edge(
            inner: router.buildResponder(), operations: OperationIndex(operations, pages), proxies: proxies,
            metrics: metrics, logger: logger)
    }

    /// - Parameter running: is told the port once requests are taken.
    public func application(running: @escaping @Sendable (Int) async -> Void) -> some ServiceLifecycle.Service {
        let server = Application(
            responder: responder,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [ExpectationGuardPlacing()],
                    idleTimeout: .seconds(Int64(settings.idleSeconds)))),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port), serverName: nil),
            onServerRunning: { channel in await running(channel.localAddress?.port ?? 0) },
            logger: logger)
        return Running(server: server, blocking: blocking)
    }
}

extension RateLimits {
    /// Those that the settings change.
    fileprivate init(_ settings: ServerSettings) {
        self.init(
            api: RateLimit(settings.apiRate, every: 60, block: max(1, settings.apiRate / 10)),
            open: RateLimit(settings.calculatorRate, every: 60, block: max(1, settings.calculatorRate / 10)))
    }
}
