public import Access
import Values
import Wording

extension OrganisationPage {
    /// What ending a mandate does, before it is done.
    public func ending(_ mandate: Mandate) -> Page {
        let (numerals, terms) = (Numerals(language), mandate.terms)
        let title = MandateWords.title.filled(language, ["number": String(mandate.number)])
        // Whoever holds any mandate sees what it is about.
        let lost = terms.purposes.map(\.rawValue).filter { $0 != "view" }.sorted() + ["view"]
        return Page(
            .mandateEnd, title: title,
            [
                "title": title, "organisation": organisation.name, "version": String(organisation.version),
                "number": String(mandate.number), "name": terms.mandatary.name, "id": terms.mandatary.shownNumber,
                "purposes": purposes(of: mandate), "from": numerals.date(terms.from),
                "until": numerals.date(terms.until),
                "lost": MandateWords.lost.filled(
                    language,
                    [
                        "day": numerals.date(access.now.day), "name": terms.mandatary.name,
                        "organisation": organisation.name,
                    ]),
                "effects": lost.compactMap { MandateWords.effects[$0]?[language] },
            ])
    }

    func purposes(of mandate: Mandate) -> String {
        mandate.terms.purposes.map(\.rawValue).sorted().map { words.text("purpose_\($0)", language) }
            .joined(separator: ", ")
    }
}
