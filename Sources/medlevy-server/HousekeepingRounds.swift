import Logging
import ServiceLifecycle
import SignIn
import Values

/// Takes away what has long ended, every ten minutes, while the service runs.
struct HousekeepingRounds: ServiceLifecycle.Service {
    let housekeeping: Housekeeping
    let logger: Logger

    func run() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                try? await Task.sleep(for: .seconds(600))
                guard !Task.isCancelled else { return }
                do throws(Problems) {
                    try housekeeping.run()
                } catch {
                    logger.error("housekeeping", metadata: ["problem": "\(error.listed.first?.code.rawValue ?? "")"])
                }
            }
        }
    }
}
