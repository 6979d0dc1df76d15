import Logging
import Service
import ServiceLifecycle
import SignIn
import Values

/// Sends the documents that wait in the outbox, every few seconds, while the service runs.
struct DocumentRounds: ServiceLifecycle.Service {
    let sender: DocumentSender
    let logger: Logger

    func run() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                var sent = 0
                do throws(Problems) {
                    sent = try await sender.run()
                } catch {
                    logger.error("documents", metadata: ["problem": "\(error.listed.first?.code.rawValue ?? "")"])
                }
                if sent == 0 { try? await Task.sleep(for: .seconds(3)) }
            }
        }
    }
}
