import Access
import HTTPTypes
import Service
import SignIn
import Values

/// Who asks, and how often they may. Most requests are let through from the share that this instance holds; only
/// whether their token still holds is looked up for each, here or where it is decided what they may.
struct RequestRates: Sendable {
    let gate: RateGate
    let store: any DeclarationStore
    let limits: RateLimits
    let blocking: Blocking

    func pass(_ operation: Operation, address: String, _ admittance: Admittance?) async throws(Refusal) {
        guard operation.tag != .operation else { return }
        do throws(Problems) {
            if let admittance {
                let name = try await blocking.look(in: store) { () throws(Problems) in
                    try operation.decidesFirst ? admittance.holder().name : admittance.caller().name
                }
                if operation.rate == .usual, gate.passes("api", name) { return }
                try await blocking.run { [gate, limits] () throws(Problems) in
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
