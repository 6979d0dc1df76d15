public import Audit
public import Declarations
public import Values

/// A receipt as somebody holds it: what it says, and the seal under it.
public struct ReceiptDocument: Sendable {
    /// More than any receipt has.
    public static let largest = 1_000_000

    public let reference: ReceiptReference
    public let event: LifeEvent
    public let state: LifeState
    public let at: Instant
    /// Who did it, with the mark that tells persons of one name apart.
    public let person: String
    /// The number of the organisation that the person acted for under mandate.
    public let onBehalfOf: String?
    /// Why it was done.
    public let reason: String?
    public let declaration: Declaration
    public let revision: Int
    public let hash: Fingerprint
    public let program: String
    public let tablesHash: String
    public let audit: AuditHead
    public let seal: Seal
    /// All that is stated, for what is not named here.
    public let statement: JSONValue

    /// - Throws: `receipt.malformed` for what is no receipt; problems of JSON for what is none.
    public init(_ bytes: [UInt8], file: String?) throws(Problems) {
        let document = try JSONValue(parsing: bytes, file: file)
        guard let statement = document["statement"], let seal = ReceiptDocument.seal(document["seal"]),
            statement["version"]?.integer == Int64(ReceiptJSON.version),
            let reference = statement["receipt"]?.string.flatMap({ ReceiptReference($0) }),
            let event = statement["event"]?.string.flatMap({ LifeEvent(rawValue: $0) }),
            let state = statement["state"]?.string.flatMap({ LifeState(rawValue: $0) }),
            let at = statement["at"]?.string.flatMap({ Instant($0) }), let person = statement["person"]?.string,
            let revision = statement["revision"]?.integer,
            let hash = statement["hash"]?.string.flatMap({ Fingerprint($0) }),
            let program = statement["program"]?.string, let tablesHash = statement["tables_hash"]?.string,
            let audit = ReceiptDocument.audit(statement["audit"]), let content = statement["declaration"]
        else {
            throw Problems([Problem(.receiptMalformed, at: Place(file: file))])
        }
        declaration = try ReceiptDocument.declaration(content, file: file)
        self.statement = statement
        self.seal = seal
        self.reference = reference
        self.event = event
        self.state = state
        self.at = at
        self.person = person
        self.revision = Int(revision)
        self.hash = hash
        self.program = program
        self.tablesHash = tablesHash
        self.audit = audit
        onBehalfOf = statement["on_behalf_of"]?.string
        reason = ReceiptDocument.reason(event, statement)
    }

    /// Whether the seal is under this very statement.
    public var isSealed: Bool { seal.holds(for: statement.lineBytes) }

    private static func declaration(_ content: JSONValue, file: String?) throws(Problems) -> Declaration {
        let document = try JSONDeclarations.read(content.lineBytes, file: file, isKept: true)
        guard let declaration = document.records.first?.declaration else {
            throw Problems([Problem(.receiptMalformed, at: Place(file: file))])
        }
        return declaration.declaration
    }

    /// Receipts of verdicts once named the reason of the revision that they are about.
    private static func reason(_ event: LifeEvent, _ statement: JSONValue) -> String? {
        switch event {
        case .certify: nil
        case .refuse: statement["refusal"]?["reason"]?.string
        case .saveDraft, .submit, .correct, .withdraw, .setExOfficio: statement["reason"]?.string
        }
    }

    /// Who certified, as the statement says it; `nil` where it is about no certificate.
    public var certifier: Certifier? {
        guard let certificate = statement["certificate"], let name = certificate["name"]?.string,
            let profession = certificate["profession"]?.string.flatMap({ Certifier.Profession(rawValue: $0) }),
            let number = certificate["register_number"]?.string,
            let position = certificate["position"]?.string.flatMap({ Certifier.Position(rawValue: $0) })
        else { return nil }
        return Certifier(name: name, profession: profession, registerNumber: number, position: position)
    }

    private static func seal(_ value: JSONValue?) -> Seal? {
        guard value?["algorithm"]?.string == "Ed25519",
            let key = value?["key"]?.string.flatMap({ Hexadecimal.bytes($0) }).flatMap({ SealKey(bytes: $0) }),
            let signature = value?["signature"]?.string.flatMap({ Hexadecimal.bytes($0) })
        else { return nil }
        return Seal(key: key, signature: signature)
    }

    private static func audit(_ value: JSONValue?) -> AuditHead? {
        guard let sequence = value?["sequence"]?.integer,
            let hash = value?["hash"]?.string.flatMap({ Fingerprint($0) })
        else { return nil }
        return AuditHead(sequence: sequence, hash: hash)
    }
}
