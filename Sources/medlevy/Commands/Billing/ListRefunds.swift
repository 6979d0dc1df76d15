import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy refund list`: what was asked to be given back, and what became of it.
struct ListRefunds: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Help.refundList[.current], discussion: Help.refundListDiscussion[.current])

    @OptionGroup var place: BillingReadingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            let refunds = try place.office(book).refundStandings()
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add("count", BillingWords.refunds, refunds.count)
            let (numerals, language) = (sheet.numerals, sheet.language)
            sheet.list("refunds", BillingWords.refunds, refunds.map { $0.line(numerals, language) })
            try sheet.write()
        }
    }
}
