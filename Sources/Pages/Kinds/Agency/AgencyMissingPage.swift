public import Declarations
public import Service
public import Values
import Wording

/// Who was expected to declare and has not, with what can be done about it.
public struct AgencyMissingPage {
    private let navigation: AgencyNavigation
    private let query: MissingQuery
    private let fitting: [MissingDeclaration]
    private let notices: [DeclarantID: [Notice]]
    private let rights: Rights
    private let address: (MissingQuery) -> String
    private let file: (String) -> String

    /// What the visitor may do beside looking.
    public struct Rights: Sendable {
        let remind: Bool
        let setExOfficio: Bool
        let export: Bool
        let isClosed: Bool

        /// - Parameters:
        ///   - remind: also whether the service sends mails at all.
        ///   - isClosed: whether the year is closed: nobody is asked to declare any more.
        public init(remind: Bool, setExOfficio: Bool, export: Bool, isClosed: Bool) {
            self.isClosed = isClosed
            self.export = export
            self.remind = remind
            self.setExOfficio = setExOfficio
        }
    }

    /// - Parameters:
    ///   - fitting: all that are asked for, on whichever page.
    ///   - address: the address of the list with another query.
    ///   - file: the address of the same as a file of a kind: `csv`.
    public init(
        _ navigation: AgencyNavigation, _ query: MissingQuery, _ fitting: [MissingDeclaration],
        _ notices: [DeclarantID: [Notice]], _ rights: Rights, address: @escaping (MissingQuery) -> String,
        file: @escaping (String) -> String
    ) {
        self.file = file
        self.navigation = navigation
        self.query = query
        self.fitting = fitting
        self.notices = notices
        self.rights = rights
        self.address = address
    }

    private var language: Language { navigation.language }
    private var words: [String: Phrase] { AgencyWords.missing }
    private var numerals: Numerals { Numerals(language) }

    public var page: Page {
        let paging = ListPaging(fitting.count, page: query.page, rows: MissingQuery.rows)
        let year = navigation.year.map { String($0) } ?? ""
        let count = numerals.count(fitting.count)
        var values: [String: Any] = [
            "path": "/agency/\(year)/missing", "rows": fitting[paging.range].map(row), "has_rows": !fitting.isEmpty,
            "grounds": words.choices("ground", all: "all_grounds", chosen: query.ground, language),
            "search": query.search, "ground": query.ground?.rawValue ?? "",
            "found": words.filled("found", language, ["count": count]),
            "may_remind": rights.remind && !rights.isClosed, "closed": rights.isClosed,
            "all_label": words.filled("all_of_them", language, ["count": count]),
        ]
        if rights.export, !fitting.isEmpty { values["files"] = ["csv": file("csv"), "xlsx": file("xlsx")] }
        if rights.setExOfficio { values["ex_officio"] = "/agency/\(year)/ex-officio" }
        if let links = paging.links(
            language,
            { page in
                var wanted = query
                wanted.page = page
                return address(wanted)
            })
        {
            values["pages"] = links
        }
        return navigation.page(.agencyMissing, title: words.filled("title", language, ["year": year]), values)
    }

    /// What a ground is called.
    public static func label(of ground: MissingDeclaration.Ground, _ language: Language) -> String {
        AgencyWords.missing.text("ground_\(ground.rawValue)", language)
    }

    private func row(_ one: MissingDeclaration) -> [String: Any] {
        let written = (notices[one.key.declarant] ?? []).sorted { $0.last > $1.last }
        return [
            "id": one.key.pathName, "number": one.key.declarant.description, "name": one.name,
            "ground": words.text("ground_\(one.ground.rawValue)", language),
            "state": (one.state?.label ?? LifeState.notDeclared)[language],
            "turnover": one.lastTurnover.map { numerals.money($0) } ?? "–",
            "written": written.map { notice in
                words.filled(
                    "written_\(notice.kind.rawValue)", language,
                    ["count": numerals.count(notice.count), "date": numerals.date(notice.last.day)])
            },
            "pick": words.filled("pick", language, ["name": one.name]),
        ]
    }
}

/// Letters to declarants before they are sent, and what became of them.
public struct AgencyNoticesPage {
    private let navigation: AgencyNavigation
    private let kind: StoredMail.Kind

    public init(_ navigation: AgencyNavigation, _ kind: StoredMail.Kind) {
        self.navigation = navigation
        self.kind = kind
    }

    /// A mail as the first of its readers who has an address gets it, in their language.
    public struct Sample: Hashable, Sendable {
        let language: Language
        let subject: String
        let text: String

        public init(language: Language, subject: String, text: String) {
            self.language = language
            self.subject = subject
            self.text = text
        }
    }

    private var language: Language { navigation.language }
    private var words: [String: Phrase] { AgencyWords.notices }
    private var numerals: Numerals { Numerals(language) }
    /// So many are shown; the others are counted.
    private static let most = 200

    /// - Parameters:
    ///   - fields: what the form carries, so that the same are written to.
    ///   - sample: `nil` where none of them has an address.
    public func review(
        _ chosen: [MissingDeclaration], fields: [(name: String, value: String)], sample: Sample?
    ) -> Page {
        let count = numerals.count(chosen.count)
        var values: [String: Any] = [
            "title": words.filled("title_\(kind.rawValue)", language, ["count": count]),
            "fields": fields.map { ["name": $0.name, "value": $0.value] }, "kind": kind.rawValue,
            "names": chosen.prefix(AgencyNoticesPage.most).map {
                ["name": $0.name, "number": $0.key.declarant.description]
            },
            "path": "/agency/\(navigation.year ?? 0)", "has_names": !chosen.isEmpty,
        ]
        if let sample {
            values["sample"] = [
                "subject": sample.subject, "text": sample.text, "code": sample.language.rawValue,
                "told": words.filled("sample", language, ["language": PageFrame.name(of: sample.language)]),
            ]
        }
        if chosen.count > AgencyNoticesPage.most {
            let others = numerals.count(chosen.count - AgencyNoticesPage.most)
            values["more"] = words.filled("more", language, ["count": others])
        }
        return navigation.page(
            .agencyNotices, title: words.filled("title_\(kind.rawValue)", language, ["count": count]), values)
    }

    public func done(_ outcomes: [NoticeOutcome]) -> Page {
        let sent = outcomes.count { if case .sent = $0.result { true } else { false } }
        let title = words.filled("sent_\(kind.rawValue)", language, ["count": numerals.count(sent)])
        // What was not done comes first.
        let ordered = outcomes.filter { !isSent($0) } + outcomes.filter(isSent)
        var values: [String: Any] = [
            "title": title, "path": "/agency/\(navigation.year ?? 0)", "has_rows": !outcomes.isEmpty,
            "rows": ordered.prefix(AgencyNoticesPage.most).map(row),
        ]
        if ordered.count > AgencyNoticesPage.most {
            values["more"] = words.filled(
                "more", language, ["count": numerals.count(ordered.count - AgencyNoticesPage.most)])
        }
        return navigation.page(.agencyNoticesDone, title: title, values)
    }

    private func isSent(_ outcome: NoticeOutcome) -> Bool { if case .sent = outcome.result { true } else { false } }

    private func row(_ outcome: NoticeOutcome) -> [String: Any] {
        let told: String =
            switch outcome.result {
            case .sent(let address): words.filled("outcome_sent", language, ["address": address])
            case .sentToday: words.text("outcome_today", language)
            case .noAddress: words.text("outcome_address", language)
            case .declared: words.text("outcome_declared", language)
            }
        return [
            "name": outcome.name, "number": outcome.key.declarant.description, "told": told,
            "tag": isSent(outcome) ? "tag good" : "tag late",
        ]
    }
}
