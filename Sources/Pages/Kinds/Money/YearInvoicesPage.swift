public import Billing
public import Service
public import Values
import Wording

/// A year's invoices: its runs, and all that they made.
public struct YearInvoicesPage {
    let navigation: AgencyNavigation
    let year: ContributionYear
    let sums: [InvoiceKind: InvoiceSums]
    let running: Set<InvoiceKind>
    let mayRun: Bool
    let list: InvoiceListPart
    /// What of it was not sent; `nil` for whom may not see how documents are sent.
    let sending: SendingOutlook?

    /// - Parameters:
    ///   - running: the kinds of which a run goes on.
    ///   - mayRun: whether the visitor may start one.
    ///   - sending: what of it was not sent; `nil` for whom may not see the ledger.
    public init(
        _ navigation: AgencyNavigation, _ year: ContributionYear, sums: [InvoiceKind: InvoiceSums],
        running: Set<InvoiceKind>, mayRun: Bool, sending: SendingOutlook?, _ query: InvoiceQuery, _ items: [OpenItem],
        creditNotes: [InvoiceNumber: CreditNoteRecord], today: CivilDate, address: @escaping (InvoiceQuery) -> String
    ) {
        self.navigation = navigation
        self.year = year
        self.sums = sums
        self.running = running
        self.mayRun = mayRun
        self.sending = sending
        list = InvoiceListPart(
            language: navigation.language, query: query, items: items, creditNotes: creditNotes, today: today,
            path: "/agency/\(year.year)/invoices", seesAccounts: sending != nil, address: address)
    }

    private var language: Language { navigation.language }
    private var words: [String: Phrase] { InvoiceRunWords.list }

    public var page: Page {
        let title = words.filled("title", language, ["year": String(year.year)])
        var values: [String: Any] = ["title": title, "runs": InvoiceKind.allCases.map(run)]
        if let sending {
            values["follow_up"] = [
                "sending": SendingPage.path(year.year), "late": LatePage.path(year.year),
                "waits": SendingWords.waits.filled(
                    language, ["count": Numerals(language).count(sending.documents)]),
            ]
            values["files"] = MoneyFileLinks(language).links([.invoices], year: year.year)
            values["period"] = MoneyFileLinks(language).period([(.invoices, year.year)])
        }
        return navigation.page(.invoiceList, title: title, values.merging(list.values) { own, _ in own })
    }

    private func run(_ kind: InvoiceKind) -> [String: Any] {
        let (numerals, sums) = (Numerals(language), sums[kind] ?? InvoiceSums())
        let made: KeyValuePairs = [
            "count": numerals.count(sums.invoices), "notes": numerals.count(sums.creditNotes),
            "nothing": numerals.count(sums.nothingDue),
        ]
        var values: [String: Any] = [
            "name": kind.label[language].capitalisedFirst, "made": words.filled("run_made", language, made),
            "quiet": !YearTable.steps(from: year.state).contains(kind.step),
        ]
        if running.contains(kind) { values["going"] = words.text("run_going", language) }
        guard year.mayInvoice(kind) else {
            let state = (year.state?.label ?? BillingWords.undecided)[language]
            values["told"] = words.filled("run_none", language, ["state": state])
            return values
        }
        if mayRun { values["href"] = "/agency/\(year.year)/invoices/run/\(kind.rawValue)" }
        values["told"] = words.text("run_ready", language)
        return values
    }
}
