import ArgumentParser
import Values
import Web

/// A flag for each setting.
struct SettingFlags: ParsableArguments {
    @Option(name: .setting(.host), help: .setting(.host, "address")) var host: String?
    @Option(name: .setting(.port), help: .setting(.port, "number")) var port: String?
    @Option(name: .setting(.publicURL), help: .setting(.publicURL, "url")) var publicURL: String?
    @Option(name: .setting(.trustedProxies), help: .setting(.trustedProxies, "addresses")) var trustedProxies: String?
    @Option(name: .setting(.database), help: .setting(.database, "address")) var database: String?
    @Option(name: .setting(.sealKey), help: .setting(.sealKey, "file")) var sealKey: String?
    @Option(name: .setting(.secretKey), help: .setting(.secretKey, "file")) var secretKey: String?
    @Option(name: .setting(.oidcIssuer), help: .setting(.oidcIssuer, "url")) var oidcIssuer: String?
    @Option(name: .setting(.oidcClientID), help: .setting(.oidcClientID, "name")) var oidcClientID: String?
    @Option(name: .setting(.oidcClientSecret), help: .setting(.oidcClientSecret, "secret")) var oidcClientSecret:
        String?
    @Option(name: .setting(.oidcLevels), help: .setting(.oidcLevels, "levels")) var oidcLevels: String?
    @Option(name: .setting(.oidcNumberClaim), help: .setting(.oidcNumberClaim, "name")) var oidcNumberClaim: String?
    @Option(name: .setting(.smtpServer), help: .setting(.smtpServer, "url")) var smtpServer: String?
    @Option(name: .setting(.smtpUser), help: .setting(.smtpUser, "name")) var smtpUser: String?
    @Option(name: .setting(.smtpPassword), help: .setting(.smtpPassword, "secret")) var smtpPassword: String?
    @Option(name: .setting(.mailFrom), help: .setting(.mailFrom, "address")) var mailFrom: String?
    @Option(name: .setting(.peppolFolder), help: .setting(.peppolFolder, "folder")) var peppolFolder: String?
    @Option(name: .setting(.sessionIdle), help: .setting(.sessionIdle, "minutes")) var sessionIdle: String?
    @Option(name: .setting(.sessionLongest), help: .setting(.sessionLongest, "minutes")) var sessionLongest: String?
    @Option(name: .setting(.apiRate), help: .setting(.apiRate, "number")) var apiRate: String?
    @Option(name: .setting(.calculatorRate), help: .setting(.calculatorRate, "number")) var calculatorRate: String?
    @Option(name: .setting(.connectionIdle), help: .setting(.connectionIdle, "seconds")) var connectionIdle: String?
    @Option(name: .setting(.logLevel), help: .setting(.logLevel, "level")) var logLevel: String?

    /// Those that were given.
    var given: [Setting: String] {
        let all: [(Setting, String?)] = [
            (.host, host),
            (.port, port),
            (.publicURL, publicURL),
            (.trustedProxies, trustedProxies),
            (.database, database),
            (.sealKey, sealKey),
            (.secretKey, secretKey),
            (.oidcIssuer, oidcIssuer),
            (.oidcClientID, oidcClientID),
            (.oidcClientSecret, oidcClientSecret),
            (.oidcLevels, oidcLevels),
            (.oidcNumberClaim, oidcNumberClaim),
            (.smtpServer, smtpServer),
            (.smtpUser, smtpUser),
            (.smtpPassword, smtpPassword),
            (.mailFrom, mailFrom),
            (.peppolFolder, peppolFolder),
            (.sessionIdle, sessionIdle),
            (.sessionLongest, sessionLongest),
            (.apiRate, apiRate),
            (.calculatorRate, calculatorRate),
            (.connectionIdle, connectionIdle),
            (.logLevel, logLevel),
        ]
        return Dictionary(uniqueKeysWithValues: all.compactMap { setting, text in text.map { (setting, $0) } })
    }
}

extension NameSpecification {
    fileprivate static func setting(_ setting: Setting) -> NameSpecification {
        .customLong(String(setting.flag.dropFirst(2)))
    }
}

extension ArgumentHelp {
    fileprivate static func setting(_ setting: Setting, _ value: String) -> ArgumentHelp {
        let usual = setting.usual.map { " (\(SettingsReport.usual[.current]): \($0))" } ?? ""
        return ArgumentHelp("\(setting.meaning[.current])\(usual)", valueName: value)
    }
}
