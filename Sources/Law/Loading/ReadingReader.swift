import Values

/// Reads one reading of the law: question, choices, reason, and the choice that holds.
struct ReadingReader {
    let dated: DatedValueReader

    func read(_ root: TableNode) -> Reading? {
        root.allow(["concept", "id", "question", "choices", "why", "excerpt", "values", "gaps"])
        let id = root.required("id")?.code(ReadingID.self)
        let question = root.required("question")?.phrase()
        let why = root.required("why")?.phrase()
        let choices = (root.required("choices")?.pairs ?? []).compactMap { name, meaning in
            meaning.phrase().map { Reading.Choice(value: name.text, meaning: $0) }
        }
        let timeline = dated.timeline(root, concept: id?.rawValue ?? "reading", valueKey: "choice") { node in
            choice(node, of: choices)
        }
        guard let id, let question, let why else { return nil }
        return Reading(
            id: id, question: question, choices: choices, why: why,
            excerpt: root.required("excerpt").flatMap { excerpt($0) }, timeline: timeline)
    }

    private func choice(_ node: TableNode, of choices: [Reading.Choice]) -> String? {
        if choices.contains(where: { $0.value == node.text }) { return node.text }
        node.report(
            .tablesUnknownCode,
            ["value": node.text, "known": choices.map(\.value).joined(separator: ", ")])
        return nil
    }

    private func excerpt(_ node: TableNode) -> Reading.Excerpt? {
        guard !node.isNull else { return nil }
        node.allow(["language", "text"])
        guard let language = node.required("language")?.code(Language.self),
            let text = node.required("text")?.nonEmpty()
        else { return nil }
        return Reading.Excerpt(language: language, text: text)
    }
}
