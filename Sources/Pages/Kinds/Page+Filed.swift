public import Access
public import Declarations
public import Rules
public import Service
public import Values
import Wording

extension FormContext {
    /// That something was handed in: its reference, and what happens next.
    ///
    /// - Parameters:
    ///   - owed: what it amounts to; `nil` while that is not known.
    ///   - asked: who was asked to certify it.
    ///   - today: what was to come in a year that is over is not promised again.
    public func filed(
        _ receipt: StoredReceipt, owed: ExplainedAssessment?, asked: AskedCertifiers?, today: CivilDate
    ) -> Page {
        let title: String =
            switch receipt.event {
            case .correct: "title_correct"
            case .withdraw: "title_withdraw"
            case .saveDraft, .submit, .certify, .refuse, .setExOfficio: "title"
            }
        let heading = CheckWords.filed.text(title, language)
        var page = page(
            .filed, title: heading,
            [
                "heading": heading, "reference": receipt.reference.text, "steps": next(receipt, owed, asked, today),
                "year": key.year,
            ])
        page.fills.append(("next_year", String(key.year + 1)))
        return page
    }

    private func next(
        _ receipt: StoredReceipt, _ owed: ExplainedAssessment?, _ asked: AskedCertifiers?, _ today: CivilDate
    ) -> [[String: Any]] {
        let declaration = sheet.history.revisions.first { $0.number == receipt.revision }?.declaration
        let isOver = declaration?.turnover.box == .notEstablishedNotActive
        var names: [String]
        if sheet.state == .withdrawn {
            names = ["next_declare"]
        } else {
            let waits = asked == nil ? "next_certify" : "next_asked"
            names = [sheet.state == .certified ? "next_certified" : waits]
            let invoices = sheet.openness == .open ? invoices(declaration, owed, today) : ["past_corrected"]
            names += isOver ? ["next_close"] : invoices
        }
        let fills = self.fills + [("next_year", String(key.year + 1))] + (asked?.fills(language) ?? [])
        return names.map { name in
            ["text": CheckWords.filed[name]?.filled(language, fills) ?? "", "ask": name == "next_certify"]
        }
    }

    /// Which invoices come, or that none does.
    private func invoices(
        _ declaration: Declaration?, _ owed: ExplainedAssessment?, _ today: CivilDate
    ) -> [String] {
        if let owed, owed.outcome.activity == .zero, owed.outcome.levy == .zero { return ["next_nothing"] }
        let owesActivity = owed.map { $0.outcome.activity > .zero } ?? true
        let declared = declaration?.turnover.box == nil ? declaration?.turnover.amounts?.levy ?? .zero : .zero
        let owesLevy = owed.map { $0.outcome.levy > .zero } ?? (declared > .zero)
        var names: [String] = []
        if owesActivity { names.append(today.year > key.year ? "past_activity" : "next_activity") }
        if owesLevy {
            let past = names.contains("past_activity") ? "past_levy" : "past_levy_alone"
            names.append(today.year > key.year + 1 ? past : "next_levy")
        }
        return names
    }

    /// A receipt, to be kept and printed.
    ///
    /// - Parameter assessment: what the revision amounts to; `nil` where nothing is owed for it.
    public func receipt(
        _ receipt: StoredReceipt, of revision: Revision, assessment: Result<ExplainedAssessment, Problems>?
    ) -> Page {
        let declaration = revision.declaration
        let verdict = sheet.history.verdicts.first { $0.revision == revision.number && $0.event == receipt.event }
        let author = verdict?.author ?? revision.author
        let event = DeclarationWords.receipt["event"]?.filled(
            language,
            [
                ("event", receipt.event.label[language].capitalisedFirst), ("year", String(key.year)),
                ("turnover_year", String(revision.declaration.turnoverYear)),
                ("number", String(receipt.revision)),
            ])
        var values: [String: Any] = [
            "reference": receipt.reference.text, "event": event ?? "", "name": declaration.declarant.name,
            "person": author.name, "at": Page.moment(receipt.at, language), "hash": receipt.hash.description,
            "values": DeclarationValues(form: self).rows(declaration, withdrawn: receipt.event == .withdraw),
            "has_contribution": assessment != nil, "sequence": String(receipt.entry),
            "audit": receipt.entryHash.description,
        ]
        if let newest = sheet.history.newest, newest.number > revision.number {
            values["newer"] = DeclarationWords.receipt["newer"]?.filled(
                language, [("newest", String(newest.number)), ("newest_at", Page.moment(newest.at, language))])
        }
        switch verdict?.answer {
        case nil: values["why"] = revision.reason
        case .certified(let certificate): values["certified"] = DeclarationValues(form: self).rows(certificate)
        case .refused(_, let reason): values["why"] = reason
        }
        let other = Author.number(onBehalfOf: author.onBehalfOf, otherThan: declaration.declarant.id)
        if let other { values["acting"] = other }
        if receipt.event == .withdraw { values["withdrawn"] = ReceiptWords.withdrawn[language] }
        if let assessment { values.merge(ContributionPart(language, assessment).values) { _, new in new } }
        let title = DeclarationWords.receipt["title"]?.filled(language, [("reference", receipt.reference.text)]) ?? ""
        var page = page(.receipt, title: title, values)
        page.fills.append(("reference", receipt.reference.text))
        return page
    }

    /// Why a declaration is taken back.
    ///
    /// - Parameters:
    ///   - version: the declaration's, which is withdrawn and no other.
    ///   - moved: whether it changed since it was looked at.
    public func withdraw(version: String, reason: String = "", moved: Bool = false) -> Page {
        var page = page(.withdraw, title: "title", ["version": version, "reason": reason, "moved": moved])
        page.form = "/declarations/\(key.pathName)/withdraw"
        return page
    }

    /// What the field of the reason of a withdrawal is called.
    public var withdrawalLabel: String { DeclarationWords.withdraw.text("reason", language) }

    /// Whom to ask for the certificate.
    ///
    /// - Parameters:
    ///   - address: the service's own, without a slash at the end.
    ///   - mayGive: whether the visitor may give a mandate.
    ///   - givers: those who may, where the visitor may not and may know them.
    ///   - mayWrite: whether one of them can be written to and was not.
    ///   - asked: who was asked.
    public func certification(
        _ certifiers: [Mandate], address: String, mayGive: Bool, givers: [ResponsiblePerson] = [],
        mayWrite: Bool = false, asked: AskedCertifiers? = nil
    ) -> Page {
        let words = DeclarationWords.certification
        let rows = certifiers.map { mandate in
            [
                "name": mandate.terms.mandatary.name, "number": mandate.terms.mandatary.shownNumber,
                "until": words["until"]?.filled(language, [("date", numerals.date(mandate.terms.until))]) ?? "",
            ]
        }
        let contact = sheet.history.newest?.declaration.declarant.contact
        var page = page(
            .certification, title: "title",
            [
                "certifiers": rows, "has_certifiers": !rows.isEmpty, "address": address, "may_give": mayGive,
                "has_givers": !givers.isEmpty,
                "givers": givers.map { ["name": $0.person.fullName, "email": $0.person.email] },
                "may_write": mayWrite, "asked": asked != nil,
            ])
        page.fills += asked?.fills(language) ?? []
        page.fills.append(("contact", contact.map { "\($0.name) (\($0.email))" } ?? ""))
        return page
    }
}
