/// A document in XML while it is written, element by element. Every text is escaped; elements without a text are left
/// out, since receivers refuse them.
struct MarkupText {
    private(set) var bytes: [UInt8] = []

    init(size: Int) { bytes.reserveCapacity(size) }

    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// An element of others. The name bears its prefix: `cac:Party`.
    mutating func group(_ name: StaticString, _ body: (inout MarkupText) -> Void) {
        start(name)
        body(&self)
        end(name)
    }

    mutating func leaf(_ name: StaticString, _ text: String) {
        guard !text.isEmpty else { return }
        start(name)
        escape(text)
        end(name)
    }

    mutating func leaf(_ name: StaticString, _ attribute: StaticString, _ value: String, _ text: String) {
        guard !text.isEmpty else { return }
        bytes.append(0x3C)
        raw(name)
        bytes.append(0x20)
        raw(attribute)
        raw("=\"")
        escape(value)
        raw("\">")
        escape(text)
        end(name)
    }

    /// An amount in euros.
    mutating func amount(_ name: StaticString, _ text: String) { leaf(name, "currencyID", "EUR", text) }

    private mutating func start(_ name: StaticString) {
        bytes.append(0x3C)
        raw(name)
        bytes.append(0x3E)
    }

    private mutating func end(_ name: StaticString) {
        raw("</")
        raw(name)
        raw(">\n")
    }

    /// Writes a text as XML has it. What XML has no way to write is left out, and a break of lines is a blank.
    private mutating func escape(_ text: String) {
        var text = text
        text.withUTF8 { letters in
            var index = 0
            while index < letters.count {
                let letter = letters[index]
                switch letter {
                case 0x26: raw("&amp;")
                case 0x3C: raw("&lt;")
                case 0x3E: raw("&gt;")
                case 0x22: raw("&quot;")
                case 0x09, 0x0A, 0x0D: bytes.append(0x20)
                case 0..<0x20: break
                case 0xEF where MarkupText.isNoCharacter(letters, at: index): index += 2
                default: bytes.append(letter)
                }
                index += 1
            }
        }
    }

    /// U+FFFE and U+FFFF.
    private static func isNoCharacter(_ letters: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index + 2 < letters.count && letters[index + 1] == 0xBF && letters[index + 2] >= 0xBE
    }

    /// A name of a file, which has nothing that needs escaping.
    mutating func file(_ name: String) { escape(name) }

    /// Bytes as letters (RFC 4648, base 64).
    mutating func base64(_ data: [UInt8]) {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        bytes.reserveCapacity(bytes.count + data.count / 3 * 4 + 4096)
        var index = 0
        while index < data.count {
            let left = data.count - index
            let word =
                UInt32(data[index]) << 16 | (left > 1 ? UInt32(data[index + 1]) << 8 : 0)
                | (left > 2 ? UInt32(data[index + 2]) : 0)
            bytes.append(letters[Int(word >> 18 & 63)])
            bytes.append(letters[Int(word >> 12 & 63)])
            bytes.append(left > 1 ? letters[Int(word >> 6 & 63)] : 0x3D)
            bytes.append(left > 2 ? letters[Int(word & 63)] : 0x3D)
            index += 3
        }
    }
}
