public import Law
public import Values

/// What the rules need to know of a contributor (bijdrageplichtige, redevable, Abgabepflichtiger), packed into 24
/// bytes so that a whole sector stays in memory.
@frozen public struct Contributor: Hashable, Sendable {
    /// Total turnover in medical devices in Belgium: declared, not invoiced.
    public var totalTurnover: Cents
    /// The part supplied to retailers and end users in Belgium: what the levy is due on.
    public var levyTurnover: Cents
    /// Where it is established.
    public var country: CountryCode
    public var situation: Situation
    public var registered: Registered

    @inlinable
    public init(
        totalTurnover: Cents, levyTurnover: Cents, country: CountryCode, situation: Situation,
        registered: Registered = Registered()
    ) {
        self.totalTurnover = totalTurnover
        self.levyTurnover = levyTurnover
        self.country = country
        self.situation = situation
        self.registered = registered
    }
}

/// The yes-or-no facts about a contributor.
@frozen public struct Situation: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Has a contributory activity on Belgian territory.
    @inlinable public static var activeInBelgium: Situation { Situation(rawValue: 1) }
    /// Declared that it follows the self-control guide (gids voor autocontrole, guide d'autocontrôle).
    @inlinable public static var selfControl: Situation { Situation(rawValue: 2) }
    /// Handed in its turnover declaration.
    @inlinable public static var declared: Situation { Situation(rawValue: 4) }
}

/// What remains of all registrations once they are folded: which activities there are, and the highest cell.
@frozen public struct Registered: Hashable, Sendable {
    /// A bit for each activity, by its index.
    public var activities: UInt8
    /// The highest cell of the entity table over everything registered.
    public var highest: UInt8

    @inlinable
    public init() {
        activities = 0
        highest = 0
    }

    /// Adds one registration, with the entities of its cell.
    @inlinable @inline(__always)
    public mutating func add(activity: Int, entities: UInt8) {
        activities |= 1 &<< UInt8(truncatingIfNeeded: activity)
        highest = max(highest, entities)
    }

    /// Folds registrations; each must exist in the table.
    public init(_ registrations: some Sequence<Registration>, in table: EntityTable) {
        self.init()
        for registration in registrations {
            guard let entities = table.entities(registration) else {
                preconditionFailure("a registration is checked against the table when it is read")
            }
            add(activity: table.activityIndex(registration), entities: entities)
        }
    }

    @inlinable public var isEmpty: Bool { activities == 0 }

    /// How many different activities are registered: several classes of one activity are one activity.
    @inlinable public var activityCount: Int { activities.nonzeroBitCount }
}
