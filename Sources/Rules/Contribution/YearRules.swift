public import Law
public import Values

/// The rules of one contribution year, ready to apply: the figures of the law that they need, and the readings.
///
/// Only numbers, no references: the national run copies it into registers.
public struct YearRules: Sendable {
    /// Turnover strictly below it is exempt from the levy (Q3, Q6).
    public private(set) var threshold: Cents
    public private(set) var thresholdOrigin: Origin
    public let readings: Readings
    let unregistered: Int
    let severalActivities: Int
    let notEstablished: Int
    let selfControl: Int
    let minimum: Int
    /// The activities whose self-control takes an entity off.
    let selfControlActivities: UInt8
    /// Parts of a hundred (in units of `Percentage`) of the budget.
    let levyShare: Percentage
    let activityShare: Percentage

    /// - Parameter threshold: instead of the threshold of the tables.
    /// - Throws: every figure that is needed and unknown.
    public init(_ law: YearLaw, readings: Readings, threshold: Cents? = nil) throws(Problems) {
        var problems = Problems()
        func figure(_ name: FigureName) -> Int64 {
            do throws(Problem) { return try law.figure(name) } catch { problems.add(error) }
            return 0
        }
        self.readings = readings
        self.threshold = threshold ?? Cents(figure(.levyThreshold))
        thresholdOrigin = threshold == nil ? .tables : .given
        unregistered = Int(figure(.entitiesUnregistered))
        severalActivities = Int(figure(.entitiesSeveralActivities))
        notEstablished = Int(figure(.entitiesNotEstablished))
        selfControl = Int(figure(.entitiesSelfControl))
        minimum = Int(figure(.entitiesMinimum))
        selfControlActivities = law.table.selfControlActivities
        levyShare = Percentage(units: figure(.budgetShareLevy))
        activityShare = Percentage(units: figure(.budgetShareActivity))
        if !problems.isEmpty { throw problems }
    }

    /// The same rules with another threshold.
    func with(threshold: Cents) -> YearRules {
        var rules = self
        rules.threshold = threshold
        rules.thresholdOrigin = .given
        return rules
    }
}

/// Where a figure in an answer comes from.
public enum Origin: String, Sendable {
    /// The tables of the law.
    case tables
    /// Whoever asked gave it.
    case given
    /// The national run computed it.
    case computed
    /// The agency published it for the year before the tables held it.
    case published
    /// The agency fixed it for the year.
    case decided

    /// Whether it will not be lowered any more: published rates are maxima until the year's accounts are closed (Q5).
    public var isFinal: Bool {
        switch self {
        case .given, .decided: true
        case .tables, .published, .computed: false
        }
    }
}
