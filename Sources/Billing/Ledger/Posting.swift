public import Declarations
public import Values

/// One side of a booking: an amount on an account.
public struct Posting: Hashable, Sendable {
    public let account: LedgerAccount
    /// Whose it is, on an account of contributors.
    public let contributor: DeclarantID?
    /// Above zero on the debit side, below on the credit side.
    public let amount: Cents

    public init(_ account: LedgerAccount, of contributor: DeclarantID? = nil, _ amount: Cents) {
        self.account = account
        self.contributor = contributor
        self.amount = amount
    }
}

/// A booking (boeking, écriture, Buchung): postings that balance, on a day, for a reason that has a name. It is never
/// changed; what is wrong is booked back.
public struct Booking: Hashable, Sendable {
    /// The day that it counts from.
    public let day: CivilDate
    /// The contribution year that it belongs to; `nil` where it is no year's.
    public let year: Int?
    /// What it books: the number of a document, or a movement of the bank.
    public let subject: String
    public let postings: [Posting]

    /// - Returns: `nil` unless the postings add up to zero, none is zero, and each account of contributors has its
    ///   contributor.
    public init?(day: CivilDate, year: Int?, subject: String, postings: [Posting]) {
        var sum = CentsSum.zero
        for posting in postings {
            guard posting.amount != .zero, posting.account.isOfContributors == (posting.contributor != nil) else {
                return nil
            }
            sum += posting.amount
        }
        guard sum == .zero, !postings.isEmpty else { return nil }
        self.init(valid: day, year, subject, postings)
    }

    private init(valid day: CivilDate, _ year: Int?, _ subject: String, _ postings: [Posting]) {
        self.day = day
        self.year = year
        self.subject = subject
        self.postings = postings
    }

    /// The amount from one account to another.
    ///
    /// - Precondition: the amount is above zero.
    private init(
        _ amount: Cents, from credited: (LedgerAccount, DeclarantID?), to debited: (LedgerAccount, DeclarantID?),
        day: CivilDate, year: Int?, subject: String
    ) {
        precondition(amount > .zero, "nothing is booked for nothing")
        self.init(
            valid: day, year, subject,
            [
                Posting(debited.0, of: debited.1, amount),
                Posting(credited.0, of: credited.1, Cents(-amount.count)),
            ])
    }
}

extension Booking {
    public init(_ invoice: InvoiceRecord) {
        self.init(
            invoice.total, from: (.income(of: invoice.kind), nil),
            to: (.receivable, invoice.contributor), day: invoice.issued, year: invoice.number.year,
            subject: invoice.number.description)
    }

    public init(_ note: CreditNoteRecord, of kind: InvoiceKind) {
        self.init(
            note.total, from: (.receivable, note.contributor), to: (.income(of: kind), nil),
            day: note.issued, year: note.number.year, subject: note.number.description)
    }

    /// What an invoice bears for being late, or what is not borne any more.
    public init(_ charge: LateCharge, day: CivilDate) {
        let (income, owed): ((LedgerAccount, DeclarantID?), (LedgerAccount, DeclarantID?)) =
            ((.lateIncome, nil), (.receivable, charge.contributor))
        self.init(
            charge.amount, from: charge.isTakenBack ? owed : income, to: charge.isTakenBack ? income : owed, day: day,
            year: charge.invoice.year, subject: charge.invoice.description)
    }

    /// A movement of the bank. Charges are ours; all else waits until it is known whose it is.
    public init(_ transaction: BankTransaction, day: CivilDate, subject: String) {
        let other: LedgerAccount =
            switch transaction.nature {
            case .charges: .bankCharges
            case .payment, .reversal, .returned: .unallocated
            }
        switch transaction.direction {
        case .credit:
            self.init(
                transaction.amount, from: (other, nil), to: (.bank, nil), day: day, year: nil, subject: subject)
        case .debit:
            self.init(
                transaction.amount, from: (.bank, nil), to: (other, nil), day: day, year: nil, subject: subject)
        }
    }

    /// What stood on our account before its first statement: with it the ledger says of the bank what the bank says.
    ///
    /// - Returns: `nil` where nothing stood there.
    public init?(openingOf statement: BankStatement) {
        guard statement.opening != .zero else { return nil }
        let (bank, before): ((LedgerAccount, DeclarantID?), (LedgerAccount, DeclarantID?)) =
            ((.bank, nil), (.openingBalance, nil))
        let isOverdrawn = statement.opening < .zero
        let days = statement.transactions.compactMap(\.bookedOn) + [statement.openedOn ?? statement.closedOn]
        self.init(
            Cents(abs(statement.opening.count)), from: isOverdrawn ? bank : before, to: isOverdrawn ? before : bank,
            day: days.min() ?? statement.closedOn, year: nil, subject: "\(statement.account)/\(statement.id)")
    }

    /// Money that came in, or went back, is a contributor's.
    ///
    /// - Parameter amount: below zero where it is taken back. Not zero.
    public init(allocating amount: Cents, to contributor: DeclarantID, day: CivilDate, year: Int?, subject: String) {
        let (one, other): ((LedgerAccount, DeclarantID?), (LedgerAccount, DeclarantID?)) =
            amount > .zero
            ? ((.receivable, contributor), (.unallocated, nil)) : ((.unallocated, nil), (.receivable, contributor))
        self.init(
            Cents(abs(amount.count)), from: one, to: other, day: day, year: year, subject: subject)
    }

    /// What is not paid any more is given up.
    public init(writingOff amount: Cents, of invoice: InvoiceRecord, day: CivilDate) {
        self.init(
            amount, from: (.receivable, invoice.contributor), to: (.writeOffs, nil), day: day,
            year: invoice.number.year, subject: invoice.number.description)
    }

    /// What was given up is given up no more: the invoice that it was of is taken back, or money came in for it.
    public init(takingBack amount: Cents, of invoice: InvoiceRecord, day: CivilDate) {
        self.init(
            amount, from: (.writeOffs, nil), to: (.receivable, invoice.contributor), day: day,
            year: invoice.number.year, subject: invoice.number.description)
    }

    /// A transfer back was approved.
    public init(refunding amount: Cents, to contributor: DeclarantID, day: CivilDate, subject: String) {
        self.init(
            amount, from: (.refunds, nil), to: (.receivable, contributor), day: day, year: nil, subject: subject)
    }
}

extension Booking {
    /// The transfer back left our account.
    ///
    /// - Parameter amount: below zero where it turns out that it did not. Not zero.
    public init(transferring amount: Cents, day: CivilDate, subject: String) {
        self.init(
            moving: amount, from: .unallocated, to: .refunds, day: day, subject: subject)
    }

    /// Money is no contributor's, and goes to an account of its own.
    public init(_ placement: Placement, day: CivilDate) {
        self.init(
            moving: placement.amount, from: placement.purpose.account, to: .unallocated, day: day,
            subject: placement.transaction.description)
    }

    /// - Parameter amount: below zero it goes the other way. Not zero.
    private init(
        moving amount: Cents, from credited: LedgerAccount, to debited: LedgerAccount, day: CivilDate, subject: String
    ) {
        let (one, other) = amount > .zero ? (credited, debited) : (debited, credited)
        self.init(
            Cents(abs(amount.count)), from: (one, nil), to: (other, nil), day: day, year: nil, subject: subject)
    }
}
