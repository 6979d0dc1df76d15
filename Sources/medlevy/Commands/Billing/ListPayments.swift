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
            let payments = try office.matchingDesk()
            sheet.add("count", BillingWords.payments, payments.count)
            let (numerals, language) = (sheet.numerals, place.answer.language)
            sheet.list(
                "payments", BillingWords.payments,
                payments.map { $0.payment.line(numerals, language, $0.proposals, $0.remark) })
            try sheet.write()
        }
    }
}
