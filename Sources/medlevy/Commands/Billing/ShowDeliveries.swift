import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy invoice deliveries`: where a document and its reminders are on their way.
struct ShowDeliveries: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliveries", abstract: Help.deliveries[.current], discussion: Help.deliveriesDiscussion[.current])

    @Argument(help: Help.invoiceNumber.help) var number: String
    @OptionGroup var place: BillingReadingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            var given = GivenValues()
            let number = given.invoice(number)
            try given.check()
            guard let number else { throw given.problems }
            let office = try place.office(book)
            guard try office.debtor(of: number) != nil else {
                throw Problems([Problem(.invoiceUnknown, ["value": number.description])])
            }
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add("number", BillingWords.invoice, number.description)
            let isLetter = try office.isLetter(number)
            let told = isLetter ? BillingWords.byPost : BillingWords.byMail
            sheet.add("by_post", BillingWords.sentBy, told[place.answer.language], .flag(isLetter))
            sheet.add(try office.deliveries(of: number))
            try sheet.write()
        }
    }
}
