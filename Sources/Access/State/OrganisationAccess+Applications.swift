public import Law

extension OrganisationAccess {
    /// What may be ticked for users of a capacity, or of a subdivision, that has fewer: in the order of the tables.
    public func applications(in unit: AccessUnit, _ tables: AccessTables) -> [AccessApplication] {
        let known = tables.applications.filter { $0.capacities.contains(unit.capacity) }
        guard let number = unit.subdivision else { return known }
        let own = capacities[unit.capacity]?.subdivisions[number]?.applications ?? []
        return known.filter { own.contains($0.code) }
    }
}
