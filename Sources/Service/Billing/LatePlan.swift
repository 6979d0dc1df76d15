public import Billing
public import Values

/// What would be charged on the invoices of who did not declare and did not pay in time.
public struct LatePlan: Hashable, Sendable {
    public let year: Int
    /// What is open, and late, is so on this day.
    public let day: CivilDate
    /// What the tables know.
    public let charges: LateCharges
    /// The longest due first.
    public let lines: [Line]

    /// An invoice that bears something, or would if the tables knew how much.
    public struct Line: Hashable, Sendable {
        public let item: OpenItem
        public let daysLate: Int
        /// What interest is on; zero where it was charged before.
        public let base: Cents
        /// `nil` while the rate is not known.
        public let interest: Cents?
        /// Zero where another invoice of the year bears it; `nil` while the amount is not known.
        public let fine: Cents?

        public init(item: OpenItem, daysLate: Int, base: Cents, interest: Cents?, fine: Cents?) {
            self.item = item
            self.daysLate = daysLate
            self.base = base
            self.interest = interest
            self.fine = fine
        }

        /// `nil` while something of it is not known.
        public var total: Cents? { interest.flatMap { interest in fine.map { interest + $0 } } }
    }

    public init(year: Int, day: CivilDate, charges: LateCharges, lines: [Line]) {
        self.year = year
        self.day = day
        self.charges = charges
        self.lines = lines
    }

    /// - Parameters:
    ///   - items: invoices that were set ex officio, stand and have something open, the longest due first.
    ///   - charged: what was charged on the year's invoices before.
    init(year: Int, day: CivilDate, _ charges: LateCharges, _ items: [OpenItem], charged: [LateCharge]) {
        let standing = LateCharge.standing(charged)
        let bearing = Set(standing.filter { $0.kind == .interest }.map(\.invoice))
        // The fine is for the contributor and the year, whatever the number of invoices.
        var fined = Set(standing.filter { $0.kind == .fine }.map(\.contributor))
        var lines: [Line] = []
        for item in items where item.daysLate(on: day) > 0 {
            let base = bearing.contains(item.invoice) ? Cents.zero : item.openWithoutCharges
            let isFined = charges.fine != .zero && fined.insert(item.contributor).inserted
            let line = Line(
                item: item, daysLate: item.daysLate(on: day), base: base,
                interest: base == .zero ? .zero : charges.interest(on: base), fine: isFined ? charges.fine : .zero)
            if line.total != .zero { lines.append(line) }
        }
        self.init(year: year, day: day, charges: charges, lines: lines)
    }

    public var base: CentsSum { lines.reduce(.zero) { $0 + CentsSum($1.base) } }
    /// `nil` while the rate is not known.
    public var interest: CentsSum? { charges.interest.map { _ in sum(\.interest) } }
    /// `nil` while the amount is not known.
    public var fine: CentsSum? { charges.fine.map { _ in sum(\.fine) } }
    /// `nil` while something of it is not known.
    public var total: CentsSum? { interest.flatMap { interest in fine.map { interest + $0 } } }

    private func sum(_ part: (Line) -> Cents?) -> CentsSum {
        lines.compactMap(part).reduce(.zero) { $0 + CentsSum($1) }
    }

    public func line(of number: InvoiceNumber) -> Line? { lines.first { $0.item.invoice == number } }

    /// What is charged: each with its booking.
    func facts(tables: String) -> [BillingFact] {
        lines.flatMap { $0.charges(charges.interest, tables) }.flatMap { charge -> [BillingFact] in
            [.lateCharge(charge), .booking(Booking(charge, day: day))]
        }
    }
}

extension LatePlan.Line {
    fileprivate func charges(_ rate: Percentage?, _ tables: String) -> [LateCharge] {
        func charge(_ basis: LateCharge.Basis, _ amount: Cents) -> LateCharge {
            LateCharge(
                invoice: item.invoice, contributor: item.contributor, basis: basis, amount: amount, tables: tables)
        }
        var charges: [LateCharge] = []
        if let rate, let interest, interest > .zero { charges.append(charge(.interest(rate, on: base), interest)) }
        if let fine, fine > .zero { charges.append(charge(.fine, fine)) }
        return charges
    }
}
