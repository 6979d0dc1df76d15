/// The XML declaration at the beginning of a document: `<?xml version="1.0" encoding="UTF-8"?>`.
struct XMLProlog {
    /// The most bytes of one: there are no more than three things to say.
    private static let longest = 200

    /// `nil` when there is none.
    private let text: Substring?
    private let isClosed: Bool

    init(_ document: UnsafeBufferPointer<UInt8>) {
        let start = String(decoding: document.prefix(XMLProlog.longest), as: UTF8.self)
        guard start.hasPrefix("<?xml"), start.dropFirst(5).first?.isWhitespace == true else {
            (text, isClosed) = (nil, true)
            return
        }
        let end = start.firstRange(of: "?>")?.lowerBound
        (text, isClosed) = (start[..<(end ?? start.endIndex)], end != nil)
    }

    /// Whether it says version 1.0 and no encoding but UTF-8, or there is none, which means the same.
    var isXML10InUTF8: Bool {
        guard let text else { return true }
        guard isClosed, value("version", in: text) == "1.0" else { return false }
        return !text.contains("encoding") || value("encoding", in: text)?.lowercased() == "utf-8"
    }

    /// What stands between the quotation marks after a name.
    private func value(_ name: String, in text: Substring) -> Substring? {
        guard let place = text.firstRange(of: name) else { return nil }
        let rest = text[place.upperBound...].drop(while: \.isWhitespace)
        guard rest.first == "=" else { return nil }
        let quoted = rest.dropFirst().drop(while: \.isWhitespace)
        guard let mark = quoted.first, mark == "\"" || mark == "'" else { return nil }
        return quoted.dropFirst().prefix { $0 != mark }
    }
}
