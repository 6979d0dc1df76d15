public import Declarations
public import Values

/// Which reminder (herinnering, rappel, Mahnung) of an invoice it is.
public enum ReminderStep: String, CaseIterable, Sendable {
    case first = "first_reminder"
    case second = "second_reminder"

    /// As it is kept.
    public var number: Int {
        switch self {
        case .first: 1
        case .second: 2
        }
    }

    public init?(number: Int) {
        guard let step = ReminderStep.allCases.first(where: { $0.number == number }) else { return nil }
        self = step
    }
}

/// That a contributor was reminded of an invoice: once for each invoice and step.
public struct PaymentReminder: Hashable, Sendable {
    public let invoice: InvoiceNumber
    public let step: ReminderStep
    /// What was open that day.
    public let open: Cents
    public let daysLate: Int
    public let author: Author
    public let at: Instant

    public init(
        invoice: InvoiceNumber, step: ReminderStep, open: Cents, daysLate: Int, author: Author, at: Instant
    ) {
        self.invoice = invoice
        self.step = step
        self.open = open
        self.daysLate = daysLate
        self.author = author
        self.at = at
    }

    /// What an audit entry calls it.
    public static let action = "remind"

    /// What an audit entry vouches for.
    public var hash: Fingerprint {
        Fingerprint(
            of: DelimitedFields.bytes([invoice.description, step.rawValue, open.description, String(daysLate)]))
    }
}

/// The days after which contributors are reminded, as far as the tables know them or whoever reminds gives them.
public struct ReminderTerms: Hashable, Sendable {
    /// Days after the last one of payment.
    public let first: Int?
    /// Days after the last one of payment; `nil` where the tables do not know them.
    public let second: Int?
    /// Days after the first reminder was written, where the tables do not know the day of the second.
    public let more: Int?

    public init(first: Int?, second: Int?, more: Int? = nil) {
        self.first = first
        self.second = second
        self.more = more
    }

    /// Whether a reminder's day is not known.
    public var lacksDays: Bool { first == nil || (second == nil && more == nil) }

    /// The reminder that comes next of an invoice, with the days after which it is due where they are known; `nil`
    /// where both were written.
    ///
    /// - Parameter sent: those that were written of it before.
    public func next(after sent: [PaymentReminder]) -> (step: ReminderStep, days: Int?)? {
        guard let before = sent.first(where: { $0.step == .first }) else { return (.first, first) }
        guard !sent.contains(where: { $0.step == .second }) else { return nil }
        // Counted from the first one, so that nobody whose invoice is long due has both on one day.
        return (.second, second ?? more.map { before.daysLate + $0 })
    }

    /// The reminder that is due of an invoice; `nil` where none is, or where its day is not known.
    ///
    /// - Parameter sent: those that were written of it before.
    public func step(daysLate: Int, after sent: [PaymentReminder]) -> ReminderStep? {
        guard let (step, days) = next(after: sent), let days, daysLate >= days else { return nil }
        return step
    }
}
