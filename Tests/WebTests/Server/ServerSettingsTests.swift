import SignIn
import Testing
import Values

@testable import Web

/// Settings that would open the service further than they look are refused.
@Suite struct ServerSettingsTests {
    private func problems(_ flags: [Setting: String], for purpose: ServerSettings.Purpose) throws -> [String] {
        let stated = try StatedSettings(flags: flags, environment: [:], file: nil)
        do throws(Problems) {
            _ = try ServerSettings(stated, for: purpose)
            return []
        } catch {
            return error.listed.map { "\($0.code.rawValue) \($0.place.field ?? "")" }
        }
    }

    @Test(arguments: ["127.0.0.1", "127.8.9.10", "::1", "0:0::1", "localhost", "::ffff:127.0.0.1"])
    func aTrialListensOnThisMachine(host: String) throws {
        #expect(try problems([.host: host], for: .sandbox) == [])
    }

    @Test(arguments: ["127.evil", "127.0.0.1.evil", "0.0.0.0", "::", "127.1", "localhost.evil", "192.0.2.1", ""])
    func aTrialListensNowhereElse(host: String) throws {
        #expect(try problems([.host: host], for: .sandbox) == ["setting.unsafe host"])
    }

    @Test(arguments: [
        "http://127.0.0.1.evil", "http://localhost.evil:80/", "http://127.0.0.1@evil.example", "http://127.evil",
        "https://evil.example\\@127.0.0.1", "ftp://127.0.0.1", "https://", "https://a b",
    ])
    func anAddressIsTakenApartBeforeItIsTrusted(address: String) throws {
        #expect(try problems([.publicURL: address], for: .sandbox) == ["setting.malformed public_url"])
    }

    @Test(arguments: ["http://127.0.0.1:8080", "http://localhost/", "http://[::1]:8080", "https://medlevy.example"])
    func aTrialMayBeReachedWithoutTLSOnThisMachine(address: String) throws {
        #expect(try problems([.publicURL: address], for: .sandbox) == [])
    }

    @Test func proxiesAreNumericAddresses() throws {
        let found = try problems([.trustedProxies: "10.0.0.1, proxy.example, 10.0.0.0/8, fe80::1"], for: .sandbox)
        #expect(found == Array(repeating: "setting.malformed trusted_proxies", count: 2))
    }

    @Test func anAddressIsTheSameHoweverItIsWritten() {
        #expect(InternetAddress("2001:DB8::1") == InternetAddress("2001:db8:0:0:0:0:0:1"))
        #expect(InternetAddress("::ffff:192.0.2.1") == InternetAddress("192.0.2.1"))
        #expect(InternetAddress("192.0.2.01") == nil)
        #expect(InternetAddress("fe80::1%eth0") == nil)
    }
}
