public import Values

/// What stands around every page: in which language, at which address, and who looks at it.
public struct PageFrame: Hashable, Sendable {
    public let language: Language
    /// The page's own address, path and query without a language: where the links to other languages lead. Empty for a
    /// page that is shown once, which has none.
    public let here: String
    /// Who is signed in; `nil` for nobody.
    public var visitor: Visitor?

    /// Somebody who is signed in.
    public struct Visitor: Hashable, Sendable {
        public let name: String
        /// The organisation acted for; `nil` for oneself.
        public let actingFor: String?
        /// What every form of the page carries, so that no other site can send it.
        public let formToken: String
        /// Which pages they have that not everybody has.
        public let parts: Set<Part>

        public init(name: String, actingFor: String?, formToken: String, parts: Set<Part> = []) {
            self.name = name
            self.actingFor = actingFor
            self.formToken = formToken
            self.parts = parts
        }
    }

    /// Pages for some: with whom they begin.
    public enum Part: String, CaseIterable, Sendable {
        /// Of who declares and certifies for others.
        case clients
        /// Of who owes contributions.
        case invoices
        /// Of who looks after the whole sector at the agency.
        case agency
        /// Of who keeps the accounts of foreign organisations' people, and does not look after the sector.
        case accounts
        /// Of who signs in with an account of ours.
        case account
    }

    public init(language: Language, here: String, visitor: Visitor? = nil) {
        self.language = language
        self.here = here
        self.visitor = visitor
    }

    var values: [String: Any] {
        var values: [String: Any] = [
            "language": language.rawValue, "c": FrameWords.all.mapValues { $0[language] }, "languages": languages,
            "has_languages": !here.isEmpty,
        ]
        // Below which of the menu's pages one is.
        let steps = here.prefix { $0 != "?" }.split(separator: "/")
        if let first = steps.first { values["at"] = [String(first): true] }
        if let visitor {
            var shown: [String: Any] = ["name": visitor.name]
            if let organisation = visitor.actingFor { shown["acting"] = organisation }
            for part in visitor.parts { shown["has_\(part.rawValue)"] = true }
            values["visitor"] = shown
            values["form_token"] = visitor.formToken
        }
        return values
    }

    private var languages: [[String: Any]] {
        let separator = here.contains("?") ? "&" : "?"
        return Language.allCases.map { other in
            [
                "code": other.rawValue, "name": PageFrame.name(of: other),
                "href": "\(here)\(separator)language=\(other.rawValue)", "current": other == language,
            ]
        }
    }

    /// A language's name in itself.
    static func name(of language: Language) -> String { names[language] ?? language.rawValue }

    /// Each in itself: who looks for a language can't read the page yet.
    private static let names: [Language: String] = [
        .nl: "Nederlands", .fr: "Français", .de: "Deutsch", .en: "English",
    ]
}
