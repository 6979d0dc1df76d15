import Foundation
import SignIn

/// A provider that others wrote (nanoidp), with one invented person who has a password and one-time codes.
final class RealProvider {
    static let password = "heron lamp quartz"
    static let seed = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
    static let back = "https://medlevy.example.be/sign-in/back"

    let issuer: String
    private let program: Program
    private let folder: URL

    /// Where `make test` installs it.
    private static let programs = root.appendingPathComponent(".build/identity-provider/bin")
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static var isInstalled: Bool {
        FileManager.default.isExecutableFile(atPath: programs.appendingPathComponent("nanoidp").path)
    }

    init() throws {
        // A port that is free now.
        let port = try LoopbackServer().port
        issuer = "http://127.0.0.1:\(port)"
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("medlevy-idp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(Self.settings(port, issuer, folder).utf8).write(to: folder.appendingPathComponent("settings.yaml"))
        try Data(Self.users.utf8).write(to: folder.appendingPathComponent("users.yaml"))
        program = try Program([
            Self.programs.appendingPathComponent("nanoidp").path, "--config", folder.path, "--profile", "oauth21",
            "--strict-config",
        ])
    }

    deinit {
        program.end()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Waits until it answers.
    func start(_ outbound: CurlOutbound) async throws {
        for _ in 0..<200 {
            let request = OutboundRequest("\(issuer)/.well-known/openid-configuration")
            if let answer = try? await outbound.send(request), answer.status == 200 { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw Program.Failure(description: "nanoidp does not answer")
    }

    /// What the browser brings back after the person filled everything in.
    func visit(_ location: String, code: String) throws -> [(name: String, value: String)] {
        let output = folder.appendingPathComponent("location")
        let browser = try Program(
            [
                Self.programs.appendingPathComponent("python3").path,
                Self.root.appendingPathComponent("Tests/Browser/visit.py").path, location, "username=noor",
                "password=\(Self.password)", "totp_code=\(code)",
            ], output: output.path)
        let status = browser.wait()
        let address = try String(contentsOf: output, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
        try FileManager.default.removeItem(at: output)
        guard status == 0, address.hasPrefix(Self.back) else {
            throw Program.Failure(description: "the browser did not come back: \(status) \(address)")
        }
        let items = URLComponents(string: address)?.queryItems ?? []
        return items.map { (name: $0.name, value: $0.value ?? "") }
    }

    private static func settings(_ port: Int, _ issuer: String, _ folder: URL) -> String {
        """
        config_version: 1
        server: {host: "127.0.0.1", port: \(port)}
        oauth:
          issuer: "\(issuer)"
          audience: "medlevy"
          clients:
            - {client_id: "medlevy", client_secret: "client-secret", redirect_uris: ["\(back)"]}
        login: {totp: true}
        jwt: {keys_dir: "\(folder.path)/keys"}
        """
    }

    private static let users = """
        config_version: 1
        users:
          noor: {password: "\(password)", email: "noor@example.org", totp_secret: "\(seed)"}
        """
}
