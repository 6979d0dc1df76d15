/// The list of clients as somebody left it, so that every page after it leads back there: what it was narrowed to, how
/// it was sorted, and which page of it was shown.
public struct ClientListPlace: Sendable {
    /// As the list's address says it, `year=2024&state=submitted`; empty for the list as it opens.
    public let text: String
    /// The same as a value in another address.
    let encoded: String

    public init(_ text: String = "", encoded: String = "") {
        self.text = text
        self.encoded = encoded
    }

    public var address: String { text.isEmpty ? "/clients" : "/clients?\(text)" }

    /// An address that leads back here.
    public func carried(by path: String) -> String {
        guard !text.isEmpty else { return path }
        return "\(path)\(path.contains("?") ? "&" : "?")list=\(encoded)"
    }

    /// What templates have of it: links, and what forms carry.
    var values: [String: Any] {
        var values: [String: Any] = ["back": address]
        guard !text.isEmpty else { return values }
        (values["list"], values["list_first"], values["list_more"]) = (text, "?list=\(encoded)", "&list=\(encoded)")
        return values
    }
}
