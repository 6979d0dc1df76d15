import Audit
import Exchange
import Law
import Logging
import Pages
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
        let address = settings.database.map { DatabaseAddress($0) }
        let store =
            try address.map { address throws(Problems) in
                try StoreOpening.open(address, create: true)
            } ?? StoreOpening.inMemory()
        var offices = try offices(address, store)
        let invitation =
            settings.purpose == .development
            ? try DevelopmentSample(access: offices.access).write(offices.declarations, store, SystemRandomness()) : nil
        try SignInWiring(
            settings: settings, store: store, access: offices.access, clock: SystemClock(),
            randomness: SystemRandomness()
        ).add(to: &offices)
        if settings.purpose == .development { offices.shownMails = store }
        let server = WebServer(offices, settings, logger: logger)
        let (host, purpose) = (settings.host, settings.purpose)
        let application = server.application { port in
            Welcome(address: "http://\(host):\(port)", invitation: invitation, language: .current).say(purpose)
        }
        let rounds = HousekeepingRounds(
            housekeeping: Housekeeping(store: store, clock: SystemClock(), terms: SessionTerms(settings)),
            logger: logger)
        let mails = mailSender(address, store, offices).map { [MailRounds(sender: $0, logger: logger)] } ?? []
        let documents =
            documentSender(address, store, offices)
            .map { [DocumentRounds(sender: $0, logger: logger)] as [any ServiceLifecycle.Service] } ?? []
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [application, rounds] + mails + documents, gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger))
        try await group.run()
    }

    private func offices(
        _ address: DatabaseAddress?, _ store: any DeclarationDatabase
    ) throws(Problems) -> Offices {
        let book = try Lawbook.builtIn()
        let isSandbox = settings.purpose == .sandbox
        let clock: any Clock = isSandbox ? SettableClock(SystemClock().now()) : SystemClock()
        // A day that is played ends nobody's session: whoever signed in did so in real time.
        let signIn = SystemClock()
        let randomness = SystemRandomness()
        let access = AccessOffice(book: book, store: store, clock: clock, writesMails: writesMails)
        if isSandbox, try access.isEmpty() {
            let now = clock.now()
            // Rights and mandates reach back as far as a year can be played.
            (clock as? SettableClock)?.set(SandboxClock.start)
            try SampleAccess(access, until: SandboxClock.end).write()
            try SandboxClients(access: access).write()
            (clock as? SettableClock)?.set(now)
        }
        let keys = try sealKeys(address)
        let declarations = DeclarationOffice(
            book: book, store: store, clock: clock, receipts: ReceiptJSON(), key: keys?.current ?? SealingKey(),
            program: Program.identity, writesMails: writesMails)
        var offices = Offices(
            book: book, declarations: declarations,
            billing: BillingOffice(declarations: declarations, store: store), access: access,
            sessions: Sessions(store: store, clock: signIn, randomness: randomness, terms: SessionTerms(settings)),
            clients: Clients(access: access, store: store, clock: signIn, randomness: randomness),
            rates: RateGate(store: store), clock: clock)
        if let keys { offices.sealKeys = keys.publicKeys }
        return offices
    }

    /// Where nothing takes them out, no mails are put into the outbox.
    private var writesMails: Bool { settings.mail != nil || settings.purpose == .development }

    /// To the mail server of the settings; in development, into a folder beside the database.
    private func mailSender(
        _ address: DatabaseAddress?, _ store: any DeclarationDatabase, _ offices: Offices
    ) -> MailSender? {
        guard let carrier = carrier(address) else { return nil }
        return MailSender(
            store: store, clock: offices.clock, carrier: carrier,
            writer: PageMailWriter(
                text: MailText(offices.book, address: settings.ownAddress) { year in
                    // A store that is not there says nothing of what is decided: the mail then promises no day.
                    (try? offices.declarations.deadlines())?[year]
                }),
            sender: settings.mail?.sender ?? "medlevy@localhost")
    }

    /// The same for documents, and to the folder of an access point; `nil` where neither is set.
    private func documentSender(
        _ address: DatabaseAddress?, _ store: any DeclarationDatabase, _ offices: Offices
    ) -> DocumentSender? {
        let folder = settings.peppolFolder ?? (isDevelopment ? address?.besides("peppol") : nil)
        let carrier = carrier(address)
        guard carrier != nil || folder != nil else { return nil }
        return DocumentSender(
            store: store, clock: offices.clock,
            ways: DocumentSender.Ways(
                mail: carrier.map { ($0, settings.mail?.sender ?? "medlevy@localhost") },
                network: folder.map { FolderAccessPoint(folder: $0) }),
            writer: PaperDocumentWriter(office: offices.billing))
    }

    private var isDevelopment: Bool { settings.purpose == .development }

    private func carrier(_ address: DatabaseAddress?) -> (any MailCarrier)? {
        if let mail = settings.mail { return SMTPCarrier(mail.server) }
        guard writesMails, let address else { return nil }
        return FolderCarrier(folder: address.besides("mails"))
    }

    /// `nil` where nothing is kept: then its keys are not either.
    private func sealKeys(_ address: DatabaseAddress?) throws(Problems) -> SealKeyFile? {
        guard let address else { return nil }
        do throws(Problem) {
            return try SealKeyFile(path: settings.sealKey ?? address.besides("seal-key"))
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
