public import Values

/// A file of another program that is no text at all, handed in where CSV, JSON or XML is read: it is told by how it
/// begins, whatever it is called.
public enum ForeignFile: String, CaseIterable, Sendable {
    case excel = "Excel"
    case pdf = "PDF"

    /// - Returns: `nil` for what may be text.
    init?(_ bytes: [UInt8]) {
        guard let kind = ForeignFile.starts.first(where: { bytes.starts(with: $0.bytes) })?.kind else { return nil }
        self = kind
    }

    /// By the ending of a file's name, in small letters.
    ///
    /// - Returns: `nil` for any other.
    public init?(ending: String) {
        switch ending {
        case "xlsx", "xlsm", "xls": self = .excel
        case "pdf": self = .pdf
        default: return nil
        }
    }

    public func problem(file: String?) -> Problem { Problem(.inputNotText, at: Place(file: file), ["kind": rawValue]) }

    /// - Throws: `input.not-text`.
    static func refuse(_ bytes: [UInt8], file: String?) throws(Problems) {
        if let found = ForeignFile(bytes) { throw Problems([found.problem(file: file)]) }
    }

    /// A workbook is a zip archive, or what came before those; one that is no workbook is as little a text.
    private static let starts: [(bytes: [UInt8], kind: ForeignFile)] = [
        ([0x50, 0x4B, 0x03, 0x04], .excel), ([0xD0, 0xCF, 0x11, 0xE0], .excel), (Array("%PDF-".utf8), .pdf),
    ]
}
