/// Bytes as letters with padding, as the header for a client's secret has them (RFC 7617).
public enum Base64 {
    static func text(_ bytes: [UInt8]) -> String {
        let text = Base64URL.text(bytes).replacing("-", with: "+").replacing("_", with: "/")
        return text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    }

    /// `nil` for what is no such text.
    public static func bytes(_ text: String) -> [UInt8]? {
        var letters = text[...]
        while letters.last == "=", text.utf8.count - letters.utf8.count < 2 { letters.removeLast() }
        guard !letters.contains(where: { $0 == "-" || $0 == "_" }) else { return nil }
        return Base64URL.bytes(letters.replacing("+", with: "-").replacing("/", with: "_"))
    }
}
