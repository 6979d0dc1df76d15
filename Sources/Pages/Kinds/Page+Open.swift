public import Access
public import Law
public import Values
import Wording

extension Page {
    /// The first page: what this is.
    ///
    /// - Parameter address: the service's own, without a slash at the end.
    public static func start(_ language: Language, address: String) -> Page {
        Page(.start, title: OpenWords.start.text("title", language), ["address": address])
    }

    /// The ways to sign in.
    ///
    /// - Parameters:
    ///   - path: where to go afterwards, encoded as a value of an address.
    ///   - losesTyped: whether the session ended before something that was typed was kept.
    ///   - hasEnded: whether a session ended, and nothing with it.
    public static func signIn(
        _ language: Language, return path: String, provider: Bool, accounts: Bool, losesTyped: Bool = false,
        hasEnded: Bool = false
    ) -> Page {
        Page(
            .signIn, title: OpenWords.signIn.text("title", language),
            [
                "return": path, "provider": provider, "accounts": accounts, "possible": provider || accounts,
                "unsaved": losesTyped, "ended": hasEnded,
            ])
    }

    /// What a refusal page is headed by.
    public enum RefusalKind: String, CaseIterable, Sendable {
        case refused, wait, fault, other
        case notFound = "not_found"
    }

    /// How a visitor gets past a refusal without anybody's help.
    public enum RefusalWay: Hashable, Sendable {
        /// They may tick the application for themselves.
        case tick
        /// They act for somebody else than they could; with the address to come back to, encoded as a value.
        case profile(return: String)

        func values(_ language: Language) -> [String: Any] {
            switch self {
            case .tick: ["href": "/organisation", "label": OwnWords.home.text("tick_it", language)]
            case .profile(let path):
                ["href": "/profile?return=\(path)", "label": OwnWords.profile.text("title", language)]
            }
        }
    }

    /// Why something is not done, and who can help.
    ///
    /// - Parameters:
    ///   - helpers: those who can give what is missing, where the visitor may know them.
    ///   - way: what the visitor can do without them.
    ///   - tables: name actions and roles in words; `nil` leaves the codes.
    public static func refusal(
        _ language: Language, _ kind: RefusalKind, _ problems: Problems, helpers: [ResponsiblePerson] = [],
        way: RefusalWay? = nil, tables: AccessTables? = nil, requestID: String
    ) -> Page {
        let names = AccessNames(tables: tables, language: language)
        let title = OpenWords.refusal.text(kind.rawValue, language)
        var values: [String: Any] = [
            "heading": title, "sentences": problems.listed.map { sentence($0, names) }, "request": requestID,
            "has_helpers": !helpers.isEmpty,
            "helpers": helpers.map { helper in
                [
                    "name": helper.person.fullName, "role": names.role(helper.role),
                    "email": helper.person.email,
                ]
            },
        ]
        if let way { values["way"] = way.values(language) }
        return Page(.refusal, title: title, values)
    }
}

extension Page {
    private static func sentence(_ problem: Problem, _ names: AccessNames) -> String {
        guard problem.code == .routeUnknown, let value = problem.details["value"] else {
            return names.sentence(problem)
        }
        return FrameWords.noPage.filled(names.language, ["value": value])
    }
}

extension [String: Phrase] {
    func text(_ name: String, _ language: Language) -> String { self[name]?[language] ?? name }

    /// The text with its places filled.
    func filled(_ name: String, _ language: Language, _ values: KeyValuePairs<String, String>) -> String {
        self[name]?.filled(language, values) ?? name
    }
}
