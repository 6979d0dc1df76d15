import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy invoice run`: invoices what is not invoiced yet, and puts right what no longer is as it should be.
struct RunInvoices: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: Help.invoiceRun[.current], discussion: Help.invoiceRunDiscussion[.current])

    @Argument(help: Help.invoiceKind.help) var kind: InvoiceKind
    @Argument(help: Help.billedYear.help) var year: Int
    @Option(help: Help.dueDay.help) var due: String?
    @OptionGroup var place: BillingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            var given = GivenValues()
            _ = given.attempt { () throws(Problems) in try book.year(year) }
            let terms = InvoicingTerms(due: given.day(due, "--due"))
            let request = given.attempt { () throws(Problems) in try place.request() }
            try given.check()
            guard let request else { throw given.problems }
            let totals = try place.office(book).invoice(kind, of: year, terms, by: request)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add(totals, kind)
            try sheet.write()
        }
    }
}
