public import Billing
public import Declarations
public import Values
import Wording

/// Money that is given back: what waits for a decision, what is ready for the bank, and what went there.
public struct RefundsPage {
    let navigation: AgencyNavigation
    let standings: [RefundStanding]
    let files: [SentRefunds]
    let mayApprove: Bool
    /// The visitor as the author of what they asked for; `nil` where they may not decide.
    let person: String?
    let typed: TypedFields
    let today: CivilDate
    let done: Done?

    /// What was just done.
    public enum Done: String, Sendable {
        case asked, approved, refused, made
    }

    public init(
        _ navigation: AgencyNavigation, _ standings: [RefundStanding], files: [SentRefunds], mayApprove: Bool,
        person: String?,
        typed: TypedFields, today: CivilDate, done: Done?
    ) {
        self.navigation = navigation
        self.standings = standings
        self.files = files
        self.mayApprove = mayApprove
        self.person = person
        self.typed = typed
        self.today = today
        self.done = done
    }

    private var language: Language { navigation.language }
    private var words: [String: Phrase] { RefundWords.list }
    private var numerals: Numerals { Numerals(language) }

    public var page: Page {
        let title = words.text("title", language)
        func refunds(_ stage: RefundStanding.Stage) -> [Refund] {
            standings.filter { $0.stage == stage }.map(\.refund)
        }
        let (asked, ready, refused) = (refunds(.asked), refunds(.approved), refunds(.refused))
        let choices = ready.map { refund in
            ChoiceRow(
                value: String(refund.number), label: "\(refund.name) · \(numerals.money(refund.amount))",
                hint: "\(refund.beneficiary) · \(refund.iban.grouped)")
        }
        let chosen = typed.has("day") ? Set(typed.all("pick")) : Set(choices.map(\.value))
        var values: [String: Any] = [
            "title": title, "has_asked": !asked.isEmpty, "asked": asked.map(row), "has_ready": !ready.isEmpty,
            "pick_choices": ChoiceRow.values(choices, chosen: chosen), "may_approve": mayApprove,
            "day": typed.has("day") ? typed["day"] : today.description, "has_files": !files.isEmpty,
            "files": files.reversed().map(row), "has_refused": !refused.isEmpty, "refused": refused.map(row),
        ]
        if let done { values["done"] = words.text("done_\(done.rawValue)", language) }
        return navigation.page(.refunds, title: title, values)
    }

    private func row(_ refund: Refund) -> [String: Any] {
        let isOwn = refund.askedBy.identity == person
        return [
            "number": String(refund.number), "name": refund.name, "beneficiary": refund.beneficiary,
            "iban": refund.iban.grouped, "contributor": refund.contributor.description,
            "amount": numerals.money(refund.amount), "reason": refund.reason, "own": isOwn && mayApprove,
            "may_decide": mayApprove && !isOwn,
            "by": words.filled("by", language, ["person": Page.name(of: refund.askedBy)]),
        ]
    }

    /// With what the bank made of it, as far as that is known.
    private func named(_ standing: RefundStanding) -> String {
        let name = standing.refund.name
        return standing.stage == .sent ? name : "\(name) (\(standing.stage.label[language]))"
    }

    private func row(_ file: SentRefunds) -> [String: Any] {
        let own = standings.filter { file.refunds.contains($0.refund.number) }
        return [
            "number": String(file.number), "name": file.name, "at": Page.moment(file.at, language),
            "day": numerals.date(file.requestedOn), "refunds": own.map(named).joined(separator: ", "),
            "amount": numerals.money(own.reduce(into: CentsSum.zero) { $0 += $1.refund.amount }),
        ]
    }
}

extension Page {
    /// To whom and why something is given back.
    ///
    /// - Parameter credit: what is to the contributor's credit.
    public static func askRefund(
        _ language: Language, _ contributor: DeclarantID, name: String, credit: Cents, typed: TypedFields
    ) -> Page {
        let numerals = Numerals(language)
        let title = RefundWords.ask.filled("title", language, ["name": name])
        var values: [String: Any] = [
            "title": title, "contributor": contributor.description, "seen": String(credit.count),
            "what": RefundWords.ask.filled("what", language, ["amount": numerals.money(credit)]),
            "amount": typed.has("amount") ? typed["amount"] : numerals.typed(credit),
            "beneficiary": typed.has("beneficiary") ? typed["beneficiary"] : name,
        ]
        for field in ["iban", "bic", "reason"] { values[field] = typed[field] }
        return Page(.askRefund, title: title, values)
    }

    /// What a field of a refund is called.
    public static func refundLabel(_ field: String, _ language: Language) -> String {
        RefundWords.ask.text(field, language)
    }
}
