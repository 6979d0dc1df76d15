public import Declarations
public import Service
import Values

/// Everything that was said of a declaration, as JSON.
public struct HistoryJSON {
    private let history: DeclarationHistory
    private let receipts: [StoredReceipt]

    public init(_ history: DeclarationHistory, _ receipts: [StoredReceipt]) {
        self.history = history
        self.receipts = receipts
    }

    public func value(program: String, tablesHash: String) -> JSONValue {
        .object([
            ("program", .text(program)),
            ("tables_hash", .text(tablesHash)),
            ("declaration", .text(history.key.description)),
            ("state", history.state.map { .text($0.rawValue) } ?? .null),
            ("revisions", .list(history.revisions.indices.map(revision))),
        ])
    }

    private func revision(_ index: Int) -> JSONValue {
        let revision = history.revisions[index]
        let before = index > 0 ? history.revisions[index - 1].declaration : nil
        let changes = before.map { RevisionDifference.between($0, revision.declaration) } ?? []
        return .object([
            ("revision", .count(revision.number)),
            ("event", .text(revision.event.rawValue)),
            ("state", .text(history.state(of: revision).rawValue)),
            ("at", .text(revision.at.description)),
            ("by", HistoryJSON.author(revision.author)),
            ("reason", revision.reason.map(JSONValue.text) ?? .null),
            ("hash", .text(revision.hash.description)),
            ("changes", .list(changes.map(HistoryJSON.change))),
            ("verdicts", .list(history.verdicts.filter { $0.revision == revision.number }.map(verdict))),
            ("receipts", .list(receipts.filter { $0.revision == revision.number }.reversed().map(HistoryJSON.receipt))),
        ])
    }

    private func verdict(_ verdict: Verdict) -> JSONValue {
        var pairs: [(String, JSONValue)] = [
            ("event", .text(verdict.event.rawValue)),
            ("at", .text(verdict.at.description)),
            ("by", HistoryJSON.author(verdict.author)),
        ]
        switch verdict.answer {
        case .certified(let certificate):
            pairs.append(("certifier", HistoryJSON.certifier(certificate.certifier)))
            pairs.append(("date", .text(certificate.date.description)))
            pairs.append(("hash", .text(certificate.hash.description)))
            pairs.append(("void", .flag(history.isVoid(verdict))))
        case .refused(let certifier, let reason):
            pairs.append(("certifier", certifier.map(HistoryJSON.certifier) ?? .null))
            pairs.append(("reason", .text(reason)))
        }
        return .object(pairs)
    }

    private static func author(_ author: Author) -> JSONValue {
        .object([
            ("person", .text(author.person)),
            ("role", .text(author.role.rawValue)),
            ("on_behalf_of", author.onBehalfOf.map(JSONValue.text) ?? .null),
        ])
    }

    private static func certifier(_ certifier: Certifier) -> JSONValue {
        .object([
            ("name", .text(certifier.name)),
            ("profession", .text(certifier.profession.rawValue)),
            ("register_number", .text(certifier.registerNumber)),
            ("position", .text(certifier.position.rawValue)),
        ])
    }

    private static func change(_ change: RevisionDifference) -> JSONValue {
        .object([
            ("field", .text(change.field.path.json)),
            ("before", change.before.map(JSONValue.text) ?? .null),
            ("after", change.after.map(JSONValue.text) ?? .null),
        ])
    }

    private static func receipt(_ receipt: StoredReceipt) -> JSONValue {
        .object([
            ("reference", .text(receipt.reference.text)),
            ("event", .text(receipt.event.rawValue)),
            ("at", .text(receipt.at.description)),
        ])
    }
}
