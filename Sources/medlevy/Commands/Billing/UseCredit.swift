import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy payment use-credit`: pays an invoice with what is to its contributor's credit.
struct UseCredit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "use-credit", abstract: Help.useCredit[.current], discussion: Help.useCreditDiscussion[.current])

    @Option(help: Help.paidInvoice.help) var invoice: String
    @Option(help: Help.paidAmount.help) var amount: String
    @OptionGroup var place: BillingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            var given = GivenValues()
            let (number, amount) = (given.invoice(invoice), given.amount(amount, "--amount"))
            let request = given.attempt { () throws(Problems) in try place.request() }
            try given.check()
            guard let number, let amount, let request else { throw given.problems }
            let office = try place.office(book)
            let contributor = try office.item(number).contributor
            try office.useCredit(amount, of: contributor, for: number, by: request)
            let item = try office.item(number)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add("number", BillingWords.invoice, number.description)
            sheet.add("amount", BillingWords.amount, CentsSum(amount))
            sheet.add("open", BillingWords.open, CentsSum(item.open))
            try sheet.write()
        }
    }
}
