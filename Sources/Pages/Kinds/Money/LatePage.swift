public import Billing
import Declarations
public import Service
public import Values
import Wording

/// Whose invoices are late, what was done about it, and the reminders before they are written.
public struct LatePage {
    let language: Language
    let year: Int
    let terms: ReminderTerms
    let late: [LateItem]
    let mayRemind: Bool
    let notice: Notice?

    /// What happened before it is shown.
    public enum Notice: Hashable, Sendable {
        /// So many were written; some of them go by post.
        case reminded(first: Int, second: Int, letters: Int)
        /// Others would be reminded than were looked at.
        case moved
    }

    /// With more rows, a page would be heavier than it may be.
    private static let most = 80

    public init(
        _ language: Language, year: Int, _ terms: ReminderTerms, _ late: [LateItem], mayRemind: Bool, notice: Notice?
    ) {
        self.language = language
        self.year = year
        self.terms = terms
        self.late = late
        self.mayRemind = mayRemind
        self.notice = notice
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
            "unknown": terms.first == nil, "has_due": !due.isEmpty, "may_remind": mayRemind,
            "first": numerals.count(Self.count(due, .first)), "second": numerals.count(Self.count(due, .second)),
            "mails": numerals.count(due.count { !$0.isLetter }),
            "letters": numerals.count(due.count(where: \.isLetter)),
            "seen": Self.seen(late), "has_rows": !late.isEmpty, "rows": late.prefix(Self.most).map(row),
            "open_total": numerals.money(open), "may_charge": mayRemind,
        ]
        if case .reminded(let first, let second, let letters) = notice {
            values["told"] = told(first, second, letters: letters)
        }
        if late.count > Self.most {
            values["more"] = words.filled(
                "more", language, ["count": numerals.count(Self.most), "all": numerals.count(late.count)])
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

    // MARK: Rows

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
        guard let next = terms.next(after: Set(late.sent.map(\.step))) else { return words.text("no_more", language) }
        let name = ReminderWords.title(next.step)[language]
        guard let days = next.days else { return words.filled("day_unknown", language, ["step": name]) }
        let day = CivilDate(daysSince1970: late.item.due.daysSince1970 + days)
        return words.filled("from_day", language, ["step": name, "day": numerals.date(day)])
    }
}
