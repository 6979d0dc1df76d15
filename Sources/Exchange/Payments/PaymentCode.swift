public import Billing
public import Values

/// What a code says that pays an invoice when a bank's app reads it (European Payments Council, EPC069-12, version 002:
/// SEPA credit transfer).
public struct PaymentCode: Hashable, Sendable {
    public let text: String

    /// - Parameter name: of whom is paid; at most 70 characters of it are kept.
    /// - Returns: `nil` for amounts that a transfer cannot have: less than a cent, more than 999,999,999.99.
    public init?(name: String, iban: IBAN, bic: BIC?, amount: Cents, communication: StructuredCommunication) {
        guard (1...99_999_999_999).contains(amount.count) else { return nil }
        let line = name.split(whereSeparator: \.isNewline).joined(separator: " ")
        let lines = [
            "BCD", "002", "1", "SCT", bic?.text ?? "", String(line.prefix(70)), iban.text, "EUR\(amount)",
            // No purpose; then the structured reference. What would come after it is free text, which excludes it.
            "", communication.description,
        ]
        text = lines.joined(separator: "\n")
    }

    /// `nil` where nothing is to be paid by a communication.
    public init?(_ invoice: Invoice) {
        guard let communication = invoice.communication else { return nil }
        self.init(
            name: invoice.creditor.shortName, iban: invoice.creditor.iban, bic: invoice.creditor.bic,
            amount: invoice.toPay, communication: communication)
    }
}
