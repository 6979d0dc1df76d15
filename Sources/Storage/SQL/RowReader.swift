import Declarations
import Values

/// That a row does not hold what the schema promises: somebody changed it behind the program's back.
struct BrokenRow: Error {}

/// Reads the cells of a row from left to right. Nothing is trusted: whoever can write the file can write anything.
struct RowReader {
    private let values: [SQLValue]
    private var next = 0

    init(_ row: SQLRow) { values = row.values }

    mutating func cell() throws(BrokenRow) -> SQLValue {
        guard next < values.count else { throw BrokenRow() }
        next += 1
        return values[next - 1]
    }

    mutating func integer() throws(BrokenRow) -> Int64 {
        guard case .integer(let number) = try cell() else { throw BrokenRow() }
        return number
    }

    mutating func optionalInteger() throws(BrokenRow) -> Int64? {
        switch try cell() {
        case .integer(let number): return number
        case .null: return nil
        case .text, .bytes: throw BrokenRow()
        }
    }

    mutating func text() throws(BrokenRow) -> String {
        guard let text = try optionalText() else { throw BrokenRow() }
        return text
    }

    mutating func optionalText() throws(BrokenRow) -> String? {
        switch try cell() {
        case .text(let text): return text
        case .null: return nil
        case .integer, .bytes: throw BrokenRow()
        }
    }

    mutating func bytes() throws(BrokenRow) -> [UInt8] {
        guard case .bytes(let bytes) = try cell() else { throw BrokenRow() }
        return bytes
    }

    // MARK: What cells mean

    mutating func int() throws(BrokenRow) -> Int {
        let number = try integer()
        guard let int = Int(exactly: number) else { throw BrokenRow() }
        return int
    }

    mutating func year() throws(BrokenRow) -> Int {
        let year = try int()
        guard (1000...9999).contains(year) else { throw BrokenRow() }
        return year
    }

    mutating func flag() throws(BrokenRow) -> Bool {
        switch try integer() {
        case 0: return false
        case 1: return true
        default: throw BrokenRow()
        }
    }

    /// A time of a four-digit year.
    mutating func instant() throws(BrokenRow) -> Instant {
        let milliseconds = try integer()
        guard (0...253_402_300_799_999).contains(milliseconds) else { throw BrokenRow() }
        return Instant(milliseconds: milliseconds)
    }

    mutating func fingerprint() throws(BrokenRow) -> Fingerprint {
        guard let fingerprint = try optionalFingerprint() else { throw BrokenRow() }
        return fingerprint
    }

    mutating func optionalFingerprint() throws(BrokenRow) -> Fingerprint? {
        switch try cell() {
        case .bytes(let bytes):
            guard let fingerprint = Fingerprint(bytes: bytes) else { throw BrokenRow() }
            return fingerprint
        case .null: return nil
        case .integer, .text: throw BrokenRow()
        }
    }

    /// A code of an enumeration.
    mutating func code<Code: RawRepresentable>(_: Code.Type) throws(BrokenRow) -> Code where Code.RawValue == String {
        guard let code = Code(rawValue: try text()) else { throw BrokenRow() }
        return code
    }

    mutating func optionalCode<Code: RawRepresentable>(
        _: Code.Type
    ) throws(BrokenRow) -> Code? where Code.RawValue == String {
        guard let text = try optionalText() else { return nil }
        guard let code = Code(rawValue: text) else { throw BrokenRow() }
        return code
    }
}
