public import Values

/// What is open, by how long it should have been paid (ouderdomsbalans, balance âgée, Altersgliederung).
public struct Ageing: Hashable, Sendable {
    /// A row of it: days past the last day of payment.
    public struct Band: Hashable, Sendable {
        /// The first day of it; `nil` where it is not due yet.
        public let from: Int?
        /// The last day of it; `nil` without an end.
        public let through: Int?
        public fileprivate(set) var count = 0
        public fileprivate(set) var amount = CentsSum.zero

        func holds(_ daysLate: Int) -> Bool {
            (from.map { daysLate >= $0 } ?? true) && (through.map { daysLate <= $0 } ?? true)
        }
    }

    /// From what is not due to what is late the longest.
    public private(set) var bands = [
        Band(from: nil, through: 0), Band(from: 1, through: 30), Band(from: 31, through: 60),
        Band(from: 61, through: 90), Band(from: 91, through: nil),
    ]

    public init(_ items: [OpenItem], on day: CivilDate) {
        for item in items where item.open > .zero {
            let late = item.daysLate(on: day)
            for place in bands.indices where bands[place].holds(late) {
                bands[place].count += 1
                bands[place].amount += item.open
            }
        }
    }

    public var count: Int { bands.reduce(0) { $0 + $1.count } }
    public var amount: CentsSum { bands.reduce(.zero) { $0 + $1.amount } }
}
