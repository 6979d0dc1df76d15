public import Values

/// A value of the law with the time it holds, where it comes from and how sure it is.
public struct Dated<Value: Sendable>: Sendable {
    public let from: CivilDate
    /// The last day; `nil` while no end is known.
    public let until: CivilDate?
    /// `nil` exactly when the status is `unknown`.
    public let value: Value?
    public let status: Status
    public let citations: [Citation]
    /// The day on which the value was last compared with its source.
    public let checkedOn: CivilDate
    public let note: Phrase?
    /// The reading that the value leans on, where there is one.
    public let reading: ReadingID?
    public let place: Place

    public func isInForce(on day: CivilDate) -> Bool {
        from <= day && (until.map { day <= $0 } ?? true)
    }
}

/// What one concept of the law was, is and will be: dated values in order of time, none over another.
public struct Timeline<Value: Sendable>: Sendable {
    /// The concept's code: `cost_per_entity`.
    public let concept: String
    public let values: [Dated<Value>]
    /// Whether days without a value are known and accepted: history that we hold in part.
    public let hasKnownGaps: Bool

    public func value(on day: CivilDate) -> Dated<Value>? {
        values.first { $0.isInForce(on: day) }
    }

    /// The values that hold on any day of a time; a day that is `nil` is no bound.
    func values(from: CivilDate?, until: CivilDate?) -> [Dated<Value>] {
        values.filter { dated in
            let endsBefore = if let from, let end = dated.until { end < from } else { false }
            let startsAfter = until.map { $0 < dated.from } ?? false
            return !endsBefore && !startsAfter
        }
    }

    /// The value that holds from the first to the last day of a year.
    public func value(throughout year: Int) -> Dated<Value>? {
        value(on: .firstDay(of: year)).flatMap { $0.isInForce(on: .lastDay(of: year)) ? $0 : nil }
    }
}
