import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy year show`: where a contribution year is, and what was decided of it.
struct ShowYear: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Help.yearShow[.current], discussion: Help.yearShowDiscussion[.current])

    @Argument(help: Help.billedYear.help) var year: Int
    @OptionGroup var place: BillingReadingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            _ = try book.year(year)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add(try place.office(book).year(year))
            try sheet.write()
        }
    }
}
