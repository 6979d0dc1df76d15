import HTTPTypes
import Values

/// What a request is known by in answers, logs and audit entries.
enum RequestID {
    /// That of the request that is being answered.
    @TaskLocal static var current = "none"

    /// The id that a proxy gave the request, where it has the form of one, or else a new one: `web-9f86d081884c7d65…`.
    ///
    /// - Parameter headers: those of a proxy that we trust, nobody else's: who could choose an id could choose that of
    ///   somebody's filing, and hide behind it in logs and in the audit chain.
    static func new(sent headers: HTTPFields) -> String {
        if let name = HTTPField.Name("X-Request-Id"), let sent = headers[name], isSound(sent) { return sent }
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<2).flatMap { _ in withUnsafeBytes(of: generator.next() as UInt64) { Array($0) } }
        return "web-" + Hexadecimal.text(bytes)
    }

    private static func isSound(_ id: String) -> Bool {
        (8...64).contains(id.utf8.count)
            && id.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || byte == 0x2D
            }
    }
}
