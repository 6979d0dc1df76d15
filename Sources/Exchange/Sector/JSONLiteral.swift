/// The values of JSON that stand without quotation marks and brackets: three words and numbers (RFC 8259, 3 and 6).
enum JSONLiteral {
    /// `TRUE`, `NaN`, `+1`, `01` and `5.` are none, whatever other languages make of them.
    static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
        isNumber(bytes) || words.contains { word in bytes.elementsEqual(word.utf8) }
    }

    private static let words = ["true", "false", "null"]

    /// A minus sign or none, digits without a zero before them, decimals or none, an exponent or none.
    private static func isNumber(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let start = bytes.first == 0x2D ? 1 : 0
        var place = start
        guard passDigits(bytes, &place), place == start + 1 || bytes[start] != 0x30 else { return false }
        if place < bytes.count, bytes[place] == 0x2E {
            place += 1
            guard passDigits(bytes, &place) else { return false }
        }
        if place < bytes.count, bytes[place] | 0x20 == 0x65 {
            place += 1
            if place < bytes.count, bytes[place] == 0x2B || bytes[place] == 0x2D { place += 1 }
            guard passDigits(bytes, &place) else { return false }
        }
        return place == bytes.count
    }

    /// Goes past digits; whether there was one.
    private static func passDigits(_ bytes: UnsafeRawBufferPointer, _ place: inout Int) -> Bool {
        let start = place
        while place < bytes.count, bytes[place] >= 0x30, bytes[place] <= 0x39 { place += 1 }
        return place > start
    }
}
