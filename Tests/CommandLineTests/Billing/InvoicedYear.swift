import Foundation
import Testing

/// A year of three declarants, invoiced its activity contribution: where a bank's files begin.
struct InvoicedYear {
    let counter: Counter

    init() throws {
        counter = try Counter()
        for declarant in 1...3 { try counter.submit(SampleDocument(declarant: declarant)) }
        let steps = [
            ["year", "decide", "draft_budget", "2024", "--budget", "10000.00"], ["year", "decide", "publish", "2024"],
            ["year", "decide", "open", "2024"], ["year", "close", "2024", "--reason", "Late"],
            ["invoice", "run", "activity_contribution", "2024", "--due", "2999-01-31"],
        ]
        for step in steps { try #require(try counter(step + ["--as", "Finn Proefgeld"]).status == 0) }
    }

    func json(_ words: String...) throws -> JSON { try counter(words + ["--format", "json"]).json }

    func importing(_ files: String..., format: String = "json") throws -> Program.Answer {
        try counter(["payment", "import"] + files + ["--as", "Finn Proefgeld", "--format", format])
    }

    /// An invoice's amount in cents.
    func amount(_ number: String) throws -> Int {
        let amount = try #require(try json("invoice", "show", number)["amount"].number)
        return try #require(Int("\(amount * 100)"))
    }

    /// The twelve digits of an invoice's structured communication.
    func communication(_ number: String) throws -> String {
        try #require(try json("invoice", "show", number)["communication"].text).filter(\.isNumber)
    }

    /// What is open of each invoice, by number.
    func open() throws -> [String: Decimal] {
        let listed = try json("invoice", "list")["invoices"].items
        return Dictionary(uniqueKeysWithValues: listed.map { ($0["number"].text ?? "?", $0["open"].number ?? -1) })
    }

    /// What stands on each account, without what tells which program says so.
    func ledger() throws -> [String: JSON] { try json("ledger").values.filter { $0.value.number != nil } }
}
