import Values

/// A file handed in as a statement that is none at all, told by how it begins, whatever it is called.
enum ForeignStatement: String, CaseIterable {
    case pdf = "PDF"
    case zip = "ZIP, Excel (.xlsx), Word (.docx)"
    case office = "Excel (.xls), Word (.doc)"
    case png = "PNG"
    case jpeg = "JPEG"
    case gif = "GIF"
    case tiff = "TIFF"
    case gzip = "GZIP"
    case html = "HTML"
    /// Text that is neither XML nor records of CODA.
    case text = "TXT, CSV, MT940"

    /// - Parameter isRecords: whether the file is called one of CODA: its reader says what is wrong with it.
    /// - Returns: `nil` for what may be a statement, or says nothing.
    init?(_ bytes: [UInt8], isRecords: Bool) {
        if let kind = ForeignStatement.starts.first(where: { bytes.starts(with: $0.bytes) })?.kind {
            self = kind
            return
        }
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let unmarked = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes[...]
        let text = unmarked.prefix(ForeignStatement.looked).drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        let start = text.prefix(ForeignStatement.longestStart).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if ForeignStatement.pages.contains(where: { start.starts(with: $0.utf8) }) {
            self = .html
            return
        }
        // Zero begins CODA, and two bytes of another order a text of two bytes a letter.
        guard !isRecords, let first = text.first, ![0x3C, 0x30, 0xFE, 0xFF].contains(first) else { return nil }
        self = .text
    }

    /// - Throws: `statement.foreign`.
    static func refuse(_ bytes: [UInt8], file: String, isRecords: Bool) throws(Problems) {
        guard let found = ForeignStatement(bytes, isRecords: isRecords) else { return }
        throw Problems([Problem(.statementForeign, at: Place(file: file), ["kind": found.rawValue])])
    }

    private static let looked = 1_000
    private static let longestStart = 20
    private static let pages = ["<!doctype html", "<html"]

    private static let starts: [(bytes: [UInt8], kind: ForeignStatement)] = [
        (Array("%PDF-".utf8), .pdf), ([0x50, 0x4B, 0x03, 0x04], .zip), ([0xD0, 0xCF, 0x11, 0xE0], .office),
        ([0x89, 0x50, 0x4E, 0x47], .png), ([0xFF, 0xD8, 0xFF], .jpeg), (Array("GIF8".utf8), .gif),
        ([0x49, 0x49, 0x2A, 0x00], .tiff), ([0x4D, 0x4D, 0x00, 0x2A], .tiff), ([0x1F, 0x8B], .gzip),
    ]
}
