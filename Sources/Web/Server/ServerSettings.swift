public import SignIn
public import Values

/// What the service is told when it starts, understood and found to be safe.
public struct ServerSettings: Sendable {
    /// How the service is meant.
    public enum Purpose: String, Sendable {
        /// For the public: nothing that keeps it safe may be missing.
        case service
        /// To look at, on this machine alone: people sign in by picking who they are.
        case development
        /// To play a year through: with a clock that can be set, on this machine alone, in memory unless a database is
        /// named.
        case sandbox
    }

    public let purpose: Purpose
    public let host: String
    public let port: Int
    /// Without a slash at the end; `nil` for the address that the service itself listens on.
    public let publicURL: String?
    public let trustedProxies: Set<InternetAddress>
    /// `nil` for one in memory, which is gone with the program.
    public let database: String?
    public let sealKey: String?
    public let secretKey: String?
    public let identityProvider: IdentityProvider?
    /// `nil` where no mails are sent.
    public let mail: Mail?
    /// `nil` where no access point takes documents.
    public let peppolFolder: String?
    public let sessionIdleMinutes: Int
    public let sessionLongestMinutes: Int
    public let apiRate: Int
    public let calculatorRate: Int
    public let idleSeconds: Int
    public let logLevel: String

    public struct Mail: Sendable {
        public let server: SMTPTerms
        public let sender: String
    }

    public struct IdentityProvider: Sendable {
        public let issuer: String
        public let clientID: String
        public let clientSecret: String?
        /// Empty where the provider has none.
        public let levels: [String]
        public let numberClaim: String
    }

    /// - Throws: everything that is missing, malformed or unsafe, at once.
    public init(_ stated: StatedSettings, for purpose: Purpose) throws(Problems) {
        var check = SettingsCheck(stated: stated, purpose: purpose)
        self.purpose = purpose
        host = check.text(.host)
        port = check.number(.port, 0...65_535)
        trustedProxies = check.addresses(.trustedProxies)
        publicURL = check.address(.publicURL)
        database = purpose == .sandbox ? stated.said(.database) : check.text(.database)
        sealKey = stated[.sealKey]
        secretKey = check.needed(.secretKey)
        identityProvider = check.identityProvider()
        mail = check.mail()
        peppolFolder = stated[.peppolFolder]
        sessionIdleMinutes = check.number(.sessionIdle, 1...60)
        sessionLongestMinutes = check.number(.sessionLongest, 5...1440)
        apiRate = check.number(.apiRate, 1...1_000_000)
        calculatorRate = check.number(.calculatorRate, 1...10_000_000)
        idleSeconds = check.number(.connectionIdle, 1...600)
        logLevel = check.choice(.logLevel, ["debug", "info", "notice", "warning", "error"])
        check.listening(on: host, proxies: trustedProxies)
        if !check.problems.isEmpty { throw check.problems }
    }
}

extension ServerSettings {
    /// The service's own address as browsers know it, without a slash at the end.
    public var ownAddress: String { publicURL ?? "http://\(host.contains(":") ? "[\(host)]" : host):\(port)" }
}

/// Understands settings one by one, and gathers what is wrong with them.
private struct SettingsCheck {
    let stated: StatedSettings
    let purpose: ServerSettings.Purpose
    var problems = Problems()

    init(stated: StatedSettings, purpose: ServerSettings.Purpose) {
        self.stated = stated
        self.purpose = purpose
    }

    mutating func text(_ setting: Setting) -> String { stated[setting] ?? "" }

    /// A setting without which the service does not start for the public.
    mutating func needed(_ setting: Setting) -> String? {
        let text = stated[setting]
        if text == nil, purpose == .service, setting.isNeeded { report(.settingMissing, setting, [:]) }
        return text
    }

    mutating func list(_ setting: Setting) -> [String] {
        (stated[setting] ?? "").split(separator: ",").map(\.trimmingSpaces).filter { !$0.isEmpty }
    }

    /// Numeric addresses: a name may come to mean another machine.
    mutating func addresses(_ setting: Setting) -> Set<InternetAddress> {
        var addresses: Set<InternetAddress> = []
        for text in list(setting) {
            if let address = InternetAddress(text) {
                addresses.insert(address)
            } else {
                malformed(setting, text, "192.0.2.1, 2001:db8::1")
            }
        }
        return addresses
    }

    mutating func number(_ setting: Setting, _ range: ClosedRange<Int>) -> Int {
        let text = stated[setting] ?? ""
        if let number = Int(text), range.contains(number) { return number }
        malformed(setting, text, "\(range.lowerBound)–\(range.upperBound)")
        return range.lowerBound
    }

    mutating func choice(_ setting: Setting, _ known: [String]) -> String {
        let text = stated[setting] ?? ""
        if !known.contains(text) { malformed(setting, text, known.joined(separator: ", ")) }
        return text
    }

    /// An address with https; with http only where it stays on this machine.
    mutating func address(_ setting: Setting) -> String? {
        guard let text = needed(setting) else { return nil }
        let origin = WebOrigin(of: text)
        let isSafe = origin?.scheme == .https || (origin?.isLoopback == true && purpose != .service)
        if !isSafe { malformed(setting, text, "https://…") }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    mutating func identityProvider() -> ServerSettings.IdentityProvider? {
        let issuer = needed(.oidcIssuer)
        let client = needed(.oidcClientID)
        let levels = needed(.oidcLevels)
        guard let issuer else { return nil }
        if purpose == .service, WebOrigin(of: issuer)?.scheme != .https { malformed(.oidcIssuer, issuer, "https://…") }
        guard let client, let levels else { return nil }
        return ServerSettings.IdentityProvider(
            issuer: issuer, clientID: client, clientSecret: stated[.oidcClientSecret].flatMap { $0.isEmpty ? nil : $0 },
            levels: levels == "any" ? [] : list(.oidcLevels), numberClaim: text(.oidcNumberClaim))
    }

    /// A server needs an address that its mails come from.
    mutating func mail() -> ServerSettings.Mail? {
        guard let text = stated[.smtpServer] else { return nil }
        var server = SMTPTerms(address: text)
        if server == nil { malformed(.smtpServer, text, "smtp://mail.example.be:587, smtps://…") }
        guard let sender = stated[.mailFrom] else {
            report(.settingMissing, .mailFrom, [:])
            return nil
        }
        if !MailMessage.isPlain(sender) { malformed(.mailFrom, sender, "medlevy@example.be") }
        server?.user = stated[.smtpUser]
        server?.password = stated[.smtpPassword]
        return server.map { ServerSettings.Mail(server: $0, sender: sender) }
    }

    /// Plain HTTP goes to this machine, or to a proxy that is named.
    mutating func listening(on host: String, proxies: Set<InternetAddress>) {
        guard !InternetAddress.isLoopback(host: host) else { return }
        if purpose != .service {
            report(.settingUnsafe, .host, ["value": host, "expected": "127.0.0.1"])
        } else if proxies.isEmpty {
            report(.settingMissing, .trustedProxies, [:])
        }
    }

    private mutating func malformed(_ setting: Setting, _ value: String, _ expected: String) {
        report(.settingMalformed, setting, ["value": setting.isSecret ? "…" : value, "expected": expected])
    }

    private mutating func report(_ code: ProblemCode, _ setting: Setting, _ details: [String: String]) {
        var details = details
        details["setting"] = setting.rawValue
        details["flag"] = setting.flag
        details["environment"] = setting.environmentName
        problems.add(Problem(code, at: Place(field: setting.rawValue), details))
    }
}
