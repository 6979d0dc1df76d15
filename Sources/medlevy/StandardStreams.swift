import Glibc
import Values

/// Where the program gives its answer.
enum StandardOutput {
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// - Throws: `output.failed`: an answer that nobody can read was not given.
    static func write(_ text: String) throws(Problems) { try write(Array(text.utf8)) }

    /// Writes bytes as they are.
    static func write(_ bytes: [UInt8]) throws(Problems) {
        guard StandardError.writeAll(bytes, to: STDOUT_FILENO) else {
            let details = ["file": "stdout", "reason": String(cString: strerror(errno))]
            throw Problems([Problem(.outputFailed, details)])
        }
    }

    /// How wide a line may be: what the person says, or the terminal, or the usual eighty.
    static var columns: Int {
        if let said = getenv("COLUMNS").flatMap({ Int(String(cString: $0)) }), said > 0 { return said }
        var size = winsize()
        let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        return isKnown ? Int(size.ws_col) : 80
    }
}

/// Where the program says what is not its answer.
enum StandardError {
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    static func write(_ text: String) { _ = writeAll(Array(text.utf8), to: STDERR_FILENO) }

    /// Whether all bytes could be written; if not, `errno` says why.
    fileprivate static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                written += count
            }
            return true
        }
    }
}
