/// Everything that the service can be told when it starts: by a flag (`--public-url`), in the environment
/// (`MEDLEVY_PUBLIC_URL`), or in a file (`"public_url"`), of which the first that says something counts.
public enum Setting: String, CaseIterable, Sendable {
    case host
    case port
    case publicURL = "public_url"
    case trustedProxies = "trusted_proxies"
    case database
    case sealKey = "seal_key"
    case secretKey = "secret_key"
    case oidcIssuer = "oidc_issuer"
    case oidcClientID = "oidc_client_id"
    case oidcClientSecret = "oidc_client_secret"
    case oidcLevels = "oidc_levels"
    case oidcNumberClaim = "oidc_number_claim"
    case smtpServer = "smtp_server"
    case smtpUser = "smtp_user"
    case smtpPassword = "smtp_password"
    case mailFrom = "mail_from"
    case peppolFolder = "peppol_folder"
    case sessionIdle = "session_idle_minutes"
    case sessionLongest = "session_longest_minutes"
    case apiRate = "api_requests_per_minute"
    case calculatorRate = "calculator_requests_per_minute"
    case connectionIdle = "connection_idle_seconds"
    case logLevel = "log_level"

    public var flag: String { "--" + rawValue.replacing("_", with: "-") }
    public var environmentName: String { "MEDLEVY_" + rawValue.uppercased() }

    /// What is never shown.
    public var isSecret: Bool { self == .oidcClientSecret || self == .smtpPassword }

    /// What holds where nothing is said; `nil` where something must be, or where nothing is a value too.
    public var usual: String? {
        switch self {
        case .host: "127.0.0.1"
        case .port: "8080"
        case .database: "medlevy.sqlite"
        case .oidcNumberClaim: "egovNRN"
        case .sessionIdle: "30"
        case .sessionLongest: "480"
        case .apiRate: "600"
        case .calculatorRate: "6000"
        case .connectionIdle: "30"
        case .logLevel: "info"
        case .publicURL, .trustedProxies, .sealKey, .secretKey, .oidcIssuer, .oidcClientID, .oidcClientSecret,
            .oidcLevels, .smtpServer, .smtpUser, .smtpPassword, .mailFrom, .peppolFolder:
            nil
        }
    }

    /// Whether the service does not start without it, except to try it out.
    public var isNeeded: Bool {
        switch self {
        case .publicURL, .secretKey, .oidcIssuer, .oidcClientID, .oidcLevels: true
        case .host, .port, .trustedProxies, .database, .sealKey, .oidcClientSecret, .oidcNumberClaim, .smtpServer,
            .smtpUser, .smtpPassword, .mailFrom, .peppolFolder, .sessionIdle, .sessionLongest, .apiRate,
            .calculatorRate,
            .connectionIdle, .logLevel:
            false
        }
    }
}
