public import Law
public import Rules
import Values

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
        var situation: Situation = isDeclared ? [.declared] : []
        if turnover.box != .notEstablishedNotActive { situation.insert(.activeInBelgium) }
        if selfControl { situation.insert(.selfControl) }
        return Contributor(
            totalTurnover: turnover.amounts?.total ?? .zero, levyTurnover: turnover.amounts?.levy ?? .zero,
            country: declarant.country, situation: situation,
            registered: Registered(registrations(in: table), in: table))
    }
}
