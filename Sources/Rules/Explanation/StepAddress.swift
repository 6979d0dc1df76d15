public import Law

/// Where a step stands in the computation. Addresses are stable: programs and people refer to them.
public enum StepAddress: Hashable, Sendable {
    case contribution
    case liability
    case entities
    case unregistered
    case cell(Registration)
    case highest
    case severalActivities
    case notEstablished
    case selfControl
    case minimum
    case levyBase
    case exemption
    case activity
    case costPerEntity
    case levy
    case rate

    case budget
    case levyShare
    case activityShare
    case runCostPerEntity
    case uncappedRate
    case cappedRate
    case runRate
    case residualActivity
    case residualLevy

    /// Every step but the cells of the table.
    public static let withoutCells: [StepAddress] = [
        .contribution, .liability, .entities, .unregistered, .highest, .severalActivities, .notEstablished,
        .selfControl, .minimum, .levyBase, .exemption, .activity, .costPerEntity, .levy, .rate, .budget, .levyShare,
        .activityShare, .runCostPerEntity, .uncappedRate, .cappedRate, .runRate, .residualActivity, .residualLevy,
    ]

    /// The last part of the address; `nil` for a cell, which is written with the table's codes.
    private var name: String? {
        switch self {
        case .contribution: "contribution"
        case .liability: "liability"
        case .entities: "entities"
        case .unregistered: "unregistered"
        case .cell: nil
        case .highest: "highest"
        case .severalActivities: "several-activities"
        case .notEstablished: "not-established"
        case .selfControl: "self-control"
        case .minimum: "minimum"
        case .levyBase: "base"
        case .exemption: "exemption"
        case .activity: "activity"
        case .costPerEntity, .runCostPerEntity: "cost-per-entity"
        case .levy: "levy"
        case .rate, .runRate: "rate"
        case .budget: "budget"
        case .levyShare: "levy-share"
        case .activityShare: "activity-share"
        case .uncappedRate: "uncapped-rate"
        case .cappedRate: "capped-rate"
        case .residualActivity: "residual-activity"
        case .residualLevy: "residual-levy"
        }
    }

    /// The step that this one is a part of.
    public var parent: StepAddress? {
        switch self {
        case .contribution, .budget: nil
        case .liability, .activity, .levy: .contribution
        case .entities, .costPerEntity: .activity
        case .unregistered, .severalActivities, .notEstablished, .selfControl, .minimum, .highest: .entities
        case .cell: .highest
        case .levyBase, .exemption, .rate: .levy
        case .levyShare, .activityShare: .budget
        case .runCostPerEntity, .residualActivity: .activityShare
        case .runRate, .residualLevy: .levyShare
        case .uncappedRate, .cappedRate: .runRate
        }
    }

    /// The whole address where it is the same under every table: `contribution.activity.entities`; `nil` for a cell.
    public var path: String? {
        guard let name else { return nil }
        return parent?.path.map { "\($0).\(name)" } ?? name
    }

    /// The whole address: `contribution.activity.entities.highest.cell[manufacturer:MDR_I]`.
    public func path(in table: EntityTable) -> String {
        guard case .cell(let registration) = self else { return path ?? "" }
        return "\(StepAddress.highest.path ?? "").cell[\(table.code(of: registration))]"
    }
}

/// Steps as a tree: each with the steps that are part of it, in the order in which they were taken.
public struct StepTree: Sendable {
    public let step: Step
    public let parts: [StepTree]

    /// The trees whose root is not part of another step in the list.
    public static func trees(_ steps: [Step]) -> [StepTree] {
        // There are some twenty: looking through them is faster than a dictionary.
        let parents = steps.map { step in
            step.address.parent.flatMap { parent in steps.firstIndex { $0.address == parent } }
        }
        return parts(of: nil, steps, parents)
    }

    private static func parts(of parent: Int?, _ steps: [Step], _ parents: [Int?]) -> [StepTree] {
        steps.indices.filter { parents[$0] == parent }.map { index in
            StepTree(step: steps[index], parts: parts(of: index, steps, parents))
        }
    }
}
