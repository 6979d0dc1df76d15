import SystemPackage
import Values

extension WholeFile {
    /// Writes what another file holds.
    ///
    /// - Throws: `input.unreadable`, `output.failed`.
    borrowing func copy(_ path: String) throws(Problem) {
        var reader = try BlockReader(path: path)
        while let block = try reader.next() {
            try block.withUnsafeBytes { (bytes) throws(Problem) in try write(bytes) }
        }
    }
}

/// Reads a file in blocks.
private struct BlockReader: ~Copyable {
    private let path: String
    private let file: FileDescriptor

    init(path: String) throws(Problem) {
        self.path = path
        do { file = try FileDescriptor.open(path, .readOnly) } catch { throw BlockReader.problem(error, path) }
    }

    deinit { try? file.close() }

    /// `nil` at the end.
    mutating func next() throws(Problem) -> [UInt8]? {
        var block = [UInt8](repeating: 0, count: 1 << 16)
        do {
            let count = try block.withUnsafeMutableBytes { try file.read(into: $0) }
            return count == 0 ? nil : Array(block[..<count])
        } catch {
            throw BlockReader.problem(error, path)
        }
    }

    private static func problem(_ error: any Error, _ path: String) -> Problem {
        Problem(.inputUnreadable, at: Place(file: path), ["file": path, "reason": "\(error)"])
    }
}
