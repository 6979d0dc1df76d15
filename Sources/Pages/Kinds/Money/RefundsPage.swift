public import Billing
public import Declarations
public import Values
import Wording

/// Money that is given back: what waits for a decision, what is ready for the bank, and what went there.
public struct RefundsPage {
    let navigation: AgencyNavigation
    let standings: [RefundStanding]
    let files: [SentRefunds]
    /// Who has money with us that pays nothing yet.
    let held: [HeldCredit]
    let mayAsk: Bool
    let mayApprove: Bool
    /// The visitor as the author of what they asked for; `nil` where they may not decide.
    let person: String?
    /// The numbers of those that would go to another account than the money came from.
    let otherAccounts: Set<Int>
    let typed: TypedFields
    let today: CivilDate
    let done: Done?

    /// What was just done.
    public enum Done: String, Sendable {
        case asked, approved, refused, made
    }

    public init(
        _ navigation: AgencyNavigation, _ standings: [RefundStanding], files: [SentRefunds], held: [HeldCredit],
        mayAsk: Bool, mayApprove: Bool, person: String?, otherAccounts: Set<Int>,
        typed: TypedFields, today: CivilDate, done: Done?
    ) {
        self.navigation = navigation
        self.standings = standings
        self.files = files
        self.held = held
        self.mayAsk = mayAsk
        self.mayApprove = mayApprove
        self.person = person
        self.otherAccounts = otherAccounts
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
                hint: "\(refund.beneficiary) · \(refund.iban.grouped) · \(people(of: refund))")
        }
        let chosen = typed.has("day") ? Set(typed.all("pick")) : Set(choices.map(\.value))
        var values: [String: Any] = [
            "title": title, "has_asked": !asked.isEmpty, "asked": asked.map(row), "has_ready": !ready.isEmpty,
            "pick_choices": ChoiceRow.values(choices, chosen: chosen), "may_approve": mayApprove,
            "day": typed.has("day") ? typed["day"] : today.description, "has_files": !files.isEmpty,
            "files": files.reversed().map(row), "has_refused": !refused.isEmpty, "refused": refused.map(row),
            "first_day": today.description, "has_held": !held.isEmpty, "held": held.map(row), "may_ask": mayAsk,
        ]
        if let done { values["done"] = words.text("done_\(done.rawValue)", language) }
        return navigation.page(.refunds, title: title, values)
    }

    private func row(_ credit: HeldCredit) -> [String: Any] {
        [
            "name": credit.name, "contributor": credit.contributor.description,
            "amount": numerals.money(credit.amount), "may_ask": mayAsk,
        ]
    }

    /// Who asked, and who decided.
    private func people(of refund: Refund) -> String {
        let asked = words.filled("by", language, ["person": refund.askedBy.name])
        guard let decision = refund.decision else { return asked }
        let decided = words.filled(
            refund.state == .refused ? "refused_by" : "approved_by", language,
            ["person": decision.author.name])
        return "\(asked) · \(decided)"
    }

    private func row(_ refund: Refund) -> [String: Any] {
        let isOwn = refund.askedBy.identity == person
        return [
            "number": String(refund.number), "name": refund.name, "beneficiary": refund.beneficiary,
            "iban": refund.iban.grouped, "contributor": refund.contributor.description,
            "amount": numerals.money(refund.amount), "reason": refund.reason, "own": isOwn && mayApprove,
            "may_decide": mayApprove && !isOwn, "is_other": otherAccounts.contains(refund.number),
            "by": people(of: refund), "refusal": refund.decision?.reason ?? "",
        ]
    }

    /// With what the bank made of it, as far as that is known.
    private func named(_ standing: RefundStanding) -> String {
        let (refund, isSent) = (standing.refund, standing.stage == .sent)
        let name = isSent ? refund.name : "\(refund.name) (\(standing.stage.label[language]))"
        return Punctuation(language).pair(name, people(of: refund))
    }

    private func row(_ file: SentRefunds) -> [String: Any] {
        let own = standings.filter { file.refunds.contains($0.refund.number) }
        return [
            "number": String(file.number), "name": file.name, "at": Page.moment(file.at, language),
            "day": numerals.date(file.requestedOn), "refunds": own.map(named),
            "amount": numerals.money(own.reduce(into: CentsSum.zero) { $0 += $1.refund.amount }),
        ]
    }
}

extension Page {
    /// To whom and why something is given back.
    ///
    /// - Parameters:
    ///   - credit: what is to the contributor's credit.
    ///   - payers: the accounts that its money came from, the likeliest first.
    ///   - lost: its invoices that were given up: money that comes in is theirs before it goes back.
    ///   - open: its invoices that are still to be paid, which the credit may pay first.
    ///   - isOtherAccount: whether what was typed is none of them.
    ///   - hasMoved: whether the credit is another one than was looked at, so that nothing was asked for.
    public static func askRefund(
        _ language: Language, _ contributor: DeclarantID, name: String, credit: Cents, payers: [PayingMovement],
        lost: [OpenItem] = [], open: [OpenItem] = [], typed: TypedFields, isOtherAccount: Bool = false,
        hasMoved: Bool = false
    ) -> Page {
        let numerals = Numerals(language)
        let title = RefundWords.ask.filled("title", language, ["name": name])
        var values: [String: Any] = [
            "title": title, "contributor": contributor.description, "seen": String(credit.count),
            "what": RefundWords.ask.filled("what", language, ["amount": numerals.money(credit)]),
            "amount": typed.has("amount") ? typed["amount"] : numerals.typed(credit),
            "beneficiary": typed.has("beneficiary") ? typed["beneficiary"] : payers.first?.name ?? name,
            "iban": typed.has("iban") ? typed["iban"] : payers.first?.iban?.grouped ?? "",
            "bic": typed.has("bic") ? typed["bic"] : payers.first?.bic ?? "", "reason": typed["reason"],
            "has_payers": !payers.isEmpty, "is_other": isOtherAccount, "is_sure": typed["sure"] == "yes",
            "moved": hasMoved,
        ]
        values["lost"] = lost.map { item in
            RefundWords.ask.filled(
                "lost", language,
                ["invoice": item.invoice.description, "amount": numerals.money(item.recoverable)])
        }
        values["has_lost"] = !lost.isEmpty
        values["open"] = open.map { ["number": $0.invoice.description, "amount": numerals.money($0.open)] }
        values["has_open"] = !open.isEmpty
        values["payers"] = payers.map { payer in
            [
                "name": payer.name ?? PaymentWords.desk.text("nobody", language),
                "account": payer.iban?.grouped ?? "",
                "ground": payer.gaveCredit ? RefundWords.ask.text("paid_too_much", language) : "",
            ]
        }
        var page = Page(.askRefund, title: title, values)
        page.form = "/agency/refunds/ask/\(contributor)"
        return page
    }

    /// Why a refund is refused.
    public static func refuseRefund(_ language: Language, _ refund: Refund, typed: TypedFields) -> Page {
        let (words, numerals) = (RefundWords.refuse, Numerals(language))
        let title = words.filled("title", language, ["refund": refund.name])
        let what = words.filled(
            "what", language,
            [
                "amount": numerals.money(refund.amount), "name": refund.beneficiary,
                "person": refund.askedBy.name,
            ])
        return Page(
            .refuseRefund, title: title,
            ["title": title, "what": what, "number": String(refund.number), "reason": typed["reason"]])
    }

    /// What the field of a reason to refuse is called.
    public static func refusalLabel(_ language: Language) -> String { RefundWords.refuse.text("reason", language) }

    /// What a field of a refund is called.
    public static func refundLabel(_ field: String, _ language: Language) -> String {
        RefundWords.ask.text(field, language)
    }
}
