public import Law
public import Values

/// What the law adds to what is late, as far as the tables know it.
public struct LateCharges: Hashable, Sendable {
    /// Once, on the amount that is open.
    public let interest: Percentage?
    /// For who did not declare.
    public let fine: Cents?
    /// Where each of them stands in the tables.
    public let grounds: [LateGround]

    public init(interest: Percentage?, fine: Cents?, grounds: [LateGround] = []) {
        self.interest = interest
        self.fine = fine
        self.grounds = grounds
    }

    /// Whether both are known: neither is charged without the other.
    public var isKnown: Bool { interest != nil && fine != nil }

    /// What an amount would bear, rounded half up to the cent; `nil` while the rate is not known.
    public func interest(on open: Cents) -> Cents? {
        interest.flatMap { Int64(exactly: $0.fraction.times(open.count)) }.map { Cents($0) }
    }
}

/// Where a charge stands in the tables, also one that they do not know yet.
public struct LateGround: Hashable, Sendable {
    /// The table.
    public let figure: FigureName
    public let label: Phrase
    public let citations: [Citation]
    public let isKnown: Bool
    /// What the table says of it.
    public let note: Phrase?

    public init(figure: FigureName, label: Phrase, citations: [Citation], isKnown: Bool, note: Phrase?) {
        self.figure = figure
        self.label = label
        self.citations = citations
        self.isKnown = isKnown
        self.note = note
    }
}

extension BillingOffice {
    /// What would be added to what is late.
    public func lateCharges(on day: CivilDate) -> LateCharges {
        LateCharges(
            interest: book.dated(.lateInterest, on: day)?.value.map { Percentage(units: $0) },
            fine: book.dated(.administrativeFine, on: day)?.value.map { Cents($0) },
            grounds: [FigureName.lateInterest, .administrativeFine].compactMap { name in
                guard let figure = book.figures[name], let dated = book.dated(name, on: day) else { return nil }
                return LateGround(
                    figure: name, label: figure.label, citations: dated.citations, isKnown: dated.value != nil,
                    note: dated.note)
            })
    }
}
