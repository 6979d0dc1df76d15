import Billing
import Declarations
public import Service
import Values
import Wording

/// The statements of the bank that were taken in: what they say, and how far their movements are somebody's.
public struct StatementsPage {
    let navigation: AgencyNavigation
    let taken: TakenStatements
    let page: Int
    /// The address of another page of the list.
    let address: (Int) -> String

    public init(
        _ navigation: AgencyNavigation, _ taken: TakenStatements, page: Int, address: @escaping (Int) -> String
    ) {
        self.navigation = navigation
        self.taken = taken
        self.page = page
        self.address = address
    }

    private var language: Language { navigation.language }
    private var numerals: Numerals { Numerals(language) }

    public var shown: Page {
        let title = PaymentWords.statements.text("title", language)
        var values: [String: Any] = [
            "title": title, "rows": taken.statements.map(row), "has_rows": !taken.statements.isEmpty,
        ]
        let paging = ListPaging(taken.count, page: page, rows: TakenStatements.rows)
        if let links = paging.links(language, address) { values["pages"] = links }
        return navigation.page(.statements, title: title, values)
    }

    private func row(_ taken: TakenStatement) -> [String: Any] {
        let statement = taken.statement
        let closed = numerals.date(statement.closedOn)
        let opened = statement.openedOn.flatMap { $0 == statement.closedOn ? nil : numerals.date($0) }
        return [
            "statement": statement.id, "account": statement.account.grouped,
            "days": opened.map { "\($0) – \(closed)" } ?? closed,
            "opening": numerals.money(statement.opening), "closing": numerals.money(statement.closing),
            "booked": numerals.count(taken.booked), "matched": numerals.count(taken.matched),
            "waiting": numerals.count(taken.waiting), "waits": taken.waiting > 0, "person": taken.author.person,
            "at": numerals.moment(taken.at),
        ]
    }
}
