public import Law
public import Values

/// A source that a value cites, with the parts of it that people would look up.
public struct CitedSource: Sendable {
    /// The source's id in the tables.
    public let id: String
    /// `art. 14/9, art. 14/10`; empty where the source has no parts to look up.
    public let parts: String
    public let title: String

    /// The sources of some citations, in the order in which they come first.
    public static func list(_ citations: [Citation], _ sources: [Source], _ language: Language) -> [CitedSource] {
        var ids: [String] = []
        for citation in citations where !ids.contains(citation.source) { ids.append(citation.source) }
        return ids.compactMap { id in
            guard let source = sources.first(where: { $0.id == id }) else { return nil }
            let parts = citations.filter { $0.source == id }.compactMap { $0.part(in: source, language) }
            return CitedSource(id: id, parts: parts.joined(separator: ", "), title: source.title[language])
        }
    }
}

extension CitedSource {
    /// All of them in one line: `art. 14/17 (Law of 20 July 2006)`.
    public static func line(_ citations: [Citation], _ sources: [Source], _ language: Language) -> String {
        Punctuation(language).list(
            list(citations, sources, language).map { $0.parts.isEmpty ? $0.title : "\($0.parts) (\($0.title))" })
    }
}
