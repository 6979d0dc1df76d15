import Exchange
import Foundation
import Glibc
import Testing

/// Nothing outside the document is ever opened: no file, no address.
@Suite struct XMLFetchTests {
    @Test func nothingIsFetched() throws {
        let scratch = try Scratch()
        let canary = try scratch.file("canary.txt", holding: XMLAttack.canary)
        let listener = Listener()
        let attacks =
            XMLEntityAttacks.fetched(file: canary, port: listener.port)
            + XMLShapeAttacks.pointing(file: canary, port: listener.port)
        for attack in attacks {
            let shown = String(describing: XMLReading(attack.bytes))
            // The data address has it in itself, and is no value of a declaration.
            #expect(!shown.contains(XMLAttack.canary), "\(attack)")
            #expect(!shown.contains("root:x:0"), "\(attack)")
        }
        let wasAsked = listener.wasAsked
        #expect(!wasAsked)
    }
}

/// A port of this computer that notices whoever comes.
private final class Listener {
    private let socket: Int32
    let port: Int

    init() {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = socket
        let isOpen = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, size) == 0 && listen(socket, 16) == 0 && getsockname(socket, $0, &size) == 0
            }
        }
        precondition(isOpen, "a port of this computer is free")
        port = Int(UInt16(bigEndian: address.sin_port))
    }

    deinit { close(socket) }

    var wasAsked: Bool {
        let caller = accept(socket, nil, nil)
        guard caller >= 0 else { return false }
        close(caller)
        return true
    }
}
