import HTTPTypes
import NIOCore
import Synchronization

/// What a client waits for that states `Expect: 100-continue`: it sends its body once it is told that the head is good
/// enough for it (RFC 9110, 10.1.1).
final class Expectation: Sendable {
    private let channel: any Channel
    private let met = Atomic(false)

    init(_ channel: any Channel) { self.channel = channel }

    /// Whether the client was told to send its body.
    var isMet: Bool { met.load(ordering: .sequentiallyConsistent) }

    static func isStated(in headers: HTTPFields) -> Bool { headers[.expect]?.lowercased() == "100-continue" }

    /// Tells a client that waits to send its body: before anything else that is said, also where the body is there.
    func meet(_ headers: HTTPFields) async {
        guard Expectation.isStated(in: headers), !met.exchange(true, ordering: .sequentiallyConsistent) else { return }
        // Where the connection has ended, nobody waits any more.
        try? await channel.eventLoop.submit { [channel] in
            try channel.pipeline.syncOperations.addHandler(Continuing(), position: .first)
        }.get()
    }
}

/// Says one line next to the socket, and goes: to the handlers of HTTP, what comes before an answer is none.
private final class Continuing: ChannelOutboundHandler, RemovableChannelHandler {
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    func handlerAdded(context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: "HTTP/1.1 100 Continue\r\n\r\n")), promise: nil)
        context.pipeline.syncOperations.removeHandler(self, promise: nil)
    }
}
