public import Law
public import Values

/// One step of a computation: what was asked, with what, under which reading, and what came out.
///
/// Numbers and codes only; the texts in four languages are the module Wording's.
public struct Step: Hashable, Sendable {
    public let address: StepAddress
    public let result: Quantity
    public let inputs: [Input]
    /// Why the step changed nothing; `nil` when it applied.
    public let notApplied: Reason?
    public let reading: ReadingUse?
    public let rounding: Rounding?
    public let figure: FigureUse?

    public init(
        _ address: StepAddress, result: Quantity, inputs: [Input] = [], notApplied: Reason? = nil,
        reading: ReadingUse? = nil, rounding: Rounding? = nil, figure: FigureUse? = nil
    ) {
        self.address = address
        self.result = result
        self.inputs = inputs
        self.notApplied = notApplied
        self.reading = reading
        self.rounding = rounding
        self.figure = figure
    }
}

/// What a step takes in, by name.
public struct Input: Hashable, Sendable {
    public let name: InputName
    public let value: Quantity

    public init(_ name: InputName, _ value: Quantity) {
        self.name = name
        self.value = value
    }
}

/// The names of what steps take in, as programs read them.
public enum InputName: String, CaseIterable, Sendable {
    case established
    case activeInBelgium = "active_in_belgium"
    case activityCount = "activity_count"
    case selfControl = "self_control"
    case distributes
    case sum
    case declared
    case totalTurnover = "turnover_total"
    case levyTurnover = "turnover_levy"
    case testedTurnover = "tested_turnover"
    case threshold
    case entities
    case costPerEntity = "cost_per_entity"
    case levyBase = "levy_base"
    case rate
    case activity
    case levy
    case budget
    case share
    case turnover
    case maximumRate = "maximum_rate"
    case invoiced
}

/// A value with what it counts.
public enum Quantity: Hashable, Sendable {
    case cents(Cents)
    case sum(CentsSum)
    case entities(Int)
    case count(Int)
    case flag(Bool)
    /// A cost per entity, in cents.
    case cost(Fraction)
    /// A rate, as a part of one.
    case rate(Fraction)
    /// A share of the budget.
    case percentage(Percentage)
}

/// A reading that a step leans on.
public struct ReadingUse: Hashable, Sendable {
    public let id: ReadingID
    public let value: String

    public init(_ id: ReadingID, _ value: String) {
        self.id = id
        self.value = value
    }
}

/// A figure that a step uses, and where it comes from.
public struct FigureUse: Hashable, Sendable {
    public let name: FigureName
    public let origin: Origin

    public init(_ name: FigureName, _ origin: Origin = .tables) {
        self.name = name
        self.origin = origin
    }
}

/// How a step rounds. Always half up (R11).
public enum Rounding: String, CaseIterable, Sendable {
    case cent = "half-up-cent"
    case fourDecimalsOfPercent = "half-up-four-decimals-of-percent"
}

/// Why a step changed nothing.
public enum Reason: String, CaseIterable, Sendable {
    case abroadWithoutBelgianActivity = "abroad-without-belgian-activity"
    case notLiable = "not-liable"
    case registered
    case unregistered
    case oneActivity = "one-activity"
    case established
    case noSelfControl = "no-self-control"
    case notDistributor = "not-distributor"
    case otherActivitiesToo = "other-activities-too"
    case notBelowMinimum = "not-below-minimum"
    case notBelowThreshold = "not-below-threshold"
    case neverWithoutDeclaration = "never-without-declaration"
    case exempt
    case notAboveMaximum = "not-above-maximum"
    case noMaximum = "no-maximum"
    case nothingToDivideBy = "nothing-to-divide-by"
}
