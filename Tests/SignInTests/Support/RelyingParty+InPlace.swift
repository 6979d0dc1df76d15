import SignIn
import Values

/// Does the work where it is asked for: tests keep nobody waiting.
struct InPlace: WaitingThreads {
    func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws(Problems) -> Value
    ) async throws(Problems) -> Value { try work() }
}

extension RelyingParty {
    func begin(returnTo: String) async throws(Problems) -> Begun {
        try await begin(returnTo: returnTo, in: .fr, on: InPlace())
    }

    func finish(
        query: [(name: String, value: String)], cookie: BearerSecret?
    ) async throws(Problems) -> Finished { try await finish(query: query, cookie: cookie, on: InPlace()) }
}
