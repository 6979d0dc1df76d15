import Billing
import Foundation
import Service
import Synchronization
import Testing
import Values

@testable import SignIn

/// Documents on their way: mails with what is printed, and documents that are dropped for an access point once.
@Suite struct DocumentTests {
    private static let start = Instant(milliseconds: 1_717_200_000_000)

    private static let document = NetworkDocument(
        id: String(repeating: "a1", count: 20), number: "2024-A-000001", sender: "0208:0884579424",
        receiver: "0208:0566988259", documentType: "urn:type::2.1", process: "urn:process", bytes: Array("<x/>".utf8))

    private final class Place {
        let path = FileManager.default.temporaryDirectory.appending(path: "peppol-\(UUID().uuidString)").path
        deinit { try? FileManager.default.removeItem(atPath: path) }

        func files(_ folder: String = "") throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").filter { !$0.hasPrefix(".") }
                .sorted()
        }
    }

    // MARK: Folder

    @Test func aDocumentIsDroppedWithItsEnvelope() async throws {
        let place = Place()
        try await FolderAccessPoint(folder: place.path).takeOver(Self.document)
        let name = "2024-A-000001-a1a1a1a1a1a1"
        #expect(try place.files() == ["\(name).json", "\(name).xml"])
        let envelope = try #require(
            try JSONSerialization.jsonObject(
                with: Data(contentsOf: URL(fileURLWithPath: "\(place.path)/\(name).json"))) as? [String: String])
        #expect(envelope["receiver"] == "0208:0566988259" && envelope["file"] == "\(name).xml")
        #expect(try Data(contentsOf: URL(fileURLWithPath: "\(place.path)/\(name).xml")) == Data("<x/>".utf8))
    }

    /// Whoever took it out finds it no second time, however often it is handed over.
    @Test func whatWasTakenOutDoesNotComeBack() async throws {
        let place = Place()
        let point = FolderAccessPoint(folder: place.path)
        try await point.takeOver(Self.document)
        try await point.takeOver(Self.document)
        #expect(try place.files().count == 2)
        for file in try place.files() { try FileManager.default.removeItem(atPath: "\(place.path)/\(file)") }
        try await point.takeOver(Self.document)
        #expect(try place.files().isEmpty)
    }

    /// A program that ended at any step is followed by one that drops it once.
    @Test(arguments: ["nothing", "document", "staged", "begun"])
    func aProgramThatEndedIsFollowed(step: String) async throws {
        let (place, whole) = (Place(), Place())
        let name = "2024-A-000001-a1a1a1a1a1a1"
        try await FolderAccessPoint(folder: whole.path).takeOver(Self.document)
        let steps = ["nothing", "document", "staged", "begun"]
        let done = try #require(steps.firstIndex(of: step))
        for folder in [".staged", ".begun"] {
            try FileManager.default.createDirectory(
                atPath: "\(place.path)/\(folder)", withIntermediateDirectories: true)
        }
        if done > 0 { try "<x/>".write(toFile: "\(place.path)/\(name).xml", atomically: true, encoding: .utf8) }
        if done > 1 {
            try FileManager.default.copyItem(
                atPath: "\(whole.path)/\(name).json", toPath: "\(place.path)/.staged/\(name).json")
        }
        if done > 2 { try "".write(toFile: "\(place.path)/.begun/\(name)", atomically: true, encoding: .utf8) }
        try await FolderAccessPoint(folder: place.path).takeOver(Self.document)
        #expect(try place.files() == ["\(name).json", "\(name).xml"])
        #expect(try place.files(".staged").isEmpty)
    }

    @Test func aFolderThatCannotBeWrittenIsTriedLater() async throws {
        let fault = await #expect(throws: MailFault.self) {
            try await FolderAccessPoint(folder: "/dev/null/peppol").takeOver(Self.document)
        }
        #expect(fault == .later("folder"))
    }

    // MARK: Sender

    private final class Outbox: SendingStore {
        let deliveries: Mutex<[DocumentDelivery]>

        init(_ sendings: [StoredSending]) {
            deliveries = Mutex(
                sendings.map { DocumentDelivery(sending: $0, state: .waiting, attempts: 0, fault: "") })
        }

        func claimSendings(
            by ways: Set<StoredSending.Way>, at now: Instant, until lease: Instant, most: Int
        ) throws(Problems) -> [DocumentDelivery] {
            deliveries.withLock { all in
                all = all.map {
                    DocumentDelivery(
                        sending: $0.sending, state: $0.state, attempts: $0.attempts + 1, fault: $0.fault)
                }
                return all.filter { $0.state == .waiting && ways.contains($0.sending.way) }
            }
        }

        func settleSending(
            _ id: String, _ state: MailDelivery.State, fault: String, next: Instant
        ) throws(Problems) {
            deliveries.withLock { all in
                all = all.map {
                    $0.sending.id != id
                        ? $0
                        : DocumentDelivery(sending: $0.sending, state: state, attempts: $0.attempts, fault: fault)
                }
            }
        }

        func state(_ way: StoredSending.Way) -> MailDelivery.State? {
            deliveries.withLock { $0.first { $0.sending.way == way }?.state }
        }
    }

    private struct Words: DocumentWriter {
        func mail(
            of sending: StoredSending
        ) throws(Problems) -> (subject: String, text: String, attachments: [MailAttachment]) {
            let file = MailAttachment(
                name: "2024-A-000001.pdf", media: "application/pdf", bytes: Array(repeating: 0xE9, count: 300))
            return ("Facture", "Ligne é\n", [file])
        }

        func electronic(_ sending: StoredSending) throws(Problems) -> NetworkDocument { DocumentTests.document }
    }

    private actor Recorder: MailCarrier, AccessPoint {
        var faults: [MailFault]
        var mails: [MailMessage] = []
        var documents: [NetworkDocument] = []

        init(_ faults: [MailFault] = []) { self.faults = faults }

        func carry(_ message: MailMessage) async throws(MailFault) {
            if !faults.isEmpty { throw faults.removeFirst() }
            mails.append(message)
        }

        func takeOver(_ document: NetworkDocument) async throws(MailFault) {
            if !faults.isEmpty { throw faults.removeFirst() }
            documents.append(document)
        }
    }

    private static func outbox() throws -> Outbox {
        let number = try #require(InvoiceNumber("2024-A-000001"))
        return Outbox([
            StoredSending(.document, by: .mail, of: number, to: "an@proef.example", at: start),
            StoredSending(.document, by: .peppol, of: number, to: "0208:0566988259", at: start),
        ])
    }

    private static func sender(_ outbox: Outbox, _ recorder: Recorder, network: Bool = true) -> DocumentSender {
        DocumentSender(
            store: outbox, clock: SettableClock(start),
            ways: DocumentSender.Ways(
                mail: (recorder, "medlevy@agency.example"), network: network ? recorder : nil), writer: Words())
    }

    @Test func bothWaysAreGone() async throws {
        let (outbox, recorder) = (try Self.outbox(), Recorder())
        #expect(try await Self.sender(outbox, recorder).run() == 2)
        #expect(outbox.state(.mail) == .sent && outbox.state(.peppol) == .sent)
        #expect(await recorder.documents.count == 1)
        #expect(await recorder.mails.count == 1)
        #expect(try await Self.sender(outbox, recorder).run() == 0)
    }

    /// Without an access point what is for one waits for a program that has one.
    @Test func whatHasNoWayWaits() async throws {
        let (outbox, recorder) = (try Self.outbox(), Recorder())
        #expect(try await Self.sender(outbox, recorder, network: false).run() == 1)
        #expect(outbox.state(.mail) == .sent && outbox.state(.peppol) == .waiting)
    }

    @Test func whatFailsIsTriedAgainAndWhatIsRefusedIsNot() async throws {
        let (outbox, recorder) = (try Self.outbox(), Recorder([.later("no connection"), .refused("unknown receiver")]))
        let sender = Self.sender(outbox, recorder)
        _ = try await sender.run()
        #expect(outbox.state(.mail) == .waiting && outbox.state(.peppol) == .failed)
        _ = try await sender.run()
        #expect(outbox.state(.mail) == .sent && outbox.state(.peppol) == .failed)
    }

    /// What comes out at the other end is what went in.
    @Test func aMailCarriesItsFile() async throws {
        let (outbox, recorder) = (try Self.outbox(), Recorder())
        _ = try await Self.sender(outbox, recorder).run()
        let text = String(decoding: try #require(await recorder.mails.first).bytes, as: UTF8.self)
        let lines = text.replacing("\r\n", with: "\n")
        let boundary = try #require(lines.firstMatch(of: /boundary="([^"]+)"/)?.1)
        let parts = lines.components(separatedBy: "--\(boundary)")
        #expect(parts.count == 4 && parts[3].hasPrefix("--"), "\(text)")
        func decoded(_ part: String) throws -> Data {
            let body = try #require(part.range(of: "\n\n")).upperBound
            return try #require(Data(base64Encoded: String(part[body...]), options: .ignoreUnknownCharacters))
        }
        #expect(try String(decoding: decoded(parts[1]), as: UTF8.self) == "Ligne é\r\n")
        #expect(try decoded(parts[2]) == Data(repeating: 0xE9, count: 300))
        #expect(parts[2].contains("filename=\"2024-A-000001.pdf\""))
        #expect(!lines.contains { $0 == "\r" } && lines.split(separator: "\n").allSatisfy { $0.utf8.count <= 998 })
    }
}
