public import Access
public import Values

/// An account of a person at a foreign company, who signs in with a password and a one-time code.
public struct StoredAccount: Hashable, Sendable {
    public enum State: String, CaseIterable, Sendable {
        /// Invited; the password or the first code is still missing.
        case invited
        case active
        case blocked
    }

    /// Sixteen hexadecimal digits.
    public let id: String
    /// In small letters.
    public let email: String
    public let name: String
    /// The id of the organisation that the person was invited for.
    public let organisation: String
    public var state: State
    /// The password's hash with its parameters; `nil` before the invitation is taken up.
    public var password: String?
    /// The seed of one-time codes, encrypted; `nil` before enrolment begins.
    public var seed: [UInt8]?
    /// A seed that replaces it once its first code was given.
    public var newSeed: [UInt8]?
    /// The step of the newest code that was taken: no step is taken twice.
    public var lastStep: Int64
    public let createdAt: Instant

    /// Who access knows the holder as; `nil` for an id that is no name.
    public var person: PersonID? { AccountName(id).map { .account($0) } }

    public init(
        id: String, email: String, name: String, organisation: String, state: State = .invited,
        password: String? = nil, seed: [UInt8]? = nil, newSeed: [UInt8]? = nil, lastStep: Int64 = 0,
        createdAt: Instant
    ) {
        self.id = id
        self.email = email
        self.name = name
        self.organisation = organisation
        self.state = state
        self.password = password
        self.seed = seed
        self.newSeed = newSeed
        self.lastStep = lastStep
        self.createdAt = createdAt
    }
}
