public import Billing
import Declarations
import Law
import Rules
public import Values

/// What is asked to be decided of a year.
public struct YearTerms: Hashable, Sendable {
    public var budget: Cents?
    public var figures: AskedFigures
    /// The last day to declare, where the tables of the law do not know it.
    public var deadline: CivilDate?
    public var reason: String?

    public init(
        budget: Cents? = nil, figures: AskedFigures = AskedFigures(), deadline: CivilDate? = nil, reason: String? = nil
    ) {
        self.budget = budget
        self.figures = figures
        self.deadline = deadline
        self.reason = reason
    }
}

extension BillingOffice {
    public func year(_ year: Int) throws(Problems) -> ContributionYear {
        try store.readBilling { (store) throws(Problems) in try self.year(year, in: store) }
    }

    /// What a step would do. Nothing is written.
    public func plan(_ step: YearStep, of year: Int, _ terms: YearTerms) throws(Problems) -> YearPlan {
        try store.readBilling { (store) throws(Problems) in try plan(step, of: year, terms, in: store) }
    }

    /// Takes a step in the life of a year, once. Steps of invoices are taken when every declaration has its decision;
    /// closing is the one decision that declarations obey.
    ///
    /// What changes nothing was decided before, and is not decided twice.
    ///
    /// - Throws: `year.step-impossible`, `reason.missing`, `year.figure-missing`, `year.figure-differs`,
    ///   `year.rate-above-maximum`, `year.rate-decimals`, `year.run-unfinished`, `year.still-owed`, `date.malformed`;
    ///   `life.role` for anyone but the agency.
    @discardableResult
    public func decide(
        _ step: YearStep, of year: Int, _ terms: YearTerms, by request: FilingRequest
    ) throws(Problems) -> ContributionYear {
        try checkAgency(request, .decideYear)
        guard step != .close else {
            let before = try self.year(year)
            // Asked again under its key, it is answered again; the office of declarations tells the two apart.
            if request.key == nil || !before.isClosed { _ = try checkedTransition(step, before, terms) }
            try declarations.closeYear(year, reason: terms.reason ?? "", by: request)
            return try self.year(year)
        }
        let now = clock.now()
        return try store.writeBilling { (store) throws(Problems) in
            let before = try self.year(year, in: store)
            _ = try checkedTransition(step, before, terms)
            try checkFinished(step, before, in: store)
            let budget = step == .draftBudget ? terms.budget : nil
            let deadline = try deadline(after: step, before, terms)
            let figures = try figures(after: step, before, terms, deadline)
            if before.says(step, budget, figures, deadline) {
                try checkRepeated(step, before, terms, by: request)
                return before
            }
            let decision = YearDecision(
                year: year, number: before.decisions.count + 1, step: step, budget: budget, figures: figures,
                deadline: deadline, reason: terms.reason, author: request.author, at: now)
            try record(
                .decideYear, String(year), [.decision(decision)], reason: terms.reason, by: request, at: now,
                in: store)
            return try self.year(year, in: store)
        }
    }

    /// Closes a year to declarations: in its turn where its budget was decided here, and otherwise once something was
    /// declared for it. It is never opened again.
    ///
    /// - Throws: `year.step-impossible` before its turn, and for a year of which nothing is known.
    public func close(_ year: Int, reason: String, by request: FilingRequest) throws(Problems) {
        let before = try self.year(year)
        let isDeclaredFor = try store.readBilling { (store) throws(Problems) in
            try !store.declarations(toInvoice: year, after: nil, limit: 1).isEmpty
        }
        if before.decisions.isEmpty && (isDeclaredFor || before.isClosed) {
            try declarations.closeYear(year, reason: reason, by: request)
        } else {
            _ = try decide(.close, of: year, YearTerms(reason: reason), by: request)
        }
    }

    /// The same in a transaction in which more is looked up.
    public func year(_ year: Int, in store: any BillingReading) throws(Problems) -> ContributionYear {
        try store.contributionYear(year)
    }

    private func plan(
        _ step: YearStep, of year: Int, _ terms: YearTerms, in store: any BillingReading
    ) throws(Problems) -> YearPlan {
        let before = try self.year(year, in: store)
        let transition = try checkedTransition(step, before, terms)
        let known = try declarations.deadlines(in: store)
        let deadline = try deadline(after: step, before, terms)
        let figures = try figures(after: step, before, terms, deadline) ?? before.figures
        let budget = terms.budget ?? before.budget
        let split = try budget.map { (budget) throws(Problems) in try self.split(budget, year) }
        var (totals, lastYear): ([InvoiceKind: InvoicingTotals], [InvoiceKind: InvoiceSums]) = ([:], [:])
        var findings: [YearFinding] = []
        var assessedBefore: [InvoiceKind: CentsSum] = [:]
        for kind in kinds(of: step) {
            lastYear[kind] = try store.sums(of: year - 1, kind)
            guard let figures else { continue }
            let found = try InvoicingDesk(kind, year, figures, book).totals(in: store)
            totals[kind] = found
            if let old = before.figures, old != figures {
                assessedBefore[kind] = try InvoicingDesk(kind, year, old, book).totals(in: store).assessed
            }
            let share = split.map { kind == .activity ? CentsSum($0.activity) : CentsSum($0.levy) }
            let before = lastYear[kind].map { $0.invoices - $0.creditNotes + $0.nothingDue } ?? 0
            findings += YearFinding.all(in: found, share: share, declarationsLastYear: before)
        }
        let outlook = step == .fixRate ? try rateOutlook(of: before, in: store) : nil
        if let outlook, let levy = totals[.levy]?.assessed, outlook.isClearlyMore(than: levy) {
            findings = findings.filter { $0 != .farFromBudget } + [.rateTooLow]
        }
        let comparisons = try self.comparisons(step, before, figures, in: store)
        findings += comparisons.map(\.finding)
        if let deadline, deadline < today { findings.append(.deadlinePast) }
        let left = step == .settle ? try self.left(of: year, in: store) : nil
        if let left { findings += try unfinished(year, in: store) + left.findings }
        var missing: Int?
        if step == .close {
            let found = try undeclared(year, in: store)
            (findings, missing) = (findings + found.findings, found.missing)
        }
        var seen: Set<YearFinding> = []
        return YearPlan(
            year: before, step: step, state: transition.to, budget: budget, split: split, figures: figures,
            deadline: deadline ?? known[year], totals: totals, assessedBefore: assessedBefore, lastYear: lastYear,
            missing: missing, outlook: outlook, comparisons: comparisons, left: left,
            findings: findings.filter { seen.insert($0).inserted })
    }

    private func figures(
        after step: YearStep, _ year: ContributionYear, _ terms: YearTerms, _ deadline: CivilDate?
    ) throws(Problems) -> YearFigures? {
        let figures = try year.figures(
            after: step, asked: terms.figures, tables: book.publishedFigures(of: year.year),
            onlyDeadline: deadline != nil)
        // Another last day alone is no reason for what is invoiced.
        return step == .correctFigures && deadline != nil && figures == year.figures ? nil : figures
    }

    /// The last day to declare that a step says: asked for as a year is opened, and put right after it.
    ///
    /// - Throws: `date.malformed` where it is no day of the year or the one after, `year.figure-differs` where the
    ///   tables know another.
    private func deadline(
        after step: YearStep, _ year: ContributionYear, _ terms: YearTerms
    ) throws(Problems) -> CivilDate? {
        guard let day = terms.deadline, step == .open || step == .correctFigures else { return nil }
        if let known = DeclarationDeadlines(book).known(year.year) {
            guard known != day else { return nil }
            let details = ["figure": "declaration_deadline", "value": day.description, "published": known.description]
            throw Problems([Problem(.yearFigureDiffers, details)])
        }
        let range = DeclarationDeadlines.range(of: year.year)
        guard !range.contains(day) else { return day }
        let details = [
            "value": day.description, "from": range.lowerBound.description, "until": range.upperBound.description,
        ]
        throw Problems([Problem(.dateMalformed, details)])
    }

    /// The kinds of invoices that a step is about.
    private func kinds(of step: YearStep) -> [InvoiceKind] {
        switch step {
        case .draftBudget, .open, .reopen: []
        case .publish, .close, .settle, .correctFigures: InvoiceKind.allCases
        case .invoiceActivity: [.activity]
        case .fixRate, .invoiceLevy: [.levy]
        }
    }

    /// A correction that corrects nothing is none, unless it is the last one asked for once more.
    private func checkRepeated(
        _ step: YearStep, _ year: ContributionYear, _ terms: YearTerms, by request: FilingRequest
    ) throws(Problems) {
        guard step == .correctFigures else { return }
        let last = year.decisions.last
        let isRepeated =
            last?.step == step && last?.reason == terms.reason && last?.author.identity == request.author.identity
        guard !isRepeated else { return }
        throw Problems([Problem(.yearNothingChanges, ["year": String(year.year)])])
    }

    private func checkedTransition(
        _ step: YearStep, _ year: ContributionYear, _ terms: YearTerms
    ) throws(Problems) -> YearTransition {
        let transition: YearTransition
        do throws(Problem) {
            transition = try YearTable.transition(of: year.year, from: year.state, step)
        } catch { throw Problems([error]) }
        if transition.needsReason { try Reason.check(terms.reason, of: step.rawValue) }
        guard step != .draftBudget || (terms.budget ?? .zero) > .zero else {
            var details = ["year": String(year.year), "figure": "budget"]
            if let budget = terms.budget { details["value"] = budget.description }
            throw Problems([Problem(.yearFigureMissing, details)])
        }
        return transition
    }

    /// Every declaration has its decision before the step says so, and nothing is open before a year is settled.
    private func checkFinished(
        _ step: YearStep, _ year: ContributionYear, in store: any BillingReading
    ) throws(Problems) {
        switch step {
        case .draftBudget, .publish, .open, .close, .fixRate, .correctFigures, .reopen: return
        case .invoiceActivity: try checkDecided(.activity, year, in: store)
        case .invoiceLevy: try checkDecided(.levy, year, in: store)
        case .settle:
            for kind in InvoiceKind.allCases { try checkDecided(kind, year, in: store) }
            var open = CentsSum.zero
            for kind in InvoiceKind.allCases { open = open + (try store.sums(of: year.year, kind).open) }
            guard open == .zero else {
                let details = ["year": String(year.year), "amount": open.description]
                throw Problems([Problem(.yearStillOwed, details)])
            }
        }
    }

    /// Who would be shut out by closing declarations.
    private func undeclared(
        _ year: Int, in store: any BillingReading
    ) throws(Problems) -> (findings: [YearFinding], missing: Int) {
        var found: [YearFinding] = []
        let now = try lines(of: year, in: store)
        let before = book.years.contains(year - 1) ? try lines(of: year - 1, in: store) : [:]
        let missing = MissingDeclaration.all(of: year, now: now, before: before).count
        if missing > 0 { found.append(.missingDeclarations) }
        if let deadline = try declarations.deadlines(in: store)[year], today <= deadline {
            found.append(.beforeDeadline)
        }
        return (found, missing)
    }

    private func lines(
        of year: Int, in store: any BillingReading
    ) throws(Problems) -> [DeclarantID: SectorLine] {
        let lines = try store.sectorLines(of: year, after: 0)
        return Dictionary(lines.map { ($0.declarant, $0) }) { _, newer in newer }
    }

    /// What stands in the way of settling a year, for who looks before.
    private func unfinished(_ year: Int, in store: any BillingReading) throws(Problems) -> [YearFinding] {
        var isOwed = false
        for kind in InvoiceKind.allCases where try store.sums(of: year, kind).open != .zero { isOwed = true }
        return isOwed ? [.stillOwed] : []
    }

    private func checkDecided(
        _ kind: InvoiceKind, _ year: ContributionYear, in store: any BillingReading
    ) throws(Problems) {
        guard let figures = year.figures else { return }
        let left = try InvoicingDesk(kind, year.year, figures, book).totals(in: store).undecided
        guard left == 0 else {
            throw Problems([Problem(.yearRunUnfinished, ["year": String(year.year), "count": String(left)])])
        }
    }

    /// The parts of a budget by the shares of the year.
    func split(_ budget: Cents, _ year: Int) throws(Problems) -> BudgetSplit {
        try rules(of: year).split(budget)
    }

    /// The rules of a year for what needs no threshold.
    func rules(of year: Int) throws(Problems) -> YearRules {
        let law = try book.year(year)
        let readings: Readings
        do throws(Problem) { readings = try Readings(law) } catch { throw Problems([error]) }
        return try YearRules(law, readings: readings, threshold: .zero)
    }
}
