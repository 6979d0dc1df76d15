public import Billing
import Declarations
public import Service
public import Values
import Wording

/// The matching desk: statements that come in, and payments that a person says whose they are.
public struct PaymentsPage {
    let navigation: AgencyNavigation
    let waiting: WaitingPayments
    let query: PaymentQuery
    let mayMatch: Bool
    /// The address of the list with another query.
    let address: (PaymentQuery) -> String
    /// The address where a movement is taken apart.
    let split: (TransactionKey) -> String
    /// The address where a movement is booked that is no contributor's.
    let place: (TransactionKey) -> String
    public var notice = Notice()

    /// What just happened.
    public struct Notice: Sendable {
        /// So many payments were matched.
        public var confirmed: Int?
        /// So many were matched before just as was asked.
        public var already = 0
        /// Those that could not be, by what they are.
        public var failed: [(payment: String, problems: Problems)] = []
        /// Those that changed since they were looked at.
        public var changed: [PaymentChoice] = []
        /// Those of which somebody said something else since they were looked at.
        public var settled: [TransactionKey] = []
        /// The file that could not be read, and what is wrong in it.
        public var file: String?
        public var faults: [FileFault] = []

        public init() {}
    }

    public init(
        _ navigation: AgencyNavigation, _ waiting: WaitingPayments, _ query: PaymentQuery, mayMatch: Bool,
        address: @escaping (PaymentQuery) -> String, split: @escaping (TransactionKey) -> String,
        place: @escaping (TransactionKey) -> String
    ) {
        self.navigation = navigation
        self.waiting = waiting
        self.query = query
        self.mayMatch = mayMatch
        self.address = address
        self.split = split
        self.place = place
    }

    private var language: Language { navigation.language }
    private var words: [String: Phrase] { PaymentWords.desk }
    private var numerals: Numerals { Numerals(language) }

    public var page: Page {
        let title = words.text("title", language)
        let (shown, paging) = (
            waiting.payments, ListPaging(waiting.count, page: query.page, rows: PaymentQuery.rows)
        )
        var values: [String: Any] = [
            "title": title, "may_match": mayMatch, "has_payments": !shown.isEmpty, "waits": waiting.all > 0,
            "payments": shown.enumerated().map { row($0.element, $0.offset) },
            "may_confirm": mayMatch && shown.contains { !$0.proposals.isEmpty },
            "failed": failed, "has_failed": !failed.isEmpty, "faults": notice.faults.map { $0.values(language) },
            "search": query.search, "page": String(paging.page),
            "sums": words.filled(
                "sums", language,
                [
                    "count": numerals.count(waiting.count), "in": numerals.money(waiting.received),
                    "out": numerals.money(waiting.paidOut),
                ]),
            "files": MoneyFileLinks(language).links([.payments, .postings], year: nil),
            "period": MoneyFileLinks(language).period([(.payments, nil), (.postings, nil)]),
        ]
        if let links = paging.links(language, pageAddress) { values["pages"] = links }
        if mayMatch, !waiting.named.isEmpty { values["named"] = ["told": waiting.named.told(language)] }
        let counts = [("confirmed", notice.confirmed), ("already", notice.already > 0 ? notice.already : nil)]
        let told = counts.compactMap { name, count in
            count.map { words.filled(name, language, ["count": numerals.count($0)]) }
        }
        if !told.isEmpty { values["confirmed"] = told.joined(separator: " ") }
        if let file = notice.file, !notice.faults.isEmpty {
            values["found"] = UploadWords.upload.filled("found", language, ["file": file])
        }
        return navigation.page(.payments, title: title, values)
    }

    private func pageAddress(_ page: Int) -> String {
        var wanted = query
        wanted.page = page
        return address(wanted)
    }

    /// What could not be matched, and why.
    private var failed: [[String: String]] {
        notice.failed.map { failed in
            let sentences = failed.problems.listed.map { ProblemText(language).sentence($0) }
            return ["payment": failed.payment, "text": sentences.joined(separator: " ")]
        }
            + notice.changed.map { ["payment": $0.key.description, "text": words.text("changed", language)] }
            + notice.settled.map { ["payment": $0.description, "text": words.text("settled", language)] }
    }

    private func row(_ proposed: ProposedPayment, _ place: Int) -> [String: Any] {
        let payment = proposed.payment
        let group = "choice_\(place)"
        let choices = mayMatch ? proposed.proposals : []
        var values = PaymentsPage.about(payment, language)
        values["is_out"] = payment.left < .zero
        values["group"] = group
        values["has_choices"] = !choices.isEmpty
        values["choices"] = choices.map { proposal -> [String: Any] in
            var values: [String: Any] = [
                "group": group, "value": PaymentChoice(payment, proposal.allocations).text,
                "lines": proposal.allocations.map(line),
                "ground": proposal.ground.label[language],
            ]
            if proposal.recovered > .zero {
                values["recovered"] = BillingWords.recovered(proposal.recovered, language).capitalisedFirst
            }
            return values
        }
        values["split"] = split(payment.key)
        values["place"] = self.place(payment.key)
        if let remark = proposed.remark { values["remark"] = remark.text(language) }
        return values
    }

    /// What a movement says of itself.
    static func about(_ payment: UnallocatedPayment, _ language: Language) -> [String: Any] {
        let (numerals, transaction) = (Numerals(language), payment.transaction)
        let texts = [
            transaction.communication?.description, transaction.text,
        ].compactMap(\.self).filter { !$0.isEmpty }
        var values: [String: Any] = [
            "amount": numerals.money(payment.left),
            "day": (transaction.bookedOn ?? transaction.valueOn).map { numerals.date($0) } ?? "",
            "payer": transaction.counterparty.name ?? PaymentWords.desk.text("nobody", language),
            "who": PaymentWords.desk.text(transaction.direction == .credit ? "payer" : "beneficiary", language),
        ]
        if let account = transaction.counterparty.account { values["account"] = account }
        if !texts.isEmpty { values["text"] = texts.joined(separator: " · ") }
        return values
    }

    private func line(_ allocation: Allocation) -> String {
        let name = waiting.names[allocation.contributor] ?? allocation.contributor.description
        let amount = numerals.money(allocation.amount)
        switch allocation.target {
        case .invoice(let number):
            return words.filled(
                "pays", language, ["amount": amount, "invoice": number.description, "name": name])
        case .credit: return words.filled("keeps", language, ["amount": amount, "name": name])
        case .refund(let number):
            return words.filled(
                "gives_back", language, ["amount": amount, "refund": Refund.name(of: number), "name": name])
        }
    }
}

extension Page {
    /// What became of statements that came in.
    public static func statementsImported(
        _ language: Language, file: String, _ outcomes: [StatementOutcome]
    ) -> Page {
        let (words, numerals) = (PaymentWords.imported, Numerals(language))
        let title = words.filled("title", language, ["file": file])
        let rows = outcomes.map { outcome -> [String: Any] in
            [
                "statement": outcome.statement, "repeated": outcome.isRepeated,
                "booked": numerals.count(outcome.booked), "matched": numerals.count(outcome.matched),
                "waiting": numerals.count(outcome.booked - outcome.matched),
                "opening": outcome.opening.map {
                    words.filled("opening", language, ["amount": numerals.money($0)])
                } ?? "",
            ]
        }
        return Page(
            .statementsImported, title: title,
            ["title": title, "rows": rows, "nothing_new": outcomes.allSatisfy(\.isRepeated)])
    }
}
