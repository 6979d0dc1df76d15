public import Law

extension Declaration {
    /// Whether the question after the guide for self-control is asked of a declarant: one of the activities has a
    /// reduction for following it (Q3).
    public func isAskedSelfControl(_ table: EntityTable) -> Bool {
        registrations.contains { registration in
            table.activities.contains { $0.code == registration.activity && $0.hasSelfControlReduction }
        }
    }
}
