public import Law
public import Values

extension Citation {
    /// `art. 14/9`, `bijlage IX, hoofdstuk III`, `Q5`; `nil` where the source has no parts that people would look up.
    func part(in source: Source, _ language: Language) -> String? {
        switch source.kind {
        case .law: articleOrAnnex(language)
        case .guidance: part.hasPrefix("Q") ? part : nil
        case .notice, .press: nil
        }
    }

    /// `annex`, `annex I.1`, `annex IX.III`: a Roman number after the point is that of a chapter.
    private func articleOrAnnex(_ language: Language) -> String {
        let word = "annex"
        guard part.hasPrefix(word) else { return Citation.article.filled(language, ["number": part]) }
        let numbers = part.dropFirst(word.count).split(separator: ".")
        let annex = Citation.annex[language]
        guard numbers.count == 2, numbers[1].allSatisfy(\.isLetter) else {
            return annex + numbers.joined(separator: ".")
        }
        let chapter = Citation.chapter.filled(language, ["number": String(numbers[1])])
        return "\(annex)\(numbers[0]), \(chapter)"
    }

    private static let article = Phrase(
        nl: "art. {number}", fr: "art. {number}", de: "Art. {number}", en: "art. {number}")
    private static let annex = Phrase(nl: "bijlage", fr: "annexe", de: "Anlage", en: "annex")
    private static let chapter = Phrase(
        nl: "hoofdstuk {number}", fr: "chapitre {number}", de: "Kapitel {number}", en: "chapter {number}")
}

extension Source {
    /// The title with who published it and when, as far as it is known.
    func reference(_ language: Language) -> String { "\(title[language]) (\(origin(language)))" }

    /// Who published it and when, as far as it is known.
    public func origin(_ language: Language) -> String {
        let day = published.flatMap { CivilDate($0) }.map { Numerals(language).date($0) }
        return [publisher, day ?? published].compactMap(\.self).joined(separator: ", ")
    }
}
