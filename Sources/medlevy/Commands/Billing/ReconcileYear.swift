import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy year reconcile`: budget, assessed, invoiced, paid and open, with every difference.
struct ReconcileYear: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile", abstract: Help.yearReconcile[.current],
        discussion: Help.yearReconcileDiscussion[.current])

    @Argument(help: Help.billedYear.help) var year: Int
    @OptionGroup var place: BillingReadingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            _ = try book.year(year)
            let whole = try place.office(book).reconciliation(of: year)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add("year", BillingWords.year, String(year), .count(year))
            sheet.add(whole.year.state)
            for part in whole.parts { sheet.add(part) }
            sheet.add("ledger_total", BillingWords.ledgerTotal, whole.ledgerTotal)
            sheet.add("unexplained", BillingWords.receivableUnexplained, whole.unexplained)
            if let bank = whole.bank { sheet.add(bank) }
            try sheet.write()
        }
    }
}
