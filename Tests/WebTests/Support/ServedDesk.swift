import Logging
import ServiceLifecycle
import Synchronization
import Values

@testable import Web

/// A desk on a port of this machine, for what only a connection shows.
enum ServedDesk {
    /// Serves while something is done with it, and stops.
    ///
    /// - Parameter flags: an idle connection is closed after a second.
    static func serving(
        _ flags: [Setting: String] = [:], _ body: (WebDesk, BareClient) async throws -> Void
    ) async throws {
        let desk = try WebDesk(flags: [.port: "0", .connectionIdle: "1"].merging(flags) { $1 })
        let (ports, running) = AsyncStream.makeStream(of: Int.self)
        let server = desk.server.application { port in running.yield(port) }
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let group = ServiceGroup(configuration: ServiceGroupConfiguration(services: [server], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            for await port in ports {
                try await body(desk, BareClient(port: port))
                break
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }
}
