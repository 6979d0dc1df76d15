import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy invoice charge`: interest and the fine of who did not declare and did not pay in time, each once.
struct ChargeLate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "charge", abstract: Help.invoiceCharge[.current],
        discussion: Help.invoiceChargeDiscussion[.current])

    @Argument(help: Help.billedYear.help) var year: Int
    @Flag(help: Help.chargeDryRun.help) var dryRun = false
    @OptionGroup var place: BillingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            let office = try place.office(book)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add(
                try dryRun ? office.latePlan(year: year) : office.chargeLate(year: year, by: place.request()),
                book.sources)
            try sheet.write()
        }
    }
}
