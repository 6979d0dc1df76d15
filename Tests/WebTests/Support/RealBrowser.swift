import Foundation

/// Debian's Chromium, driven by the programs of `Tests/Browser`.
enum RealBrowser {
    private static let python = "\(StartedProgram.package)/.build/browser/bin/python3"
    private static let chromium = ["/usr/bin/chromium", "/usr/local/bin/chromium"]
    /// In seconds: other tests go on beside it.
    private static let patience = 1200

    static var isInstalled: Bool {
        let files = FileManager.default
        return files.isExecutableFile(atPath: python) && chromium.contains(where: files.isExecutableFile)
    }

    /// Plays journeys at a service that begins anew.
    ///
    /// - Parameter options: of `Tests/Browser/journeys.py`, beside where and with what.
    /// - Returns: how it ended, and what it told.
    static func play(_ options: [String]) async throws -> (status: Int32?, told: String) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "medlevy-browser-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let database = folder.appendingPathComponent("medlevy.sqlite").path
        // Its own address is known before it starts: people come back to it from signing in.
        let port = try BareClient.freePort()
        let service = try StartedProgram(
            ["--development", "--port", String(port), "--log-level", "error", "--database", database])
        _ = try await service.port()
        guard let invitation = try await invitation(service) else {
            throw StartedProgram.Failure(description: "nobody is invited: \(service.output)")
        }
        let journeys = try StartedProgram(
            [
                "\(StartedProgram.package)/Tests/Browser/journeys.py", "--address", "http://127.0.0.1:\(port)",
                "--invitation", invitation, "--work", folder.path,
            ] + options, program: python, environment: ["PYTHONDONTWRITEBYTECODE": "1"])
        let status = try await journeys.status(within: patience)
        return (status, journeys.output + journeys.errors + service.errors)
    }

    /// It is told after the address.
    private static func invitation(_ service: StartedProgram) async throws -> String? {
        for _ in 0..<500 {
            if let found = service.output.range(of: "/account/invitation?token=") {
                let line = service.output[found.lowerBound...].prefix { !$0.isNewline }
                if service.output[line.endIndex...].first?.isNewline == true { return String(line) }
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        return nil
    }
}
