public import Access
import Values

/// Who asks for a change of access, and how.
public struct AccessRequest: Sendable {
    public let caller: Caller
    /// What logs and audit entries know the request by.
    public let id: String
    /// What the client made up before it asked: the same key again gets the same answer. `nil` for none.
    public let key: String?
    /// The version that the caller saw; `nil` to change what is there now.
    public let expectedVersion: Int?
    public let reason: String?

    public init(
        caller: Caller, id: String, key: String? = nil, expectedVersion: Int? = nil, reason: String? = nil
    ) {
        self.caller = caller
        self.id = id
        self.key = key
        self.expectedVersion = expectedVersion
        self.reason = reason
    }
}

/// A change that is kept.
public struct ChangedAccess: Hashable, Sendable {
    public let event: AccessEvent
    /// The state after it; after later changes too, where it had been made before.
    public let organisation: OrganisationAccess
    /// Whether it had been made before under the same key: nothing was done again.
    public let isRepeated: Bool

    public var version: Int { organisation.version }
}
