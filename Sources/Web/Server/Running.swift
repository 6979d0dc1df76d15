import NIOPosix
import ServiceLifecycle

/// A server with the threads that it does its waiting on: they end when it has answered its last request.
struct Running<Server: ServiceLifecycle.Service>: ServiceLifecycle.Service {
    let server: Server
    let blocking: Blocking

    func run() async throws {
        do {
            try await withTaskExecutorPreference(LoopExecutor(.singleton)) { try await server.run() }
        } catch {
            await blocking.stop()
            throw error
        }
        await blocking.stop()
    }
}
