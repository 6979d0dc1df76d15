import Audit
public import Billing
import Declarations
import Law
public import Values

/// An invoice that is late, with what was done about it and what comes next.
public struct LateItem: Hashable, Sendable {
    public let item: OpenItem
    public let daysLate: Int
    /// Those that were written.
    public let sent: [PaymentReminder]
    /// The reminder that is due; `nil` where none is, or where the tables do not know its day.
    public let step: ReminderStep?
    /// Where that reminder is mailed; `nil` where nobody is known to be mailed, and where none is due.
    public let mail: String?

    public init(item: OpenItem, daysLate: Int, sent: [PaymentReminder], step: ReminderStep?, mail: String?) {
        self.item = item
        self.daysLate = daysLate
        self.sent = sent
        self.step = step
        self.mail = mail
    }

    /// Whether the reminder that is due is printed and goes by post.
    public var isLetter: Bool { step != nil && mail == nil }
}

/// What was written to contributors whose invoices are late.
public struct ReminderTotals: Hashable, Sendable {
    public var first = 0
    public var second = 0
    /// Of these, those that are printed and go by post, since nobody is known to be mailed.
    public var letters = 0
    public var open = CentsSum.zero

    public init() {}
}

extension BillingOffice {
    /// The days after which contributors are reminded.
    public func reminderTerms(on day: CivilDate) -> ReminderTerms {
        ReminderTerms(
            first: book.dated(.firstReminder, on: day)?.value.map { Int($0) },
            second: book.dated(.secondReminder, on: day)?.value.map { Int($0) })
    }

    /// The same with days that whoever reminds gives while the tables do not know them.
    ///
    /// - Throws: `number.malformed` for days that nobody can mean, `year.figure-differs` where the tables know others.
    public func reminderTerms(_ days: ReminderDays) throws(Problems) -> ReminderTerms {
        let known = reminderTerms(on: clock.now().day)
        var problems = Problems()
        for given in [days.first, days.more].compactMap(\.self) {
            if let problem = ReminderDays.problem(given) { problems.add(problem) }
        }
        func check(_ figure: FigureName, _ given: Int?, _ known: Int?) {
            guard let given, let known, given != known else { return }
            let details = ["figure": figure.rawValue, "value": String(given), "published": String(known)]
            problems.add(Problem(.yearFigureDiffers, details))
        }
        check(.firstReminder, days.first, known.first)
        let first = known.first ?? days.first
        check(.secondReminder, first.flatMap { first in days.more.map { first + $0 } }, known.second)
        if !problems.isEmpty { throw problems }
        return ReminderTerms(first: first, second: known.second, more: known.second == nil ? days.more : nil)
    }

    /// A year's invoices that are late, the longest first, each with the reminder that is due.
    ///
    /// - Parameter days: given while the tables do not know them.
    public func late(year: Int, _ days: ReminderDays = ReminderDays()) throws(Problems) -> [LateItem] {
        let today = clock.now().day
        let terms = try reminderTerms(days)
        return try store.readBilling { (store) throws(Problems) in try late(year, terms, today, in: store) }
    }

    /// How many reminders of a year's invoices are due today.
    public func remindersDue(of year: Int) throws(Problems) -> Int {
        let today = clock.now().day
        let terms = reminderTerms(on: today)
        // While the tables do not know the days, nobody is looked for.
        guard terms.first != nil else { return 0 }
        return try store.readBilling { (store) throws(Problems) in
            try late(year, terms, today, in: store) { _ in nil }.count { $0.step != nil }
        }
    }

    /// How many of a year's invoices are late of which nobody was reminded, while the tables do not say when to.
    public func lateWithoutReminder(of year: Int) throws(Problems) -> Int {
        let today = clock.now().day
        let terms = reminderTerms(on: today)
        guard terms.first == nil else { return 0 }
        return try store.readBilling { (store) throws(Problems) in
            try late(year, terms, today, in: store) { _ in nil }.count { $0.sent.isEmpty }
        }
    }

    private func late(
        _ year: Int, _ terms: ReminderTerms, _ today: CivilDate, in store: any BillingReading
    ) throws(Problems) -> [LateItem] {
        try late(year, terms, today, in: store) { (invoice) throws(Problems) in
            try revision(of: invoice, in: store).contact?.email
        }
    }

    /// - Parameter mail: whom the reminder that is due of an invoice is written to.
    private func late(
        _ year: Int, _ terms: ReminderTerms, _ today: CivilDate, in store: any BillingReading,
        mail: (InvoiceNumber) throws(Problems) -> String?
    ) throws(Problems) -> [LateItem] {
        let sent = Dictionary(grouping: try store.reminders(of: year)) { $0.invoice }
        let open = try store.items(year: year, contributor: nil, onlyOpen: true, after: nil, limit: .max)
        return try open.filter { $0.daysLate(on: today) > 0 }.map { item throws(Problems) in
            let before = sent[item.invoice] ?? []
            let days = item.daysLate(on: today)
            let step = terms.step(daysLate: days, after: before)
            let mail = try step == nil ? nil : mail(item.invoice)
            return LateItem(item: item, daysLate: days, sent: before, step: step, mail: mail)
        }.sorted { ($0.item.due, $0.item.invoice) < ($1.item.due, $1.item.invoice) }
    }

    /// Writes the reminders that are due of a year's invoices, each once, and puts them into the outbox.
    ///
    /// - Parameter days: given while the tables do not know them; an audit entry says which.
    /// - Throws: `law.figure-unknown` while nobody knows after how many days; `number.malformed`,
    ///   `year.figure-differs`; `life.role` for anyone but the agency.
    public func remind(
        year: Int, _ days: ReminderDays = ReminderDays(), by request: FilingRequest
    ) throws(Problems) -> ReminderTotals {
        try checkAgency(request, .issueInvoices)
        _ = try book.year(year)
        let now = clock.now()
        let terms = try reminderTerms(days)
        if terms.first == nil {
            do throws(Problem) { _ = try book.figure(.firstReminder, on: now.day) } catch { throw Problems([error]) }
        }
        return try store.writeBilling { (store) throws(Problems) in
            var totals = ReminderTotals()
            let due = try late(year, terms, now.day, in: store).filter { $0.step != nil }
            if !due.isEmpty, !days.isEmpty { try enter(days, year, by: request, at: now, in: store) }
            for late in due {
                guard let step = late.step else { continue }
                let reminder = PaymentReminder(
                    invoice: late.item.invoice, step: step, open: late.item.open, daysLate: late.daysLate,
                    author: request.author, at: now)
                try write(reminder, to: late.mail, requestID: request.id, in: store)
                if late.isLetter { totals.letters += 1 }
                switch step {
                case .first: totals.first += 1
                case .second: totals.second += 1
                }
                totals.open += late.item.open
            }
            return totals
        }
    }

    /// The days that were given stand in the audit chain, before the reminders that were written after them.
    private func enter(
        _ days: ReminderDays, _ year: Int, by request: FilingRequest, at now: Instant, in store: any BillingWriting
    ) throws(Problems) {
        let (head, author) = (try store.auditHead(), request.author)
        try store.add(
            AuditEntry(
                sequence: head.sequence + 1, at: now, person: author.person, role: author.role.rawValue,
                onBehalfOf: author.onBehalfOf, action: ReminderDays.action, subject: days.subject(of: year),
                before: nil, after: nil, grounds: nil, requestID: request.id, previous: head.hash))
    }

    private func write(
        _ reminder: PaymentReminder, to mail: String?, requestID: String, in store: any BillingWriting
    ) throws(Problems) {
        let (head, author) = (try store.auditHead(), reminder.author)
        let entry = AuditEntry(
            sequence: head.sequence + 1, at: reminder.at, person: author.person, role: author.role.rawValue,
            onBehalfOf: author.onBehalfOf, action: PaymentReminder.action, subject: reminder.invoice.description,
            before: nil, after: reminder.hash, grounds: nil, requestID: requestID, previous: head.hash)
        try store.add(entry)
        try store.add(reminder, audit: AuditHead(entry))
        // At whom nobody is known, the reminder is printed and goes by post.
        guard let mail else { return }
        try store.add(
            StoredSending(
                StoredSending.Kind(reminder.step), by: .mail, of: reminder.invoice, to: mail, at: reminder.at))
    }
}

extension BillingOffice {
    /// A reminder as it was written.
    ///
    /// - Throws: `invoice.unknown` where there is none of that step.
    public func reminder(_ step: ReminderStep, of number: InvoiceNumber) throws(Problems) -> PaymentReminder {
        let found = try store.readBilling { (store) throws(Problems) in
            try store.reminders(of: number.year).first { $0.invoice == number && $0.step == step }
        }
        guard let found else { throw Problems([Problem(.invoiceUnknown, ["value": number.description])]) }
        return found
    }
}
