import ArgumentParser
import Exchange
import Law
import Rules
import Values

/// `medlevy compare`: why an amount differs from one year, contributor or budget to another.
struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: Help.compare[.current], discussion: Help.compareDiscussion[.current])

    @Option(help: Help.year.help) var year: Int
    @Option(help: Help.withYear.help) var withYear: Int?
    @OptionGroup var contributor: ComparedContributorOptions
    @OptionGroup var sectors: ComparedSectorOptions
    @OptionGroup var figures: ComparedFigureOptions
    @OptionGroup var readings: ComparedReadingOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            let book = try answer.lawbook()
            try check()
            let laws = (before: try book.year(year), after: try book.year(withYear ?? year))
            let before = try side(laws.before, .before)
            let after = try side(laws.after, .after)
            let comparison = try Comparison(before.side, after.side)
            switch answer.format {
            case .json:
                let json = ComparisonJSON(laws.before, laws.after, program: Program.identity)
                try StandardOutput.write(json.value(comparison, caveats: (before.caveats, after.caveats)).indented)
            case .text:
                let text = ComparisonText(laws.before, laws.after, isOfSectors: isOfSectors, answer.language)
                try StandardOutput.write(text.text(comparison, caveats: (before.caveats, after.caveats)))
            }
        }
    }

    private var isOfSectors: Bool { sectors.contributors != nil }

    /// A sector and a contributor are compared in different ways: what only one of them has is not passed over in
    /// silence for the other.
    private func check() throws(Problems) {
        let given = isOfSectors ? contributor.given + figures.givenCharges : sectors.given
        guard let option = given.first else { return }
        guard isOfSectors else { throw Problems([Problem(.optionMissing, ["option": "--contributors"])]) }
        throw Problems([Problem(.optionConflict, ["option": "--contributors", "other": option])])
    }

    private func side(
        _ law: YearLaw, _ which: ComparisonSide
    ) throws(Problems) -> (side: ComparedSide, caveats: [Caveat]) {
        let options: FigureOptions = isOfSectors ? .run : .assessment
        do throws(Problems) {
            return isOfSectors
                ? try sectors.side(law, which, figures, readings.options(which))
                : try contributor.side(law, which, figures, readings.options(which))
        } catch {
            throw (which == .after ? options.ofOtherSide : options).named(in: error)
        }
    }
}

/// Which side of a comparison.
enum ComparisonSide {
    case before, after
}
