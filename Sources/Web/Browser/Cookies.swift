import HTTPTypes

/// The cookies that a browser sends and is given. All are bound to this host and to secure connections (`__Host-`).
enum Cookies {
    /// The session's token.
    static let session = "__Host-sid"
    /// Binds a sign-in at the provider to the browser that began it.
    static let provider = "__Host-oidc"
    /// What forms before sign-in are bound to.
    static let form = "__Host-form"
    /// That the password was right, until the one-time code is.
    static let ticket = "__Host-step"
    static let language = "__Host-language"

    /// The value of a cookie; `nil` where it is missing or there twice, which is how somebody else's would look.
    static func value(_ name: String, in headers: HTTPFields) -> String? {
        let pairs = headers[values: .cookie].flatMap { $0.split(separator: ";") }.prefix(50).map(\.trimmingSpaces)
        let values = pairs.filter { $0.hasPrefix("\(name)=") }.map { String($0.dropFirst(name.count + 1)) }
        guard values.count == 1, let value = values.first, (1...200).contains(value.utf8.count) else { return nil }
        return value
    }
}

extension Answer {
    /// Gives the browser a cookie.
    ///
    /// - Parameter seconds: how long it keeps it; `nil` until it is closed.
    func giving(_ name: String, _ value: String, for seconds: Int? = nil) -> Answer {
        var answer = self
        let age = seconds.map { "; Max-Age=\($0)" } ?? ""
        let text = "\(name)=\(value); Path=/; Secure; HttpOnly; SameSite=Lax\(age)"
        answer.headers.append(HTTPField(name: .setCookie, value: text))
        return answer
    }

    /// Takes a cookie away.
    func taking(_ name: String) -> Answer { giving(name, "", for: 0) }

    /// Sends the browser elsewhere, to look.
    static func redirect(_ location: String) -> Answer {
        Answer(.seeOther, .text, []).with(.location, location)
    }
}
