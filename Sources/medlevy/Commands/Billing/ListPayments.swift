import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy payment list`: what is nobody's yet, with what it may be.
struct ListPayments: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Help.paymentList[.current], discussion: Help.paymentListDiscussion[.current])

    @OptionGroup var place: BillingReadingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            let office = try place.office(book)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            let payments = try office.unallocated()
            sheet.add("count", BillingWords.payments, payments.count)
            var lines: [(text: String, json: JSONValue)] = []
            for payment in payments {
                lines.append(payment.line(sheet.numerals, try office.proposals(for: payment.key)))
            }
            sheet.list("payments", BillingWords.payments, lines)
            try sheet.write()
        }
    }
}
