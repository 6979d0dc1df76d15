import Billing
import Declarations
import Exchange
import Service
import Values
import Wording

/// A year's money as lines.
extension FactSheet {
    mutating func add(_ state: YearState?) {
        let label = state?.label ?? BillingWords.undecided
        add("state", BillingWords.state, label[language], state.map { .text($0.rawValue) } ?? .null)
    }

    mutating func add(_ figures: YearFigures?) {
        guard let figures else { return }
        add(
            "cost_per_entity", BillingWords.costPerEntity, numerals.money(figures.costPerEntity),
            .decimal(figures.costPerEntity.description))
        add("rate", BillingWords.rate, numerals.percent(figures.rate), .decimal(figures.rate.description))
    }

    mutating func add(_ year: ContributionYear) {
        add("year", BillingWords.year, String(year.year), .count(year.year))
        add(year.state)
        if let budget = year.budget { add("budget", BillingWords.budget, CentsSum(budget)) }
        add(year.figures)
        if let deadline = year.deadline {
            add("deadline", BillingWords.deadline, numerals.date(deadline), .text(deadline.description))
        }
        let language = language
        let decisions = year.course.map { entry in
            let parts = [entry.at.description, entry.step.label[language], entry.author.person, entry.reason]
            let json = JSONValue.object([
                ("step", .text(entry.step.rawValue)), ("at", .text(entry.at.description)),
                ("by", .text(entry.author.person)), ("reason", entry.reason.map { .text($0) } ?? .null),
            ])
            return (text: parts.compactMap(\.self).joined(separator: ", "), json: json)
        }
        list("decisions", BillingWords.decisions, decisions)
    }

    mutating func add(_ plan: YearPlan) {
        let label = plan.step.label[language]
        add("step", BillingWords.wouldBe, label, .text(plan.step.rawValue))
        add(plan.state)
        if let budget = plan.budget { add("budget", BillingWords.budget, CentsSum(budget)) }
        add(plan.figures)
        for kind in InvoiceKind.allCases {
            if let totals = plan.totals[kind] { add(totals, kind) }
            guard let before = plan.lastYear[kind], before.invoices > 0 else { continue }
            add("\(kind.rawValue).last_year", BillingWords.lastYear, before.invoiced - before.credited)
        }
        let language = language
        list(
            "findings", BillingWords.findings,
            plan.findings.map { finding in
                let comparison = plan.comparisons.first { $0.finding == finding }
                return (text: comparison?.told(language) ?? finding.label[language], json: .text(finding.rawValue))
            })
    }

    mutating func add(_ totals: InvoicingTotals, _ kind: InvoiceKind) {
        let key = kind.rawValue
        add("\(key).declarations", kind.label, totals.declarations)
        add("\(key).unchanged", BillingWords.unchanged, totals.unchanged)
        add("\(key).nothing_due", BillingWords.nothingDue, totals.nothingDue)
        add("\(key).invoices", BillingWords.invoices, totals.invoices)
        add("\(key).invoiced", BillingWords.invoiced, totals.invoiced)
        add("\(key).credit_notes", BillingWords.creditNotes, totals.creditNotes)
        add("\(key).credited", BillingWords.credited, totals.credited)
        add("\(key).assessed", BillingWords.assessed, totals.assessed)
    }

    mutating func add(_ part: ReconciledPart) {
        let key = part.kind.rawValue
        if let budget = part.budget { add("\(key).budget", part.kind.label, CentsSum(budget)) }
        if let residual = part.residual { add("\(key).residual", BillingWords.residual, residual) }
        add("\(key).decided", BillingWords.decided, part.decided)
        add("\(key).assessed", BillingWords.assessed, part.totals.assessed)
        add("\(key).not_invoiced", BillingWords.notInvoiced, part.notInvoiced)
        add("\(key).invoiced", BillingWords.invoiced, part.sums.invoiced)
        add("\(key).credited", BillingWords.credited, part.sums.credited)
        add("\(key).ex_officio", BillingWords.exOfficio, part.sums.exOfficio)
        add("\(key).nothing_due", BillingWords.nothingDue, part.sums.nothingDue)
        add("\(key).charged", BillingWords.charged, part.sums.charged)
        add("\(key).paid", BillingWords.paid, part.sums.paid)
        add("\(key).written_off", BillingWords.writtenOff, part.sums.writtenOff)
        add("\(key).open", BillingWords.open, part.sums.open)
        add("\(key).unexplained", BillingWords.unexplained, part.unexplained)
        guard part.totals.exempt > 0 else { return }
        add("\(key).exempt", BillingWords.exempt, part.totals.exempt)
        add("\(key).exempted", BillingWords.exempted, part.totals.exempted)
    }

    mutating func add(_ invoice: Invoice) {
        add("number", BillingWords.invoice, invoice.number.description)
        add("kind", invoice.kind.label, String(invoice.year), .text(invoice.kind.rawValue))
        add("debtor", BillingWords.debtor, "\(invoice.debtor.declarant.name) (\(invoice.debtor.declarant.id))")
        add("issued", BillingWords.issued, numerals.date(invoice.issued), .text(invoice.issued.description))
        add("due", BillingWords.due, numerals.date(invoice.due), .text(invoice.due.description))
        for line in invoice.lines {
            switch line.basis {
            case .entities(let count, let cost):
                add("entities", BillingWords.entities, count)
                add("cost_per_entity", BillingWords.costPerEntity, CentsSum(cost))
            case .turnover(let base, let rate):
                add("turnover", BillingWords.turnover, CentsSum(base))
                add("rate", BillingWords.rate, numerals.percent(rate), .decimal(rate.description))
            }
        }
        add("amount", BillingWords.amount, CentsSum(invoice.total))
        if let communication = invoice.communication {
            add("communication", BillingWords.communication, communication.description)
        }
        add("iban", BillingWords.account, invoice.creditor.iban.grouped, .text(invoice.creditor.iban.text))
        if let replaced = invoice.replaces { add("replaces", BillingWords.replaces, replaced.number.description) }
    }

    mutating func add(_ note: CreditNote) {
        add("number", BillingWords.creditNote, note.number.description)
        add("credited", BillingWords.invoice, note.credited.number.description)
        add("issued", BillingWords.issued, numerals.date(note.issued), .text(note.issued.description))
        add("amount", BillingWords.amount, CentsSum(note.total))
        let label = note.reason.label[language]
        add("reason", BillingWords.reason, label, .text(note.reason.rawValue))
        if let explanation = note.explanation { add("explanation", BillingWords.explanation, explanation) }
        add("remaining", BillingWords.remaining, CentsSum(note.remaining))
    }
}

extension FactSheet {
    mutating func add(_ refund: Refund) {
        add("refund", BillingWords.refund, refund.name)
        add("debtor", BillingWords.debtor, refund.contributor.description)
        add("amount", BillingWords.amount, CentsSum(refund.amount))
        add("iban", BillingWords.account, refund.iban.grouped, .text(refund.iban.text))
        let label = refund.state.label[language]
        add("state", BillingWords.state, label, .text(refund.state.rawValue))
    }
}

extension RefundStanding {
    func line(_ numerals: Numerals, _ language: Language) -> (text: String, json: JSONValue) {
        let parts = [
            refund.name, refund.beneficiary, numerals.money(refund.amount), stage.label[language], file,
        ]
        let json = JSONValue.object([
            ("refund", .text(refund.name)), ("number", .count(refund.number)),
            ("debtor", .text(refund.contributor.description)), ("beneficiary", .text(refund.beneficiary)),
            ("iban", .text(refund.iban.text)), ("amount", .decimal(refund.amount.description)),
            ("state", .text(refund.state.rawValue)), ("stage", .text(stage.rawValue)),
            ("file", file.map { .text($0) } ?? .null), ("asked_by", .text(refund.askedBy.person)),
        ])
        return (parts.compactMap(\.self).joined(separator: "  "), json)
    }
}

extension OpenItem {
    /// - Parameter today: the day on which it is late, or not yet.
    func line(
        _ numerals: Numerals, _ language: Language, on today: CivilDate
    ) -> (text: String, json: JSONValue) {
        var parts = [invoice.description, name, numerals.money(total)]
        if charged > .zero { parts.append("\(BillingWords.toCharge[language]) \(numerals.money(charged))") }
        parts.append(isCredited ? BillingWords.credited[language] : numerals.money(open))
        let late = open > .zero ? max(0, daysLate(on: today)) : 0
        if late > 0 { parts.append(BillingWords.daysLate(late, language)) }
        let json = JSONValue.object([
            ("number", .text(invoice.description)), ("debtor", .text(contributor.description)), ("name", .text(name)),
            ("issued", .text(issued.description)), ("due", .text(due.description)), ("days_late", .count(late)),
            ("amount", .decimal(total.description)), ("charged", .decimal(charged.description)),
            ("open", .decimal(open.description)), ("credited", .flag(isCredited)),
        ])
        return (parts.joined(separator: "  "), json)
    }
}

extension UnallocatedPayment {
    func line(
        _ numerals: Numerals, _ language: Language, _ proposals: [PaymentProposal], _ remark: PaymentRemark?
    ) -> (text: String, json: JSONValue) {
        let named = proposals.map {
            (ground: $0.ground, targets: $0.allocations.compactMap(\.target.name), recovered: $0.recovered)
        }
        var proposed: [String] = []
        for name in named.flatMap(\.targets) where !proposed.contains(name) { proposed.append(name) }
        let parts = [
            key.description, numerals.money(left), transaction.counterparty.name, transaction.text,
            remark?.text(language),
        ]
        let json = JSONValue.object([
            ("payment", .text(key.description)), ("left", .decimal(left.description)),
            ("name", transaction.counterparty.name.map { .text($0) } ?? .null),
            ("text", transaction.text.map { .text($0) } ?? .null),
            ("proposed", .list(proposed.map { .text($0) })),
            (
                "grounds",
                .list(
                    named.map { ground, targets, recovered in
                        .object([
                            ("ground", .text(ground.code)), ("proposed", .list(targets.map { .text($0) })),
                            ("recovered", .decimal(recovered.description)),
                        ])
                    })
            ),
            ("remark", remark.map { .text($0.kind.rawValue) } ?? .null),
            ("refund", remark.map { .text($0.refund.name) } ?? .null),
        ])
        let told = named.map { one in
            let ground = one.ground.label[language]
            let recovered = one.recovered == .zero ? "" : "; " + BillingWords.recovered(one.recovered, language)
            return "\(one.targets.joined(separator: ", ")) (\(ground)\(recovered))"
        }
        let arrow = told.isEmpty ? "" : " → \(told.joined(separator: "; "))"
        return (parts.compactMap(\.self).joined(separator: "  ") + arrow, json)
    }
}

extension Allocation.Target {
    /// What it is called; `nil` for a credit, which has no name.
    fileprivate var name: String? {
        switch self {
        case .invoice(let number): number.description
        case .refund(let number): Refund.name(of: number)
        case .credit: nil
        }
    }
}
