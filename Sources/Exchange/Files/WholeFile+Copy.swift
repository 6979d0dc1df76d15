import SystemPackage
import Values

extension WholeFile {
    /// Writes what another file holds.
    ///
    /// - Throws: `input.unreadable`, `output.failed`.
    borrowing func copy(_ path: String) throws(Problem) {
        let source = try SourceFile(path: path)
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try source.read(into: &block)
            guard count > 0 else { return }
            try write(Array(block[..<count]))
        }
    }
}

/// A file that is read in blocks.
private struct SourceFile: ~Copyable {
    private let path: String
    private let file: FileDescriptor

    init(path: String) throws(Problem) {
        self.path = path
        do { file = try FileDescriptor.open(path, .readOnly) } catch { throw SourceFile.problem(error, path) }
    }

    deinit { try? file.close() }

    /// - Returns: how many bytes were read; 0 at the end.
    func read(into block: inout [UInt8]) throws(Problem) -> Int {
        do {
            return try block.withUnsafeMutableBytes { try file.read(into: $0) }
        } catch {
            throw SourceFile.problem(error, path)
        }
    }

    private static func problem(_ error: any Error, _ path: String) -> Problem {
        Problem(.inputUnreadable, at: Place(file: path), ["file": path, "reason": "\(error)"])
    }
}
