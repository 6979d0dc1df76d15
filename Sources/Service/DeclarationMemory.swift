import Declarations
import Synchronization
import Values

/// Declarations that were read, by their version: who asks the store for the version first never sees an old one,
/// however many programs write.
final class DeclarationMemory: Sendable {
    private let known = Mutex<[DeclarationKey: DeclarationHistory]>([:])
    /// Beyond it all are forgotten.
    private static let most = 2000

    /// Everything that was said of a declaration; `nil` where nothing was.
    ///
    /// - Parameter store: in a transaction that only reads. What is added in another may still be taken back.
    func history(of key: DeclarationKey, in store: any StoreReading) throws(Problems) -> DeclarationHistory? {
        guard let version = try store.version(of: key) else { return nil }
        if let before = known.withLock({ $0[key] }), DeclarationVersion(before) == version { return before }
        guard let history = try store.history(of: key) else { return nil }
        known.withLock { known in
            if known.count >= DeclarationMemory.most { known.removeAll() }
            known[key] = history
        }
        return history
    }
}
