public import Billing
import Service
public import Values
import Wording

/// What waits for a person at the agency, and how much of it.
public enum AgencyWaiting: Sendable {
    /// Payments of the bank that are nobody's yet.
    case payments(Int)
    /// Refunds that a second person decides.
    case refunds(Int)
    /// Contributors who have money with us that pays nothing.
    case credits(Int)
    /// Approved refunds that no file for the bank holds.
    case unsentRefunds(Int)
    /// Those who did not declare in time for a year.
    case missing(Int, year: Int)
    /// Invoices and credit notes of a year that were not sent yet.
    case sending(Int, year: Int)
    /// Reminders of a year's invoices that are due today.
    case reminders(Int, year: Int)
    /// Invoices of a year that are late of which nobody was reminded, while the tables do not say when to.
    case late(Int, year: Int)
    /// Declarations of a year that changed since they were invoiced.
    case anew(Int, InvoiceKind, year: Int)
    /// Reopened declarations of a closed year that were refused: only another reopening lets them be corrected.
    case refused(Int, year: Int)

    fileprivate var count: Int {
        switch self {
        case .payments(let count), .refunds(let count), .credits(let count), .unsentRefunds(let count): count
        case .missing(let count, _), .sending(let count, _), .reminders(let count, _),
            .late(let count, _), .anew(let count, _, _), .refused(let count, _):
            count
        }
    }

    fileprivate var word: String {
        switch self {
        case .payments: "payments"
        case .refunds: "refunds"
        case .credits: "credits"
        case .unsentRefunds: "unsent_refunds"
        case .missing: "missing"
        case .sending: "sending"
        case .reminders: "reminders"
        case .late: "late"
        case .anew(_, .activity, _): "activity"
        case .anew(_, .levy, _): "levy"
        case .refused: "refused"
        }
    }

    fileprivate var year: Int? {
        switch self {
        case .payments, .refunds, .credits, .unsentRefunds: nil
        case .missing(_, let year), .sending(_, let year), .reminders(_, let year), .late(_, let year),
            .anew(_, _, let year), .refused(_, let year):
            year
        }
    }

    fileprivate func address(_ navigation: AgencyNavigation) -> String? {
        switch self {
        case .payments: navigation.address(of: "payments")
        case .refunds, .unsentRefunds: navigation.address(of: "refunds")
        case .credits: navigation.address(of: "refunds").map { "\($0)#held" }
        case .missing(_, let year): navigation.address(of: "missing", year: year)
        case .sending(_, let year): SendingPage.path(year)
        case .reminders(_, let year), .late(_, let year): LatePage.path(year)
        case .anew(_, let kind, let year): YearLifePage.run(kind, year)
        case .refused(_, let year):
            navigation.address(of: "contributors", year: year).map {
                "\($0)?state=\(ContributorQuery.State.refused.rawValue)"
            }
        }
    }
}

/// All contribution years with where each is, and what waits for a person.
public struct AgencyYearsPage {
    public struct Year: Sendable {
        let year: ContributionYear
        let deadline: CivilDate?

        /// - Parameter deadline: the last day in time for declarations; `nil` where the tables do not say.
        public init(_ year: ContributionYear, deadline: CivilDate?) {
            self.year = year
            self.deadline = deadline
        }
    }

    private let navigation: AgencyNavigation
    private let years: [Year]
    private let waiting: [AgencyWaiting]

    public init(_ navigation: AgencyNavigation, _ years: [Year], waiting: [AgencyWaiting]) {
        self.navigation = navigation
        self.years = years
        self.waiting = waiting
    }

    private var language: Language { navigation.language }
    private var words: [String: Phrase] { AgencyWords.years }

    public var page: Page {
        let waits = waiting.filter { $0.count > 0 }
        return navigation.page(
            .agencyYears, title: words.text("title", language),
            ["years": years.map(row), "waiting": waits.map(row), "waits": !waits.isEmpty])
    }

    private func row(_ one: Year) -> [String: Any] {
        let (year, numerals) = (one.year, Numerals(language))
        let steps = YearTable.steps(from: year.state).map { $0.label[language] }
        let undecided = year.isClosed ? YearState.closed.label : BillingWords.undecided
        var row: [String: Any] = [
            "year": String(year.year), "state": (year.state?.label ?? undecided)[language],
            "deadline": one.deadline.map { numerals.date($0) } ?? "–",
            "budget": year.budget.map { numerals.money($0) } ?? "–", "steps": steps.joined(separator: " · "),
        ]
        if let address = navigation.address(of: "", year: year.year) { row["href"] = address }
        return row
    }

    private func row(_ one: AgencyWaiting) -> [String: Any] {
        let count = Numerals(language).count(one.count)
        let label = words.filled("waits_\(one.word)", language, ["year": one.year.map { String($0) } ?? ""])
        var row: [String: Any] = ["count": count, "label": label]
        if let address = one.address(navigation) { row["href"] = address }
        return row
    }
}
