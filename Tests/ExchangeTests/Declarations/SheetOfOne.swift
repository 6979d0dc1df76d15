import Declarations
import Testing
import Values

@testable import Exchange

/// A sheet with one plain declaration, of which one cell is as somebody wrote it.
enum SheetOfOne {
    static func read(
        _ cell: String, in column: String, separator: String
    ) throws -> DeclarationDocument.Record {
        let declaration = try PlainDeclaration.make()
        let lines = CSVDeclarationWriter.text([declaration]).split(separator: "\r\n").map(String.init)
        let names = lines[0].split(separator: ",")
        var cells = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        cells[try #require(names.firstIndex { $0 == column })] = cell
        let text = [names.joined(separator: separator), cells.joined(separator: separator)].joined(separator: "\r\n")
        let document = try DeclarationDocument(Array(text.utf8), form: .csv, file: nil)
        return try #require(document.records.first)
    }
}
