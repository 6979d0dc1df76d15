import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy refund refuse`: says that a refund is not made.
struct RefuseRefund: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refuse", abstract: Help.refundRefuse[.current],
        discussion: Help.refundRefuseDiscussion[.current])

    @Argument(help: Help.refundNumber.help) var number: RefundArgument
    @Option(help: Help.decisionReason.help) var reason: String
    @OptionGroup var place: BillingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            var given = GivenValues()
            let reason = given.reason(reason)
            let request = given.attempt { () throws(Problems) in try place.request() }
            try given.check()
            guard let reason, let request else { throw given.problems }
            let office = try place.office(book)
            try office.decideRefund(number.number, isApproved: false, reason: reason, by: request)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add(try office.refund(number.number))
            try sheet.write()
        }
    }
}
