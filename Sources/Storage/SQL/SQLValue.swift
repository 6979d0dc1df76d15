/// What a cell holds. There are no more kinds: money is cents, times are milliseconds, fingerprints are bytes.
enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
}

extension SQLValue {
    var hasNUL: Bool {
        guard case .text(let text) = self else { return false }
        return text.utf8.contains(0)
    }

    static func integer(_ number: Int) -> SQLValue { .integer(Int64(number)) }
    static func text(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }
    static func bytes(_ bytes: [UInt8]?) -> SQLValue { bytes.map { .bytes($0) } ?? .null }
}
