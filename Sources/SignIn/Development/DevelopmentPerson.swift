/// Somebody invented whom one may sign in as during development.
public struct DevelopmentPerson: Hashable, Sendable {
    /// What the provider knows the person by.
    public let subject: String
    /// Eleven digits; `nil` for somebody without a Belgian number.
    public let personNumber: String?
    public let givenName: String
    public let familyName: String
    /// What the list says beside the name: what the person may do.
    public let remark: String

    public init(subject: String, personNumber: String?, givenName: String, familyName: String, remark: String) {
        self.subject = subject
        self.personNumber = personNumber
        self.givenName = givenName
        self.familyName = familyName
        self.remark = remark
    }
}
