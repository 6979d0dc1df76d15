import Law
public import Rules
import Values

extension ExplanationText {
    /// Each caveat as sentences that stand on their own: what is less sure, how sure it is, who says it, and the note.
    public func caveats(_ caveats: [Caveat]) -> [String] { caveats.map(sentence) }

    private func sentence(_ caveat: Caveat) -> String {
        let name = name(of: caveat.concept)
        let punctuation = Punctuation(language)
        let head = punctuation.pair(name.prefix(1).uppercased() + name.dropFirst(), caveat.status.label[language]) + "."
        let citations = sources(of: caveat.citations)
        let source = citations.isEmpty ? nil : punctuation.pair(ExplanationText.source[language], citations) + "."
        return [head, source, caveat.note?[language]].compactMap(\.self).joined(separator: " ")
    }

    /// The sources with their titles, each after the parts of it that are cited.
    private func sources(of citations: [Citation]) -> String {
        var ids: [String] = []
        for citation in citations where !ids.contains(citation.source) { ids.append(citation.source) }
        let texts = ids.map { id in
            guard let source = law.book.sources.first(where: { $0.id == id }) else { return id }
            let parts = citations.filter { $0.source == id }.compactMap { $0.part(in: source, language) }
            return (parts + [source.title[language]]).joined(separator: ", ")
        }
        return Punctuation(language).list(texts)
    }

    /// What a concept of the law is called.
    func name(of concept: Caveat.Concept) -> String {
        switch concept {
        case .figure(let name): law.book.figures[name]?.label[language] ?? name.rawValue
        case .entityTable: ExplanationText.entityTable[language]
        }
    }

    static let reading = Phrase(nl: "lezing", fr: "lecture", de: "Lesart", en: "reading")
    private static let entityTable = Phrase(
        nl: "entiteitentabel", fr: "tableau des entités", de: "Einheitentabelle", en: "entity table")
    private static let source = Phrase(nl: "Bron", fr: "Source", de: "Quelle", en: "Source")
}
