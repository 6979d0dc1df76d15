public import Billing
public import Law
import Plots
public import Service
public import Values
import Wording

/// What is still open of a year, and how long it has been.
public struct OpenItemsPage {
    let navigation: AgencyNavigation
    let year: Int
    let ageing: Ageing
    let today: CivilDate
    let list: InvoiceListPart
    /// What would be charged.
    let plan: LatePlan
    let mayCharge: Bool
    /// Those that the tables cite.
    let sources: [Source]

    public init(
        _ navigation: AgencyNavigation, year: Int, _ query: InvoiceQuery, _ items: [OpenItem], today: CivilDate,
        plan: LatePlan, mayCharge: Bool,
        sources: [Source], address: @escaping (InvoiceQuery) -> String
    ) {
        self.navigation = navigation
        self.year = year
        self.today = today
        self.plan = plan
        self.mayCharge = mayCharge
        self.sources = sources
        ageing = Ageing(items, on: today)
        list = InvoiceListPart(
            language: navigation.language, query: query, items: items, creditNotes: [:], today: today,
            path: "/agency/\(year)/open", seesAccounts: true, address: address)
    }

    private var language: Language { navigation.language }
    private var words: [String: Phrase] { InvoiceRunWords.open }
    private var numerals: Numerals { Numerals(language) }

    public var page: Page {
        let title = words.filled("title", language, ["year": String(year)])
        var values: [String: Any] = [
            "title": title, "late_href": LatePage.path(year),
            "files": MoneyFileLinks(language).links([.open], year: year), "has_open": ageing.count > 0,
            "picture": picture,
            "ageing_what": words.filled("ageing_what", language, ["day": numerals.date(today)]),
            "bands": ageing.bands.map { band in
                [
                    "name": name(band), "count": numerals.count(band.count), "amount": numerals.money(band.amount),
                ]
            },
            "charges": LateGroundPart(language: language, plan: plan, sources: sources).rows,
            "open_count": numerals.count(ageing.count),
            "open_amount": numerals.money(ageing.amount),
        ]
        if mayCharge { values["charge_href"] = "/agency/\(year)/late-charges" }
        return navigation.page(.openItems, title: title, values.merging(list.values) { own, _ in own })
    }

    private func name(_ band: Ageing.Band) -> String {
        guard let from = band.from else { return words.text("not_due", language) }
        guard let through = band.through else {
            return words.filled("over", language, ["count": numerals.count(from)])
        }
        return "\(numerals.count(from))–\(numerals.count(through))"
    }

    /// The same as columns.
    private var picture: String {
        let columns = ageing.bands.map { band in
            YearColumns.Column(
                label: band.from == nil ? "0" : name(band), amount: Int64(clamping: band.amount.count),
                text: numerals.money(band.amount),
                isUnsure: false)
        }
        return YearColumns(
            id: "ageing-plot", title: words.text("ageing", language),
            description: words.filled("ageing_what", language, ["day": numerals.date(today)]), columns: columns
        ).svg
    }
}
