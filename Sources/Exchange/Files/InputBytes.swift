import SystemPackage
public import Values

/// A file read whole into memory, up to a size.
public enum InputBytes {
    /// - Returns: the file's bytes; one more than `largest` where it is larger, so that the reader can tell.
    /// - Throws: `input.missing`, `input.unreadable`.
    public static func read(path: String, largest: Int) throws(Problem) -> [UInt8] {
        do {
            let file = try FileDescriptor.open(path, .readOnly)
            defer { try? file.close() }
            return try read(file, largest: largest)
        } catch {
            let code: ProblemCode = (error as? Errno) == .noSuchFileOrDirectory ? .inputMissing : .inputUnreadable
            throw Problem(code, at: Place(file: path), ["file": path, "reason": "\(error)"])
        }
    }

    private static func read(_ file: FileDescriptor, largest: Int) throws -> [UInt8] {
        let size = (try? file.seek(offset: 0, from: .end)).map(Int.init) ?? 0
        _ = try? file.seek(offset: 0, from: .start)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(size, largest) + 1)
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= largest {
            let count = try block.withUnsafeMutableBytes { try file.read(into: $0) }
            if count == 0 { break }
            bytes += block[..<count]
        }
        return bytes.count > largest ? Array(bytes[...largest]) : bytes
    }
}
