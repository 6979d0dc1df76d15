public import Values

/// A statement of an account (rekeninguittreksel, extrait de compte, Kontoauszug) as a bank gives it, whatever the
/// format of its file.
public struct BankStatement: Hashable, Sendable {
    /// The account that it is of.
    public let account: IBAN
    /// The bank's own name for the statement; with the account it tells statements apart.
    public let id: String
    /// The bank's count of statements of the account; `nil` where it gives none.
    public let sequence: Int?
    public let openedOn: CivilDate?
    public let closedOn: CivilDate
    /// Signed: an account may be overdrawn.
    public let opening: Cents
    public let closing: Cents
    /// In the order of the file. One entry of the bank may be several.
    public let transactions: [BankTransaction]

    public init(
        account: IBAN, id: String, sequence: Int?, openedOn: CivilDate?, closedOn: CivilDate, opening: Cents,
        closing: Cents, transactions: [BankTransaction]
    ) {
        self.account = account
        self.id = id
        self.sequence = sequence
        self.openedOn = openedOn
        self.closedOn = closedOn
        self.opening = opening
        self.closing = closing
        self.transactions = transactions
    }

    /// Whether the bank counted others between the two; it begins anew each year.
    public func isFarther(thanNextAfter previous: BankStatement) -> Bool {
        guard let sequence, let before = previous.sequence, closedOn.year == previous.closedOn.year else {
            return false
        }
        return sequence > before + 1
    }

    /// What was booked, credits less debits.
    public var booked: CentsSum {
        transactions.reduce(into: .zero) { $0 += $1.status == .booked ? $1.signed : .zero }
    }
}

/// One movement of an account: what matching looks at.
public struct BankTransaction: Hashable, Sendable {
    public enum Status: String, CaseIterable, Sendable {
        case booked
        /// Announced; not money yet.
        case pending
        /// Told, and never booked.
        case information
    }

    /// Which way the money went.
    public enum Direction: String, CaseIterable, Sendable {
        case credit, debit
    }

    /// What it is beside a payment of its own.
    public enum Nature: Hashable, Sendable {
        case payment
        /// Takes back an earlier movement.
        case reversal
        /// A transfer of ours came back, with the bank's reason: `AC04`.
        case returned(reason: String?)
        /// The bank's own costs.
        case charges
    }

    /// Counted from 1 over the statement: with it a movement is told from its like.
    public let index: Int
    /// Above zero.
    public let amount: Cents
    public let direction: Direction
    public let status: Status
    public let nature: Nature
    public let bookedOn: CivilDate?
    public let valueOn: CivilDate?
    /// As a structured field gave it, with the right check digits.
    public let communication: StructuredCommunication?
    /// What stood where a structured communication belongs and is none, a creditor's reference of another kind
    /// included.
    public let otherReference: String?
    public let freeText: String?
    /// Who paid or was paid.
    public let counterparty: Counterparty
    /// The bank's reference of the movement.
    public let bankReference: String?
    /// What we called a transfer of ours; the bank gives it back.
    public let endToEndID: String?

    public struct Counterparty: Hashable, Sendable {
        public var name: String?
        /// As the bank gives it: a foreign account may have no IBAN.
        public var account: String?
        public var bic: String?

        public init(name: String? = nil, account: String? = nil, bic: String? = nil) {
            self.name = name
            self.account = account
            self.bic = bic
        }
    }

    public init(
        index: Int, amount: Cents, direction: Direction, status: Status = .booked, nature: Nature = .payment,
        bookedOn: CivilDate?, valueOn: CivilDate?, communication: StructuredCommunication? = nil,
        otherReference: String? = nil, freeText: String? = nil, counterparty: Counterparty = Counterparty(),
        bankReference: String? = nil, endToEndID: String? = nil
    ) {
        self.index = index
        self.amount = amount
        self.direction = direction
        self.status = status
        self.nature = nature
        self.bookedOn = bookedOn
        self.valueOn = valueOn
        self.communication = communication
        self.otherReference = otherReference
        self.freeText = freeText
        self.counterparty = counterparty
        self.bankReference = bankReference
        self.endToEndID = endToEndID
    }

    /// All that the payer wrote but a sound communication: also what stood where one belongs and is none, such as one
    /// with other check digits. It names what is paid to whoever reads it.
    public var text: String? {
        let texts = [freeText, otherReference].compactMap(\.self).filter { !$0.isEmpty }
        return texts.isEmpty ? nil : texts.joined(separator: " · ")
    }

    /// With the sign that it has for the account.
    public var signed: Cents {
        switch direction {
        case .credit: amount
        case .debit: Cents(-amount.count)
        }
    }
}
