import Law
import Values

/// Gives each source that a text cites a number, in the order of first use, so that its title is said only once.
struct CitationMarks {
    private let sources: [Source]
    private let language: Language
    private var used: [Source] = []

    init(_ sources: [Source], _ language: Language) {
        self.sources = sources
        self.language = language
    }

    /// `art. 14/9 [1], Q3, Q5 [2]`
    mutating func text(_ citations: [Citation]) -> String {
        var ids: [String] = []
        for citation in citations where !ids.contains(citation.source) { ids.append(citation.source) }
        return ids.compactMap { id in group(citations.filter { $0.source == id }) }.joined(separator: ", ")
    }

    /// The parts of one source, then its number.
    private mutating func group(_ citations: [Citation]) -> String? {
        guard let first = citations.first else { return nil }
        guard let source = sources.first(where: { $0.id == first.source }) else { return first.description }
        let parts = citations.compactMap { $0.part(in: source, language) }.joined(separator: ", ")
        let mark = "[\(number(of: source))]"
        return parts.isEmpty ? mark : "\(parts)\(Space.noBreak)\(mark)"
    }

    private mutating func number(of source: Source) -> Int {
        if let place = used.firstIndex(where: { $0.id == source.id }) { return place + 1 }
        used.append(source)
        return used.count
    }

    /// The sources used, in the order of their numbers.
    var references: [String] { used.map { $0.reference(language) } }

    /// A line for each source used: its number, title, publisher and date.
    func legend(width: Int) -> [String] {
        zip(1..., used).flatMap { number, source in
            let mark = "[\(number)] "
            let lines = Wrapping.lines(of: source.reference(language), width: width - mark.count)
            return zip([mark] + Array(repeating: "    ", count: lines.count), lines).map { $0 + $1 }
        }
    }
}
