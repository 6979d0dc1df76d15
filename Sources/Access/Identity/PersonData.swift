public import Values

/// What an organisation knows of a person who holds a role in it.
public struct PersonData: Hashable, Sendable {
    public let id: PersonID
    public var name: String
    public var firstName: String
    /// How the person is addressed: Mr, Dr; `nil` for none.
    public var title: String?
    /// The language to write to them in.
    public var language: Language
    public var email: String

    public init(
        id: PersonID, name: String, firstName: String, title: String? = nil, language: Language, email: String
    ) {
        self.id = id
        self.name = name
        self.firstName = firstName
        self.title = title
        self.language = language
        self.email = email
    }

    public var fullName: String { "\(firstName) \(name)" }
}
