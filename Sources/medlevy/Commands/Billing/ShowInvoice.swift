import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy invoice show`: an invoice or a credit note, and why it is what it is.
struct ShowInvoice: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Help.invoiceShow[.current], discussion: Help.invoiceShowDiscussion[.current])

    @Argument(help: Help.invoiceNumber.help) var number: String
    @OptionGroup var place: BillingReadingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            var given = GivenValues()
            let number = given.invoice(number)
            try given.check()
            guard let number else { throw given.problems }
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            let office = try place.office(book)
            switch try office.document(number) {
            case .invoice(let invoice):
                sheet.add(invoice)
                sheet.add(try office.lateCharges(of: number))
            case .creditNote(let note): sheet.add(note)
            }
            try sheet.write()
        }
    }
}
