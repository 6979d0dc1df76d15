public import Audit
import Declarations
import Law
public import Rules
public import Service
import Values

/// Receipts as JSON: a statement, and a seal under it.
///
/// The seal is under the statement's UTF-8 bytes written without spaces or line ends between its parts, its keys in
/// their order and its numbers as they stand. A receipt that was laid out anew for reading still verifies.
public struct ReceiptJSON: ReceiptFormat {
    /// The version of the statement.
    static let version = 1
    private let answers = AssessmentAnswers()

    public init() {}

    public func written(_ assessment: ExplainedAssessment, program: String) -> [UInt8] {
        answers.line(assessment, program: program)
    }

    public func document(_ receipt: Receipt, seal: ([UInt8]) -> Seal?) -> [UInt8]? {
        var line = JSONLine(size: 12_288)
        write(receipt, to: &line)
        let statement = line.bytes
        guard let seal = seal(statement) else { return nil }
        let sealed = ReceiptJSON.value(seal).lineBytes
        var document: [UInt8] = []
        document.reserveCapacity(statement.count + sealed.count + 32)
        document += "{\"statement\":".utf8
        document += statement
        document += ",\"seal\":".utf8
        document += sealed
        document += "}\n".utf8
        return document
    }

    private static func value(_ seal: Seal) -> JSONValue {
        .object([
            ("algorithm", .text("Ed25519")),
            ("key_id", .text(seal.key.id)),
            ("key", .text(Hexadecimal.text(seal.key.bytes))),
            ("signature", .text(Hexadecimal.text(seal.signature))),
        ])
    }

    private func write(_ receipt: Receipt, to sink: inout JSONLine) {
        let revision = receipt.revision
        sink.object { sink in
            sink.members(ReceiptJSON.event(receipt))
            sink.member("declaration", JSONDeclarationWriter.value(revision.declaration))
            sink.member("revision", .count(revision.number))
            sink.member("hash", .text(revision.hash.description))
            sink.member("previous_hash", receipt.previousHash.map { .text($0.description) } ?? .null)
            sink.members(ReceiptJSON.verdict(receipt.verdict))
            sink.member("program", .text(receipt.program))
            sink.member("tables_hash", .text(receipt.tablesHash))
            sink.key("assessment")
            if let assessment = receipt.assessment.bytes { sink.written(assessment) } else { sink.value(.null) }
            sink.member("unassessed", .list(receipt.assessment.unassessed.map(ReceiptJSON.value)))
            sink.key("audit")
            sink.object { sink in
                sink.member("sequence", .whole(Int128(receipt.audit.sequence)))
                sink.member("hash", .text(receipt.audit.hash.description))
            }
        }
    }

    private static func event(_ receipt: Receipt) -> [(String, JSONValue)] {
        [
            ("receipt", .text(receipt.reference.text)),
            ("version", .count(version)),
            ("event", .text(receipt.event.rawValue)),
            ("state", .text(receipt.state.rawValue)),
            ("at", .text(receipt.at.description)),
            ("person", .text(receipt.author.person)),
            ("role", .text(receipt.author.role.rawValue)),
            ("on_behalf_of", receipt.author.onBehalfOf.map(JSONValue.text) ?? .null),
            ("reason", reason(receipt).map(JSONValue.text) ?? .null),
            ("request_id", .text(receipt.requestID)),
        ]
    }

    /// Why it was done: of a verdict the certifier's words, not those of the revision that it is about.
    private static func reason(_ receipt: Receipt) -> String? {
        switch receipt.verdict?.answer {
        case nil: receipt.revision.reason
        case .certified: nil
        case .refused(_, let reason): reason
        }
    }

    private static func verdict(_ verdict: Verdict?) -> [(String, JSONValue)] {
        switch verdict?.answer {
        case nil: []
        case .certified(let certificate): [("certificate", JSONDeclarationWriter.value(certificate))]
        case .refused(_, let reason): [("refusal", .object([("reason", .text(reason))]))]
        }
    }

    private static func value(_ problem: Problem) -> JSONValue {
        let details = problem.details.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.text($0.value)) }
        return .object([("code", .text(problem.code.rawValue)), ("details", .object(details))])
    }
}
