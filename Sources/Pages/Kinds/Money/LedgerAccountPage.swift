public import Billing
import Declarations
public import Service
public import Values
import Wording

/// What a contributor owes and is owed, booking by booking, and what can be done about it.
public struct LedgerAccountPage {
    let navigation: AgencyNavigation
    let account: ContributorAccount
    let name: String
    let items: [OpenItem]
    let day: CivilDate
    let today: CivilDate
    let rights: Set<Right>
    /// The address of a movement of the bank, by its name.
    let movement: (String) -> String
    var typed = TypedFields([:])
    var done: Done?
    /// Whether something else happened since it was looked at, so that nothing was done.
    public var hasMoved = false

    /// What the visitor may do beside looking.
    public enum Right: Sendable {
        case match, refund
        /// At what was declared.
        case look
    }

    /// What was just done.
    public enum Done: String, Sendable {
        case used
        case writtenOff = "written_off"
    }

    /// - Parameters:
    ///   - items: what is open of it, and what was given up and may still come in.
    ///   - day: the account is shown as it stood on that day.
    public init(
        _ navigation: AgencyNavigation, _ account: ContributorAccount, name: String, items: [OpenItem],
        on day: CivilDate, today: CivilDate, rights: Set<Right>, movement: @escaping (String) -> String,
        typed: TypedFields, done: Done?
    ) {
        self.navigation = navigation
        self.account = account
        self.name = name
        self.items = items
        self.day = day
        self.today = today
        self.rights = rights
        self.movement = movement
        self.typed = typed
        self.done = done
    }

    private var language: Language { navigation.language }
    private var words: [String: Phrase] { LedgerWords.account }
    private var numerals: Numerals { Numerals(language) }

    public var page: Page {
        let title = words.filled("title", language, ["name": name])
        let mayUse = rights.contains(.match) && account.credit > .zero && !items.isEmpty
        let (bookings, mayLook) = (self.bookings, rights.contains(.look))
        let open = items.filter { $0.open > .zero }
        var values: [String: Any] = [
            "title": title, "contributor": account.contributor.description, "case": mayLook, "on": day.description,
            "balance_name": words.filled("balance", language, ["day": numerals.date(day)]),
            "balance": numerals.money(account.balance), "credit": numerals.money(account.credit),
            "may_refund": rights.contains(.refund) && account.credit > .zero,
            "may_write_off": rights.contains(.match), "has_open": !open.isEmpty, "items": open.map(row),
            "has_bookings": !bookings.isEmpty, "bookings": bookings, "moved": hasMoved,
        ]
        let pending = account.refunds.filter { [.asked, .approved, .sent].contains($0.stage) }
        if day != today {
            values["other_day"] = words.filled(
                "other_day", language, ["day": numerals.date(day), "today": numerals.date(today)])
        }
        values["has_refunds"] = !pending.isEmpty
        values["refunds"] = pending.map(row)
        if mayUse { values["use"] = use }
        if let done { values["told"] = words.text(done.rawValue, language) }
        return navigation.page(.ledgerAccount, title: title, values)
    }

    /// The credit goes to the longest due first, as far as it goes, and to what was given up last.
    private var use: [String: Any] {
        func place(_ item: OpenItem) -> (Int, CivilDate, String) {
            (item.open > .zero ? 0 : 1, item.due, item.invoice.description)
        }
        let ordered = items.sorted { place($0) < place($1) }
        let first = ordered.first
        let choices = ordered.map { item in
            let amount = numerals.money(item.payable)
            let hint =
                item.open > .zero ? amount : words.filled("was_written_off", language, ["amount": amount])
            return ChoiceRow(value: item.invoice.description, label: item.invoice.description, hint: hint)
        }
        let chosen = typed.has("invoice") ? typed["invoice"] : first?.invoice.description ?? ""
        let most = min(account.credit, first?.payable ?? .zero)
        return [
            "invoice_choices": ChoiceRow.values(choices, chosen: [chosen]),
            "amount": typed.has("amount") ? typed["amount"] : numerals.typed(most),
            "seen": String(account.credit.count),
        ]
    }

    private func row(_ standing: RefundStanding) -> [String: Any] {
        let refund = standing.refund
        return [
            "name": refund.name, "amount": numerals.money(refund.amount), "state": standing.stage.label[language],
            "iban": refund.iban.grouped, "person": refund.askedBy.name,
        ]
    }

    /// What a booking is about: a document, a movement with who paid, or a refund, each with its page.
    private func about(_ subject: String) -> [String: Any] {
        if InvoiceNumber(subject) != nil { return ["subject": subject, "href": "/invoices/\(subject)"] }
        if Refund.number(named: subject) != nil { return ["subject": subject, "href": "/agency/refunds"] }
        guard TransactionKey(subject) != nil else { return ["subject": subject] }
        var values: [String: Any] = ["subject": subject, "href": movement(subject)]
        if let name = account.payers.first(where: { $0.key.description == subject })?.name { values["payer"] = name }
        return values
    }

    private func row(_ item: OpenItem) -> [String: Any] {
        let state = InvoiceState(item, today)
        return [
            "number": item.invoice.description, "kind": InvoiceListPage.kind(of: item.invoice, language),
            "due": numerals.date(item.due), "open": numerals.money(item.open), "state": state.text(language),
            "tag": state.tag,
        ]
    }

    /// Newest first, each with what the balance was after it.
    private var bookings: [[String: Any]] {
        var running = CentsSum.zero
        var rows: [[String: Any]] = []
        for booking in account.bookings where booking.day <= day {
            let own = booking.postings.filter { $0.contributor == account.contributor }
            let amount = own.reduce(into: CentsSum.zero) { $0 += $1.amount }
            running = running + amount
            let others = booking.postings.filter { $0.contributor != account.contributor }
            let row: [String: Any] = [
                "day": numerals.date(booking.day),
                "against": others.map { $0.account.label[language] }.joined(separator: ", ").capitalisedFirst,
                "amount": numerals.money(amount), "running": numerals.money(running),
            ]
            rows.append(row.merging(about(booking.subject)) { $1 })
        }
        return rows.reversed()
    }
}

extension Page {
    /// Why what is open of an invoice is given up.
    ///
    /// - Parameter hasMoved: whether another amount is open than was looked at, so that nothing was given up.
    public static func writeOff(
        _ language: Language, _ item: OpenItem, typed: TypedFields, hasMoved: Bool = false
    ) -> Page {
        let title = LedgerWords.writeOff.filled("title", language, ["number": item.invoice.description])
        let (words, numerals) = (LedgerWords.writeOff, Numerals(language))
        let what = words.filled("what", language, ["amount": numerals.money(item.open), "name": item.name])
        let facts: [(String, String)] = [
            ("of", "\(item.name) (\(item.contributor))"),
            ("invoice", "\(item.invoice), \(InvoiceListPage.kind(of: item.invoice, language))"),
            ("total", numerals.money(item.total)), ("due", numerals.date(item.due)),
            ("open", numerals.money(item.open)),
        ]
        return Page(
            .writeOff, title: title,
            [
                "title": title, "what": what, "contributor": item.contributor.description,
                "number": item.invoice.description, "reason": typed["reason"], "seen": String(item.open.count),
                "moved": hasMoved, "facts": facts.map { ["label": words.text($0.0, language), "value": $0.1] },
            ])
    }

    /// What the field of a reason is called.
    public static func reasonLabel(_ language: Language) -> String { LedgerWords.writeOff.text("reason", language) }
}
