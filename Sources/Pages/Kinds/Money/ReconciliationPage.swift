import Billing
public import Service
public import Values
import Wording

/// Budget = assessed = invoiced = paid + open, with every difference by its reason.
public struct ReconciliationPage {
    let navigation: AgencyNavigation
    let year: Int
    /// `nil` before the figures are published.
    let whole: YearReconciliation?
    let today: CivilDate

    public init(_ navigation: AgencyNavigation, year: Int, _ whole: YearReconciliation?, today: CivilDate) {
        self.navigation = navigation
        self.year = year
        self.whole = whole
        self.today = today
    }

    private var language: Language { navigation.language }
    private var words: [String: Phrase] { ReconciliationWords.page }
    private var numerals: Numerals { Numerals(language) }

    public var page: Page {
        let title = words.filled("title", language, ["year": String(year)])
        let files = MoneyFileLinks(language)
        var values: [String: Any] = [
            "title": title, "too_early": whole == nil,
            "files": files.links([.postings], year: year) + files.links([.postings], year: nil),
            "period": files.period([(.postings, year), (.postings, nil)]),
        ]
        if let whole { values["whole"] = shown(whole) }
        return navigation.page(.reconciliation, title: title, values)
    }

    private func shown(_ whole: YearReconciliation) -> [String: Any] {
        let isRight =
            whole.ledgerTotal == .zero && whole.unexplained == .zero
            && whole.parts.allSatisfy { $0.unexplained == .zero }
            && whole.bank.map { $0.difference == .zero && $0.gap == .zero } ?? true
        return [
            "on": words.filled("on", language, ["day": numerals.date(today)]),
            "state": whole.year.state?.label[language] ?? "", "is_right": isRight,
            "kinds": whole.parts.map { $0.kind.label[language].capitalisedFirst }, "rows": rows(whole.parts),
            "accounts": accounts(whole), "ledger_total": numerals.money(whole.ledgerTotal),
            "bank": whole.bank.map { [shown($0)] } ?? [],
        ]
    }

    /// What the bank says, what the ledger says of it, and whose that is.
    private func shown(_ bank: BankReconciliation) -> [String: Any] {
        func row(_ kind: String, _ label: String, _ amount: CentsSum) -> [String: String] {
            [
                "kind": kind, "label": label.capitalisedFirst,
                "amount": text(amount, isDifference: kind == "difference"),
            ]
        }
        let day = numerals.date(bank.position.closedOn)
        let steps = [
            row("part", words.text("bank_opening", language), bank.position.opening),
            row("part", words.text("bank_booked", language), bank.position.booked),
            row("total", words.filled("bank_closing", language, ["day": day]), bank.position.closing),
            row("total", words.text("bank_ledger", language), bank.ledger),
            row("difference", words.text("bank_difference", language), bank.difference),
        ]
        let shares = bank.shares.filter { $0.amount != .zero || $0.kind == .credit || $0.kind == .waiting }
            .map { row("part", $0.kind.label[language], $0.amount) }
        return ["rows": steps, "shares": shares, "sum": numerals.money(bank.ledger)]
    }

    /// After them what contributors owe by the ledger and not by their invoices, where there is any such difference.
    private func accounts(_ whole: YearReconciliation) -> [[String: String]] {
        let accounts = LedgerAccount.allCases.compactMap { account -> [String: String]? in
            guard let balance = whole.balances[account] else { return nil }
            return ["name": account.label[language].capitalisedFirst, "balance": numerals.money(balance)]
        }
        guard whole.unexplained != .zero else { return accounts }
        let name = ReconciliationWords.lines.text("receivable_unexplained", language)
        return accounts + [["name": name, "balance": text(whole.unexplained, isDifference: true)]]
    }

    private func rows(_ parts: [ReconciledPart]) -> [[String: Any]] {
        var rows: [[String: Any]] = []
        if parts.allSatisfy({ $0.budget != nil }) {
            rows.append(row("budget", "total", parts) { $0.budget.map { CentsSum($0) } ?? .zero })
            // What is left of the budget is not assessed: each line is added to those above it.
            rows.append(row("residual", "difference", parts) { CentsSum.zero - ($0.residual ?? .zero) })
            rows.append(row("decided", "difference", parts, \.decided))
        }
        return rows + [
            row("assessed", "total", parts, \.totals.assessed),
            row("not_invoiced", "difference", parts) { CentsSum.zero - $0.notInvoiced },
            row("invoiced", "total", parts) { $0.sums.invoiced - $0.sums.credited },
            row("all_invoices", "part", parts, \.sums.invoiced),
            row("credited", "part", parts) { CentsSum.zero - $0.sums.credited },
            row("of_which_ex_officio", "part", parts, \.sums.exOfficio),
        ] + charged(parts) + [
            row("paid", "total", parts, \.sums.paid), row("written_off", "total", parts, \.sums.writtenOff),
            row("open", "total", parts, \.sums.open), row("unexplained", "difference", parts, \.unexplained),
        ]
    }

    /// Interest and fines are no part of the budget; nothing is said of them where there are none.
    private func charged(_ parts: [ReconciledPart]) -> [[String: Any]] {
        parts.allSatisfy { $0.sums.charged == .zero } ? [] : [row("charged", "difference", parts, \.sums.charged)]
    }

    private func row(
        _ name: String, _ kind: String, _ parts: [ReconciledPart], _ amount: (ReconciledPart) -> CentsSum
    ) -> [String: Any] {
        let amounts = parts.map(amount)
        let all = amounts + [amounts.reduce(.zero) { $0 + $1 }]
        let kinds = parts.map { $0.kind.label[language].capitalisedFirst } + [words.text("sum", language)]
        return [
            "label": ReconciliationWords.lines.text(name, language), "kind": kind,
            "amounts": zip(kinds, all).map {
                ["kind": $0, "amount": text($1, isDifference: kind == "difference")]
            },
        ]
    }

    /// Differences have their sign.
    private func text(_ amount: CentsSum, isDifference: Bool) -> String {
        (isDifference && amount > .zero ? "+" : "") + numerals.money(amount)
    }
}
