public import Law
public import Values

/// How a sector is divided to see who pays. Each contributor is in one group, so that groups add up to the sector.
public enum Grouping: String, CaseIterable, Sendable {
    /// The activity of the highest cell; the first of the table where several are as high.
    case activity
    /// The class of that cell.
    case deviceClass = "class"
    case country
    /// Bands of total turnover.
    case size
}

/// A group that a contributor belongs to.
public enum Group: Hashable, Sendable {
    /// By the activity's place in the table; `nil` when nothing is registered.
    case activity(Int?)
    case deviceClass(Int?)
    case country(CountryCode)
    case size(SizeBand)
}

/// Bands of total turnover. Ours, not the law's: for looking at a sector only.
public enum SizeBand: Int, CaseIterable, Comparable, Sendable {
    case underFiftyThousand
    case underQuarterMillion
    case underMillion
    case underTenMillion
    case underFiftyMillion
    case fiftyMillionOrMore

    /// The turnover that the band ends before; `nil` for the last.
    public var end: Cents? {
        switch self {
        case .underFiftyThousand: Cents(5_000_000)
        case .underQuarterMillion: Cents(25_000_000)
        case .underMillion: Cents(100_000_000)
        case .underTenMillion: Cents(1_000_000_000)
        case .underFiftyMillion: Cents(5_000_000_000)
        case .fiftyMillionOrMore: nil
        }
    }

    public init(_ turnover: Cents) {
        self = SizeBand.allCases.first { band in band.end.map { turnover < $0 } ?? true } ?? .fiftyMillionOrMore
    }

    public static func < (one: SizeBand, other: SizeBand) -> Bool { one.rawValue < other.rawValue }
}

extension Sector {
    /// The group of each contributor.
    public func groups(by grouping: Grouping, in table: EntityTable) -> [Group] {
        contributors.indices.map { row in
            switch grouping {
            case .activity: .activity(deciding(row, table).map { table.activityIndex($0) })
            case .deviceClass: .deviceClass(deciding(row, table).map { table.deviceClassIndex($0) })
            case .country: .country(contributors[row].country)
            case .size: .size(SizeBand(contributors[row].totalTurnover))
            }
        }
    }

    /// The registration with the highest cell.
    private func deciding(_ row: Int, _ table: EntityTable) -> Registration? {
        registrations(of: row).sorted { $0.index < $1.index }.max { one, other in
            (table.entities(one) ?? 0) < (table.entities(other) ?? 0)
        }
    }
}

extension Group {
    /// In the order of the tables, of letters and of size; those without a registration last.
    public static func isBefore(_ one: Group, _ other: Group) -> Bool {
        switch (one, other) {
        case (.activity(let one), .activity(let other)), (.deviceClass(let one), .deviceClass(let other)):
            (one ?? .max) < (other ?? .max)
        case (.country(let one), .country(let other)): one < other
        case (.size(let one), .size(let other)): one < other
        case (.activity, _), (.deviceClass, _), (.country, _), (.size, _): false
        }
    }
}
