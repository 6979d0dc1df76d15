import Foundation

/// Connections that are open and not in use. Every access is under the lock, and a connection that was taken belongs to
/// the thread that took it: so it may be shared.
final class ConnectionPool: @unchecked Sendable {
    private let lock = NSLock()
    private var idle: [PostgreSQLConnection] = []
    private let address: String
    /// More are closed after use.
    private static let mostIdle = 8

    init(_ address: String) { self.address = address }

    /// A connection on which these statements were run. One that was kept may have lost its server meanwhile: then
    /// nothing has begun yet, and a new one is tried.
    func begin(_ opening: String) throws(StorageFault) -> PostgreSQLConnection {
        if let kept = takeIdle() {
            do throws(StorageFault) {
                try kept.run(opening)
                return kept
            } catch .unavailable(.connectionLost) {
                forgetIdle()
            } catch {
                end(kept)
                throw error
            }
        }
        let connection = try PostgreSQLConnection(address)
        try connection.run(opening)
        return connection
    }

    /// Takes back a connection after its transaction, ended or not.
    func end(_ connection: PostgreSQLConnection) {
        if !connection.isIdle { _ = try? connection.run("ROLLBACK") }
        guard connection.isIdle else { return }
        lock.withLock {
            if idle.count < ConnectionPool.mostIdle { idle.append(connection) }
        }
    }

    private func takeIdle() -> PostgreSQLConnection? { lock.withLock { idle.popLast() } }

    private func forgetIdle() { lock.withLock { idle.removeAll() } }
}
