import Foundation
import Testing

@testable import SignIn

/// A mail server that others wrote (aiosmtpd), which puts what it takes into a folder.
final class MailServer {
    let port: Int
    private let folder: URL
    private let program: Program
    private static let python = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent(".build/mail-server/bin/python3").path

    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: python) }

    init() throws {
        port = try LoopbackServer().port
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("medlevy-mail-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        program = try Program([
            Self.python, "-m", "aiosmtpd", "-n", "-l", "127.0.0.1:\(port)", "-c", "aiosmtpd.handlers.Mailbox",
            folder.appendingPathComponent("box").path,
        ])
    }

    deinit {
        program.end()
        try? FileManager.default.removeItem(at: folder)
    }

    /// The mails that were taken, as they were taken.
    func mails() throws -> [String] {
        let new = folder.appendingPathComponent("box/new")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: new.path)) ?? []
        return try names.map { try String(contentsOf: new.appendingPathComponent($0), encoding: .utf8) }
    }
}
