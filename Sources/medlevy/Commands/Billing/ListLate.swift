import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy invoice late`: what is late, what would be done about it, and what the law would add.
struct ListLate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "late", abstract: Help.invoiceLate[.current], discussion: Help.invoiceLateDiscussion[.current])

    @Argument(help: Help.billedYear.help) var year: Int
    @OptionGroup var days: ReminderDayOptions
    @OptionGroup var place: BillingReadingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            _ = try book.year(year)
            let office = try place.office(book)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            let given = try days.given()
            sheet.add(try office.reminderTerms(given))
            let plan = try office.latePlan(year: year)
            sheet.add(plan.charges, book.sources)
            sheet.add(try office.late(year: year, given), plan)
            try sheet.write()
        }
    }
}
