import Synchronization

/// How often each route was asked what and how long it took, as Prometheus reads it.
final class Metrics: Sendable {
    /// In microseconds: from what a calculation takes to what nobody waits for.
    private static let bounds = [500, 1_000, 2_500, 5_000, 10_000, 20_000, 50_000, 100_000, 500_000, 2_000_000]

    fileprivate struct Series {
        /// By status.
        var answers: [Int: Int] = [:]
        var buckets = [Int](repeating: 0, count: Metrics.bounds.count + 1)
        var microseconds = 0
    }

    fileprivate struct Route: Hashable {
        let method: String
        let path: String
    }

    private struct Counts {
        var routes: [Route: Series] = [:]
        var inFlight = 0
    }

    private let counts = Mutex(Counts())

    func begin() { counts.withLock { $0.inFlight += 1 } }

    func end(method: String, path: String, status: Int, microseconds: Int) {
        let bucket = Metrics.bounds.firstIndex { microseconds <= $0 } ?? Metrics.bounds.count
        counts.withLock { counts in
            counts.inFlight -= 1
            counts.routes[Route(method: method, path: path), default: Series()].add(status, bucket, microseconds)
        }
    }

    var inFlight: Int { counts.withLock(\.inFlight) }

    /// Everything counted so far, in the text format.
    var text: String {
        let (routes, inFlight) = counts.withLock { ($0.routes, $0.inFlight) }
        let sorted = routes.sorted { ($0.key.path, $0.key.method) < ($1.key.path, $1.key.method) }
        var lines = [
            "# HELP medlevy_requests_in_flight Requests that are being answered.",
            "# TYPE medlevy_requests_in_flight gauge", "medlevy_requests_in_flight \(inFlight)",
            "# HELP medlevy_requests_total Requests answered, by route and status.",
            "# TYPE medlevy_requests_total counter",
        ]
        for (route, series) in sorted {
            lines += series.answers.sorted { $0.key < $1.key }.map {
                "medlevy_requests_total{\(route.labels),status=\"\($0.key)\"} \($0.value)"
            }
        }
        lines += [
            "# HELP medlevy_request_duration_seconds How long answers took, by route.",
            "# TYPE medlevy_request_duration_seconds histogram",
        ]
        for (route, series) in sorted { lines += series.histogram(route.labels) }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Metrics.Route {
    fileprivate var labels: String { "method=\"\(method)\",route=\"\(path)\"" }
}

extension Metrics.Series {
    fileprivate mutating func add(_ status: Int, _ bucket: Int, _ microseconds: Int) {
        answers[status, default: 0] += 1
        buckets[bucket] += 1
        self.microseconds += microseconds
    }

    fileprivate func histogram(_ labels: String) -> [String] {
        var lines: [String] = []
        var sum = 0
        let bounds = Metrics.boundTexts + ["+Inf"]
        for (bound, count) in zip(bounds, buckets) {
            sum += count
            lines.append("medlevy_request_duration_seconds_bucket{\(labels),le=\"\(bound)\"} \(sum)")
        }
        return lines + [
            "medlevy_request_duration_seconds_sum{\(labels)} \(Metrics.seconds(microseconds))",
            "medlevy_request_duration_seconds_count{\(labels)} \(sum)",
        ]
    }
}

extension Metrics {
    fileprivate static let boundTexts = bounds.map(seconds)

    /// `0.0005`
    fileprivate static func seconds(_ microseconds: Int) -> String {
        let digits = String(microseconds % 1_000_000)
        let fraction = String(repeating: "0", count: 6 - digits.count) + digits
        return "\(microseconds / 1_000_000).\(fraction)"
    }
}
