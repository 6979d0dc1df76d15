import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy ledger export`: invoices, postings, payments or open items as a file that an accountant books from.
struct ExportMoney: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: Help.moneyExport[.current], discussion: Help.moneyExportDiscussion[.current])

    @Argument(help: Help.moneySheet.help) var sheet: MoneySheet
    @Option(help: Help.moneyOutput.help, completion: .file(extensions: ["csv", "xlsx"])) var output: String
    @OptionGroup var filter: FilterOptions
    @Option(help: Help.firstDay.help) var from: String?
    @Option(help: Help.lastDay.help) var through: String?
    @OptionGroup var place: BillingReadingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            var given = GivenValues()
            let (first, last) = (given.day(from, "--from"), given.day(through, "--through"))
            _ = given.attempt { () throws(Problems) in
                try OutputName.check(output, "--output", is: [".csv", ".xlsx"], not: place.place.address)
            }
            try given.check()
            let office = try place.office(book)
            let made = try self.sheet.sheet(of: office, year: filter.year, days(first, last), on: office.today)
            do throws(Problem) { try made.write(to: output) } catch { throw Problems([error]) }
            var facts = FactSheet(place.answer, tablesHash: book.hash)
            facts.add("file", BillingWords.file, output)
            facts.add("lines", BillingWords.lines, made.count)
            try facts.write()
        }
    }

    /// Nothing lies between a day and an earlier one.
    private func days(_ first: CivilDate?, _ last: CivilDate?) -> ClosedRange<CivilDate>? {
        guard first != nil || last != nil else { return nil }
        let from = first ?? CivilDate.firstDay(of: 1)
        return from...max(from, last ?? CivilDate.lastDay(of: 9999))
    }
}
