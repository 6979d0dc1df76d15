import Mustache
import Values

/// A page's markup with places for its values (Mustache), and its texts in four languages under the names that the
/// markup calls them by: `{{t.name}}`.
struct PageTemplate {
    let text: String
    let words: [String: Phrase]
    private let parsed: MustacheTemplate

    init(_ text: String, _ words: [String: Phrase]) {
        self.text = text
        self.words = words
        guard let parsed = try? MustacheTemplate(string: text) else {
            preconditionFailure("a template of ours that is none: \(text.prefix(80))")
        }
        self.parsed = parsed
    }

    func render(_ values: [String: Any]) -> String { parsed.render(values) }

    /// Whether the page has a field of that name.
    func hasField(_ name: String) -> Bool { text.contains("id=\"\(name)\"") }
}
