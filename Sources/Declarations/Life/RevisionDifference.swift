/// What one revision says differently from another, field by field.
public struct RevisionDifference: Hashable, Sendable {
    public let field: DeclarationField
    /// As the document writes it; `nil` where the field was absent.
    public let before: String?
    public let after: String?

    /// The fields that differ, in the order of the document.
    public static func between(_ before: Declaration, _ after: Declaration) -> [RevisionDifference] {
        DeclarationField.allCases.compactMap { field in
            let (old, new) = (before.text(of: field), after.text(of: field))
            return old == new ? nil : RevisionDifference(field: field, before: old, after: new)
        }
    }
}
