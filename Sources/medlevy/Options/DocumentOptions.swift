import ArgumentParser
import Declarations
import Exchange
import Service
import Values

/// The documents that are handed in.
struct DocumentOptions: ParsableArguments {
    @Argument(help: Help.declarationFiles.help, completion: .file(extensions: ["xml", "json", "csv", "xlsx"]))
    var files: [String]

    @Option(help: Help.inputFormat.help)
    var inputFormat: DocumentSource.Form?

    /// Looks whether every file can be read at all, before anything is done with the first.
    ///
    /// - Throws: `input.missing`, `input.unreadable`, `input.format-unknown`, of all files.
    func check() throws(Problems) {
        var given = GivenValues()
        for file in files {
            _ = given.attempt { () throws(Problems) in try form(of: file) }
            guard !WholeFile.isSpecial(file) else { continue }
            _ = given.attempt { () throws(Problems) in try InputBytes.whole(file, largest: 0) }
        }
        try given.check()
    }

    private func form(of file: String) throws(Problems) -> DocumentSource.Form {
        let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
        if let form = DocumentSource.Form(rawValue: ending) ?? inputFormat { return form }
        if ending == "xlsx" { return .csv }
        if let foreign = ForeignFile(ending: ending) { throw Problems([foreign.problem(file: file)]) }
        let details = ["file": file, "expected": ".xml, .json, .csv, .xlsx"]
        throw Problems([Problem(.inputFormatUnknown, at: Place(file: file), details)])
    }
}

extension InputBytes {
    /// A file read whole, with its problem among problems.
    static func whole(_ file: String, largest: Int) throws(Problems) -> [UInt8] {
        do throws(Problem) { return try read(path: file, largest: largest) } catch { throw Problems([error]) }
    }
}

extension DocumentOptions {
    /// Reads a document, or tells why it can't be read. Then the other documents still have their turn.
    ///
    /// Of a workbook the first sheet is read, which has the columns and cells of any sheet.
    func readable(_ file: String, _ report: FilingReport) throws(Problems) -> DeclarationDocument? {
        var bytes = try InputBytes.whole(file, largest: DocumentLimits.fileSize)
        let form = try form(of: file)
        let sheet = form == .csv ? WorkbookSheet.csv(bytes) : nil
        if let sheet { bytes = sheet }
        do throws(Problems) {
            return try DeclarationDocument(bytes, form: form, file: file, isWorkbook: sheet != nil)
        } catch {
            report.tell(FilingAnswer(file: file, refused: error.listed))
            return nil
        }
    }
}
