/// The spaces that French sets before `: ; ? !` and within `« »`: no line breaks there.
enum FrenchSpacing {
    /// The text with spaces that hold at those marks; texts are written with plain ones, as people type them.
    static func bound(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.indices.contains(where: { isAtMark($0, in: bytes) }) else { return text }
        var bound: [UInt8] = []
        bound.reserveCapacity(bytes.count + 8)
        for index in bytes.indices {
            bound += isAtMark(index, in: bytes) ? noBreak : [bytes[index]]
        }
        return String(decoding: bound, as: UTF8.self)
    }

    private static let noBreak = Array("\u{A0}".utf8)
    private static let opening = Array("«".utf8)
    private static let closing = Array("»".utf8)
    private static let marks = Array(":;?!".utf8)

    /// Whether there is a plain space beside a mark. The address `::1` begins with none.
    private static func isAtMark(_ index: Int, in bytes: [UInt8]) -> Bool {
        guard bytes[index] == UInt8(ascii: " ") else { return false }
        let after = bytes[(index + 1)...].prefix(2)
        if let mark = after.first, marks.contains(mark) { return after.dropFirst().first != mark }
        return after.elementsEqual(closing) || bytes[..<index].suffix(opening.count).elementsEqual(opening)
    }
}
