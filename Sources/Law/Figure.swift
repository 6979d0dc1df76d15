public import Values

/// The numbers of the law, by the code of their table.
public enum FigureName: String, CaseIterable, Sendable {
    /// Kost per entiteit · coût d'une entité · Kosten je Einheit.
    case costPerEntity = "cost_per_entity"
    case maximumLevyRate = "maximum_levy_rate"
    case levyThreshold = "levy_threshold"
    case baseThreshold = "base_threshold"
    case budgetShareLevy = "budget_share_levy"
    case budgetShareActivity = "budget_share_activity"
    case entitiesUnregistered = "entities_unregistered"
    case entitiesSeveralActivities = "entities_several_activities"
    case entitiesNotEstablished = "entities_not_established"
    case entitiesSelfControl = "entities_self_control"
    case entitiesMinimum = "entities_minimum"
    case entitiesMaximum = "entities_maximum"
    case lateInterest = "late_interest"
    case administrativeFine = "administrative_fine"
    /// Days from the day of an invoice to its last day of payment.
    case paymentTerm = "payment_term"
    /// Days from the last day of payment to the first and to the second reminder.
    case firstReminder = "first_reminder"
    case secondReminder = "second_reminder"
    case levyRateOldSystem = "levy_rate_old_system"
    case levyMinimumOldSystem = "levy_minimum_old_system"
    case consumerPriceIndex = "consumer_price_index_september"

    /// What the figure counts: a table that says otherwise is wrong, whatever its number.
    public var unit: Unit {
        switch self {
        case .costPerEntity, .levyThreshold, .baseThreshold, .administrativeFine, .levyMinimumOldSystem: .euros
        case .maximumLevyRate, .budgetShareLevy, .budgetShareActivity, .lateInterest, .levyRateOldSystem: .percent
        case .entitiesUnregistered, .entitiesSeveralActivities, .entitiesNotEstablished, .entitiesSelfControl,
            .entitiesMinimum, .entitiesMaximum:
            .entities
        case .consumerPriceIndex: .index
        case .paymentTerm, .firstReminder, .secondReminder: .days
        }
    }
}

extension FigureName {
    /// What the figure may be, in stored units: a reduction is never an increase, nor the other way round.
    var range: ClosedRange<Int64> {
        switch self {
        case .entitiesNotEstablished, .entitiesSelfControl: -9...0
        case .entitiesUnregistered, .entitiesSeveralActivities, .entitiesMinimum, .entitiesMaximum: 0...9
        case .costPerEntity, .maximumLevyRate, .levyThreshold, .baseThreshold, .budgetShareLevy, .budgetShareActivity,
            .lateInterest, .administrativeFine, .levyRateOldSystem, .levyMinimumOldSystem, .consumerPriceIndex,
            .paymentTerm,
            .firstReminder, .secondReminder:
            unit.range
        }
    }
}

/// What a figure counts, and how many decimals it keeps.
public enum Unit: String, CaseIterable, Sendable {
    case euros = "EUR"
    case percent
    case entities
    case index
    case days

    /// The decimals kept: a figure is stored as a whole number of `10^-places`.
    public var places: Int {
        switch self {
        case .euros, .index: 2
        case .percent: Percentage.places
        case .entities, .days: 0
        }
    }

    /// What a figure may be, in stored units.
    var range: ClosedRange<Int64> {
        switch self {
        case .euros: 0...Cents.largest.count
        case .percent: 0...Percentage.whole.units
        case .entities: -9...9
        case .index: 1...1_000_000
        case .days: 0...366
        }
    }
}

/// One number of the law through time.
public struct Figure: Sendable {
    public let name: FigureName
    public let unit: Unit
    public let label: Phrase
    /// In units of `10^-unit.places`.
    public let timeline: Timeline<Int64>
}
