import Law
import Rules
import Values
import Wording

/// What stands under an answer: what is not certain, the readings, and what it was made with.
struct Footer {
    private let law: YearLaw
    private let language: Language

    init(_ law: YearLaw, _ language: Language) {
        self.law = law
        self.language = language
    }

    /// - Parameter exceeded: the law's maximum rate, where a rate of the answer is above it. It is not applied unasked,
    ///   but never left without a word.
    /// - Parameter rateIsGiven: whether a person named that rate, rather than a budget.
    /// - Parameter before: the readings of the side that a comparison starts from.
    func lines(
        _ caveats: [Caveat], levyIsMaximum: Bool, exceeded: Percentage?, rateIsGiven: Bool = false,
        readings: Readings, before: Readings? = nil
    ) -> [String] {
        var notes = levyIsMaximum ? [Texts.atMost[language]] : []
        if let exceeded {
            let text = Numerals(language).percent(exceeded.fraction)
            let phrase = rateIsGiven ? Texts.givenAboveMaximum : Texts.computedAboveMaximum
            notes.append(phrase.filled(language, ["maximum": text]))
        }
        notes += ExplanationText(law, language).caveats(caveats)
        let heading = notes.isEmpty ? [] : ["", Texts.goodToKnow[language]]
        let made = Texts.madeWith.filled(language, ["program": Program.identity, "hash": law.book.hash])
        return heading + notes.flatMap(bullet) + ["", named(readings, before ?? readings), made]
    }

    /// The readings that the answer was made under; what changed between two sides with both: `R4=total→levy`.
    private func named(_ readings: Readings, _ before: Readings) -> String {
        let chosen = Readings.selectable.compactMap { id -> String? in
            guard let value = readings[id], let old = before[id] else { return nil }
            return "\(id.rawValue)=" + (old == value ? value : "\(old)→\(value)")
        }
        return Texts.readings.filled(language, ["readings": chosen.joined(separator: " ")])
    }

    /// Notes are broken where a terminal of usual width ends.
    private func bullet(_ note: String) -> [String] {
        Wrapping.lines(of: note, width: 98).enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
    }
}
