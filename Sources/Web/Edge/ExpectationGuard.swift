import NIOCore
import NIOHTTP1

/// Takes expectations away from requests of HTTP/1.0: such a client knows no answer before the answer, and would take
/// `100 Continue` for the whole of it (RFC 9110, 10.1.1). Behind it nobody knows the version any more.
final class ExpectationGuard: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(var head) = unwrapInboundIn(data), head.version == .http1_0,
            head.headers.contains(name: "Expect")
        else { return context.fireChannelRead(data) }
        head.headers.remove(name: "Expect")
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }
}

/// Puts the guard where the version is still known: right behind the decoder.
final class ExpectationGuardPlacing: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny

    func handlerAdded(context: ChannelHandlerContext) {
        let pipeline = context.pipeline.syncOperations
        // Without a decoder there is no HTTP, and nothing to guard.
        if let decoder = try? pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self) {
            try? pipeline.addHandler(ExpectationGuard(), position: .after(decoder))
        }
        pipeline.removeHandler(self, promise: nil)
    }
}
