import Declarations

/// What a sheet is for: which columns it has, and what its rows say without a column.
struct SheetKind: Sendable {
    /// The columns that it may have, in the order of its template.
    let columns: [DeclarationField]
    /// The columns that it must have.
    let required: Set<DeclarationField>
    /// Whether any of the numbers that a declarant may be known by will do.
    var takesAnyNumber = false
    /// Adds to a row what none of its columns says.
    var complete: @Sendable (inout RawDeclaration) -> Void = { _ in }

    /// Declarations that are handed in.
    static let declarations = SheetKind(
        columns: DeclarationField.allCases.filter { $0.column != nil },
        required: Set(DeclarationField.allCases.filter(\.isRequiredColumn)))

    private static let numbers: [DeclarationField] = [.enterpriseNumber, .vatNumber, .srn]

    var header: String { columns.compactMap(\.column).joined(separator: ",") }

    /// The columns that lack.
    func missing(from fields: [DeclarationField]) -> [DeclarationField] {
        var missing = columns.filter { required.contains($0) && !fields.contains($0) }
        if takesAnyNumber, !fields.contains(where: SheetKind.numbers.contains) { missing.append(.enterpriseNumber) }
        return missing
    }
}
