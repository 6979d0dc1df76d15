public import Billing
public import Values
import Wording

/// The invoices that somebody may see as who owes them, or for who does.
public struct InvoiceListPage {
    let language: Language
    let items: [OpenItem]
    let creditNotes: [InvoiceNumber: CreditNoteRecord]
    let today: CivilDate

    /// More than these are not read by anybody.
    private static let most = 200

    public init(
        _ language: Language, _ items: [OpenItem], creditNotes: [InvoiceNumber: CreditNoteRecord], today: CivilDate
    ) {
        self.language = language
        self.items = items
        self.creditNotes = creditNotes
        self.today = today
    }

    private var words: [String: Phrase] { InvoicePageWords.list }
    private var numerals: Numerals { Numerals(language) }

    public var page: Page {
        let open = items.reduce(into: CentsSum.zero) { $0 += $1.open }
        let newest = items.sorted { ($1.issued, $1.invoice.description) < ($0.issued, $0.invoice.description) }
        var values: [String: Any] = [
            "has_rows": !items.isEmpty, "many": Set(items.map(\.contributor)).count > 1,
            "rows": newest.prefix(Self.most).map(row),
        ]
        if open > .zero {
            values["open_total"] = words.filled("open_total", language, ["amount": numerals.money(open)])
        }
        if items.count > Self.most {
            values["shown"] = words.filled("shown", language, ["count": numerals.count(Self.most)])
        }
        return Page(.ownInvoices, title: words.text("title", language), values)
    }

    private func row(_ item: OpenItem) -> [String: Any] {
        let state = InvoiceState(item, today)
        var links: [[String: String]] = []
        if let note = creditNotes[item.invoice]?.number.description {
            links.append(["number": note, "text": words.filled("credit", language, ["number": note])])
        }
        if let other = item.replacement?.description {
            links.append(["number": other, "text": words.filled("replaced", language, ["number": other])])
        }
        var values: [String: Any] = [
            "number": item.invoice.description, "name": item.name, "issued": numerals.date(item.issued),
            "kind": InvoiceListPage.kind(of: item.invoice, language), "due": numerals.date(item.due),
            "total": numerals.money(item.total), "paid": numerals.money(item.paid),
            "open": numerals.money(item.open), "state": state.text(language), "tag": state.tag, "links": links,
        ]
        values["charged"] = item.addedText(language)
        return values
    }

    /// `Annual contribution 2024`
    static func kind(of number: InvoiceNumber, _ language: Language) -> String {
        let kind = InvoiceKind(series: number.series)
        return kind.map { InvoiceWords.item($0).filled(language, ["year": String(number.year)]) } ?? ""
    }
}

extension OpenItem {
    /// Interest and fine beside the amount; `nil` where nothing was charged.
    func addedText(_ language: Language) -> String? {
        guard charged > .zero else { return nil }
        return Punctuation(language).pair(BillingWords.toCharge[language], Numerals(language).money(charged))
    }
}

/// What an invoice is to who looks at a list.
enum InvoiceState: String {
    case settled
    case toPay = "to_pay"
    case late, credited
    /// Given up: nobody paid all of it.
    case writtenOff = "written_off"

    init(_ item: OpenItem, _ today: CivilDate) {
        if item.isCredited {
            self = .credited
        } else if item.open <= .zero {
            self = item.writtenOff > .zero ? .writtenOff : .settled
        } else {
            self = item.daysLate(on: today) > 0 ? .late : .toPay
        }
    }

    func text(_ language: Language) -> String { InvoicePageWords.states.text(rawValue, language) }

    var tag: String {
        switch self {
        case .settled: "tag good"
        case .toPay: "tag todo"
        case .late: "tag late"
        case .credited, .writtenOff: "tag"
        }
    }
}
