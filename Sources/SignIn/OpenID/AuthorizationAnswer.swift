import Values

/// What the provider hands back over the browser (RFC 6749, section 4.1.2; RFC 9207).
struct AuthorizationAnswer: Hashable, Sendable {
    let state: String
    let code: String?
    /// A code of the provider's: small letters and `_`.
    let error: String?
    let issuer: String?

    private static let names: Set<String> = ["state", "code", "error", "iss"]

    /// - Throws: `sign-in.state` without one state; `sign-in.provider-answer` for anything that is there twice.
    init(_ query: [(name: String, value: String)]) throws(Problems) {
        var values: [String: String] = [:]
        for (name, value) in query where AuthorizationAnswer.names.contains(name) {
            guard values.updateValue(value, forKey: name) == nil, value.utf8.count <= 4096 else {
                throw Problems([Problem(.providerAnswer, ["reason": name])])
            }
        }
        guard let state = values["state"], !state.isEmpty else { throw Problems([Problem(.signInState)]) }
        self.state = state
        code = values["code"].flatMap { $0.isEmpty ? nil : $0 }
        issuer = values["iss"]
        error = values["error"].map { text in
            let isCode = text.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x5F }
            return isCode && (1...64).contains(text.utf8.count) ? text : "error"
        }
    }
}
