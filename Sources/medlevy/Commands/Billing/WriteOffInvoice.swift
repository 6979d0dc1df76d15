import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy invoice write-off`: gives up what is open of an invoice.
struct WriteOffInvoice: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "write-off", abstract: Help.writeOff[.current], discussion: Help.writeOffDiscussion[.current])

    @Argument(help: Help.invoiceNumber.help) var number: String
    @Option(help: Help.decisionReason.help) var reason: String
    @OptionGroup var place: BillingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            var given = GivenValues()
            let (number, reason) = (given.invoice(number), given.reason(reason))
            let request = given.attempt { () throws(Problems) in try place.request() }
            try given.check()
            guard let number, let reason, let request else { throw given.problems }
            try place.office(book).writeOff(number, reason: reason, by: request)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add("number", BillingWords.invoice, number.description)
            sheet.add("reason", BillingWords.reason, reason)
            try sheet.write()
        }
    }
}
