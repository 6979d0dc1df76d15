import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy refund ask`: asks that what is to a contributor's credit be given back.
struct AskRefund: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: Help.refundAsk[.current], discussion: Help.refundAskDiscussion[.current])

    @Argument(help: Help.contributorNumber.help) var contributor: String
    @Option(help: Help.refundAmount.help) var amount: String
    @Option(help: Help.beneficiary.help) var beneficiary: String
    @Option(help: Help.iban.help) var iban: String
    @Option(help: Help.bic.help) var bic: String?
    @Option(help: Help.decisionReason.help) var reason: String
    @OptionGroup var place: BillingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            var given = GivenValues()
            let (contributor, amount) = (given.contributor(contributor), given.amount(amount, "--amount"))
            let name = given.text(beneficiary, "--beneficiary", longest: 70)
            let (iban, bic) = (given.iban(iban, "--iban"), given.bic(bic, "--bic"))
            let reason = given.reason(reason)
            let request = given.attempt { () throws(Problems) in try place.request() }
            try given.check()
            guard let contributor, let amount, let name, let iban, let reason, let request else {
                throw given.problems
            }
            let refund = try place.office(book).askRefund(
                amount, to: contributor, beneficiary: name, iban: iban, bic: bic, reason: reason, by: request)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add(refund)
            try sheet.write()
        }
    }
}
