public import Values

/// What a run must know of the whole sector before any amount can be computed.
public struct SectorTally: Hashable, Sendable {
    public internal(set) var rows = 0
    public internal(set) var liable = 0
    public internal(set) var exempt = 0
    /// Liable with nothing registered.
    public internal(set) var unregistered = 0
    /// The entities of all liable contributors: the divisor of the cost per entity.
    public internal(set) var entities = 0
    /// The turnover that the levy's share is divided by (R7).
    public internal(set) var turnover = CentsSum.zero
    /// The largest base of any contributor, exempt or not.
    var largestBase = Cents.zero

    public init() {}

    public var notLiable: Int { rows - liable }
}

extension YearRules {
    /// Counts one contributor in.
    @inline(__always)
    private func count(_ contributor: Contributor, _ cases: inout EntityCases, in tally: inout SectorTally) {
        let basis = basis(of: contributor, &cases)
        tally.rows += 1
        guard basis.isLiable else { return }
        tally.liable += 1
        tally.entities += basis.entities
        tally.unregistered += contributor.registered.isEmpty ? 1 : 0
        tally.exempt += basis.isExempt ? 1 : 0
        tally.largestBase = max(tally.largestBase, basis.levyBase)
        tally.turnover += turnoverOfRate(basis, isDeclared: contributor.situation.contains(.declared))
    }

    /// What of a contributor's turnover divides the levy's share, whatever levy comes of it: a rate may be so low, or a
    /// turnover so small, that nothing does (R7).
    @inline(__always)
    public func turnoverOfRate(_ basis: Basis, isDeclared: Bool) -> Cents {
        let divides =
            switch readings.divisor {
            case .assessed: !basis.isExempt
            case .declared: !basis.isExempt && isDeclared
            case .allLiable: true
            }
        return basis.isLiable && divides ? basis.levyBase : .zero
    }

    /// Counts a whole sector.
    public func tally(_ contributors: [Contributor]) -> SectorTally {
        var tally = SectorTally()
        var cases = EntityCases()
        for contributor in contributors { count(contributor, &cases, in: &tally) }
        return tally
    }
}
