import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy payment place`: books a movement that is no contributor's.
struct PlacePayment: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "place", abstract: Help.paymentPlace[.current], discussion: Help.paymentPlaceDiscussion[.current])

    @Argument(help: Help.paymentKey.help) var payment: String
    @Option(help: Help.placedPurpose.help) var purpose: Placement.Purpose
    @Option(help: Help.placedAmount.help) var amount: String?
    @Option(help: Help.decisionReason.help) var reason: String?
    @OptionGroup var place: BillingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            var given = GivenValues()
            let (key, amount) = (given.payment(payment), given.amount(amount, "--amount"))
            let reason = reason.flatMap { given.reason($0) }
            let request = given.attempt { () throws(Problems) in try place.request() }
            try given.check()
            guard let key, let request else { throw given.problems }
            let office = try place.office(book)
            let before = try office.payment(key)
            let placed = amount.map { Cents(before.left < .zero ? -$0.count : $0.count) } ?? before.left
            try office.place(placed, of: key, as: purpose, reason: reason, by: request)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add("payment", BillingWords.payment, key.description)
            sheet.add(
                "account", BillingWords.account, purpose.account.label[place.answer.language],
                .text(purpose.account.rawValue))
            sheet.add("amount", BillingWords.amount, CentsSum(placed))
            try sheet.write()
        }
    }
}
