import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy refund approve`: says that a refund may be made; another person than the one who asked.
struct ApproveRefund: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: Help.refundApprove[.current],
        discussion: Help.refundApproveDiscussion[.current])

    @Argument(help: Help.refundNumber.help) var number: RefundArgument
    @OptionGroup var place: BillingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            let request = try place.request()
            let office = try place.office(book)
            try office.decideRefund(number.number, isApproved: true, by: request)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add(try office.refund(number.number))
            try sheet.write()
        }
    }
}
