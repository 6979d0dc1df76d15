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

    /// - Parameter rates: those of the answer. The law's maximum is not applied unasked, but a rate above it is never
    ///   left without a word.
    func lines(_ caveats: [Caveat], levyIsMaximum: Bool, rates: [Fraction], readings: Readings) -> [String] {
        var notes = levyIsMaximum ? [Texts.atMost[language]] : []
        if let maximum = rates.lazy.compactMap({ law.maximum(exceededBy: $0) }).first {
            let text = Numerals(language).percent(maximum.fraction)
            notes.append(Texts.aboveMaximum.filled(language, ["maximum": text]))
        }
        notes += ExplanationText(law, language).caveats(caveats)
        let heading = notes.isEmpty ? [] : ["", Texts.goodToKnow[language]]
        let made = Texts.madeWith.filled(language, ["program": Program.identity, "hash": law.book.hash])
        return heading + notes.flatMap(bullet) + ["", Footer.readings(readings, language), made]
    }

    /// The readings that the answer was made under.
    private static func readings(_ readings: Readings, _ language: Language) -> String {
        let chosen = Readings.selectable.compactMap { id in readings[id].map { "\(id.rawValue)=\($0)" } }
        return Texts.readings.filled(language, ["readings": chosen.joined(separator: " ")])
    }

    /// Notes are broken where a terminal of usual width ends.
    private func bullet(_ note: String) -> [String] {
        Wrapping.lines(of: note, width: 98).enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
    }
}
