/// Scheme, host and port of an address: who is spoken to.
public struct WebOrigin: Hashable, Sendable {
    public enum Scheme: String, Sendable { case http, https }

    public let scheme: Scheme
    /// In small letters; a numeric IPv6 address in brackets.
    public let host: String
    public let port: Int

    /// The origin of an absolute address. `nil` for what is not one, and for what readers of addresses do not agree on:
    /// a user's name, a backslash, a blank, a character that is not ASCII.
    public init?(of address: String) {
        guard address.utf8.count <= 2048, address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x5C }),
            let separator = address.firstRange(of: "://"),
            let scheme = Scheme(rawValue: address[..<separator.lowerBound].lowercased())
        else { return nil }
        let authority = address[separator.upperBound...].prefix { !"/?#".contains($0) }
        guard !authority.contains("@") else { return nil }
        let isNumeric = authority.hasPrefix("[")
        let hostEnd =
            isNumeric
            ? authority.firstIndex(of: "]").map { authority.index(after: $0) }
            : authority.firstIndex(of: ":") ?? authority.endIndex
        guard let hostEnd else { return nil }
        let host = authority[..<hostEnd].lowercased()
        let marks: Set<Character> = isNumeric ? ["[", "]", ":", "."] : [".", "-", "_"]
        guard !host.isEmpty, host.allSatisfy({ $0.isLetter || $0.isNumber || marks.contains($0) }) else { return nil }
        let rest = authority[hostEnd...]
        guard let port = WebOrigin.port(rest, scheme) else { return nil }
        (self.scheme, self.host, self.port) = (scheme, host, port)
    }

    private static func port(_ text: Substring, _ scheme: Scheme) -> Int? {
        if text.isEmpty { return scheme == .https ? 443 : 80 }
        let digits = text.dropFirst()
        guard text.first == ":", (1...5).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }),
            let port = Int(digits), (1...65_535).contains(port)
        else { return nil }
        return port
    }

    /// Whether nothing leaves the machine.
    public var isLoopback: Bool { InternetAddress.isLoopback(host: host) }
}

extension WebOrigin: CustomStringConvertible {
    /// `https://sign-in.example.be`
    public var description: String {
        let isUsual = port == (scheme == .https ? 443 : 80)
        return "\(scheme.rawValue)://\(host)\(isUsual ? "" : ":\(port)")"
    }
}
