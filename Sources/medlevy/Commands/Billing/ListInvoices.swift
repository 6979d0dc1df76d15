import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy invoice list`: invoices with what is open of them.
struct ListInvoices: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Help.invoiceList[.current], discussion: Help.invoiceListDiscussion[.current])

    @OptionGroup var filter: FilterOptions
    @Flag(help: Help.onlyOpen.help) var open = false
    @OptionGroup var place: BillingReadingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            let office = try place.office(book)
            let items = try office.items(year: filter.year, onlyOpen: open, limit: .max)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add("count", BillingWords.invoices, items.count)
            sheet.add("open", BillingWords.open, items.reduce(CentsSum.zero) { $0 + CentsSum($1.open) })
            let (numerals, language) = (sheet.numerals, sheet.language)
            sheet.list("invoices", BillingWords.invoices, items.map { $0.line(numerals, language, on: office.today) })
            try sheet.write()
        }
    }
}
