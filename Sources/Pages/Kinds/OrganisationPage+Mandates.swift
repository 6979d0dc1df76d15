public import Access
import Values
import Wording

extension OrganisationPage {
    /// What ending a mandate does, before it is done.
    public func ending(_ mandate: Mandate) -> Page {
        let (numerals, terms) = (Numerals(language), mandate.terms)
        let title = MandateWords.title.filled(language, ["number": String(mandate.number)])
        let lost = lost(with: mandate)
        return Page(
            .mandateEnd, title: title,
            [
                "title": title, "organisation": organisation.name, "version": String(organisation.version),
                "number": String(mandate.number), "name": terms.mandatary.name, "id": terms.mandatary.shownNumber,
                "purposes": purposes(of: mandate), "from": numerals.date(terms.from),
                "until": numerals.date(terms.until),
                "lost": (lost.isEmpty ? MandateWords.nothingLost : MandateWords.lost).filled(
                    language,
                    [
                        "day": numerals.date(access.now.day), "name": terms.mandatary.name,
                        "organisation": organisation.name,
                    ]),
                "has_effects": !lost.isEmpty,
                "effects": lost.compactMap { MandateWords.effects[$0.rawValue]?[language] },
            ])
    }

    /// What no other mandate in force allows the same mandatary. Whoever holds any sees what it is about.
    private func lost(with mandate: Mandate) -> [Mandate.Purpose] {
        let others = organisation.mandates(for: mandate.terms.mandatary.id, at: access.now)
            .filter { $0.number != mandate.number }
        let kept = others.reduce(into: Set<Mandate.Purpose>()) { $0.formUnion($1.terms.purposes.union([.view])) }
        return [.certify, .file, .view].filter {
            mandate.terms.purposes.union([.view]).contains($0) && !kept.contains($0)
        }
    }

    func purposes(of mandate: Mandate) -> String {
        mandate.terms.purposes.map(\.rawValue).sorted().map { words.text("purpose_\($0)", language) }
            .joined(separator: ", ")
    }
}
