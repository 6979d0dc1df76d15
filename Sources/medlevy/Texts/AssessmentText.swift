import Law
import Rules
import Values
import Wording

/// One contributor's contribution for the eye: the amount first, then every step, then what is not quite certain.
struct AssessmentText {
    private let law: YearLaw
    private let language: Language

    init(_ law: YearLaw, _ language: Language) {
        self.law = law
        self.language = language
    }

    func text(_ assessment: Assessment) -> String {
        let explanation = ExplanationText(law, language)
        var lines = [headline(assessment), "", explanation.text(assessment.steps)]
        lines += Footer(law, language).lines(
            law.caveats(of: assessment.steps), levyIsMaximum: isAtMost(assessment))
        return lines.joined(separator: "\n") + "\n"
    }

    private func headline(_ assessment: Assessment) -> String {
        let year = Texts.contributionYear.filled(language, ["year": String(law.year)])
        let country = Texts.country.filled(language, ["country": assessment.described.contributor.country.description])
        let amount = Numerals(language).money(assessment.outcome.total)
        let pays = isAtMost(assessment) ? Texts.paysAtMost : Texts.pays
        let result =
            assessment.outcome.basis.isLiable ? pays.filled(language, ["amount": amount]) : Texts.paysNothing[language]
        return Punctuation(language).pair("\(year), \(country)", result)
    }

    private func isAtMost(_ assessment: Assessment) -> Bool {
        assessment.charges.levyIsMaximum && assessment.outcome.levy > .zero
    }
}

/// What stands under an answer: what is not certain, and what it was made with.
struct Footer {
    private let law: YearLaw
    private let language: Language

    init(_ law: YearLaw, _ language: Language) {
        self.law = law
        self.language = language
    }

    /// Notes are broken where a terminal of usual width ends.
    private func bullet(_ note: String) -> [String] {
        Wrapping.lines(of: note, width: 98).enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
    }

    func lines(_ caveats: [Caveat], levyIsMaximum: Bool, more: [String] = []) -> [String] {
        var notes = levyIsMaximum ? [Texts.atMost[language]] : []
        notes += more + ExplanationText(law, language).caveats(caveats)
        let heading = notes.isEmpty ? [] : ["", Texts.goodToKnow[language]]
        let made = Texts.madeWith.filled(language, ["program": Program.identity, "hash": law.book.hash])
        return heading + notes.flatMap(bullet) + ["", made]
    }
}
