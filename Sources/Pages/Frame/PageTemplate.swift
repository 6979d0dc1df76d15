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
        guard let parsed = try? MustacheTemplate(string: PageTemplate.escaping + text) else {
            preconditionFailure("a template of ours that is none: \(text.prefix(80))")
        }
        self.parsed = parsed
    }

    /// Texts are escaped byte by byte: the library goes by characters, and leaves out a sign that is joined to another.
    private static let escaping: String = {
        MustacheContentTypes.register(MarkupContent(), named: "MARKUP")
        return "{{% CONTENT_TYPE:MARKUP}}"
    }()

    private struct MarkupContent: MustacheContentType {
        func escapeText(_ text: String) -> String { text.escapedForMarkup }
    }

    func render(_ values: [String: Any]) -> String { parsed.render(values) }

    /// Whether the page has a field of that name.
    func hasField(_ name: String) -> Bool { text.contains("id=\"\(name)\"") }
}
