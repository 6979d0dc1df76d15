public import Billing
import Declarations
import Rules
public import Service
import Values

/// A contribution year as programs read it: amounts in whole cents, figures as exact decimals.
public enum YearJSON {
    public static func value(_ year: ContributionYear) -> JSONValue {
        .object([
            ("year", .count(year.year)), ("state", year.state.map { .text($0.rawValue) } ?? .null),
            ("budget_cents", year.budget.map(JSONValue.cents) ?? .null), ("figures", figures(year.figures)),
            ("maximum_rate_pct", year.maximumRate.map { .decimal($0.description) } ?? .null),
            ("deadline", .optional(year.deadline?.description)),
            ("steps", .texts(YearTable.steps(from: year.state).map(\.rawValue))),
            ("decisions", .list(year.decisions.map(decision))),
            ("closing", year.closing.map(closing) ?? .null),
        ])
    }

    private static func closing(_ closing: YearClosing) -> JSONValue {
        .object([
            ("reason", .text(closing.reason)), ("by", .text(closing.author.person)),
            ("at", .text(closing.at.description)),
        ])
    }

    private static func decision(_ decision: YearDecision) -> JSONValue {
        .object([
            ("number", .count(decision.number)), ("step", .text(decision.step.rawValue)),
            ("budget_cents", decision.budget.map(JSONValue.cents) ?? .null), ("figures", figures(decision.figures)),
            ("deadline", .optional(decision.deadline?.description)), ("reason", .optional(decision.reason)),
            ("by", .text(decision.author.person)),
            ("at", .text(decision.at.description)),
        ])
    }

    static func figures(_ figures: YearFigures?) -> JSONValue {
        guard let figures else { return .null }
        return .object([
            ("cost_per_entity", .decimal(figures.costPerEntity.description)),
            ("rate_pct", .decimal(figures.rate.description)),
        ])
    }

    /// What a step would do.
    public static func value(_ plan: YearPlan) -> JSONValue {
        .object([
            ("year", .count(plan.year.year)), ("step", .text(plan.step.rawValue)),
            ("state", plan.year.state.map { .text($0.rawValue) } ?? .null),
            ("state_after", .text(plan.state.rawValue)),
            ("budget_cents", plan.budget.map(JSONValue.cents) ?? .null), ("figures", figures(plan.figures)),
            (
                "parts",
                .list(
                    InvoiceKind.allCases.compactMap { kind in
                        plan.totals[kind].map { part(kind, $0, plan) }
                    })
            ),
            ("findings", .texts(plan.findings.map(\.rawValue))),
        ])
    }

    private static func part(_ kind: InvoiceKind, _ totals: InvoicingTotals, _ plan: YearPlan) -> JSONValue {
        let share = plan.split.map { kind == .activity ? $0.activity : $0.levy }
        let before = plan.lastYear[kind].map { $0.invoiced - $0.credited }
        return .object(
            [
                ("kind", .text(kind.rawValue)), ("budget_cents", share.map(JSONValue.cents) ?? .null),
                ("last_year_cents", before.map(JSONValue.cents) ?? .null),
            ] + members(of: totals))
    }

    /// What a run of invoices did, or would do.
    public static func members(of totals: InvoicingTotals) -> [(String, JSONValue)] {
        [
            ("declarations", .count(totals.declarations)), ("drafts", .count(totals.drafts)),
            ("withdrawn", .count(totals.withdrawn)), ("ex_officio", .count(totals.exOfficio)),
            ("uncertified", .count(totals.uncertified)), ("unchanged", .count(totals.unchanged)),
            ("undecided", .count(totals.undecided)), ("nothing_due", .count(totals.nothingDue)),
            ("invoices", .count(totals.invoices)), ("invoiced_cents", .cents(totals.invoiced)),
            ("credit_notes", .count(totals.creditNotes)), ("credited_cents", .cents(totals.credited)),
            ("assessed_cents", .cents(totals.assessed)), ("exempt", .count(totals.exempt)),
            ("exempt_turnover_cents", .cents(totals.exemptTurnover)),
            ("exempted_cents", .cents(totals.exempted)),
        ]
    }

    /// Budget, assessed, invoiced, paid and open, with every difference by its reason.
    public static func value(_ whole: YearReconciliation) -> JSONValue {
        .object([
            ("year", .count(whole.year.year)), ("state", whole.year.state.map { .text($0.rawValue) } ?? .null),
            ("parts", .list(whole.parts.map(part))), ("ledger_total_cents", .cents(whole.ledgerTotal)),
            ("unexplained_cents", .cents(whole.unexplained)), ("bank", whole.bank.map(bank) ?? .null),
        ])
    }

    private static func bank(_ bank: BankReconciliation) -> JSONValue {
        .object(
            [
                ("closed_on", .text(bank.position.closedOn.description)),
                ("opening_cents", .cents(bank.position.opening)), ("booked_cents", .cents(bank.position.booked)),
                ("closing_cents", .cents(bank.position.closing)), ("ledger_cents", .cents(bank.ledger)),
                ("difference_cents", .cents(bank.difference)),
                (
                    "shares",
                    .list(
                        bank.shares.map { share in
                            .object([("share", .text(share.kind.rawValue)), ("amount_cents", .cents(share.amount))])
                        })
                ),
            ])
    }

    private static func part(_ part: ReconciledPart) -> JSONValue {
        .object([
            ("kind", .text(part.kind.rawValue)), ("budget_cents", part.budget.map(JSONValue.cents) ?? .null),
            ("residual_cents", part.residual.map(JSONValue.cents) ?? .null), ("decided_cents", .cents(part.decided)),
            ("assessed_cents", .cents(part.totals.assessed)), ("exempt", .count(part.totals.exempt)),
            ("exempted_cents", .cents(part.totals.exempted)), ("not_invoiced_cents", .cents(part.notInvoiced)),
            ("invoiced_cents", .cents(part.sums.invoiced)), ("credited_cents", .cents(part.sums.credited)),
            ("ex_officio_cents", .cents(part.sums.exOfficio)), ("charged_cents", .cents(part.sums.charged)),
            ("paid_cents", .cents(part.sums.paid)),
            ("written_off_cents", .cents(part.sums.writtenOff)), ("open_cents", .cents(part.sums.open)),
            ("unexplained_cents", .cents(part.unexplained)), ("invoices", .count(part.sums.invoices)),
            ("credit_notes", .count(part.sums.creditNotes)), ("nothing_due", .count(part.sums.nothingDue)),
        ])
    }
}

extension JSONValue {
    static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.text) ?? .null }
}
