import Billing
import Declarations
import Rules
import Service
import Values
import Wording

/// What a step of a year would do, as a part of a page: what looks wrong, and totals beside those of the year before.
struct PlanPart {
    let language: Language
    let totals: [InvoiceKind: InvoicingTotals]
    let lastYear: [InvoiceKind: InvoiceSums]
    let shares: [InvoiceKind: Cents]
    let findings: [YearFinding]
    /// The plan of a step; `nil` for a run of invoices.
    let plan: YearPlan?

    init(_ language: Language, _ plan: YearPlan) {
        self.language = language
        totals = plan.totals
        lastYear = plan.lastYear
        shares = plan.split.map { [.activity: $0.activity, .levy: $0.levy] } ?? [:]
        findings = plan.findings
        self.plan = plan
    }

    init(_ language: Language, _ preview: RunPreview) {
        self.language = language
        totals = [preview.kind: preview.totals]
        lastYear = [preview.kind: preview.lastYear]
        shares = preview.share.map { [preview.kind: $0] } ?? [:]
        findings = preview.findings
        plan = nil
    }

    private var numerals: Numerals { Numerals(language) }

    var values: [String: Any] {
        let tables = InvoiceKind.allCases.compactMap { kind in totals[kind].map { table(kind, $0) } }
        return [
            "has_findings": !findings.isEmpty, "findings": findings.map(finding), "totals": tables,
        ]
    }

    private func finding(_ finding: YearFinding) -> [String: Any] {
        let comparison = plan?.comparisons.first { $0.finding == finding }
        return ["told": comparison?.told(language) ?? finding.label[language], "links": links(finding)]
    }

    /// Named so that who reads links alone knows how much there is.
    private func links(_ finding: YearFinding) -> [[String: String]] {
        guard let plan, let left = plan.left else { return [] }
        func link(_ section: AgencySection, _ more: String, _ href: String) -> [[String: String]] {
            [["href": href, "label": "\(section.name[language]) (\(more))"]]
        }
        switch finding {
        case .creditsHeld:
            let sum = left.credits.reduce(into: CentsSum.zero) { $0 += $1.amount }
            return link(.refunds, numerals.money(sum), "/agency/refunds#held")
        case .moneyNotPlaced: return link(.payments, numerals.count(left.unplaced), "/agency/payments")
        case .strangersMoney:
            let path = "/agency/\(plan.year.year)/reconciliation"
            return link(.reconciliation, numerals.money(left.strangers), path)
        case .reopenedUnanswered:
            return left.reopened.prefix(PlanPart.mostReopened).map { key in
                ["href": "/agency/contributors/\(key.declarant)", "label": key.description]
            }
        case .drafts, .uncertified, .fewerDeclarations, .farFromBudget, .rateTooLow, .costUnlike, .rateUnlike,
            .deadlinePast, .nothingDeclared, .missingDeclarations, .beforeDeadline, .stillOwed:
            return []
        }
    }

    private static let mostReopened = 20

    private func table(_ kind: InvoiceKind, _ totals: InvoicingTotals) -> [String: Any] {
        // A year that was not invoiced here says nothing of this one.
        let last = lastYear[kind].flatMap { $0.invoices + $0.nothingDue > 0 ? $0 : nil }
        var rows = [
            // What the agency set was not handed in; of the year before the two are not known apart.
            row("declarations", totals.declarations - totals.exOfficio),
            row("assessed", totals.assessed, last.map { $0.invoiced - $0.credited }),
        ]
        if let share = shares[kind] {
            rows.append(row("share", CentsSum(share)))
            rows.append(row("over_share", totals.assessed - CentsSum(share)))
        }
        switch kind {
        case .activity: rows.append(row("entities", totals.entities))
        case .levy: rows.append(row("turnover", totals.turnover))
        }
        rows += [
            row("invoices", totals.invoices), row("invoiced", totals.invoiced),
            row("credit_notes", totals.creditNotes), row("credited", totals.credited),
            row("nothing_due", totals.nothingDue), row("unchanged", totals.unchanged),
            row("uncertified", totals.uncertified), row("ex_officio", totals.exOfficio, nil),
            row("withdrawn", totals.withdrawn), row("drafts", totals.drafts),
        ]
        return [
            "id": kind.rawValue, "name": kind.label[language].capitalisedFirst, "rows": rows, "has_last": last != nil,
        ]
    }

    private func row(_ name: String, _ this: Int, _ last: Int? = nil) -> [String: Any] {
        [
            "label": YearLifeWords.lines.text(name, language), "this": numerals.count(this),
            "last": last.map { numerals.count($0) } ?? "", "difference": last.map { numerals.signed(this - $0) } ?? "",
        ]
    }

    private func row(_ name: String, _ this: CentsSum, _ last: CentsSum? = nil) -> [String: Any] {
        [
            "label": YearLifeWords.lines.text(name, language), "this": numerals.money(this),
            "last": last.map { numerals.money($0) } ?? "",
            "difference": last.map { (this > $0 ? "+" : "") + numerals.money(this - $0) } ?? "",
        ]
    }
}
