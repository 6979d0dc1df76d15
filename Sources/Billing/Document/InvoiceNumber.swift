public import Values

/// A row of numbers without a gap, one a contribution year.
public enum InvoiceSeries: String, CaseIterable, Sendable {
    case activity = "A"
    case levy = "L"
    case creditNote = "C"

    /// The first digit of a structured communication; a credit note has none, since nobody pays it.
    var digit: UInt64? {
        switch self {
        case .activity: 1
        case .levy: 2
        case .creditNote: nil
        }
    }
}

extension InvoiceKind {
    /// The kind that a series is of; `nil` for credit notes.
    public init?(series: InvoiceSeries) {
        switch series {
        case .activity: self = .activity
        case .levy: self = .levy
        case .creditNote: return nil
        }
    }
}

/// The number of an invoice or a credit note: its series, the contribution year, and a sequence that starts at 1 and
/// has no gap.
public struct InvoiceNumber: Hashable, Sendable {
    public let series: InvoiceSeries
    /// The contribution year: 2000 to 2099, so that two digits of it tell communications apart.
    public let year: Int
    /// 1 to 9,999,999.
    public let sequence: Int

    public static let years = 2000...2099
    public static let sequences = 1...9_999_999

    /// `nil` outside the years and sequences that a structured communication has room for.
    public init?(_ series: InvoiceSeries, year: Int, sequence: Int) {
        guard InvoiceNumber.years.contains(year), InvoiceNumber.sequences.contains(sequence) else { return nil }
        self.series = series
        self.year = year
        self.sequence = sequence
    }

    /// Reads `2025-A-000123`, and nothing else.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let series = InvoiceSeries(rawValue: String(parts[1])), let year = Int(parts[0]),
            let sequence = Int(parts[2])
        else { return nil }
        self.init(series, year: year, sequence: sequence)
        guard description == text else { return nil }
    }

    /// What a payment of it is recognised by; `nil` for a credit note.
    public var communication: StructuredCommunication? {
        series.digit.flatMap { digit in
            StructuredCommunication(
                base: digit * 1_000_000_000 + UInt64(year % 100) * 10_000_000 + UInt64(sequence))
        }
    }

    /// The number that a communication was made from; `nil` where no invoice has such a one.
    public init?(_ communication: StructuredCommunication) {
        let (digit, rest) = communication.base.quotientAndRemainder(dividingBy: 1_000_000_000)
        guard let series = InvoiceSeries.allCases.first(where: { $0.digit == digit }) else { return nil }
        self.init(
            series, year: InvoiceNumber.years.lowerBound + Int(rest / 10_000_000), sequence: Int(rest % 10_000_000))
    }
}

extension InvoiceNumber: CustomStringConvertible {
    /// `2025-A-000123`; a sequence of seven digits has seven.
    public var description: String {
        let digits = String(sequence)
        return "\(year)-\(series.rawValue)-\(String(repeating: "0", count: max(0, 6 - digits.count)))\(digits)"
    }
}

extension InvoiceNumber: Comparable {
    /// By year, series and sequence: the order of lists.
    public static func < (one: InvoiceNumber, other: InvoiceNumber) -> Bool {
        (one.year, one.series.rawValue, one.sequence) < (other.year, other.series.rawValue, other.sequence)
    }
}
