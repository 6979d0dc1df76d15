import Mustache
public import Values
import Wording

/// A page that can be shown: a template, its texts, and what fills it.
public struct Page {
    let template: PageTemplate
    var title: String
    private(set) var values: [String: Any]
    /// What the places of its texts are filled with.
    var fills: [(String, String)] = []
    /// What stands in the way, on top of the page with links to its fields.
    var problems: [Problem] = []
    /// Whether its title begins with an error although no field is in the way: a file's faults stand beside its lines.
    var tellsError = false
    /// Fields whose names are values of the page, not of its template.
    var fields: Set<String> = []

    /// Where its form is sent: choosing another language sends it there too, with what was typed and not yet kept.
    var form: String?
    /// The same for a form that asks for an address: the languages are addresses below this one.
    var asking: String?

    /// Asked for again by itself after so many seconds; `nil` for pages that stay as they are.
    var refresh: Int?

    init(_ template: PageTemplate, title: String, _ values: [String: Any] = [:]) {
        self.template = template
        self.title = title
        self.values = values
    }

    /// The page with what stands in the way of what was sent.
    public func refused(_ problems: Problems) -> Page {
        var page = self
        page.problems = problems.listed
        return page
    }

    /// The page of a form that was begun on a version: what others did since is not taken for seen.
    public func keeping(version: String) -> Page {
        var page = self
        page.values["version"] = version
        return page
    }

    /// The page as HTML.
    public func html(in frame: PageFrame) -> String {
        let language = frame.language
        var values = values.merging(frame.values) { own, _ in own }
        values["t"] = template.words.mapValues { $0.filled(language, fills) }
        values["title"] = title
        for (field, sentence) in sentences(language) { values["error_\(field)"] = sentence }
        let main = template.render(values)
        var outer = frame.values
        outer["main"] = main
        if let form = form.map({ "\($0)?language=" }) ?? asking.map({ "\($0)/" }) { outer["form"] = form }
        if let refresh { outer["refresh"] = String(refresh) }
        let isRefused = tellsError || !problems.isEmpty
        outer["title"] = isRefused ? Punctuation(language).pair(FrameWords.error[language], title) : title
        if !problems.isEmpty { outer["summary"] = ["problems": problems.map { summary(of: $0, language) }] }
        return PlainText.visible(PageTemplate.frame.render(outer))
    }

    private func summary(of problem: Problem, _ language: Language) -> [String: Any] {
        let text = Page.sentence(problem, language)
        let field = Page.field(of: problem)
        return ["text": text, "field": field ?? "", "has_field": field.map(hasField) ?? false]
    }

    private func hasField(_ name: String) -> Bool { template.hasField(name) || fields.contains(name) }

    /// What stands in the way of each field, as the summary says it.
    private func sentences(_ language: Language) -> [String: String] {
        let pairs = problems.compactMap { problem in
            Page.field(of: problem).map { ($0, Page.sentence(problem, language)) }
        }
        return Dictionary(pairs) { first, second in "\(first) \(second)" }
    }

    /// A field that a page shows is there to be filled in: that others may be left out helps only who writes files.
    private static func sentence(_ problem: Problem, _ language: Language) -> String {
        guard problem.code == .fieldEmpty, let field = problem.details["field"] else {
            return ProblemText(language).sentence(problem)
        }
        return FrameWords.fillIn.filled(language, ["field": field])
    }

    /// JSON's paths are longer than the names of fields: `/mandatary/name`.
    private static func field(of problem: Problem) -> String? {
        problem.place.field?.split { $0 == "/" || $0 == "." }.last.map(String.init)
    }
}
