public import Declarations
public import Rules
public import Values

/// A contribution year with everything that was decided of it, oldest first. Its state and its figures follow.
public struct ContributionYear: Hashable, Sendable {
    public let year: Int
    public let decisions: [YearDecision]
    /// That declarations are closed; it is a decision of its own, which older years have without any other.
    public let closing: YearClosing?

    public init(year: Int, decisions: [YearDecision], closing: YearClosing?) {
        self.year = year
        self.decisions = decisions
        self.closing = closing
    }

    public var isClosed: Bool { closing != nil }

    /// What is never done before declarations are closed, also when clocks cannot tell which was first.
    private static let afterClosing: Set<YearStep> = [.invoiceActivity, .fixRate, .invoiceLevy, .settle, .reopen]

    /// Everything that was decided, the closing in its turn.
    public var course: [YearEntry] {
        let decided = decisions.map(YearEntry.decision)
        guard let closing else { return decided }
        let before = decided.prefix { $0.at <= closing.at && !ContributionYear.afterClosing.contains($0.step) }
        return before + [.closing(closing)] + decided.dropFirst(before.count)
    }

    /// `nil` where nothing was decided yet.
    public var state: YearState? {
        var state: YearState?
        for decision in decisions {
            if state == .open && isClosed { state = .closed }
            let line = YearTable.transitions.first { $0.from == state && $0.step == decision.step }
            state = line?.to ?? state
        }
        return state == .open && isClosed ? .closed : state
    }

    /// The budget that was published, or drafted last.
    public var budget: Cents? { decisions.last { $0.budget != nil }?.budget }

    /// The figures in force: nothing before they are published.
    public var figures: YearFigures? { decisions.last { $0.figures != nil }?.figures }

    /// The figures as they were published, whatever was decided since. What was published wrongly and put right before
    /// declarations were asked for was published as it was put right.
    public var published: YearFigures? { decisions.prefix { $0.step != .open }.last { $0.figures != nil }?.figures }

    /// Whether the published figures bind nobody yet, so that a rate that is too low can still be put right.
    public var mayRaiseRate: Bool { state == .published && !isClosed }

    /// The last day to declare, as it was decided last; `nil` where nobody decided it.
    public var deadline: CivilDate? { decisions.last { $0.deadline != nil }?.deadline }

    /// The maximum rate, as it was published (Q5).
    public var maximumRate: Percentage? { published?.rate }

    /// The figures that the agency fixed after the year's end: nothing may still be lowered (Q5). `nil` before that.
    public var fixedFigures: YearFigures? {
        switch state {
        case .rateFixed, .levyInvoiced, .settled: figures
        case nil, .drafted, .published, .open, .closed, .activityInvoiced: nil
        }
    }

    /// The figures that declarations are computed with instead of those of the tables: what was fixed; before that,
    /// what the agency published of what the tables do not hold as published.
    public func given(beside tables: AskedFigures) -> GivenFigures {
        if let fixedFigures { return fixedFigures.given }
        return GivenFigures(
            costPerEntity: tables.costPerEntity == nil ? figures?.costPerEntity : nil,
            rate: tables.rate == nil ? figures?.rate : nil, origin: .published)
    }

    /// Whether declarations may be invoiced, or what was invoiced be put right.
    public func mayInvoice(_ kind: InvoiceKind) -> Bool {
        switch (kind, state) {
        case (.activity, .closed), (.activity, .activityInvoiced), (.activity, .rateFixed),
            (.activity, .levyInvoiced), (.levy, .rateFixed), (.levy, .levyInvoiced):
            true
        case (.activity, nil), (.activity, .drafted), (.activity, .published), (.activity, .open),
            (.activity, .settled), (.levy, nil), (.levy, .drafted), (.levy, .published), (.levy, .open),
            (.levy, .closed), (.levy, .activityInvoiced), (.levy, .settled):
            false
        }
    }

    /// Whether a step that may be taken again would change nothing: somebody takes it a second time.
    ///
    /// - Parameters:
    ///   - figures: those in force after it; `nil` where it says none.
    ///   - deadline: the last day to declare; `nil` where it says none.
    public func says(_ step: YearStep, _ budget: Cents?, _ figures: YearFigures?, _ deadline: CivilDate?) -> Bool {
        (step == .draftBudget && state == .drafted && budget == self.budget)
            || (step == .correctFigures && (figures == nil || figures == self.figures)
                && (deadline == nil || deadline == self.deadline))
    }

    /// The figures that a step takes.
    ///
    /// - Parameters:
    ///   - asked: what whoever decides gives.
    ///   - tables: what the tables of the law hold for the year.
    ///   - onlyDeadline: whether a correction says another last day, and so need say no figure.
    /// - Returns: the figures in force after it; `nil` where it says none.
    /// - Throws: `year.figure-missing`, `year.figure-differs`, `year.rate-above-maximum`, `year.rate-decimals`.
    public func figures(
        after step: YearStep, asked: AskedFigures, tables: AskedFigures, onlyDeadline: Bool = false
    ) throws(Problems) -> YearFigures? {
        switch step {
        case .publish: return try published(asked, tables)
        case .fixRate: return try changed(AskedFigures(rate: asked.rate), needsRate: true, maximum: maximumRate)
        case .correctFigures:
            let needsRate = asked.costPerEntity == nil && !onlyDeadline
            // Until declarations are asked for nothing but the law's own figure is a maximum.
            return try changed(asked, needsRate: needsRate, maximum: mayRaiseRate ? tables.rate : maximumRate)
        case .draftBudget, .open, .close, .invoiceActivity, .invoiceLevy, .settle, .reopen: return nil
        }
    }

    /// What the tables hold is what was published; where they hold nothing yet, it is given.
    private func published(_ asked: AskedFigures, _ tables: AskedFigures) throws(Problems) -> YearFigures {
        var problems = Problems()
        func differs(_ figure: String, _ value: String?, _ published: String?) {
            guard let value, let published, value != published else { return }
            problems.add(
                Problem(.yearFigureDiffers, ["figure": figure, "value": value, "published": published]))
        }
        differs("cost_per_entity", asked.costPerEntity?.description, tables.costPerEntity?.description)
        differs("maximum_levy_rate", asked.rate?.description, tables.rate?.description)
        guard let cost = tables.costPerEntity ?? asked.costPerEntity else {
            problems.add(missing("cost_per_entity"))
            throw problems
        }
        guard let rate = tables.rate ?? asked.rate else {
            problems.add(missing("maximum_levy_rate"))
            throw problems
        }
        if !problems.isEmpty { throw problems }
        try checkDecimals(of: rate)
        return YearFigures(costPerEntity: cost, rate: rate)
    }

    private func changed(
        _ asked: AskedFigures, needsRate: Bool, maximum: Percentage?
    ) throws(Problems) -> YearFigures {
        guard var changed = figures, !needsRate || asked.rate != nil else {
            throw Problems([missing("effective_levy_rate")])
        }
        if let cost = asked.costPerEntity { changed.costPerEntity = cost }
        if let rate = asked.rate {
            try checkDecimals(of: rate)
            changed.rate = rate
        }
        if let maximum, changed.rate > maximum {
            let details = ["value": changed.rate.description, "maximum": maximum.description]
            throw Problems([Problem(.yearRateAboveMaximum, details)])
        }
        return changed
    }

    /// The levy is the product of the turnover and a rate of four decimals (R10): what an invoice says must multiply.
    private func checkDecimals(of rate: Percentage) throws(Problems) {
        guard !rate.isOfPublishedPlaces else { return }
        let details = ["value": rate.description, "places": String(Percentage.publishedPlaces)]
        throw Problems([Problem(.yearRateDecimals, details)])
    }

    private func missing(_ figure: String) -> Problem {
        Problem(.yearFigureMissing, ["year": String(year), "figure": figure])
    }
}

/// Figures as far as somebody gives them.
public struct AskedFigures: Hashable, Sendable {
    public var costPerEntity: Cents?
    public var rate: Percentage?

    public init(costPerEntity: Cents? = nil, rate: Percentage? = nil) {
        self.costPerEntity = costPerEntity
        self.rate = rate
    }
}
