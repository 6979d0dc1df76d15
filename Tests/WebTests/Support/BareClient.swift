import Foundation
import Glibc

/// A client that says to a server what it likes, byte by byte, and hears what comes back until the connection ends.
struct BareClient: Sendable {
    let port: Int

    enum Step: Sendable {
        case say([UInt8])
        /// Waits so many milliseconds.
        case wait(Int)
        /// Says that nothing more comes, and listens on.
        case end

        static func say(_ text: String) -> Step { .say(Array(text.utf8)) }
    }

    /// What was heard.
    struct Heard: Sendable {
        let text: String
        /// Whether the server ended the connection; `false` where it still waited after a minute, since the
        /// machine may be busy.
        let isClosed: Bool

        /// Of the answers, in their order.
        var statuses: [Int] {
            text.components(separatedBy: "HTTP/1.1 ").dropFirst().compactMap { Int($0.prefix(3)) }
        }
    }

    /// On a thread of its own: those of the tests are the server's too.
    func talk(_ steps: Step...) async -> Heard {
        let port = port
        return await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: BareClient.talk(steps, port)) }
        }
    }

    /// Whether connections are taken.
    func isHeard() async -> Bool {
        let port = port
        return await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                let connection = BareClient.connect(port)
                if let connection { close(connection) }
                continuation.resume(returning: connection != nil)
            }
        }
    }

    private static func talk(_ steps: [Step], _ port: Int) -> Heard {
        guard let connection = connect(port) else { return Heard(text: "", isClosed: true) }
        defer { close(connection) }
        for step in steps {
            switch step {
            // Where the server has heard enough, the rest has nobody to hear it.
            case .say(let bytes): send(bytes, connection)
            case .wait(let milliseconds): usleep(UInt32(milliseconds) * 1000)
            case .end: shutdown(connection, Int32(SHUT_WR))
            }
        }
        return listen(connection)
    }

    /// `nil` where nobody takes connections.
    private static func connect(_ port: Int) -> Int32? {
        let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        address.sin_port = UInt16(port).bigEndian
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        if !isConnected { close(connection) }
        return isConnected ? connection : nil
    }

    /// A port that is free now.
    static func freePort() throws -> Int {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(listener) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        guard isBound else { throw StartedProgram.Failure(description: "no port is free") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private static func send(_ bytes: [UInt8], _ connection: Int32) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
    }

    private static func listen(_ connection: Int32) -> Heard {
        var limit = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var heard: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else {
                let isClosed = count == 0 || errno != EAGAIN
                return Heard(text: String(decoding: heard, as: UTF8.self), isClosed: isClosed)
            }
            heard += buffer[..<count]
        }
    }
}
