import Access
import Exchange
import Service
import SignIn
import Storage
import Values
import Web

/// Puts together who signs people in: the provider of the settings, or one for development, and accounts of our own.
struct SignInWiring {
    let settings: ServerSettings
    let store: any DeclarationDatabase
    let access: AccessOffice
    let clock: any Clock
    let randomness: any Randomness

    func add(to offices: inout Offices) throws(Problems) {
        offices.accounts = try accounts(offices.rates)
        if settings.purpose == .development {
            let (party, provider) = try development()
            (offices.relyingParty, offices.development) = (party, provider)
        } else if let provider = settings.identityProvider {
            offices.relyingParty = try party(of: provider)
        }
    }

    // MARK: Accounts

    private func accounts(_ rates: RateGate) throws(Problems) -> Accounts? {
        guard let key = try key() else { return nil }
        let seeds = try SeedBox(key: key, randomness: randomness)
        return Accounts(store: store, clock: clock, randomness: randomness, seeds: seeds, gate: rates)
    }

    /// The key of kept secrets. To try the service out one is made beside the database.
    private func key() throws(Problems) -> String? {
        let isTrial = settings.purpose == .development
        let beside = isTrial ? settings.database.flatMap { DatabaseAddress($0).besides("secret-key") } : nil
        guard let path = settings.secretKey ?? beside else { return nil }
        do throws(Problem) {
            return try SecretKeyFile(path: path, new: isTrial ? Hexadecimal.text(randomness.bytes(32)) : nil).key
        } catch {
            throw Problems([error])
        }
    }

    // MARK: Providers

    private var returnAddress: String { settings.ownAddress + "/sign-in/return" }

    private func party(of provider: ServerSettings.IdentityProvider) throws(Problems) -> RelyingParty {
        let open = OpenIDSettings(
            issuer: provider.issuer, clientID: provider.clientID, clientSecret: provider.clientSecret,
            redirectURI: returnAddress, personNumberClaim: provider.numberClaim,
            levels: provider.levels.isEmpty ? .any : .these(provider.levels))
        return try party(open, allowsPlainLoopback: settings.purpose != .service)
    }

    /// The provider's own origin is the only one that is ever called.
    private func party(_ open: OpenIDSettings, allowsPlainLoopback: Bool) throws(Problems) -> RelyingParty {
        guard let origin = WebOrigin(of: open.issuer) else {
            let details = [
                "setting": "oidc_issuer", "value": open.issuer, "expected": "https://…", "flag": "--oidc-issuer",
                "environment": "MEDLEVY_OIDC_ISSUER",
            ]
            throw Problems([Problem(.settingMalformed, details)])
        }
        let terms = OutboundTerms(allowed: [origin], allowsPlainLoopback: allowsPlainLoopback)
        return RelyingParty(
            open, outbound: CurlOutbound(terms), store: store, clock: clock, randomness: randomness)
    }

    private func development() throws(Problems) -> (RelyingParty, DevelopmentProvider) {
        let open = OpenIDSettings(
            issuer: settings.ownAddress + DevelopmentProvider.path, clientID: "medlevy", clientSecret: nil,
            redirectURI: returnAddress, levels: .these([DevelopmentProvider.level]))
        let provider = try DevelopmentProvider(
            for: open, persons: try DevelopmentSample(access: access).persons(), listeningOn: settings.host,
            clock: clock, randomness: randomness)
        return (try party(open, allowsPlainLoopback: true), provider)
    }
}

extension DatabaseAddress {
    /// A file beside the database, or in the working folder where that is a server's.
    func besides(_ name: String) -> String {
        switch self {
        case .sqlite(let path): "\(path).\(name)"
        case .postgreSQL: "medlevy.\(name)"
        }
    }
}
