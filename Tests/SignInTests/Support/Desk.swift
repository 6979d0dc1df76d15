import Audit
import Foundation
import Service
import SignIn
import Storage
import Testing
import Values

/// A database of one test's own with a clock and chance that repeat themselves.
final class Desk: Sendable {
    let store: any DeclarationDatabase
    let clock = TestClock()
    let randomness = CountedRandomness()
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("medlevy-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appendingPathComponent("medlevy.sqlite").path
        store = try StoreOpening.open(.sqlite(path: path), create: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    static let origin = RequestOrigin(id: "req-1", address: "192.0.2.1", browser: "Invented/1.0")
    static let acting = Acting(person: "Noor Voorbeeld", role: "access_manager", requestID: "req-2")

    var sessions: Sessions { Sessions(store: store, clock: clock, randomness: randomness) }

    func identity(_ subject: String = "s-1") -> Identity {
        Identity(
            issuer: "https://idp.example.be", subject: subject, personNumber: "85073003328", name: "Noor Voorbeeld",
            level: "eid", methods: ["eid"], authenticatedAt: clock.now())
    }

    /// What the audit chain says happened, oldest first.
    func happenings() throws -> [String] {
        try store.read { store throws(Problems) in
            try store.auditEntries(after: 0, limit: 1000).map { "\($0.entry.action) \($0.entry.subject)" }
        }
    }

    /// The codes of what stands between the happenings and their subjects' ids.
    func actions() throws -> [String] { try happenings().map { String($0.prefix { $0 != " " }) } }
}

/// The codes of what is refused; none where nothing is.
func codes(_ work: () throws -> Void) throws -> [ProblemCode] {
    do {
        try work()
        return []
    } catch let problems as Problems {
        return problems.listed.map(\.code)
    }
}

func awaitedCodes(_ work: () async throws -> Void) async throws -> [ProblemCode] {
    do {
        try await work()
        return []
    } catch let problems as Problems {
        return problems.listed.map(\.code)
    }
}

/// The first problem of what is refused.
func problem(_ work: () throws -> Void) throws -> Problem? {
    do {
        try work()
        return nil
    } catch let problems as Problems {
        return problems.listed.first
    }
}
