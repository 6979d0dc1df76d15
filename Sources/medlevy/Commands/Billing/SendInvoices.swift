import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy invoice send`: puts what was never sent into the outbox.
struct SendInvoices: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: Help.invoiceSend[.current], discussion: Help.invoiceSendDiscussion[.current])

    @Argument(help: Help.billedYear.help) var year: Int
    @OptionGroup var place: BillingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            let office = try place.office(book)
            let totals = try office.send(year: year, by: place.request())
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add("documents", BillingWords.documents, totals.documents)
            sheet.add("mails", BillingWords.mails, totals.mails)
            sheet.add("electronic", BillingWords.electronic, totals.electronic)
            sheet.add("letters", BillingWords.letters, totals.letters)
            sheet.add(try office.deliverySums(of: year))
            try sheet.write()
        }
    }
}
