public import Billing
import Declarations
public import Service
public import Values
import Wording

/// Whose invoices are late, what was done about it, and the reminders before they are written.
public struct LatePage {
    let language: Language
    let year: Int
    /// What the tables know.
    let known: ReminderTerms
    /// The same with what was given.
    let terms: ReminderTerms
    /// What was typed of what the tables do not know.
    let typed: TypedFields
    let late: [LateItem]
    let query: InvoiceQuery
    let mayRemind: Bool
    let notice: Notice?
    /// The address of the page with another query.
    let address: (InvoiceQuery) -> String

    /// What happened before it is shown.
    public enum Notice: Hashable, Sendable {
        /// So many were written; some of them go by post.
        case reminded(first: Int, second: Int, letters: Int)
        /// Others would be reminded than were looked at.
        case moved
    }

    /// The days that the tables may not know, as the page asks for them.
    public enum Days: String, CaseIterable, Sendable {
        case first = "first_days"
        case more = "then_days"
    }

    public init(
        _ language: Language, year: Int, known: ReminderTerms, _ terms: ReminderTerms, typed: TypedFields,
        _ late: [LateItem], _ query: InvoiceQuery, mayRemind: Bool, notice: Notice?,
        address: @escaping (InvoiceQuery) -> String
    ) {
        self.address = address
        self.language = language
        self.year = year
        self.known = known
        self.terms = terms
        self.typed = typed
        self.late = late
        self.query = query
        self.mayRemind = mayRemind
        self.notice = notice
    }

    /// What is asked for while the tables do not know it.
    public static func asked(_ known: ReminderTerms) -> [Days] {
        (known.first == nil ? [.first] : []) + (known.second == nil ? [.more] : [])
    }

    /// Where the page of a year is.
    public static func path(_ year: Int) -> String { "/agency/\(year)/late" }

    /// What a form carries, so that nobody else is reminded, and of nothing else, than was looked at.
    public static func seen(_ late: [LateItem]) -> String {
        let due = late.filter { $0.step != nil }
        let open = due.reduce(into: CentsSum.zero) { $0 += $1.item.open }
        return "\(count(due, .first))-\(count(due, .second))-\(open)"
    }

    private static func count(_ late: [LateItem], _ step: ReminderStep) -> Int { late.count { $0.step == step } }

    private var words: [String: Phrase] { LateWords.page }
    private var numerals: Numerals { Numerals(language) }

    public var page: Page {
        let title = words.filled("title", language, ["year": String(year)])
        let due = late.filter { $0.step != nil }
        let open = late.reduce(into: CentsSum.zero) { $0 += $1.item.open }
        var values: [String: Any] = [
            "title": title, "path": Self.path(year), "year": String(year), "moved": notice == .moved,
            "unknown": known.first == nil, "has_due": !due.isEmpty, "may_remind": mayRemind,
            "none_due": isGiven && due.isEmpty && !late.isEmpty,
            "first": numerals.count(Self.count(due, .first)), "second": numerals.count(Self.count(due, .second)),
            "mails": numerals.count(due.count { !$0.isLetter }),
            "letters": numerals.count(due.count(where: \.isLetter)),
            "seen": Self.seen(late), "is_late": !late.isEmpty,
            "open_total": numerals.money(open), "may_charge": mayRemind,
            "files": MoneyFileLinks(language).links([.late], year: year), "carried": carried,
        ]
        if mayRemind, !late.isEmpty, !isGiven { values.merge(asking) { _, asked in asked } }
        if isGiven { values["given"] = given }
        values.merge(list) { _, listed in listed }
        if case .reminded(let first, let second, let letters) = notice {
            values["told"] = told(first, second, letters: letters)
        }
        return Page(.late, title: title, values)
    }

    /// The second of two presses finds nobody left.
    private func told(_ first: Int, _ second: Int, letters: Int) -> String {
        guard first + second > 0 else { return words.text("done_before", language) }
        let written = words.filled(
            "done", language, ["first": numerals.count(first), "second": numerals.count(second)])
        guard letters > 0 else { return written }
        return written + " " + words.filled("done_letters", language, ["count": numerals.count(letters)])
    }

    // MARK: Days that are given

    private var asked: [Days] { Self.asked(known) }

    private func days(_ days: Days) -> Int? { days == .first ? terms.first : terms.more }

    /// Whether days are given that hold, so that what would be written is looked over.
    private var isGiven: Bool { asked.contains { days($0) != nil } && terms.first != nil }

    private var carried: [[String: String]] {
        guard isGiven else { return [] }
        return asked.compactMap { one in days(one).map { ["name": one.rawValue, "value": String($0)] } }
    }

    /// The fields, with what was typed.
    private var asking: [String: Any] {
        var values: [String: Any] = ["asks": !asked.isEmpty]
        for one in asked { values["\(one.rawValue)_asked"] = true }
        for one in Days.allCases { values[one.rawValue] = typed[one.rawValue] }
        return values
    }

    private var given: [String: Any] {
        [
            "facts": asked.map { one in
                [
                    "label": words.text(one.rawValue, language),
                    "value": days(one).map { BillingWords.days($0, language) } ?? words.text("no_second", language),
                ]
            },
            "change": Self.path(year),
        ]
    }

    // MARK: Rows

    /// The rows of the page that is asked for, and where the others are.
    private var list: [String: Any] {
        let fitting = Set(query.fitting(late.map(\.item), on: CivilDate(daysSince1970: 0)).map(\.invoice))
        let found = late.filter { fitting.contains($0.item.invoice) }
        let (rows, number, pages) = query.page(of: found)
        var values: [String: Any] = [
            "rows": rows.map(row), "has_rows": !rows.isEmpty, "search": query.search, "narrowed": !query.search.isEmpty,
            "found": words.filled("found", language, ["count": numerals.count(found.count)]),
        ]
        if pages > 1 {
            var paging: [String: Any] = [
                "told": words.filled(
                    "page", language, ["page": numerals.count(number), "pages": numerals.count(pages)])
            ]
            for (name, other) in [("before", number - 1), ("after", number + 1)] where (1...pages).contains(other) {
                var wanted = query
                wanted.page = other
                paging[name] = address(wanted)
            }
            values["pages"] = paging
        }
        return values
    }

    private func row(_ late: LateItem) -> [String: Any] {
        let item = late.item
        return [
            "number": item.invoice.description, "name": item.name, "contributor": item.contributor.description,
            "due": numerals.date(item.due), "late": BillingWords.daysLate(late.daysLate, language),
            "open": numerals.money(item.open), "next": next(late), "is_due": late.step != nil,
            "sent": late.sent.sorted { $0.at < $1.at }.map { reminder($0) },
        ]
    }

    private func reminder(_ reminder: PaymentReminder) -> [String: String] {
        [
            "text": words.filled(
                "reminded", language,
                ["step": ReminderWords.title(reminder.step)[language], "day": numerals.date(reminder.at.day)]),
            "href": "/invoices/\(reminder.invoice)/reminders/\(reminder.step.number)",
            "number": reminder.invoice.description,
        ]
    }

    /// What is due now and how it goes, or from which day on.
    private func next(_ late: LateItem) -> String {
        if let step = late.step {
            let name = ReminderWords.title(step)[language]
            return late.mail.map { words.filled("due_by_mail", language, ["step": name, "to": $0]) }
                ?? words.filled("due_by_post", language, ["step": name])
        }
        guard let next = terms.next(after: late.sent) else { return words.text("no_more", language) }
        let name = ReminderWords.title(next.step)[language]
        guard let days = next.days else {
            // Who gave the days of the first one, and none of the second, wants no second.
            if isGiven { return words.text("no_more", language) }
            return words.filled("day_unknown", language, ["step": name])
        }
        let day = CivilDate(daysSince1970: late.item.due.daysSince1970 + days)
        return words.filled("from_day", language, ["step": name, "day": numerals.date(day)])
    }
}
