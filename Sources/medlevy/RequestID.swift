import Values

/// What one call of the program is known by in audit entries: made up anew each time.
enum RequestID {
    /// `cli-9f86d081884c7d65`
    static func new() -> String {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<8).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        return "cli-" + Hexadecimal.text(bytes)
    }
}
