/// What an electronic invoice says in words, in the addressee's language.
public struct UBLTexts: Sendable {
    /// What it is for, or what it takes back and why; and why there is no VAT.
    public var note: String
    /// The line: `Annual contribution 2025`.
    public var item: String
    public var description: String
    /// The computation: names with their values.
    public var properties: [(name: String, value: String)]
    /// How and when it is to be paid.
    public var terms: String
    /// `Not subject to VAT`
    public var exemption: String
    /// What the document inside is.
    public var attachment: String
    /// The agency, its street and its city, and its service.
    public var creditor: (name: String, street: String, city: String, service: String)

    public init(
        note: String, item: String, description: String, properties: [(name: String, value: String)], terms: String,
        exemption: String, attachment: String,
        creditor: (name: String, street: String, city: String, service: String)
    ) {
        self.note = note
        self.item = item
        self.description = description
        self.properties = properties
        self.terms = terms
        self.exemption = exemption
        self.attachment = attachment
        self.creditor = creditor
    }
}
