import Declarations
import Exchange
import Law
import Values

/// A file of declarations that was chosen: a workbook as the rows of its first sheet; any other file, and a workbook
/// that cannot be read, as it is.
struct SheetUpload {
    let file: UploadedFile
    /// What is given back with its verdicts, which has the same rows.
    let givenBack: [UInt8]
    let isWorkbook: Bool

    init(_ file: UploadedFile, _ language: Language) {
        let sheets = file.bytes.count <= DocumentLimits.fileSize ? WorkbookSheet.csv(file.bytes, for: language) : nil
        self.file = UploadedFile(name: file.name, bytes: sheets?.read ?? file.bytes)
        givenBack = sheets?.givenBack ?? file.bytes
        isWorkbook = sheets != nil
    }

    var form: DocumentSource.Form { isWorkbook ? .csv : DocumentSource.Form(of: file) }

    /// The lines that somebody wrote; `nil` for a workbook, which has cells.
    var lines: [ArraySlice<UInt8>]? {
        if isWorkbook { return nil }
        return file.bytes.split(separator: 0x0A, maxSplits: 100_000, omittingEmptySubsequences: false)
    }

    /// - Throws: what stands in the way of the document as a whole.
    func document() throws(Problems) -> DeclarationDocument {
        do throws(Problems) {
            return try DeclarationDocument(file.bytes, form: form, file: nil, isWorkbook: isWorkbook)
        } catch {
            throw error.map(SheetUpload.offeringWorkbooks)
        }
    }

    /// Whoever chose another program's file, or a workbook that is damaged, is told that a workbook would do.
    static func offeringWorkbooks(_ problem: Problem) -> Problem {
        guard problem.code == .inputNotText else { return problem }
        let details = problem.details.merging(["workbook": "xlsx"]) { own, _ in own }
        return Problem(problem.code, at: problem.place, details)
    }
}

extension DocumentSource.Form {
    /// As the file's name says, or else as it begins.
    init(of file: UploadedFile) {
        let ending = file.name.split(separator: ".").last?.lowercased() ?? ""
        if let form = DocumentSource.Form(rawValue: ending) {
            self = form
            return
        }
        switch file.bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) {
        case UInt8(ascii: "<"): self = .xml
        case UInt8(ascii: "{"), UInt8(ascii: "["): self = .json
        default: self = .csv
        }
    }
}
