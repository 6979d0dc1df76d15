import Values

/// The entities of the cases met in a sector, each found by the rules once: they rest on so little that a million
/// contributors are some hundred cases, and each rule is a choice that the processor would often guess wrong.
struct EntityCases: Sendable {
    /// Cells are small numbers; a contributor with a larger one is no case, and the rules are asked.
    private static let highestBits = 4
    private static let unknown = -1

    private var entities = [Int](repeating: unknown, count: 1 << (8 + highestBits + 2))

    /// All that the entities rest on, as a number: what is registered, self-control, and the country.
    @inline(__always)
    private static func number(_ contributor: Contributor) -> Int {
        let registered = Int(contributor.registered.activities) << highestBits | Int(contributor.registered.highest)
        let selfControl = contributor.situation.contains(.selfControl) ? 2 : 0
        return registered << 2 | selfControl | (contributor.country.isBelgium ? 1 : 0)
    }

    @inline(__always)
    mutating func entities(of contributor: Contributor, under rules: borrowing YearRules) -> Int {
        if contributor.registered.highest < 1 << EntityCases.highestBits {
            let known = entities[EntityCases.number(contributor)]
            if known != EntityCases.unknown { return known }
        }
        return find(contributor, under: rules)
    }

    @inline(never)
    private mutating func find(_ contributor: Contributor, under rules: borrowing YearRules) -> Int {
        var none = NoExplanation()
        let found = rules.entities(contributor, explaining: &none)
        if contributor.registered.highest < 1 << EntityCases.highestBits {
            entities[EntityCases.number(contributor)] = found
        }
        return found
    }
}
