import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy payment confirm`: says what a payment pays.
struct ConfirmPayment: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: Help.paymentConfirm[.current],
        discussion: Help.paymentConfirmDiscussion[.current])

    @Argument(help: Help.paymentKey.help) var payment: String
    @Option(help: Help.paidInvoice.help) var invoice: String
    @Option(help: Help.paidAmount.help) var amount: String
    @OptionGroup var place: BillingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            var given = GivenValues()
            let (key, number) = (given.payment(payment), given.invoice(invoice))
            let amount = given.amount(amount, "--amount")
            let request = given.attempt { () throws(Problems) in try place.request() }
            try given.check()
            guard let key, let number, let amount, let request else { throw given.problems }
            let office = try place.office(book)
            try office.confirm(amount, on: number, of: key, by: request)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add("payment", BillingWords.payment, key.description)
            sheet.add("invoice", BillingWords.invoice, number.description)
            sheet.add("amount", BillingWords.amount, CentsSum(amount))
            try sheet.write()
        }
    }
}
