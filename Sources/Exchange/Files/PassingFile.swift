import Glibc
public import Values

/// A file that is written to be read once: as soon as it is whole it has no name any more, and it is gone with this.
public final class PassingFile: Sendable {
    /// In bytes.
    public let size: Int
    private let descriptor: Int32

    /// - Parameters:
    ///   - ending: of its name, as writers look at it: `csv`.
    ///   - write: writes it, under the path that it is given.
    /// - Throws: what `write` throws; `output.failed` where there is no room for it.
    public init(ending: String, _ write: (String) throws(Problems) -> Void) throws(Problems) {
        guard let folder = PassingFile.folder() else { throw PassingFile.failed(errno) }
        let path = "\(folder)/file.\(ending)"
        defer {
            unlink(path)
            rmdir(folder)
        }
        try write(path)
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        let length = descriptor < 0 ? -1 : lseek(descriptor, 0, SEEK_END)
        size = Int(length)
        // What fails here is closed with this.
        guard length >= 0 else { throw PassingFile.failed(errno) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// The bytes from a place on, at most so many; none at the end, and none where they cannot be read.
    public func bytes(from place: Int, most: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: max(0, min(most, size - place))) { buffer, count in
            count = max(0, pread(descriptor, buffer.baseAddress, buffer.count, off_t(place)))
        }
    }

    /// A new folder that nobody else looks into.
    private static func folder() -> String? {
        let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(place)/medlevy-\(String(repeating: "X", count: 6))".utf8CString)
        return template.withUnsafeMutableBufferPointer { name in
            name.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
    }

    private static func failed(_ fault: Int32) -> Problems {
        Problems([Problem(.outputFailed, ["file": "medlevy", "reason": String(cString: strerror(fault))])])
    }
}
