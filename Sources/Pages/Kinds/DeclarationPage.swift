import Access
import Declarations
public import Rules
public import Service
public import Values
import Wording

/// A declaration's own page: where it stands, what is to be done, what it amounts to, and everything that was said.
public struct DeclarationPage: Sendable {
    let form: FormContext
    let receipts: [StoredReceipt]
    /// `nil` where nothing is declared.
    let assessment: Result<ExplainedAssessment, Problems>?
    let rights: Set<Right>
    /// The list of clients that it is looked at from; `nil` where it is nobody else's.
    let list: ClientListPlace?
    /// Who was asked to certify it.
    let asked: AskedCertifiers?
    var history: DeclarationHistory { form.sheet.history }
    var values: DeclarationValues { DeclarationValues(form: form) }

    /// What the visitor may do beside looking.
    public enum Right: Sendable {
        case write, withdraw, judge
        /// Ask for its certificate.
        case ask
    }

    public init(
        _ form: FormContext, receipts: [StoredReceipt], assessment: Result<ExplainedAssessment, Problems>?,
        rights: Set<Right>, list: ClientListPlace? = nil, asked: AskedCertifiers? = nil
    ) {
        self.form = form
        self.receipts = receipts
        self.assessment = assessment
        self.rights = rights
        self.list = list
        self.asked = asked
    }

    private var language: Language { form.language }
    private var words: [String: Phrase] { DeclarationWords.page }
    private var isWithdrawn: Bool { history.state == .withdrawn }

    public var page: Page {
        var all: [String: Any] = [
            "state": (history.state?.label ?? LifeState.notDeclared)[language].capitalisedFirst,
            "sentence": sentence, "actions": actions, "has_actions": !actions.isEmpty,
            "has_figures": history.newest != nil,
            "figures": history.newest.map { values.besides($0, form.sheet.previous, withdrawn: isWithdrawn) } ?? [],
            "has_last": form.sheet.previous != nil, "withdrawn": isWithdrawn,
            "has_history": history.newest != nil, "revisions": revisions, "has_contribution": assessment != nil,
        ]
        all["list"] = list?.address ?? "/home"
        all["list_name"] = (list == nil ? words["back"] : ClientWords.list["title"])?[language]
        if let reason { all["state_reason"] = reason }
        if let openness { all["openness"] = openness }
        if let assessment { all.merge(ContributionPart(language, assessment).values) { _, new in new } }
        return form.page(.declaration, title: "title", all)
    }

    // MARK: Where it stands

    private var sentence: String {
        if let saved = begun {
            return words["is_draft"]?.filled(language, [("at", Page.moment(saved.at, language))]) ?? ""
        }
        let state = history.state.map { "is_\($0.rawValue)" } ?? "is_none"
        let name = asked == nil ? inClosedYear(state) : "\(state)_asked"
        let verdict = history.newest.flatMap { history.verdict(on: $0) }
        let at = verdict?.at ?? history.newest?.at
        return words[name]?.filled(
            language,
            [
                ("at", at.map { Page.moment($0, language) } ?? ""), ("year", String(form.key.year)),
                ("person", verdict?.author.name ?? ""),
                ("certifier", history.certificate?.certifier.name ?? ""),
                ("date", history.certificate.map { form.numerals.date($0.date) } ?? ""),
            ] + (asked?.fills(language) ?? [])) ?? ""
    }

    /// What its year's being closed means for it.
    private var openness: String? {
        switch form.sheet.openness {
        case .open: return nil
        case .closed: return words.text("closed", language)
        case .toBeJudged: return words.text("closed_judge", language)
        case .reopened(let reopening):
            return words.filled(
                "reopened", language, ["at": Page.moment(reopening.at, language), "reason": reopening.reason])
        }
    }

    /// Where the year's being closed makes another sentence of it.
    private func inClosedYear(_ state: String) -> String {
        let name = "\(state)_\(form.sheet.openness.reopening == nil ? "closed" : "reopened")"
        return form.sheet.openness != .open && words[name] != nil ? name : state
    }

    /// What was answered on the form and not handed in.
    private var begun: (at: Instant, by: Author)? { history.state == nil ? form.sheet.saved : nil }

    /// A correction may be begun and not handed in, too.
    private var correct: String { form.sheet.saved == nil ? "do_correct" : "do_correct_on" }

    /// Why it was refused, withdrawn or set.
    private var reason: String? {
        switch history.state {
        case .refused:
            if case .refused(_, let reason) = history.newest.flatMap({ history.verdict(on: $0) })?.answer {
                reason
            } else {
                nil
            }
        case .withdrawn, .exOfficio: history.newest?.reason
        case nil, .draft, .submitted, .certified, .superseded: nil
        }
    }

    /// The first one is the one to do.
    private var actions: [[String: Any]] {
        // Of a closed year only a verdict may be left to say.
        guard form.sheet.openness.admitsVerdict else { return [] }
        let may = (write: rights.contains(.write), withdraw: rights.contains(.withdraw) && !form.sheet.isClosed)
        let judge = ("do_judge", "", rights.contains(.judge))
        let names: [(String, String, Bool)] =
            switch history.state {
            case nil, .draft, .withdrawn, .exOfficio, .superseded:
                [
                    (begun == nil ? "do_declare" : "do_continue", "/form", may.write),
                    ("do_upload", "/upload", may.write),
                ]
            case .submitted:
                [
                    judge, (asked == nil ? "do_certify" : "do_see_request", "/certification", rights.contains(.ask)),
                    (correct, "/form", may.write),
                    ("do_withdraw", "/withdraw", may.withdraw),
                ]
            case .refused, .certified:
                [(correct, "/form", may.write), ("do_withdraw", "/withdraw", may.withdraw)]
            }
        return names.filter(\.2).enumerated().map { place, action in
            let isJudging = action.0 == judge.0
            let review = "/clients/review?id=\(form.key.pathName)"
            let path = isJudging ? list?.carried(by: review) ?? review : "/declarations/\(form.key.pathName)"
            return [
                "label": words.text(action.0, language), "href": "\(path)\(action.1)",
                "primary": place == 0 && history.state != .certified && action.0 != "do_see_request",
            ]
        }
    }
}
