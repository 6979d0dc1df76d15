import Exchange
import Pages

extension UploadColumn {
    /// Every column of the sheet of declarations.
    static let all = DeclarationSchema.csvColumns.map { column in
        UploadColumn(
            name: column.name, summary: column.summary, example: column.example, isOptional: column.isOptional)
    }
}
