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

    static var canEncrypt: Bool {
        isInstalled && FileManager.default.isExecutableFile(atPath: Certificate.maker)
    }

    /// Of this machine alone, signed by itself.
    final class Certificate {
        static let maker = "/usr/bin/openssl"
        private let folder: URL
        var path: String { folder.appendingPathComponent("certificate.pem").path }
        var key: String { folder.appendingPathComponent("key.pem").path }

        init() throws {
            folder = FileManager.default.temporaryDirectory.appendingPathComponent("medlevy-tls-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let openssl = Process()
            openssl.executableURL = URL(fileURLWithPath: Self.maker)
            openssl.arguments = [
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=mail.example",
                "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", path,
            ]
            openssl.standardError = FileHandle.nullDevice
            try openssl.run()
            openssl.waitUntilExit()
        }

        deinit { try? FileManager.default.removeItem(at: folder) }
    }

    enum Security {
        case none
        /// STARTTLS, without which nothing is taken.
        case beginsTLS(Certificate)
        case speaksTLS(Certificate)

        fileprivate var options: [String] {
            switch self {
            case .none: []
            case .beginsTLS(let certificate): ["--tlscert", certificate.path, "--tlskey", certificate.key]
            case .speaksTLS(let certificate): ["--smtpscert", certificate.path, "--smtpskey", certificate.key]
            }
        }
    }

    init(_ security: Security = .none) throws {
        port = try LoopbackServer().port
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("medlevy-mail-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        program = try Program(
            [Self.python, "-m", "aiosmtpd", "-n", "-l", "127.0.0.1:\(port)"] + security.options + [
                "-c", "aiosmtpd.handlers.Mailbox", folder.appendingPathComponent("box").path,
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
