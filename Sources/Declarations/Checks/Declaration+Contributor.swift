public import Law
public import Rules
public import Values

extension Declaration {
    /// The registrations of the year's entity table. Those that it does not have are left out: they are problems of
    /// their own.
    public func registrations(in table: EntityTable) -> [Registration] {
        registrations.compactMap { table.registration(of: $0.activity, with: $0.deviceClass) }
    }

    /// The declarant as the rules see it. A box without amounts stands for no turnover at all: below any threshold,
    /// and nothing in Belgium.
    ///
    /// - Parameter isDeclared: whether it declared itself; the agency set it ex officio otherwise (Q8).
    public func contributor(in table: EntityTable, isDeclared: Bool) -> Contributor {
        Contributor(
            turnover, country: declarant.country, selfControl: selfControl, isDeclared: isDeclared,
            registered: Registered(registrations(in: table), in: table))
    }
}

extension Contributor {
    /// What was declared, or set ex officio, as the rules see it.
    public init(
        _ turnover: DeclaredTurnover, country: CountryCode, selfControl: Bool, isDeclared: Bool,
        registered: Registered
    ) {
        var situation: Situation = isDeclared ? [.declared] : []
        if turnover.box != .notEstablishedNotActive { situation.insert(.activeInBelgium) }
        if selfControl { situation.insert(.selfControl) }
        self.init(
            totalTurnover: turnover.amounts?.total ?? .zero, levyTurnover: turnover.amounts?.levy ?? .zero,
            country: country, situation: situation, registered: registered)
    }
}
