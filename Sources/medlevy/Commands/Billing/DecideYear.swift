import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy year decide`: takes a step in the life of a contribution year, or says what it would do.
struct DecideYear: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: Help.yearDecide[.current], discussion: Help.yearDecideDiscussion[.current])

    @Argument(help: Help.yearStep.help) var step: YearStep
    @Argument(help: Help.billedYear.help) var year: Int
    @Option(help: Help.yearBudget.help) var budget: String?
    @Option(help: Help.yearCost.help) var costPerEntity: String?
    @Option(help: Help.yearRate.help) var rate: String?
    @Option(help: Help.yearDeadline.help) var deadline: String?
    @Option(help: Help.decisionReason.help) var reason: String?
    @Flag(help: Help.dryRun.help) var dryRun = false
    @OptionGroup var place: BillingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            let terms = try terms(book)
            // A budget is what comes first of all.
            let office = try place.office(book, create: step == .draftBudget && !dryRun)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            if dryRun {
                sheet.add(try office.plan(step, of: year, terms))
            } else {
                sheet.add(try office.decide(step, of: year, terms, by: place.request()))
            }
            try sheet.write()
        }
    }

    private func terms(_ book: Lawbook) throws(Problems) -> YearTerms {
        var given = GivenValues()
        _ = given.attempt { () throws(Problems) in try book.year(year) }
        let figures = AskedFigures(
            costPerEntity: given.amount(costPerEntity, "--cost-per-entity"), rate: given.percentage(rate, "--rate"))
        let terms = YearTerms(
            budget: given.amount(budget, "--budget"), figures: figures,
            deadline: given.day(deadline, "--deadline"), reason: reason.flatMap { given.reason($0) })
        try given.check()
        return terms
    }
}
