public import Service
public import Values

/// A file that `declaration export` wrote, read back: JSON lines or CSV. A workbook is only written.
public enum ExportedFile {
    /// The most bytes that are read: a file is held in memory, its declarations are not.
    public static let largest = 1_000_000_000

    /// Takes declarations in the order of the file.
    public typealias Take = ([ExportedRecord]) throws(Problems) -> Void

    /// - Parameters:
    ///   - file: its name, whose ending says what it is.
    ///   - together: how many declarations are taken at once; `nil` for all.
    /// - Throws: what stands in the way of the file as a whole. Problems of single declarations stand in their records.
    public static func read(
        _ bytes: [UInt8], file: String, together: Int?, _ take: Take
    ) throws(Problems) {
        guard bytes.count <= largest else {
            let details = ["size": "\(bytes.count / 1_000_000 + 1) MB", "largest": "\(largest / 1_000_000) MB"]
            throw Problems([Problem(.documentTooLarge, at: Place(file: file), details)])
        }
        try bytes.withUnsafeBytes { bytes in
            Result { () throws(Problems) in
                try read(try DocumentBytes.checked(bytes, file: file), file, together, take)
            }
        }.get()
    }

    private static func read(
        _ text: UnsafeRawBufferPointer, _ file: String, _ together: Int?, _ take: Take
    ) throws(Problems) {
        var records: [ExportedRecord] = []
        var isEmpty = true
        func add(_ record: ExportedRecord) throws(Problems) {
            records.append(record)
            isEmpty = false
            guard records.count == together else { return }
            try take(records)
            records.removeAll(keepingCapacity: true)
        }
        if isSheet(file) {
            try ExportedSheet.read(text, file: file, add)
        } else {
            try ExportedLines.read(text, file: file, add)
        }
        guard !isEmpty else { throw Problems([Problem(.inputEmpty, at: Place(file: file))]) }
        if !records.isEmpty { try take(records) }
    }

    /// Whether the file's ending says that it can be read.
    public static func isReadable(_ file: String) -> Bool { isSheet(file) || isLines(file) }

    private static func isSheet(_ file: String) -> Bool { file.lowercased().hasSuffix(".csv") }

    private static func isLines(_ file: String) -> Bool {
        file.lowercased().hasSuffix(".jsonl") || file.lowercased().hasSuffix(".ndjson")
    }
}
