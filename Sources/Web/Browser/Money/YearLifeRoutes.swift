import Billing
import Declarations
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values
import Wording

/// The life of a contribution year: what was decided, and each next step with what it would do before it is taken.
struct YearLifeRoutes {
    let desk: AgencyDesk

    var all: [AgencyRoute] {
        [
            desk.get("/{year}/life", AgencySection.life.action, life),
            desk.get("/{year}/life/{step}", .decideYear, show), desk.post("/{year}/life/{step}", .decideYear, take),
        ]
    }

    private func life(_ visit: AgencyVisit) throws(Problems) -> Answer { try life(visit, moved: Problems()) }

    /// - Parameter problems: why a step that was confirmed on a page that is old was not taken.
    private func life(_ visit: AgencyVisit, moved problems: Problems) throws(Problems) -> Answer {
        let year = try visit.givenYear
        var page = YearLifePage(
            visit.navigation(.life), try desk.billing.year(year),
            deadline: try desk.offices.declarations.deadlines()[year], mayDecide: visit.may(.decideYear),
            done: visit.visitor.query["done"].flatMap { YearStep(rawValue: $0) },
            anew: try desk.agency.invoicesToRemake(of: year), mayInvoice: visit.may(.issueInvoices))
        page.moved = problems
        if page.isSettledNext {
            let open = try desk.billing.items(year: year, onlyOpen: true, limit: .max)
            page.owed = open.reduce(into: CentsSum.zero) { $0 += $1.open }
        }
        var answer = desk.show(page.page, visit, here: "/agency/\(year)/life")
        if !problems.isEmpty { answer.status = .conflict }
        return answer
    }

    // MARK: A step

    /// What an address says that has the fields shown again, with what was typed in them.
    private static let changes = "change"

    private func show(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let (step, year) = try asked(visit)
        let given = TypedFields(asked: visit.visitor.query.fields)
        let outlook = try outlook(step, year, given)
        let typed = try typed(given, step, year, outlook, visit.visitor.language)
        let asks = try asks(step, year)
        let isGiven = asks.contains { given.has($0.rawValue) } && !given.has(Self.changes)
        guard isGiven || asks.isSubset(of: [.reason]) else {
            return try answer(visit, year, step, typed, nil, outlook: outlook)
        }
        do throws(Problems) {
            var terms = try terms(typed, asks, year, language: visit.visitor.language, isComplete: false)
            // What it would do is shown before anybody says why; a sum that nobody gave yet is not.
            terms?.reason = "–"
            let plan = try terms.map { terms throws(Problems) in try desk.billing.plan(step, of: year.year, terms) }
            return try answer(visit, year, step, typed, plan)
        } catch {
            return try refused(error, visit, year, step, typed)
        }
    }

    private func take(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let (step, year) = try asked(visit)
        let typed = TypedFields(visit.visitor)
        let life = "/agency/\(year.year)/life?done=\(step.rawValue)"
        let seen = Int(typed["seen"]) ?? -1
        let author = try visit.request(action(of: step), desk.offices.access).author
        if isTaken(step, year, seen: seen, typed, visit.visitor.language, by: author) { return .redirect(life) }
        do throws(Problems) {
            let asks = try asks(step, year)
            guard let terms = try terms(typed, asks, year, language: visit.visitor.language, isComplete: true) else {
                throw Problems([MoneyReading.missing("budget")])
            }
            guard seen == year.decisions.count else {
                let plan = try desk.billing.plan(step, of: year.year, terms)
                var answer = try self.answer(visit, year, step, typed, plan, hasMoved: true)
                answer.status = .conflict
                return answer
            }
            _ = try desk.billing.decide(
                step, of: year.year, terms, by: try visit.request(action(of: step), desk.offices.access))
        } catch {
            // The step was taken meanwhile, or another one that leaves no room for it: what is now is shown instead.
            let isPast = error.listed.allSatisfy { $0.code == .yearStepImpossible }
            return isPast ? try self.life(visit, moved: error) : try refused(error, visit, year, step, typed)
        }
        return .redirect(life)
    }

    /// Closing is a right of its own, since declarations obey it.
    private func action(of step: YearStep) -> AccessAction { step == .close ? .closeYear : .decideYear }

    /// Whether the very page that was confirmed was confirmed before, with the same in it. Somebody else's decision is
    /// not told as one's own.
    private func isTaken(
        _ step: YearStep, _ year: ContributionYear, seen: Int, _ typed: TypedFields, _ language: Language,
        by author: Author
    ) -> Bool {
        let given = Set(YearStepPage.Field.allCases.filter { typed.has($0.rawValue) })
        guard let terms = try? terms(typed, given, year, language: language, isComplete: true) else { return false }
        if step == .close {
            return year.closing?.reason == terms.reason && year.closing?.author.identity == author.identity
        }
        guard year.decisions.indices.contains(seen) else { return false }
        let decision = year.decisions[seen]
        // Another last day alone leaves the figures as they were.
        let figures = decision.figures ?? (decision.deadline == nil ? nil : year.figures)
        func isSame<Value: Equatable>(_ asked: Value?, _ decided: Value?) -> Bool { asked == nil || asked == decided }
        guard decision.author.identity == author.identity else { return false }
        return decision.step == step && isSame(terms.reason, decision.reason) && isSame(terms.budget, decision.budget)
            && isSame(terms.figures.rate, figures?.rate)
            && isSame(terms.figures.costPerEntity, figures?.costPerEntity)
            && isSame(terms.deadline, decision.deadline)
    }

    /// - Throws: `route.unknown` for what is no step, or is a whole run of invoices; `year.step-impossible`.
    private func asked(_ visit: AgencyVisit) throws(Problems) -> (YearStep, ContributionYear) {
        let name = visit.visitor.step(3)
        guard let step = YearStep(rawValue: name), !InvoiceKind.allCases.contains(where: { $0.step == step }) else {
            throw Problems([Problem(.routeUnknown, ["value": String(visit.visitor.path.prefix(80))])])
        }
        return (step, try desk.billing.year(try visit.givenYear))
    }

    /// What a step asks for: what the law's tables do not hold as published already.
    private func asks(_ step: YearStep, _ year: ContributionYear) throws(Problems) -> Set<YearStepPage.Field> {
        let line: YearTransition
        do throws(Problem) {
            line = try YearTable.transition(of: year.year, from: year.state, step)
        } catch { throw Problems([error]) }
        var asks: Set<YearStepPage.Field> = line.needsReason ? [.reason] : []
        if step == .draftBudget { asks.insert(.budget) }
        let isCorrection = step == .correctFigures
        let publishes = step == .publish
        let published = try desk.billing.book.publishedFigures(of: year.year)
        if isCorrection || publishes && published.costPerEntity == nil { asks.insert(.cost) }
        if isCorrection || step == .fixRate || publishes && published.rate == nil { asks.insert(.rate) }
        let mayTellDay = step == .open || isCorrection && [.published, .open].contains(year.state)
        if mayTellDay, DeclarationDeadlines(desk.billing.book).known(year.year) == nil { asks.insert(.deadline) }
        return asks
    }

    /// Which rate would cover the levy's part, where the step fixes it and is asked for: a plan says so itself.
    private func outlook(
        _ step: YearStep, _ year: ContributionYear, _ typed: TypedFields
    ) throws(Problems) -> RateOutlook? {
        let isShown = typed.has("rate") && !typed.has(Self.changes)
        return step == .fixRate && !isShown ? try desk.billing.rateOutlook(of: year.year) : nil
    }

    /// What is typed, or else what stands; before anything does, what the tables know from others. A rate is fixed at
    /// what covers the levy's part, unless somebody types another.
    private func typed(
        _ typed: TypedFields, _ step: YearStep, _ year: ContributionYear, _ outlook: RateOutlook?,
        _ language: Language
    ) throws(Problems) -> TypedFields {
        guard !YearStepPage.Field.allCases.contains(where: { typed.has($0.rawValue) }) else { return typed }
        let (cost, rate): (Cents?, Percentage?)
        var deadline: CivilDate?
        switch step {
        case .fixRate, .correctFigures:
            (cost, rate) = (year.figures?.costPerEntity, outlook?.covering.rate ?? year.figures?.rate)
            deadline = step == .correctFigures ? year.deadline : nil
        case .publish:
            let law = try desk.billing.book.year(year.year)
            cost = law.dated(.costPerEntity)?.value.map { Cents($0) }
            rate = law.dated(.maximumLevyRate)?.value.map { Percentage(units: $0) }
        case .draftBudget, .open, .close, .invoiceActivity, .invoiceLevy, .settle, .reopen: return typed
        }
        let numerals = Numerals(language)
        let known = [
            "cost": cost.map { numerals.typed($0) }, "rate": rate.map { numerals.typed($0) },
            "deadline": deadline?.description,
        ]
        return TypedFields(known.compactMapValues { $0.map { [$0] } })
    }

    /// - Parameter isComplete: whether what is asked for must be there.
    /// - Returns: `nil` where nothing was typed yet of what must be.
    private func terms(
        _ typed: TypedFields, _ asks: Set<YearStepPage.Field>, _ year: ContributionYear, language: Language,
        isComplete: Bool
    ) throws(Problems) -> YearTerms? {
        let asked = asks.subtracting([.reason])
        guard isComplete || asked.isEmpty || asked.contains(where: { typed.has($0.rawValue) }) else { return nil }
        var reading = MoneyReading(typed, language)
        var terms = YearTerms()
        if asks.contains(.budget) { terms.budget = reading.amount("budget") }
        if asks.contains(.cost) { terms.figures.costPerEntity = reading.amount("cost") }
        if asks.contains(.rate) { terms.figures.rate = reading.percentage("rate") }
        if asks.contains(.deadline), !typed["deadline"].trimmingSpaces.isEmpty {
            terms.deadline = reading.day("deadline")
        }
        if asks.contains(.reason), isComplete {
            terms.reason = reading.text(
                "reason", label: YearStepPage.label(of: .reason, language), longest: MoneyReading.longestReason)
        }
        try reading.check()
        return terms
    }

    // MARK: Answers

    private func answer(
        _ visit: AgencyVisit, _ year: ContributionYear, _ step: YearStep, _ typed: TypedFields, _ plan: YearPlan?,
        outlook: RateOutlook? = nil, hasMoved: Bool = false, refused problems: Problems = Problems()
    ) throws(Problems) -> Answer {
        let fields = YearStepPage.Field.allCases.filter { $0 != .reason && typed.has($0.rawValue) }
            .map { ($0.rawValue, typed[$0.rawValue]) }
        let change = "/agency/\(year.year)/life/\(step.rawValue)?\(FormText.text(fields + [(Self.changes, "yes")]))"
        var page = YearStepPage(
            visit.navigation(), year, step, asks: try asks(step, year), typed: typed, plan: plan, change: change,
            hasMoved: hasMoved)
        page.outlook = outlook
        return desk.show(page.page, visit, refused: problems)
    }

    /// What is told beside the fields; whatever else is a page of its own.
    private func refused(
        _ problems: Problems, _ visit: AgencyVisit, _ year: ContributionYear, _ step: YearStep, _ typed: TypedFields
    ) throws(Problems) -> Answer {
        let isElsewhere = Refusal(problems).status == .forbidden || problems.listed.contains(where: \.code.isOfStorage)
        guard !isElsewhere, let asks = try? asks(step, year) else { throw problems }
        let placed = problems.placed([
            .yearRateAboveMaximum: "rate", .yearRateDecimals: "rate", .yearFigureDiffers: "rate",
            .yearNothingChanges: asks.contains(.cost) ? "cost" : "rate", .reasonMissing: "reason",
            .dateMalformed: "deadline",
            .yearFigureMissing: asks.contains(.budget) ? "budget" : asks.contains(.cost) ? "cost" : "rate",
        ]).map { $0.code == .lawFigureUnknown ? Problem($0.code, $0.details) : $0 }  // No field of this page.
        var plan: YearPlan?
        if placed.listed.allSatisfy({ $0.place.field == "reason" }) {
            var terms = try? terms(typed, asks, year, language: visit.visitor.language, isComplete: false)
            terms?.reason = "–"
            plan = try terms.map { terms throws(Problems) in try desk.billing.plan(step, of: year.year, terms) }
        }
        let outlook = step == .fixRate && plan == nil ? try desk.billing.rateOutlook(of: year.year) : nil
        return try answer(visit, year, step, typed, plan, outlook: outlook, refused: placed)
    }
}
