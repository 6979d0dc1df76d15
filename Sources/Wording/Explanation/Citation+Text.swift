import Law
import Values

extension Citation {
    /// `art. 14/9`, `bijlage IX.III`, `Q5`; `nil` where the source has no parts that people would look up.
    func part(in source: Source, _ language: Language) -> String? {
        switch source.kind {
        case .law: articleOrAnnex(language)
        case .guidance: part.hasPrefix("Q") ? part : nil
        case .notice, .press: nil
        }
    }

    private func articleOrAnnex(_ language: Language) -> String {
        let annex = "annex"
        guard part.hasPrefix(annex) else { return Citation.article.filled(language, ["number": part]) }
        return Citation.annex[language] + part.dropFirst(annex.count)
    }

    private static let article = Phrase(
        nl: "art. {number}", fr: "art. {number}", de: "Art. {number}", en: "art. {number}")
    private static let annex = Phrase(nl: "bijlage", fr: "annexe", de: "Anlage", en: "annex")
}

extension Source {
    /// The title with who published it and when, as far as it is known.
    func reference(_ language: Language) -> String {
        let origin = [publisher, published].compactMap(\.self).joined(separator: ", ")
        return "\(title[language]) (\(origin))"
    }
}
