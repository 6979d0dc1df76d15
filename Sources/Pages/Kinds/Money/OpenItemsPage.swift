public import Billing
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

    public init(
        _ navigation: AgencyNavigation, year: Int, _ query: InvoiceQuery, _ items: [OpenItem], today: CivilDate,
        address: @escaping (InvoiceQuery) -> String
    ) {
        self.navigation = navigation
        self.year = year
        self.today = today
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
        let values: [String: Any] = [
            "title": title, "has_open": ageing.count > 0, "picture": picture,
            "ageing_what": words.filled("ageing_what", language, ["day": numerals.date(today)]),
            "bands": ageing.bands.map { band in
                [
                    "name": name(band), "count": numerals.count(band.count), "amount": numerals.money(band.amount),
                ]
            },
            "open_count": numerals.count(ageing.count), "open_amount": numerals.money(ageing.amount),
        ]
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
