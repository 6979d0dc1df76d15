import Audit
import HTTPTypes
import Service
import Values

/// What those who keep the service running ask.
struct HealthOperations {
    let offices: Offices
    let blocking: Blocking
    let metrics: Metrics

    var all: [Operation] { [alive, ready, measured] }

    private var alive: Operation {
        Operation(
            id: "isAlive", method: .get, path: "/healthz", tag: .operation,
            summary: "Whether the program runs", answers: [AnswerShape(.ok, "It does", [Self.line])]
        ) { _ in .text("alive\n") }
    }

    private var ready: Operation {
        Operation(
            id: "isReady", method: .get, path: "/readyz", tag: .operation,
            summary: "Whether the database answers", answers: [AnswerShape(.ok, "It does", [Self.line])]
        ) { [offices, blocking] _ throws(Refusal) in
            do throws(Problems) {
                _ = try await blocking.run { () throws(Problems) in
                    try offices.declarations.store.read { (store) throws(Problems) in try store.auditHead().sequence }
                }
            } catch {
                throw Refusal(error)
            }
            return .text("ready\n")
        }
    }

    /// Only for who comes without a proxy: what is asked how often is nobody else's business.
    private var measured: Operation {
        Operation(
            id: "getMetrics", method: .get, path: "/metrics", tag: .operation,
            summary: "Counts and durations by route, for Prometheus on the same machine",
            answers: [
                AnswerShape(.ok, "The text format of Prometheus", [.init(media: .metrics, schema: Schema.text())])
            ],
            refusals: [.notFound]
        ) { [metrics] call throws(Refusal) in
            guard TrustedProxies.isDirect(call.headers) else { throw Refusal(.routeUnknown, ["value": "/metrics"]) }
            return .text(metrics.text, .metrics)
        }
    }

    private static let line = AnswerShape.Form(media: .text, schema: Schema.text())
}
