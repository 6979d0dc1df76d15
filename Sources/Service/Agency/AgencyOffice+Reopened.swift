import Declarations
import Law
public import Values

/// What became of the declarations of a closed year that were reopened.
extension AgencyOffice {
    /// How many were refused by who certifies after they were reopened.
    public func refusedForGood(of year: Int) throws(Problems) -> Int {
        try billing.store.readBilling { (store) throws(Problems) in
            try reopened(of: year, in: store).count { $0.state == .refused && $0.openness == .closed }
        }
    }

    /// Those of a closed year who may still declare once and have not: nobody else can be set ex officio any more.
    public func admitted(of year: Int) throws(Problems) -> [MissingDeclaration] {
        try billing.store.readBilling { (store) throws(Problems) in
            let before = try lastYear(of: year, in: store)
            var admitted: [MissingDeclaration] = []
            for one in try reopened(of: year, in: store) where one.openness.reopening != nil && !one.isDeclared {
                let last = before[one.key.declarant].flatMap { $0.isAssessed ? $0 : nil }
                let name = try store.correspondent(of: one.key, access.memory)?.name ?? last?.name
                admitted.append(
                    MissingDeclaration(
                        key: one.key, name: name ?? one.key.declarant.description,
                        ground: last != nil ? .lastYear : one.state == nil ? .registered : .begun, state: one.state,
                        lastTurnover: last?.turnover.amounts?.total))
            }
            return AgencyOffice.ordered(admitted)
        }
    }

    private struct Reopened {
        let key: DeclarationKey
        let state: LifeState?
        let openness: Openness

        var isDeclared: Bool {
            switch state {
            case .submitted, .certified, .refused, .exOfficio: true
            case nil, .draft, .withdrawn, .superseded: false
            }
        }
    }

    /// Each declaration once, however often it was reopened.
    private func reopened(of year: Int, in store: any BillingReading) throws(Problems) -> [Reopened] {
        var keys: [DeclarationKey] = []
        for reopening in try store.reopenings(of: year) where !keys.contains(reopening.declaration) {
            keys.append(reopening.declaration)
        }
        return try keys.map { key throws(Problems) in
            let history = try store.history(of: key) ?? DeclarationHistory(key: key)
            return Reopened(key: key, state: history.state, openness: try store.openness(of: history))
        }
    }
}
