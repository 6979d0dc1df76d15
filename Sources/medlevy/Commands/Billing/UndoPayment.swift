import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy payment undo`: takes back all that was said of a movement.
struct UndoPayment: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: Help.paymentUndo[.current], discussion: Help.paymentUndoDiscussion[.current])

    @Argument(help: Help.paymentKey.help) var payment: String
    @Option(help: Help.decisionReason.help) var reason: String
    @OptionGroup var place: BillingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            var given = GivenValues()
            let (key, reason) = (given.payment(payment), given.reason(reason))
            let request = given.attempt { () throws(Problems) in try place.request() }
            try given.check()
            guard let key, let reason, let request else { throw given.problems }
            let office = try place.office(book)
            try office.undo(key, reason: reason, by: request)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add("payment", BillingWords.payment, key.description)
            sheet.add("waiting", BillingWords.stillWaiting, CentsSum(try office.payment(key).left))
            try sheet.write()
        }
    }
}
