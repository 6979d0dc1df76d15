public import Values

/// A declaration with the places of its fields in the document that it came in, for problems to point at.
public struct PlacedDeclaration: Sendable {
    public let declaration: Declaration
    /// That of the canonical form: asked for again and again, and made once.
    public let fingerprint: Fingerprint
    public let source: DocumentSource
    /// Where the declaration begins.
    private let start: Spot?
    /// The spot of each field by its number; `nil` for a field that is absent.
    private let fields: [Spot?]
    /// The places of the registrations, by what they say.
    private let registrations: [RegisteredActivity: Place]

    public init(
        _ declaration: Declaration, source: DocumentSource, start: Spot?, fields: [Spot?],
        registrations: [RegisteredActivity: Place]
    ) {
        self.declaration = declaration
        fingerprint = CanonicalForm(declaration).fingerprint
        self.source = source
        self.start = start
        self.fields = fields
        self.registrations = registrations
    }

    /// A declaration that came in no document.
    public init(_ declaration: Declaration) {
        self.init(
            declaration, source: DocumentSource(form: .json, file: nil), start: nil, fields: [], registrations: [:])
    }

    /// Where a field stands; for an absent one, where its declaration begins.
    public func place(of field: DeclarationField) -> Place {
        let spot = fields.indices.contains(field.rawValue) ? fields[field.rawValue] : nil
        return source.place(of: field, at: spot ?? start)
    }

    public func place(of registration: RegisteredActivity) -> Place {
        registrations[registration] ?? place(of: .registrations)
    }

    /// The place of the number that says whose it is; nowhere for a declaration that came in no document.
    public var placeOfDeclarant: Place {
        guard start != nil else { return place }
        switch declaration.declarant.id.kind {
        case .enterprise: return place(of: .enterpriseNumber)
        case .vat: return place(of: .vatNumber)
        case .srn: return place(of: .srn)
        }
    }

    /// The place of the whole declaration.
    public var place: Place { source.place(at: start, name: source.root.isEmpty ? nil : source.root) }

    /// The same with another correction or certificate, which did not come in the document.
    public func with(_ change: (inout Declaration) -> Void) -> PlacedDeclaration {
        var declaration = declaration
        change(&declaration)
        return PlacedDeclaration(
            declaration, source: source, start: start, fields: fields, registrations: registrations)
    }
}
