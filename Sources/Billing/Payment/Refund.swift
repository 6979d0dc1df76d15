public import Declarations
public import Values

/// Money that is given back to a contributor: asked for by one person, approved by another.
public struct Refund: Hashable, Sendable {
    public enum State: String, CaseIterable, Sendable {
        case asked, approved, refused
    }

    /// Counted from 1.
    public let number: Int
    public let contributor: DeclarantID
    public let amount: Cents
    public let beneficiary: String
    public let iban: IBAN
    public let bic: BIC?
    public let reason: String
    public let askedBy: Author
    public let state: State
    /// `nil` while nobody decided.
    public let decision: Decision?

    /// Who approved or refused it, when, and why where it was refused.
    public struct Decision: Hashable, Sendable {
        public let author: Author
        public let at: Instant
        public let reason: String?

        public init(author: Author, at: Instant, reason: String?) {
            self.author = author
            self.at = at
            self.reason = reason
        }
    }

    public init(
        number: Int, contributor: DeclarantID, amount: Cents, beneficiary: String, iban: IBAN, bic: BIC?,
        reason: String, askedBy: Author, state: State, decision: Decision? = nil
    ) {
        self.number = number
        self.contributor = contributor
        self.amount = amount
        self.beneficiary = beneficiary
        self.iban = iban
        self.bic = bic
        self.reason = reason
        self.askedBy = askedBy
        self.state = state
        self.decision = decision
    }

    /// `R-000012`
    public var name: String { Refund.name(of: number) }

    public static func name(of number: Int) -> String {
        let digits = String(number)
        return "R-\(String(repeating: "0", count: max(0, 6 - digits.count)))\(digits)"
    }

    /// The number in such a name; `nil` for anything else.
    public static func number(named name: some StringProtocol) -> Int? {
        guard let number = Int(name.dropFirst(2)), number >= 1, self.name(of: number) == name else { return nil }
        return number
    }

    /// What the bank gives back with the transfer.
    public var endToEndID: String { Refund.endToEndID(of: number) }

    public static func endToEndID(of number: Int) -> String { "MEDLEVY-\(name(of: number))" }

    /// What the names of all our transfers begin with.
    public static let endToEndStart = "MEDLEVY-R-"

    public var order: RefundOrder {
        RefundOrder(
            endToEndID: endToEndID, beneficiary: beneficiary, iban: iban, bic: bic, amount: amount, text: name)
    }

    /// Who asked for it may not decide on it.
    ///
    /// - Throws: `refund.decided`, `refund.same-person`.
    public func checkDecision(by author: Author) throws(Problem) {
        guard state == .asked else { throw Problem(.refundDecided, ["value": name]) }
        guard author.identity != askedBy.identity else { throw Problem(.refundSamePerson, ["person": author.person]) }
    }
}
