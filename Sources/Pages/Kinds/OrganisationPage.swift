public import Access
import Law
public import Service
public import Values
import Wording

/// What somebody sees of the organisation they act for, and what they may change of it: every part that they may not
/// see says why.
public struct OrganisationPage {
    let language: Language
    let organisation: OrganisationAccess
    /// Whether the visitor may do something with it.
    let access: AccessCase
    let users: [ListedUser]
    /// What addresses and boxes know a user by.
    let marks: @Sendable (ListedUser) -> String
    /// What was typed into the form for a mandate, or for software.
    let typed: Typed
    /// What was just done to users: a name among the words of the list.
    let done: String?
    /// Mandates that others gave it.
    let received: [ReceivedMandate]
    /// The mandate that was just given or ended, by its number.
    let mandateDone: Int?

    /// The values of a form that is shown again.
    public struct Typed: Sendable {
        public var values: [String: String]
        /// The boxes that were ticked.
        public var ticked: Set<String>

        public init(values: [String: String] = [:], ticked: Set<String> = []) {
            self.values = values
            self.ticked = ticked
        }
    }

    public init(
        _ language: Language, _ organisation: OrganisationAccess, _ access: AccessCase, users: [ListedUser] = [],
        marks: @escaping @Sendable (ListedUser) -> String = { _ in "" }, typed: Typed = Typed(), done: String? = nil,
        received: [ReceivedMandate] = [], mandateDone: Int? = nil
    ) {
        self.language = language
        self.organisation = organisation
        self.access = access
        self.users = users
        self.marks = marks
        self.typed = typed
        self.done = done
        self.received = received
        self.mandateDone = mandateDone
    }

    /// What a field of the page's forms is called.
    public static func label(of field: String, _ language: Language) -> String {
        let words = ["organisation": "mandatary", "name": "mandatary_name"]
        return OrganisationWords.organisation.text(words[field] ?? field, language)
    }

    var names: AccessNames { AccessNames(tables: access.tables, language: language) }
    var words: [String: Phrase] { OrganisationWords.organisation }

    public var page: Page {
        var values: [String: Any] = [
            "heading": organisation.name, "id": organisation.id.number, "some": true, "none": false,
            "version": String(organisation.version), "mandates": mandates, "received": receivedList,
            "clients": clients, "users": userList,
        ]
        if let mandateTold { values["mandate_done"] = ["text": mandateTold, "may_ask": mayAskForCertificates] }
        if access.decide(.giveMandate).isAllowed { values["mandate_form"] = mandateForm }
        if access.decide(.createClient).isAllowed { values["client_form"] = clientForm }
        var page = Page(
            .organisation, title: Punctuation(language).pair(words.text("title", language), organisation.name), values)
        if values["mandate_form"] != nil { page.form = "/organisation/mandates" }
        return page
    }

    /// Where nobody's organisation is acted for.
    public static func none(_ language: Language) -> Page {
        let title = OrganisationWords.organisation.text("title", language)
        return Page(.organisation, title: title, ["heading": title, "none": true, "some": false])
    }

    /// The secret of new software, shown once.
    public static func secret(_ language: Language, client: String, secret: String, address: String) -> Page {
        Page(
            .secret, title: OrganisationWords.secret.text("title", language),
            ["client": client, "secret": secret, "address": address])
    }

    /// A list that may be seen, or why it may not; and why it may not be changed.
    func part(
        seen: AccessAction, changed: AccessAction?, _ rows: @autoclosure () -> [[String: Any]]
    ) -> [String: Any] {
        var part: [String: Any] = ["has_list": false, "empty": false]
        if let refusal = refusal(seen) {
            part["refusal"] = refusal
        } else {
            let rows = rows()
            (part["list"], part["has_list"], part["empty"]) = (rows, !rows.isEmpty, rows.isEmpty)
        }
        if let changed, let refusal = refusal(changed) { part["change_refusal"] = refusal }
        return part
    }

    private func refusal(_ action: AccessAction) -> String? {
        switch access.decide(action) {
        case .allowed: nil
        case .refused(let refusal): names.sentence(refusal.problem)
        }
    }

    private var mandates: [String: Any] {
        let mayEnd = access.decide(.endMandate).isAllowed
        return part(
            seen: .viewMandates, changed: .giveMandate,
            organisation.mandates.values.sorted { $0.number > $1.number }.map { mandate in
                row(of: mandate).merging([
                    "number": String(mandate.number), "name": mandate.terms.mandatary.name,
                    "id": mandate.terms.mandatary.shownNumber,
                    "may_end": mayEnd && mandate.endedAt == nil && mandate.terms.until >= access.now.day,
                ]) { $1 }
            })
    }

    private var clients: [String: Any] {
        let mayRevoke = access.decide(.revokeClient).isAllowed
        return part(
            seen: .listClients, changed: .createClient,
            organisation.clients.values.sorted { ($0.createdAt, $0.id.text) < ($1.createdAt, $1.id.text) }.map {
                [
                    "id": $0.id.text, "name": $0.name, "may_end": mayRevoke && $0.isActive,
                    "state": words.text($0.isActive ? "active" : "revoked", language),
                    "scopes": $0.scopes.map(\.rawValue).sorted().map { words.text("scope_\($0)", language) }
                        .joined(separator: ", "),
                ]
            })
    }

    /// From today to the end of next year, unless somebody writes other days.
    private var mandateForm: [String: Any] {
        var form: [String: Any] = typed.values
        form["all_purposes"] = boxes(Mandate.Purpose.allCases.map(\.rawValue), "purpose")
        let today = access.now.day
        let usual = [
            "organisation": "", "name": "", "from": today.description,
            "until": CivilDate.lastDay(of: today.year + 1).description,
        ]
        return form.merging(usual) { typed, _ in typed }
    }

    private var clientForm: [String: Any] {
        [
            "client_name": typed.values["client_name"] ?? "",
            "all_scopes": boxes(AccessScope.allCases.map(\.rawValue), "scope"),
        ]
    }

    private func boxes(_ codes: [String], _ kind: String) -> [[String: Any]] {
        codes.map {
            ["code": $0, "label": words.text("\(kind)_\($0)", language), "checked": typed.ticked.contains($0)]
        }
    }
}
