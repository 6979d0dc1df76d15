import Foundation
import Glibc
import SignIn
import Synchronization

/// A small server on this machine, for what only a real connection shows. It serves one request a connection.
final class LoopbackServer: Sendable {
    let port: Int
    private let socket: Int32
    private let handler = Mutex<(@Sendable (OutboundRequest) -> OutboundResponse)?>(nil)

    struct Failure: Error {}

    init() throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let number = socket
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(number, pointer, length) == 0 && listen(number, 16) == 0
                    && getsockname(number, pointer, &length) == 0
            }
        }
        guard isBound else { throw Failure() }
        port = Int(UInt16(bigEndian: address.sin_port))
    }

    deinit { close(socket) }

    var address: String { "http://127.0.0.1:\(port)" }

    /// Answers from now on, each connection on a thread of its own.
    func serve(_ answer: @escaping @Sendable (OutboundRequest) -> OutboundResponse) {
        let (listener, address) = (socket, address)
        Thread.detachNewThread {
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                Thread.detachNewThread {
                    LoopbackServer.serve(connection, address, answer)
                    close(connection)
                }
            }
        }
    }

    private static func serve(
        _ connection: Int32, _ address: String, _ answer: (OutboundRequest) -> OutboundResponse
    ) {
        guard let request = read(connection, address) else { return }
        let response = answer(request)
        // Whoever follows a redirect comes back here.
        let head = """
            HTTP/1.1 \(response.status) Answer\r
            Content-Type: \(response.contentType)\r
            Content-Length: \(response.body.count)\r
            Location: \(address)/elsewhere\r
            Connection: close\r
            \r\n
            """
        let bytes = Array(head.utf8) + response.body
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
    }

    private static func read(_ connection: Int32, _ address: String) -> OutboundRequest? {
        var text = ""
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(connection, &buffer, buffer.count, 0)
            // The first byte of a TLS handshake is none of HTTP's.
            guard count > 0, buffer[0] != 0x16 else { return nil }
            text += String(decoding: buffer[..<count], as: UTF8.self)
            guard let end = text.range(of: "\r\n\r\n") else { continue }
            let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
            let headers = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
                let pair = line.components(separatedBy: ": ")
                return pair.count == 2 ? (pair[0], pair[1]) : nil
            }
            let length = headers.first { $0.name.lowercased() == "content-length" }.flatMap { Int($0.value) } ?? 0
            guard text[end.upperBound...].utf8.count >= length else { continue }
            let target = lines[0].split(separator: " ").dropFirst().first ?? ""
            let body = Array(text[end.upperBound...].utf8)
            return OutboundRequest("\(address)\(target)", headers: headers, body: body.isEmpty ? nil : body)
        }
    }
}
