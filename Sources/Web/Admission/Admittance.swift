import Access
import Synchronization
import Values

/// Who makes a request: found out when an operation first asks, on the threads that may wait, and once.
final class Admittance: Sendable {
    private let find: @Sendable () throws(Problems) -> Caller
    private let found: Mutex<Caller?>

    /// - Parameter known: where it is known already.
    init(known: Caller?, _ find: @escaping @Sendable () throws(Problems) -> Caller) {
        self.find = find
        found = Mutex(known)
    }

    /// Who it is, where that was found out.
    var known: Caller? { found.withLock { $0 } }

    func caller() throws(Problems) -> Caller {
        if let known { return known }
        let caller = try find()
        found.withLock { $0 = caller }
        return caller
    }
}

extension Call {
    /// Who makes the request.
    ///
    /// - Throws: `token.missing`, `token.unknown`.
    func admitted() throws(Problems) -> Caller {
        guard let admittance else { throw Problems([Problem(.tokenMissing)]) }
        return try admittance.caller()
    }
}
