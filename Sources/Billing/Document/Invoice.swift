public import Declarations
public import Law
public import Rules
public import Values

/// An invoice (factuur, facture, Rechnung) of one part of a contributor's contribution. It is never changed: what it
/// says too much or too little, a credit note and another invoice put right.
public struct Invoice: Hashable, Sendable {
    /// Of the series of its kind.
    public let number: InvoiceNumber
    public let issued: CivilDate
    public let due: CivilDate
    public let debtor: Debtor
    public let creditor: Creditor
    /// What was declared, or set ex officio.
    public let declaration: DeclarationKey
    /// The revision that it was computed from.
    public let revision: Int
    /// Whether the agency set what was not declared (Q8).
    public let isExOfficio: Bool
    public let claim: Claim
    /// The invoice that this one takes the place of, credited before; `nil` for a first one.
    public let replaces: InvoiceReference?
    /// What was paid on that one and paid this one from the day it was issued; whatever is paid later stands elsewhere.
    public let paidBefore: Cents
    /// The steps that led to the amount, in the order in which they were taken; of those the articles it rests on.
    public var explanation: [Step]
    /// SHA-256 of the tables of the law that it was computed with, in hexadecimal.
    public let tables: String

    public init(
        number: InvoiceNumber, issued: CivilDate, due: CivilDate, debtor: Debtor, creditor: Creditor,
        declaration: DeclarationKey, revision: Int, isExOfficio: Bool, claim: Claim, replaces: InvoiceReference?,
        paidBefore: Cents = .zero, explanation: [Step] = [], tables: String
    ) {
        self.number = number
        self.issued = issued
        self.due = due
        self.debtor = debtor
        self.creditor = creditor
        self.declaration = declaration
        self.revision = revision
        self.isExOfficio = isExOfficio
        self.claim = claim
        self.replaces = replaces
        self.paidBefore = paidBefore
        self.explanation = explanation
        self.tables = tables
    }

    public var year: Int { number.year }
    public var kind: InvoiceKind { claim.kind }
    public var lines: [InvoiceLine] { claim.lines }
    /// Above zero: nothing is invoiced for nothing.
    public var total: Cents { claim.amount }
    /// What it asks for: nothing where all was paid before.
    public var toPay: Cents { total - paidBefore }
    /// What a payment is recognised by.
    public var communication: StructuredCommunication? { number.communication }
    public var language: Language { debtor.declarant.language }
    public var reference: InvoiceReference { InvoiceReference(number: number, issued: issued) }

    /// The articles and questions that the amount rests on, each once, in the order of the steps.
    public var legalBasis: [Citation] {
        var seen: Set<Citation> = []
        return explanation.flatMap(\.address.citations).filter { seen.insert($0).inserted }
    }
}

/// What a document is called by another that refers to it.
public struct InvoiceReference: Hashable, Sendable {
    public let number: InvoiceNumber
    public let issued: CivilDate

    public init(number: InvoiceNumber, issued: CivilDate) {
        self.number = number
        self.issued = issued
    }
}
