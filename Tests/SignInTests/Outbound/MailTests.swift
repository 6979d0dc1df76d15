import Declarations
import Foundation
import Service
import Storage
import Testing
import Values

@testable import SignIn

/// Mails on their way: what is sent is what is read, and each is sent until it is taken.
@Suite struct MailTests {
    private static let start = Instant(milliseconds: 1_717_200_000_000)

    private struct Words: MailWriter {
        func words(of mail: StoredMail) -> (subject: String, text: String) {
            ("Récépissé – \(mail.name) 😀 and more than one word of a header may hold", "Ligne 1\n.\nLigne 3 é\n")
        }
    }

    /// Refuses as often as it is told, and remembers what it took.
    private actor Recorder: MailCarrier {
        var faults: [MailFault]
        var taken: [MailMessage] = []

        init(_ faults: [MailFault] = []) { self.faults = faults }

        func carry(_ message: MailMessage) async throws(MailFault) {
            if !faults.isEmpty { throw faults.removeFirst() }
            taken.append(message)
        }
    }

    private static func stored(_ recipient: String = "an@proef.example") throws -> StoredMail {
        let number = try #require(SampleNumber.enterprise(1))
        return StoredMail(
            .receipt, to: recipient, .fr, about: DeclarationKey(declarant: .enterprise(number), year: 2024),
            name: "Proef", detail: "R", cause: "1", at: start)
    }

    private static func outbox(_ recipient: String = "an@proef.example") throws -> any DeclarationDatabase {
        let store = try StoreOpening.inMemory()
        let mail = try stored(recipient)
        try store.write { store throws(Problems) in try store.add(mail) }
        return store
    }

    private static func sender(
        _ store: any MailStore, _ clock: any Clock, _ carrier: any MailCarrier
    ) -> MailSender {
        MailSender(store: store, clock: clock, carrier: carrier, writer: Words(), sender: "medlevy@agency.example")
    }

    @Test func aMailIsTriedAgainWithGrowingPausesAndSentOnce() async throws {
        let store = try Self.outbox()
        let clock = SettableClock(Self.start)
        let carrier = Recorder([.later("no connection"), .later("SMTP 451")])
        let sender = Self.sender(store, clock, carrier)
        var tries: [Int] = []
        for second in stride(from: 0, through: 2000, by: 30) {
            clock.set(Instant(milliseconds: Self.start.milliseconds + Int64(second) * 1000))
            if try await sender.run() > 0 { tries.append(second) }
        }
        #expect(tries == [0, 60, 360])
        #expect(await carrier.taken.count == 1)
        #expect(try store.newestMails(1).first?.state == .sent)
    }

    @Test func whatIsRefusedForGoodIsGivenUp() async throws {
        for (recipient, faults) in [
            ("an@proef.example", [MailFault.refused("SMTP 550")]), ("an@b.example>\r\nBcc: x@y.example", []),
        ] {
            let store = try Self.outbox(recipient)
            let carrier = Recorder(faults)
            let clock = SettableClock(Self.start)
            #expect(try await Self.sender(store, clock, carrier).run() == 1)
            #expect(await carrier.taken.isEmpty)
            #expect(try store.newestMails(1).first?.state == .failed)
        }
    }

    @Test func headersHoldNothingButWhatTheyShould() throws {
        for address in ["a@b\r\nBcc: c@d", "a b@c", "a@b@c", "<a@b>", "@b", "a@", "é@b.example", "a,b@c"] {
            #expect(!MailMessage.isPlain(address), "\(address)")
        }
        let message = try #require(
            MailMessage(
                "abc", from: "m@a.example", to: "a@b.example", domain: "a.example",
                subject: "Één\r\nBcc: x@y.example " + String(repeating: "é", count: 200), text: "é\n", at: Self.start))
        let text = String(decoding: message.bytes, as: UTF8.self)
        let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        #expect(text.utf8.allSatisfy { $0 < 0x80 } && lines.allSatisfy { $0.utf8.count <= 78 })
        #expect(!lines.contains { $0.hasPrefix("Bcc") } && text.contains("Message-ID: <abc@a.example>"))
        #expect(!text.replacing("\r\n", with: "").contains { $0 == "\n" || $0 == "\r" })
    }

    @Test func onlyThisMachineIsSpokenToWithoutTLS() {
        for (address, isEncrypted) in [
            ("smtp://127.0.0.1:25", false), ("smtp://mail.example:587", true), ("smtps://127.0.0.1:465", true),
        ] {
            #expect(SMTPTerms(address: address)?.isEncrypted == isEncrypted, "\(address)")
        }
        for address in ["http://a.example", "smtp://", "smtp://u@a.example", "smtp://a.example/x", "smtp://a b"] {
            #expect(SMTPTerms(address: address) == nil, "\(address)")
        }
    }

    @Test(
        .enabled(
            if: MailServer.isInstalled,
            "aiosmtpd is not installed, and could not be fetched: .ci/mail-server .build/mail-server"))
    func aServerThatOthersWroteTakesTheMail() async throws {
        let server = try MailServer()
        let terms = try #require(SMTPTerms(address: "smtp://127.0.0.1:\(server.port)"))
        let store = try Self.outbox()
        let clock = SettableClock(Self.start)
        let sender = Self.sender(store, clock, SMTPCarrier(terms))
        for attempt in 0..<100 where try store.newestMails(1).first?.state != .sent {
            clock.set(Instant(milliseconds: Self.start.milliseconds + Int64(attempt) * 43_200_000))
            if attempt > 0 { try await Task.sleep(for: .milliseconds(100)) }
            try await sender.run()
        }
        let mails = try server.mails()
        #expect(mails.count == 1)
        let mail = try #require(mails.first)
        let id = try Self.stored().id
        #expect(mail.contains("Message-ID: <\(id)@agency.example>") && mail.contains("To: <an@proef.example>"))
        let body = try #require(mail.components(separatedBy: "\n\n").last?.filter { !$0.isWhitespace })
        let text = Data(base64Encoded: body).map { String(decoding: $0, as: UTF8.self) }
        #expect(text == "Ligne 1\r\n.\r\nLigne 3 é\r\n")
    }

    // MARK: TLS

    private static let message = MailMessage(
        "abc", from: "m@a.example", to: "a@b.example", domain: "a.example", subject: "s", text: "t", at: start)

    /// Hands a mail over as to a server elsewhere.
    private static func carry(
        to server: MailServer, _ scheme: String, trusting certificate: String?
    ) async throws -> Result<Void, MailFault> {
        var terms = try #require(SMTPTerms(address: "\(scheme)://127.0.0.1:\(server.port)"))
        terms.isEncrypted = true
        terms.certificates = certificate
        let carrier = SMTPCarrier(terms)
        let message = try #require(Self.message)
        for _ in 0..<100 {
            do throws(MailFault) {
                return .success(try await carrier.carry(message))
            } catch {
                // It may not listen yet.
                guard error == .later("no connection") else { return .failure(error) }
                try await Task.sleep(for: .milliseconds(100))
            }
        }
        return .failure(.later("no connection"))
    }

    @Test(.enabled(if: MailServer.canEncrypt, "aiosmtpd or openssl is not installed"), arguments: ["smtp", "smtps"])
    func aServerThatIsTrustedTakesTheMailOverTLS(_ scheme: String) async throws {
        let certificate = try MailServer.Certificate()
        let server = try MailServer(scheme == "smtp" ? .beginsTLS(certificate) : .speaksTLS(certificate))
        let outcome = try await Self.carry(to: server, scheme, trusting: certificate.path)
        #expect(throws: Never.self) { try outcome.get() }
        #expect(try server.mails().count == 1)
    }

    @Test(.enabled(if: MailServer.canEncrypt, "aiosmtpd or openssl is not installed"), arguments: ["smtp", "smtps"])
    func aServerWithAnotherCertificateIsToldNothing(_ scheme: String) async throws {
        let certificate = try MailServer.Certificate()
        let server = try MailServer(scheme == "smtp" ? .beginsTLS(certificate) : .speaksTLS(certificate))
        let outcome = try await Self.carry(to: server, scheme, trusting: try MailServer.Certificate().path)
        #expect(throws: MailFault.later("TLS")) { try outcome.get() }
        #expect(try server.mails().isEmpty)
    }

    @Test(.enabled(if: MailServer.isInstalled, "aiosmtpd is not installed"), arguments: ["smtp", "smtps"])
    func aServerElsewhereThatOffersNoTLSIsToldNothing(_ scheme: String) async throws {
        let server = try MailServer()
        let outcome = try await Self.carry(to: server, scheme, trusting: nil)
        #expect(throws: MailFault.later("TLS")) { try outcome.get() }
        #expect(try server.mails().isEmpty)
    }
}
