import HTTPTypes
import SignIn
import Values

/// The identity provider for development, mounted in the service itself.
struct DevelopmentRoutes {
    let provider: DevelopmentProvider
    /// Below which path.
    static let path = DevelopmentProvider.path

    var all: [BrowserRoute] {
        [
            route(.get, "/.well-known/openid-configuration"), route(.get, "/keys"), route(.get, "/authorize"),
            route(.post, "/authorize"), route(.post, "/token"),
        ]
    }

    private func route(_ method: HTTPRequest.Method, _ path: String) -> BrowserRoute {
        BrowserRoute(
            method: method, path: Self.path + path,
            handle: { [provider] visitor in
                let answered = provider.respond(
                    to: ProviderRequest(
                        method: method.rawValue, path: path, query: visitor.query.fields, form: visitor.form.fields))
                var answer = Answer(
                    HTTPResponse.Status(code: answered.status), Media(header: answered.contentType), answered.body)
                if let location = answered.location { answer = answer.with(.location, location) }
                return answer
            }, isForPrograms: true)
    }
}
