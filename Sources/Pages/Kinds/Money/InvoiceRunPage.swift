public import Billing
public import Service
public import Values
import Wording

/// A run of invoices: what it would make, how far it is, and what it made.
public struct InvoiceRunPage {
    let navigation: AgencyNavigation
    let year: Int
    let kind: InvoiceKind
    let content: Content
    let typedDue: String
    /// The last day of payment of another run, which is why what was asked for was not done.
    let otherDue: CivilDate?
    let today: CivilDate
    /// What is looked over before it starts; `nil` where no last day of payment is given yet.
    let review: Review?

    /// What a person looks over before a run starts.
    public struct Review: Hashable, Sendable {
        let due: CivilDate
        /// Whether what it would make is not what was looked at before.
        public let hasMoved: Bool

        public init(due: CivilDate, hasMoved: Bool = false) {
            self.due = due
            self.hasMoved = hasMoved
        }
    }

    public enum Content: Sendable {
        /// What it would make.
        ///
        /// - Parameter before: how it ended the last time.
        case planned(RunPreview, before: End? = nil)
        /// It goes on.
        ///
        /// - Parameter declarations: that it looks at in all.
        case running(InvoicingTotals, of: Int)
    }

    /// How a run ended, and when.
    public enum End: Sendable {
        case made(InvoicingTotals, at: Instant)
        case failed(Problems, at: Instant)
    }

    public init(
        _ navigation: AgencyNavigation, year: Int, _ kind: InvoiceKind, _ content: Content, typedDue: String,
        otherDue: CivilDate? = nil, review: Review? = nil, today: CivilDate
    ) {
        self.navigation = navigation
        self.year = year
        self.kind = kind
        self.content = content
        self.typedDue = typedDue
        self.otherDue = otherDue
        self.review = review
        self.today = today
    }

    /// What a form carries, so that nothing else is made than was looked at.
    public static func seen(_ totals: InvoicingTotals) -> String {
        "\(totals.invoices)-\(totals.invoiced)-\(totals.creditNotes)-\(totals.credited)"
    }

    private var language: Language { navigation.language }
    private var words: [String: Phrase] { InvoiceRunWords.run }
    private var numerals: Numerals { Numerals(language) }

    public var page: Page {
        let name = kind.label[language].capitalisedFirst
        let title = words.filled("title", language, ["kind": name, "year": String(year)])
        var values: [String: Any] = [
            "title": title, "year": String(year), "kind": kind.rawValue, "due": typedDue,
        ]
        if let otherDue { values["other"] = words.filled("other", language, ["day": numerals.date(otherDue)]) }
        var page: Page
        switch content {
        case .running(let totals, let all):
            values["running"] = [
                "most": String(max(1, all)), "value": String(min(all, totals.declarations)), "told": told(totals, all),
            ]
            page = Page(.invoiceRun, title: title, values)
            page.refresh = 2
        case .planned(let preview, let before):
            switch before {
            case .failed(let problems, let at): values["failed"] = told(problems, at)
            case .made(let totals, let at): values["made"] = told(totals, at)
            case nil: break
            }
            let isLeft = preview.totals.undecided > 0 || preview.year.state != preview.stateAfter
            let part = PlanPart(language, preview).values
            if let review, isLeft {
                values["review"] = shown(review, preview.totals).merging(part) { own, _ in own }
            } else {
                let plan: [String: Any] = ["nothing_left": !isLeft, "may_start": isLeft]
                values["plan"] = plan.merging(part) { own, _ in own }
            }
            page = Page(.invoiceRun, title: title, values)
        }
        page.fills = [("example", CivilDate(daysSince1970: today.daysSince1970 + 30).description)]
        return page
    }

    /// Fewer days than these are hardly enough for an invoice to arrive and be paid; nobody is kept from them.
    private static let shortTerm = 14

    private func shown(_ review: Review, _ totals: InvoicingTotals) -> [String: Any] {
        var facts = [
            (words.text("kind", language), kind.label[language].capitalisedFirst),
            (YearLifeWords.lines.text("invoices", language), numerals.count(totals.invoices)),
            (YearLifeWords.lines.text("invoiced", language), numerals.money(totals.invoiced)),
        ]
        if totals.creditNotes > 0 {
            facts.append((YearLifeWords.lines.text("credit_notes", language), numerals.count(totals.creditNotes)))
            facts.append((YearLifeWords.lines.text("credited", language), numerals.money(totals.credited)))
        }
        facts.append((words.text("due", language), numerals.date(review.due)))
        let days = review.due.daysSince1970 - today.daysSince1970
        return [
            "soon": days < Self.shortTerm && totals.invoices > 0,
            "facts": facts.map { ["label": $0.0, "value": $0.1] }, "day": review.due.description,
            "moved": review.hasMoved, "seen": Self.seen(totals),
        ]
    }

    private func told(_ totals: InvoicingTotals, _ all: Int) -> String {
        words.filled(
            "so_far", language,
            [
                "count": numerals.count(totals.declarations), "all": numerals.count(all),
                "made": numerals.count(totals.invoices),
            ])
    }

    private func told(_ totals: InvoicingTotals, _ at: Instant) -> [String: Any] {
        let told = words.filled(
            "made", language,
            [
                "when": numerals.moment(at), "invoices": numerals.count(totals.invoices),
                "amount": numerals.money(totals.invoiced), "notes": numerals.count(totals.creditNotes),
                "credited": numerals.money(totals.credited),
            ])
        guard totals.invoices > 0 || totals.creditNotes > 0 else { return ["told": told] }
        return ["told": told, "sending": SendingPage.path(year)]
    }

    private func told(_ problems: Problems, _ at: Instant) -> [String: Any] {
        [
            "told": words.filled("failed", language, ["when": numerals.moment(at)]),
            "sentences": problems.listed.map { ProblemText(language).sentence($0) },
        ]
    }
}

extension RunPreview {
    /// The year's state once the run is through.
    public var stateAfter: YearState? {
        YearTable.transitions.first { $0.from == year.state && $0.step == kind.step }?.to ?? year.state
    }
}
