import Values

/// Reads the list of sources, so that every citation can be checked against it.
enum SourceReader {
    static func read(_ root: TableNode) -> [Source] {
        root.allow(["concept", "sources"])
        var seen: Set<String> = []
        return (root.required("sources")?.list ?? []).compactMap { entry in
            entry.allow(["id", "kind", "title", "publisher", "published", "parts"])
            guard let id = entry.required("id")?.nonEmpty(),
                let kind = entry.required("kind")?.code(Source.Kind.self),
                let title = entry.required("title")?.phrase(),
                let publisher = entry.required("publisher")?.nonEmpty(),
                let parts = entry.required("parts")?.list.map(\.text)
            else { return nil }
            if !seen.insert(id).inserted { entry.report(.tablesRepeated, ["value": id]) }
            let published = entry.required("published").flatMap { $0.isNull ? nil : $0.text }
            return Source(
                id: id, kind: kind, title: title, publisher: publisher, published: published, parts: parts)
        }
    }
}
