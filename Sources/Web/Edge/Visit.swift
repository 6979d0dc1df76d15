import Hummingbird
import NIOCore

/// What is known of a request beside what it says: the connection that it came in by.
struct Visit: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Who is at the other end of the connection: a proxy, or the client itself.
    let peer: String?
    let expectation: Expectation

    init(source: ApplicationRequestContextSource) {
        self.init(source: source, peer: source.channel.remoteAddress?.ipAddress)
    }

    init(source: ApplicationRequestContextSource, peer: String?) {
        coreContext = CoreRequestContextStorage(source: source)
        self.peer = peer
        expectation = Expectation(source.channel)
    }
}
