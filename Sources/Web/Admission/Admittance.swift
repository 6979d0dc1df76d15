import Access
import Synchronization
import Values

/// Who makes a request: found out when it is first asked, on the threads that may wait, and once.
final class Admittance: Sendable {
    private let find: @Sendable () throws(Problems) -> Caller
    private let check: @Sendable (Caller) throws(Problems) -> Void
    private let found = Mutex<(holder: Caller, isChecked: Bool)?>(nil)

    /// - Parameters:
    ///   - find: whom the token was given to.
    ///   - check: whether the token still holds.
    init(
        _ find: @escaping @Sendable () throws(Problems) -> Caller,
        check: @escaping @Sendable (Caller) throws(Problems) -> Void
    ) {
        self.find = find
        self.check = check
    }

    /// Whom the token was given to. Whether it still holds is for the decision on what they ask to find out.
    func holder() throws(Problems) -> Caller {
        if let known = found.withLock({ $0 }) { return known.holder }
        let holder = try find()
        found.withLock { $0 = (holder, false) }
        return holder
    }

    /// Who makes the request, with a token that holds.
    func caller() throws(Problems) -> Caller {
        let holder = try holder()
        if found.withLock({ $0?.isChecked ?? false }) { return holder }
        try check(holder)
        found.withLock { $0 = (holder, true) }
        return holder
    }
}

extension Call {
    /// Who makes the request.
    ///
    /// - Throws: `token.missing`, `token.unknown`, `access.client-revoked`.
    func admitted() throws(Problems) -> Caller { try shown().caller() }

    /// Who makes the request, when what they ask is decided on before anything else is done.
    ///
    /// - Throws: `token.missing`, `token.unknown`.
    func tokenHolder() throws(Problems) -> Caller { try shown().holder() }

    private func shown() throws(Problems) -> Admittance {
        guard let admittance else { throw Problems([Problem(.tokenMissing)]) }
        return admittance
    }
}
