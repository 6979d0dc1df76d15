import Rules
import Values

extension Numerals {
    /// A value of a step, as people read it.
    func text(_ quantity: Quantity) -> String {
        switch quantity {
        case .cents(let amount): money(amount)
        case .sum(let sum): money(sum)
        case .entities(let number), .count(let number): count(number)
        case .flag(let flag): yesOrNo(flag)
        case .cost(let cost): self.cost(cost)
        case .rate(let rate): percent(rate)
        case .percentage(let percentage): percent(percentage)
        }
    }

    public func yesOrNo(_ flag: Bool) -> String { (flag ? Numerals.yes : Numerals.no)[language] }

    private static let yes = Phrase(nl: "ja", fr: "oui", de: "ja", en: "yes")
    private static let no = Phrase(nl: "nee", fr: "non", de: "nein", en: "no")
}

extension Quantity {
    /// Whether the value stays of use when the step that gives it changed nothing: an amount enters the sum as zero, a
    /// rate goes on as it was. Entities added to none, and a no, say nothing beyond the reason.
    var countsWhenNotApplied: Bool {
        switch self {
        case .cents, .sum, .cost, .rate, .percentage: true
        case .entities, .count, .flag: false
        }
    }
}

extension StepAddress {
    /// Whether the step adds to a number of entities or takes from it.
    var isChange: Bool {
        switch self {
        case .severalActivities, .notEstablished, .selfControl: true
        case .contribution, .liability, .entities, .unregistered, .cell, .highest, .minimum, .levyBase, .exemption,
            .activity, .costPerEntity, .levy, .rate, .budget, .levyShare, .activityShare, .runCostPerEntity,
            .uncappedRate, .cappedRate, .runRate, .residualActivity, .residualLevy:
            false
        }
    }
}
