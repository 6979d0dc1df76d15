import Access
import Synchronization
import Values

/// Who makes a request: found out when it is first asked, on the threads that may wait, and once.
final class Admittance: Sendable {
    private let find: @Sendable () throws(Problems) -> Caller
    private let found = Mutex<Caller?>(nil)

    init(_ find: @escaping @Sendable () throws(Problems) -> Caller) { self.find = find }

    func caller() throws(Problems) -> Caller {
        if let known = found.withLock({ $0 }) { return known }
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
