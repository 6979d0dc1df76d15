import Billing
import Values

/// A movement of a CODA file: a record 21 with the 22 and 23 that go on with it.
struct CODAMovement {
    /// The number that a movement shares with its details, and which of these it is.
    let sequence: String
    let detail: String
    let amount: Cents
    /// One digit: `0` and `3` of a movement of its own, `1` and `2` of one that the payer or the bank made of several;
    /// `5` of a part of the former, `6` and `7` of a part of the latter. Others tell of a movement's own amount.
    private let type: String
    private let isDebit: Bool
    private let reference: String
    private let valueOn: CivilDate?
    private let bookedOn: CivilDate?
    /// Two digits of the family, `01` for transfers, and two of what was done.
    private let family: String
    private let operation: String
    /// Whether the communication has a form, and which: `101`.
    private let form: String?
    private var communication: String
    private var endToEndID = ""
    private var returnReason = ""
    private var party = BankTransaction.Counterparty()

    init(_ record: CODARecord) throws(Problem) {
        sequence = record.text(3...6)
        detail = record.text(7...10)
        reference = record.text(11...31)
        (amount, isDebit) = try record.amount(33...47)
        valueOn = try record.day(48...53)
        bookedOn = try record.day(116...121)
        type = record.text(54...54)
        family = record.text(55...56)
        operation = record.text(57...58)
        let isStructured = record.text(62...62) == "1"
        form = isStructured ? record.text(63...65) : nil
        communication = record.raw(isStructured ? 66...115 : 63...115)
    }

    mutating func second(_ record: CODARecord) {
        communication += record.raw(11...63)
        endToEndID = record.text(64...98)
        if !record.text(99...109).isEmpty { party.bic = record.text(99...109) }
        returnReason = record.text(114...117)
    }

    mutating func third(_ record: CODARecord) {
        // The account's currency stands behind it.
        let account = record.text(11...44).split(separator: " ").first.map(String.init)
        party.account = account
        let name = record.text(48...82)
        party.name = name.isEmpty ? nil : name
        communication += record.raw(83...125)
    }

    var signed: Cents { isDebit ? Cents(-amount.count) : amount }

    /// Whether it is one of several that another movement stands for.
    func isPart(of whole: CODAMovement) -> Bool {
        switch whole.type {
        case "1": type == "5"
        case "2": type == "6" || type == "7"
        default: false
        }
    }

    func transaction(index: Int) -> BankTransaction {
        let text = CODARecord.trimmed(communication)
        let digits = form.flatMap { ["101", "102", "103"].contains($0) ? String(text.prefix(12)) : nil }
        let known = digits.flatMap { try? StructuredCommunication($0) }
        let isFree = form == nil
        return BankTransaction(
            index: index, amount: amount, direction: isDebit ? .debit : .credit, nature: nature, bookedOn: bookedOn,
            valueOn: valueOn, communication: known,
            otherReference: isFree || known != nil || text.isEmpty ? nil : text,
            freeText: isFree && !text.isEmpty ? text : nil, counterparty: party,
            bankReference: reference.isEmpty ? nil : reference,
            endToEndID: endToEndID.isEmpty || endToEndID == "NOTPROVIDED" ? nil : endToEndID)
    }

    private var nature: BankTransaction.Nature {
        if !returnReason.isEmpty { return .returned(reason: returnReason) }
        if CODAMovement.corrections.contains(operation) { return .reversal }
        let isOfBank = CODAMovement.bankFamilies.contains(family) || CODAMovement.costs.contains(operation)
        return isOfBank ? .charges : .payment
    }

    /// The closing of the account, its interest and costs; costs charged apart.
    private static let bankFamilies: Set = ["35", "80"]
    /// In every family: costs, and costs that are given back.
    private static let costs: Set = ["37", "87"]
    /// In every family: what went out, or came in, is corrected.
    private static let corrections: Set = ["49", "99"]
}
