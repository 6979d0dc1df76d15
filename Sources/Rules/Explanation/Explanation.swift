import Law

/// Who listens while a rule is applied. The rules are written once; the national run listens with `NoExplanation`,
/// which the compiler takes out whole, and a person with `Steps`.
public protocol Explanation {
    mutating func note(_ step: @autoclosure () -> Step)
    /// Notes the cell of each registration.
    mutating func noteCells()
}

/// Listens to nothing.
@frozen public struct NoExplanation: Explanation {
    @inlinable public init() {}
    @inlinable @inline(__always) public mutating func note(_ step: @autoclosure () -> Step) {}
    @inlinable @inline(__always) public mutating func noteCells() {}
}

/// Keeps every step, in the order in which they were taken.
public struct Steps: Explanation {
    public private(set) var steps: [Step] = []
    /// A step for each registration's cell, noted where the rules ask for the highest.
    private let cells: [Step]

    init(registrations: [Registration] = [], in table: EntityTable? = nil) {
        // A registration may be given twice; its cell is one step.
        let distinct = registrations.indices.filter { !registrations[..<$0].contains(registrations[$0]) }
        cells = distinct.map { registrations[$0] }.map { registration in
            Step(.cell(registration), result: .entities(Int(table?.entities(registration) ?? 0)))
        }
        steps.reserveCapacity(20 + registrations.count)
    }

    public mutating func note(_ step: @autoclosure () -> Step) { steps.append(step()) }

    public mutating func noteCells() { steps += cells }
}
