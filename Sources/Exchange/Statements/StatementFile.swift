public import Billing
import Declarations
public import Values

/// Statements of accounts as banks give them in a file.
public enum StatementFile {
    /// 50 MB.
    public static let largest = 50_000_000

    /// Reads a file of either form: by its ending, and where that says nothing by how it begins.
    ///
    /// - Returns: as for camt.053.
    /// - Throws: `statement.foreign` for a file of another kind; everything that is wrong with it; nothing of such a
    ///   file is taken.
    public static func read(_ bytes: [UInt8], file: String) throws(Problems) -> [BankStatement] {
        let ending = file.split(separator: ".").last?.lowercased()
        try ForeignStatement.refuse(bytes, file: file, isRecords: ["cod", "coda"].contains(ending))
        return switch ending {
        case "xml": try camt053(bytes, file: file)
        case "cod", "coda": try coda(bytes, file: file)
        // The first record of CODA is one of kind 0; no document of XML begins with a digit.
        default: try bytes.first == 0x30 ? coda(bytes, file: file) : camt053(bytes, file: file)
        }
    }

    /// Reads camt.053 of ISO 20022, versions .001.02 and .001.08.
    ///
    /// - Parameter file: its name, for the places of problems.
    /// - Returns: the statements in the order of the file, each with opening plus booked equal to closing.
    /// - Throws: everything that is wrong with it; nothing of such a file is taken.
    public static func camt053(_ bytes: [UInt8], file: String?) throws(Problems) -> [BankStatement] {
        try check(bytes, file: file)
        do {
            return try bytes.withUnsafeBufferPointer { buffer in
                try CAMTReader(try XMLBytes(buffer, file: file), file: file).read()
            }
        } catch let problems as Problems {
            throw problems
        } catch {
            throw Problems([Problem(.xmlMalformed, at: Place(file: file))])
        }
    }

    /// Reads CODA, version 2, as Belgian banks give it: records of 128 letters in ISO 8859-1.
    ///
    /// - Parameter file: its name, for the places of problems.
    /// - Returns: as for camt.053.
    /// - Throws: everything that is wrong with it; nothing of such a file is taken.
    public static func coda(_ bytes: [UInt8], file: String?) throws(Problems) -> [BankStatement] {
        try check(bytes, file: file)
        var reader = CODAReader(file: file)
        return try reader.read(bytes)
    }

    private static func check(_ bytes: [UInt8], file: String?) throws(Problems) {
        guard bytes.count > largest else { return }
        let details = ["size": "\((bytes.count + 999_999) / 1_000_000) MB", "largest": "\(largest / 1_000_000) MB"]
        throw Problems([Problem(.statementTooLarge, at: Place(file: file), details)])
    }
}
