extension StringProtocol {
    /// With the signs that mean something in HTML and XML as references.
    ///
    /// Byte by byte: a sign that a combining mark follows, or that is joined to what precedes it, is one character with
    /// that to Swift, but a sign all the same to whatever reads markup.
    public var escapedForMarkup: String {
        guard utf8.contains(where: { MarkupEscaping.reference(of: $0) != nil }) else { return String(self) }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(utf8.count + 64)
        for byte in utf8 {
            if let reference = MarkupEscaping.reference(of: byte) {
                escaped.append(contentsOf: reference.utf8)
            } else {
                escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }
}

private enum MarkupEscaping {
    static func reference(of byte: UInt8) -> String? {
        switch byte {
        case 0x22: "&quot;"
        case 0x26: "&amp;"
        case 0x27: "&#39;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        default: nil
        }
    }
}
