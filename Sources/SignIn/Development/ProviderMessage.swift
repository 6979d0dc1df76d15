/// What the web hands to the development provider.
public struct ProviderRequest: Sendable {
    /// `GET` or `POST`.
    public let method: String
    /// Below the provider's own path: `/token`.
    public let path: String
    /// Names and values of the address, decoded.
    public let query: [(name: String, value: String)]
    /// Names and values of the form, decoded.
    public let form: [(name: String, value: String)]

    public init(
        method: String, path: String, query: [(name: String, value: String)] = [],
        form: [(name: String, value: String)] = []
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.form = form
    }

    func queryValue(_ name: String) -> String? { query.first { $0.name == name }?.value }
    func formValue(_ name: String) -> String? { form.first { $0.name == name }?.value }
}

/// What the web hands back.
public struct ProviderResponse: Sendable {
    public let status: Int
    public let contentType: String
    /// Where the browser goes; `nil` where it stays.
    public let location: String?
    public let body: [UInt8]

    init(_ status: Int, _ contentType: String, _ body: [UInt8], location: String? = nil) {
        self.status = status
        self.contentType = contentType
        self.location = location
        self.body = body
    }

    static func json(_ status: Int, _ value: JSONValue) -> ProviderResponse {
        ProviderResponse(status, "application/json", value.bytes)
    }

    static func refusal(_ error: String) -> ProviderResponse { .json(400, .object(["error": .text(error)])) }
}
