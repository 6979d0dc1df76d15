import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy invoice remind`: writes the reminders that are due, each once.
struct RemindContributors: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remind", abstract: Help.invoiceRemind[.current],
        discussion: Help.invoiceRemindDiscussion[.current])

    @Argument(help: Help.billedYear.help) var year: Int
    @OptionGroup var days: ReminderDayOptions
    @OptionGroup var place: BillingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            let totals = try place.office(book).remind(year: year, try days.given(), by: place.request())
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add("first", BillingWords.firstReminders, totals.first)
            sheet.add("second", BillingWords.secondReminders, totals.second)
            sheet.add("letters", BillingWords.letters, totals.letters)
            sheet.add("open", BillingWords.open, totals.open)
            try sheet.write()
        }
    }
}
