public import Audit
import Declarations
public import Rules
import Service
public import Values

/// A receipt with what was found of it.
public struct VerifiedReceipt: Sendable {
    public let receipt: ReceiptDocument
    public let problems: [Problem]
    /// Whether its key is one that was named; `nil` where none was.
    public let isTrusted: Bool?
    /// The amounts computed anew.
    public let assessment: ExplainedAssessment?

    public init(_ receipt: ReceiptDocument, _ finding: ReceiptVerification.Finding, trusted: [SealKey]?) {
        self.receipt = receipt
        problems = finding.problems
        isTrusted = trusted.map { $0.contains(receipt.seal.key) }
        assessment = finding.assessment
    }

    /// Whether it is to be believed. Somebody who names the keys to trust trusts no other.
    public var holds: Bool { problems.errors.isEmpty && isTrusted != false }

    /// - Parameter text: what is said of a problem, in a language.
    public func json(program: String, tablesHash: String, text: (Problem) -> String) -> JSONValue {
        .object([
            ("program", .text(program)),
            ("tables_hash", .text(tablesHash)),
            ("receipt", .text(receipt.reference.text)),
            ("declaration", .text(receipt.declaration.key.description)),
            ("revision", .count(receipt.revision)),
            ("event", .text(receipt.event.rawValue)),
            ("hash", .text(receipt.hash.description)),
            ("holds", .flag(holds)),
            ("key_id", .text(receipt.seal.key.id)),
            ("key_trusted", isTrusted.map(JSONValue.flag) ?? .null),
            ("activity_cents", assessment.map { .cents($0.outcome.activity) } ?? .null),
            ("levy_cents", assessment.map { .cents($0.outcome.levy) } ?? .null),
            ("total_cents", assessment.map { .cents($0.outcome.total) } ?? .null),
            ("levy_is_maximum", assessment.map { .flag($0.isMaximum) } ?? .null),
            ("problems", .list(problems.map { $0.json(text: text($0)) })),
        ])
    }
}
