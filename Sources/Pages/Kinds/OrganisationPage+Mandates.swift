public import Access
import Law
import Service
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

    /// What both lists of mandates say of one.
    func row(of mandate: Mandate) -> [String: Any] {
        let numerals = Numerals(language)
        return [
            "purposes": purposes(of: mandate), "from": numerals.date(mandate.terms.from),
            "until": numerals.date(mandate.terms.until), "state": state(of: mandate),
        ]
    }

    private func state(of mandate: Mandate) -> String {
        if let ended = mandate.endedAt {
            return words.filled("ended", language, ["date": Numerals(language).date(ended.day)])
        }
        if mandate.terms.until < access.now.day { return words.text("run_out", language) }
        return words.text(mandate.terms.from > access.now.day ? "not_in_force" : "in_force", language)
    }

    /// What others let the organisation do for them.
    var receivedList: [String: Any] {
        part(
            seen: .viewMandates, changed: nil,
            received.map { one in
                row(of: one.mandate).merging(["name": one.name, "id": one.giver.number]) { $1 }
            })
    }

    /// What was just done, as the list has it now: nothing is told that an address alone says.
    var mandateTold: String? {
        guard let number = mandateDone, let mandate = organisation.mandates[number],
            access.decide(.viewMandates).isAllowed
        else { return nil }
        let terms = mandate.terms
        let phrase = mandate.endedAt == nil ? MandateWords.given : MandateWords.ended
        let id = terms.mandatary.shownNumber
        return phrase.filled(
            language,
            [
                "number": String(number), "purposes": purposes(of: mandate),
                "from": Numerals(language).date(terms.from), "until": Numerals(language).date(terms.until),
                "name": terms.mandatary.name + (id.isEmpty ? "" : " (\(id))"),
            ])
    }

    /// Whether the mandate that was just given lets its holder certify: who came here for that goes on with it.
    var mayAskForCertificates: Bool {
        guard let mandate = mandateDone.flatMap({ organisation.mandates[$0] }) else { return false }
        return mandate.endedAt == nil && mandate.terms.purposes.contains(.certify)
    }

    func purposes(of mandate: Mandate) -> String {
        mandate.terms.purposes.map(\.rawValue).sorted().map { words.text("purpose_\($0)", language) }
            .joined(separator: ", ")
    }
}
