import Values

/// What somebody calls a person or a program: something, on one line, and not too much of it.
enum NameRule {
    /// In bytes.
    private static let longest = 200

    /// - Throws: `field.empty`, `field.too-long`, `field.control-character`.
    static func check(_ name: String) throws(Problems) {
        let place = Place(field: "name")
        guard name.contains(where: { !$0.isWhitespace }) else {
            throw Problems([Problem(.fieldEmpty, at: place, ["field": "name"])])
        }
        guard name.utf8.count <= longest else {
            throw Problems([Problem(.fieldTooLong, at: place, ["field": "name", "longest": String(longest)])])
        }
        guard name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }) else {
            throw Problems([Problem(.fieldControlCharacter, at: place, ["field": "name"])])
        }
    }
}
