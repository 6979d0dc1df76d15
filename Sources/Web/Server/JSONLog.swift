import Exchange
import Glibc
public import Logging
public import Service
import Values

/// Log entries as JSON, one object a line, on standard error.
public struct JSONLog: LogHandler {
    public var metadata: Logger.Metadata = [:]
    public var logLevel = Logger.Level.info
    private let label: String
    private let clock: any Clock

    public init(label: String, clock: any Clock = SystemClock()) {
        self.label = label
        self.clock = clock
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var pairs: [(String, JSONValue)] = [
            ("at", .text(clock.now().description)), ("level", .text(event.level.rawValue)),
            ("label", .text(label)), ("message", .text(JSONLog.safe(event.message.description))),
        ]
        let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
        pairs += all.sorted { $0.key < $1.key }.map { ($0.key, JSONLog.value($0.value)) }
        let line = JSONValue.object(pairs).lineBytes + [0x0A]
        line.withUnsafeBytes { bytes in
            _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count)
        }
    }

    private static func value(_ value: Logger.Metadata.Value) -> JSONValue {
        let text = value.description
        if let number = Int128(text), String(number) == text { return .whole(number) }
        return .text(safe(text))
    }

    /// What could end a line, hide text or turn it round in somebody's terminal is taken out; a long text is cut.
    private static func safe(_ text: String) -> String {
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(1000) {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: safe.append("\u{FFFD}")
            default: safe.append(scalar)
            }
        }
        return String(safe)
    }
}
