public import Declarations
public import Values

/// An invoice as it is kept: what cannot be found elsewhere. Who owes is what the revision says, who is paid what the
/// creditor said that day.
public struct InvoiceRecord: Hashable, Sendable {
    public let number: InvoiceNumber
    public let declaration: DeclarationKey
    public let revision: Int
    public let isExOfficio: Bool
    /// Which decision on the declaration and the kind it is, counted from 1.
    public let standing: Int
    public let claim: Claim
    public let issued: CivilDate
    public let due: CivilDate
    public let replaces: InvoiceNumber?
    /// The fingerprint of the creditor's data.
    public let creditor: Fingerprint
    public let tables: String

    public init(
        number: InvoiceNumber, declaration: DeclarationKey, revision: Int, isExOfficio: Bool, standing: Int,
        claim: Claim, issued: CivilDate, due: CivilDate, replaces: InvoiceNumber?, creditor: Fingerprint,
        tables: String
    ) {
        self.number = number
        self.declaration = declaration
        self.revision = revision
        self.isExOfficio = isExOfficio
        self.standing = standing
        self.claim = claim
        self.issued = issued
        self.due = due
        self.replaces = replaces
        self.creditor = creditor
        self.tables = tables
    }

    public var contributor: DeclarantID { declaration.declarant }
    public var kind: InvoiceKind { claim.kind }
    public var total: Cents { claim.amount }
}

/// A credit note as it is kept.
public struct CreditNoteRecord: Hashable, Sendable {
    public let number: InvoiceNumber
    public let credited: InvoiceNumber
    public let declaration: DeclarationKey
    /// The revision that makes it necessary.
    public let revision: Int
    public let total: Cents
    public let issued: CivilDate
    public let reason: CreditNote.Reason
    public let explanation: String?
    public let remaining: Cents

    public init(
        number: InvoiceNumber, credited: InvoiceNumber, declaration: DeclarationKey, revision: Int, total: Cents,
        issued: CivilDate, reason: CreditNote.Reason, explanation: String?, remaining: Cents
    ) {
        self.number = number
        self.credited = credited
        self.declaration = declaration
        self.revision = revision
        self.total = total
        self.issued = issued
        self.reason = reason
        self.explanation = explanation
        self.remaining = remaining
    }

    public var contributor: DeclarantID { declaration.declarant }
}

/// The decision that nothing is due: nothing is invoiced for EUR 0.00, and that is written down.
public struct NothingDue: Hashable, Sendable {
    public let kind: InvoiceKind
    public let declaration: DeclarationKey
    public let revision: Int
    /// Which decision on the declaration and the kind it is, counted from 1.
    public let standing: Int

    public init(kind: InvoiceKind, declaration: DeclarationKey, revision: Int, standing: Int) {
        self.kind = kind
        self.declaration = declaration
        self.revision = revision
        self.standing = standing
    }
}
