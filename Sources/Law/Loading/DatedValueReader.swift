import Values

/// Reads the `values:` of a concept: what every dated value has, and the checks on their order in time.
struct DatedValueReader {
    /// The keys that every dated value may have.
    static let keys: Set<String> = ["from", "until", "status", "citation", "checked_on", "note", "reading"]

    let sources: [String: Source]

    /// The timeline of a concept whose values are read alike at all times.
    func timeline<Value: Sendable>(
        _ root: TableNode, concept: String, valueKey: String, _ value: (TableNode) -> Value?
    ) -> Timeline<Value> {
        timeline(root, concept: concept, valueKey: valueKey) { content, _, _ in value(content) }
    }

    /// The timeline of a concept.
    ///
    /// - Parameter value: reads what the value is, from the first to the last day it holds, as far as these could be
    ///   read; asked only when the status is not `unknown`.
    func timeline<Value: Sendable>(
        _ root: TableNode, concept: String, valueKey: String, _ value: (TableNode, CivilDate?, CivilDate?) -> Value?
    ) -> Timeline<Value> {
        let entries = root.required("values")?.list ?? []
        let values = entries.compactMap { entry in
            entry.allow(DatedValueReader.keys.union([valueKey]))
            return dated(entry, valueKey: valueKey, value)
        }
        let timeline = Timeline(
            concept: concept, values: values.sorted { $0.from < $1.from },
            hasKnownGaps: root.optional("gaps")?.text == "known")
        if let gaps = root.optional("gaps"), gaps.text != "known" {
            gaps.report(.tablesBadValue, ["value": gaps.text, "expected": "known"])
        }
        return timeline
    }

    private func dated<Value: Sendable>(
        _ entry: TableNode, valueKey: String, _ read: (TableNode, CivilDate?, CivilDate?) -> Value?
    ) -> Dated<Value>? {
        let from = entry.required("from").flatMap { $0.date() }
        let until = entry.required("until").map { end(of: $0) }
        let status = entry.required("status").flatMap { $0.code(Status.self) }
        let checkedOn = entry.required("checked_on").flatMap { $0.date() }
        let citations = entry.required("citation").map { cited($0) }
        let note = entry.optional("note").flatMap { $0.phrase() }
        let reading = entry.optional("reading").flatMap { $0.code(ReadingID.self) }
        let content = entry.required(valueKey)
        let value = content.flatMap { $0.isNull ? nil : read($0, from, until ?? nil) }
        guard let from, let until, let status, let checkedOn, let citations, let content else { return nil }
        checkPresence(of: content, status: status, citations: citations)
        if case .some(let last) = until, last < from {
            entry.report(.tablesOutOfRange, ["value": last.description, "range": "≥ \(from)"])
        }
        return Dated(
            from: from, until: until, value: value, status: status, citations: citations, checkedOn: checkedOn,
            note: note, reading: reading, place: entry.place)
    }

    /// The last day; `open` is none.
    private func end(of node: TableNode) -> CivilDate? { node.text == "open" ? nil : node.date() }

    private func checkPresence(of content: TableNode, status: Status, citations: [Citation]) {
        if content.isNull != (status == .unknown) {
            let expected = status == .unknown ? "~" : "value"
            content.report(.tablesBadValue, ["value": content.text, "expected": expected])
        }
        if citations.isEmpty, status != .unknown { content.report(.tablesMissingCitation) }
    }

    private func cited(_ node: TableNode) -> [Citation] {
        node.list.compactMap { item in
            let pieces = item.text.split(separator: ":", maxSplits: 1).map(String.init)
            guard pieces.count == 2, let source = sources[pieces[0]], source.parts.contains(pieces[1]) else {
                item.report(.tablesUnknownCitation, ["citation": item.text])
                return nil
            }
            return Citation(source: pieces[0], part: pieces[1])
        }
    }
}
