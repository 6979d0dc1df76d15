import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy ledger show`: what stands on each account.
struct ShowLedger: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Help.ledger[.current], discussion: Help.ledgerDiscussion[.current])

    @Option(help: Help.ledgerDay.help) var on: String?
    @OptionGroup var place: BillingReadingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            var given = GivenValues()
            let day = given.day(on, "--on")
            try given.check()
            let balances = try place.office(book).balances(through: day)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            for account in LedgerAccount.allCases {
                sheet.add(account.rawValue, account.label, balances[account] ?? .zero)
            }
            sheet.add("total", BillingWords.total, balances.values.reduce(.zero) { $0 + $1 })
            try sheet.write()
        }
    }
}
