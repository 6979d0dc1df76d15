import HTTPTypes
import Values

/// All operations by their paths: for what the router does not find.
struct OperationIndex: Sendable {
    private let paths: [(steps: [Substring], methods: [HTTPRequest.Method])]

    init(_ operations: [Operation], _ pages: [BrowserRoute] = []) {
        var methods: [String: [HTTPRequest.Method]] = [:]
        for (path, method) in operations.map({ ($0.path, $0.method) }) + pages.map({ ($0.path, $0.method) }) {
            methods[path, default: []].append(method)
            if method == .get { methods[path, default: []].append(.head) }
        }
        paths = methods.map { ($0.key.split(separator: "/"), $0.value) }
    }

    /// Why nothing was found: no such address, or another method there.
    func notFound(_ method: HTTPRequest.Method, _ path: String) -> Refusal {
        let known = methods(at: path)
        guard !known.isEmpty else { return Refusal(.routeUnknown, ["value": String(path.prefix(100))]) }
        let names = known.map(\.rawValue).sorted().joined(separator: ", ")
        var refusal = Refusal(.methodUnknown, ["value": String(method.rawValue.prefix(20)), "known": names])
        refusal.headers[.allow] = names
        return refusal
    }

    private func methods(at path: String) -> [HTTPRequest.Method] {
        let steps = path.split(separator: "/")
        return paths.first { known in
            known.steps.count == steps.count
                && zip(known.steps, steps).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
        }?.methods ?? []
    }
}
