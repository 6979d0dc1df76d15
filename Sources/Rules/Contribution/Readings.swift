public import Law
public import Values

/// The readings under which a contribution is computed, where the text can be read in more than one way.
public struct Readings: Hashable, Sendable {
    /// R2: who gets the reduction for self-control.
    public enum SelfControlReduction: String, CaseIterable, Sendable { case any, only }
    /// R3: whether the reduction for being established abroad applies to the unregistered.
    public enum UnregisteredAbroad: String, CaseIterable, Sendable { case flat, foreign }
    /// R4 and R5: the total turnover or the levy turnover.
    public enum Turnover: String, CaseIterable, Sendable { case total, levy }
    /// R6: whether who has not declared can be exempt.
    public enum UndeclaredExemption: String, CaseIterable, Sendable { case threshold, never }
    /// R7: whose turnover divides the levy's share of the budget.
    public enum Divisor: String, CaseIterable, Sendable {
        case assessed, declared
        case allLiable = "all-liable"
    }
    /// R9: the cost per entity, rounded to the cent or exact.
    public enum Cost: String, CaseIterable, Sendable { case cent, exact }
    /// R10: the rate, rounded to four decimals of a percent or exact.
    public enum Rate: String, CaseIterable, Sendable { case pct4, exact }

    public var selfControlReduction = SelfControlReduction.any
    public var unregisteredAbroad = UnregisteredAbroad.flat
    public var testedTurnover = Turnover.total
    public var exOfficioBase = Turnover.total
    public var undeclaredExemption = UndeclaredExemption.threshold
    public var divisor = Divisor.assessed
    public var cost = Cost.cent
    public var rate = Rate.pct4

    public init() {}

    /// The readings that can be chosen.
    public static let selectable = ReadingID.allCases.filter { !values(of: $0).isEmpty }

    /// The values that a reading can have, the usual one first; none for a reading without alternatives.
    public static func values(of id: ReadingID) -> [String] {
        switch id {
        case .r2: SelfControlReduction.allCases.map(\.rawValue)
        case .r3: UnregisteredAbroad.allCases.map(\.rawValue)
        case .r4, .r5: Turnover.allCases.map(\.rawValue)
        case .r6: UndeclaredExemption.allCases.map(\.rawValue)
        case .r7: Divisor.allCases.map(\.rawValue)
        case .r9: Cost.allCases.map(\.rawValue)
        case .r10: Rate.allCases.map(\.rawValue)
        case .r1, .r8, .r11, .r12, .r13: []
        }
    }

    /// The value chosen for a reading; `nil` for a reading without alternatives.
    public subscript(id: ReadingID) -> String? {
        switch id {
        case .r2: selfControlReduction.rawValue
        case .r3: unregisteredAbroad.rawValue
        case .r4: testedTurnover.rawValue
        case .r5: exOfficioBase.rawValue
        case .r6: undeclaredExemption.rawValue
        case .r7: divisor.rawValue
        case .r9: cost.rawValue
        case .r10: rate.rawValue
        case .r1, .r8, .r11, .r12, .r13: nil
        }
    }

    /// Chooses a value: `R4=levy`.
    ///
    /// - Throws: `reading.value-unknown` with the values that there are; `reading.unknown` for a reading without
    ///   alternatives.
    public mutating func choose(_ id: ReadingID, _ value: String) throws(Problem) {
        switch id {
        case .r2: selfControlReduction = try Readings.value(id, value)
        case .r3: unregisteredAbroad = try Readings.value(id, value)
        case .r4: testedTurnover = try Readings.value(id, value)
        case .r5: exOfficioBase = try Readings.value(id, value)
        case .r6: undeclaredExemption = try Readings.value(id, value)
        case .r7: divisor = try Readings.value(id, value)
        case .r9: cost = try Readings.value(id, value)
        case .r10: rate = try Readings.value(id, value)
        case .r1, .r8, .r11, .r12, .r13: throw Readings.unknown(id.rawValue)
        }
    }

    /// Chooses by text, as people write it: `R4=levy`.
    public mutating func choose(_ text: String) throws(Problem) {
        let pieces = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard pieces.count == 2, let id = ReadingID(rawValue: pieces[0].uppercased()) else {
            throw Readings.unknown(text)
        }
        try choose(id, pieces[1])
    }

    /// The readings that the tables have in force in a year.
    public init(_ law: YearLaw) throws(Problem) {
        for id in Readings.selectable {
            guard let value = law.book.readings[id]?.timeline.value(throughout: law.year)?.value else {
                throw Problem.unknown(id.rawValue, year: law.year)
            }
            try choose(id, value)
        }
    }

    private static func value<Choice: RawRepresentable & CaseIterable>(
        _ id: ReadingID, _ text: String
    ) throws(Problem) -> Choice where Choice.RawValue == String {
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        throw Problem(
            .readingValueUnknown, at: Place(field: id.rawValue),
            ["reading": id.rawValue, "value": text, "known": known])
    }

    private static func unknown(_ text: String) -> Problem {
        let known = selectable.map(\.rawValue).joined(separator: ", ")
        return Problem(.readingUnknown, at: Place(field: "reading"), ["value": text, "known": known])
    }
}
