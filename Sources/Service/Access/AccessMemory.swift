import Access
import Synchronization
import Values

/// States of organisations that were folded, by their newest event: who asks the store for the number of that event
/// first never sees an old one, however many programs write.
final class AccessMemory: Sendable {
    private let known = Mutex<[OrganisationID: OrganisationAccess]>([:])
    /// Beyond it all are forgotten.
    private static let most = 2000

    /// The state now.
    ///
    /// - Parameter remember: whether what is read is certain to last. Inside a transaction that adds it is not.
    func organisation(
        _ id: OrganisationID, in store: any AccessReading, remember: Bool
    ) throws(Problems) -> OrganisationAccess {
        let version = try store.accessVersion(of: id)
        let before = known.withLock { $0[id] }
        if let before, before.version == version { return before }
        var state = before.flatMap { $0.version < version ? $0 : nil } ?? OrganisationAccess(id)
        for event in try store.accessEvents(of: id, after: state.version) {
            guard state.apply(event) else {
                throw Problems([Problem(.storageDamaged, ["reason": id.description])])
            }
        }
        if remember, version > 0 { keep(state) }
        return state
    }

    private func keep(_ state: OrganisationAccess) {
        known.withLock { known in
            if known.count >= AccessMemory.most { known.removeAll() }
            known[state.id] = state
        }
    }
}
