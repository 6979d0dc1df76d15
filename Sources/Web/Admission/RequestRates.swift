import Access
import HTTPTypes
import SignIn
import Values

/// How often who may ask what. Most requests are let through from the share that this instance holds, without a look
/// into the database.
struct RequestRates: Sendable {
    let gate: RateGate
    let limits: RateLimits
    let blocking: Blocking

    func pass(_ operation: Operation, address: String, _ admittance: Admittance?) async throws(Refusal) {
        guard operation.tag != .operation else { return }
        do throws(Problems) {
            if let admittance {
                if operation.rate == .usual, let known = admittance.known, gate.passes("api", known.name) { return }
                // Who asks is looked up on the threads that may wait; so is their rate.
                try await blocking.run { [gate, limits] () throws(Problems) in
                    let name = try admittance.caller().name
                    try gate.pass(limits.api, "api", name)
                    switch operation.rate {
                    case .usual: break
                    case .upload: try gate.pass(limits.upload, "upload", name)
                    case .export: try gate.pass(limits.export, "export", name)
                    }
                }
            } else if !gate.passes("open", address) {
                try await blocking.run { [gate, limits] () throws(Problems) in
                    try gate.pass(limits.open, "open", address)
                }
            }
        } catch {
            throw Refusal(limited: error)
        }
    }
}

extension Refusal {
    /// A refusal that says after how long to come back, where that is why.
    init(limited problems: Problems) {
        self.init(problems)
        let waits: [ProblemCode] = [.rateExceeded, .signInWait]
        guard let problem = problems.listed.first(where: { waits.contains($0.code) }) else { return }
        headers[.retryAfter] = problem.details["seconds"] ?? "60"
    }
}
