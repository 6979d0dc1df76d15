import Billing
public import Service
import Values
import Wording

/// Payments that name an invoice in their text and pay exactly what is open of it, before all of them are confirmed.
public struct NamedPaymentsPage {
    let navigation: AgencyNavigation
    let payments: [NamedPayment]
    let page: Int
    /// The address of another page of the list.
    let address: (Int) -> String

    /// Rows of a page.
    private static let rows = 100
    /// More are not confirmed in one go.
    public static let most = 5000

    /// - Parameter payments: all of them, on whichever page.
    public init(
        _ navigation: AgencyNavigation, _ payments: [NamedPayment], page: Int, address: @escaping (Int) -> String
    ) {
        self.navigation = navigation
        self.payments = Array(payments.prefix(NamedPaymentsPage.most))
        self.page = page
        self.address = address
    }

    private var language: Language { navigation.language }
    private var words: [String: Phrase] { PaymentWords.named }
    private var numerals: Numerals { Numerals(language) }

    public var shown: Page {
        let paging = ListPaging(payments.count, page: page, rows: Self.rows)
        let title = words.text("title", language)
        var values: [String: Any] = [
            "title": title, "has_rows": !payments.isEmpty, "told": payments.told(language),
            "rows": payments[paging.range].map(row), "choices": payments.map(\.choice.text),
            "do_it": words.filled("do_it", language, ["count": numerals.count(payments.count)]),
        ]
        if let links = paging.links(language, address) { values["pages"] = links }
        return navigation.page(.namedPayments, title: title, values)
    }

    private func row(_ named: NamedPayment) -> [String: Any] {
        PaymentsPage.about(named.payment, language)
            .merging(["invoice": named.item.invoice.description, "name": named.item.name]) { $1 }
    }
}

extension [NamedPayment] {
    /// How many, and how much they are.
    func told(_ language: Language) -> String {
        let numerals = Numerals(language)
        let amount = reduce(into: CentsSum.zero) { $0 += $1.payment.left }
        return PaymentWords.named.filled(
            "told", language, ["count": numerals.count(count), "amount": numerals.money(amount)])
    }
}
