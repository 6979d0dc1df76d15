/// Who does something that the audit chain remembers, as whom and for whom, and what the request is known by.
public struct Acting: Hashable, Sendable {
    public let person: String
    /// The code of a role.
    public let role: String
    /// The organisation acted for; `nil` for oneself.
    public let onBehalfOf: String?
    /// What logs and audit entries know the request by.
    public let requestID: String

    public init(person: String, role: String, onBehalfOf: String? = nil, requestID: String) {
        self.person = person
        self.role = role
        self.onBehalfOf = onBehalfOf
        self.requestID = requestID
    }
}

/// Where a request comes from, before it is known who makes it.
public struct RequestOrigin: Hashable, Sendable {
    /// What logs and audit entries know the request by.
    public let id: String
    /// The address of the client, as the proxy tells it.
    public let address: String
    /// What a person recognises a session by: the browser.
    public let browser: String

    public init(id: String, address: String, browser: String = "") {
        self.id = id
        self.address = address
        self.browser = browser
    }
}
