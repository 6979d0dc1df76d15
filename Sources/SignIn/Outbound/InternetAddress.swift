import Glibc

/// A numeric address, by its bytes: one however it is written.
public struct InternetAddress: Hashable, Sendable {
    /// Four of IPv4, sixteen of IPv6. An IPv4 address inside an IPv6 one (`::ffff:192.0.2.1`) is the former.
    private let bytes: [UInt8]

    /// - Parameter text: `192.0.2.1` or `2001:db8::1`. `nil` for everything else: names, zones, brackets, and the short
    ///   forms that some readers know (`127.1`).
    public init?(_ text: String) {
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
        var four = [UInt8](repeating: 0, count: 4)
        var sixteen = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &four) == 1 {
            bytes = four
        } else if inet_pton(AF_INET6, text, &sixteen) == 1 {
            let holdsFour = sixteen[..<10].allSatisfy { $0 == 0 } && sixteen[10..<12].allSatisfy { $0 == 0xFF }
            bytes = holdsFour ? Array(sixteen[12...]) : sixteen
        } else {
            return nil
        }
    }

    /// Whether only programs on this machine reach it.
    public var isLoopback: Bool {
        bytes.count == 4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes.last == 1
    }
}

extension InternetAddress {
    /// Whether a host is this machine itself: `localhost`, or a numeric address, with or without brackets.
    public static func isLoopback(host: String) -> Bool {
        if host.lowercased() == "localhost" { return true }
        let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
        return InternetAddress(isBracketed ? String(host.dropFirst().dropLast()) : host)?.isLoopback ?? false
    }
}
