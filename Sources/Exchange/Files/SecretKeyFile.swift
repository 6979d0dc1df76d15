public import Values

#if canImport(Glibc)
    import Glibc
#endif

/// The file of the key that kept secrets are encrypted with: sixty-four hexadecimal digits. Only its owner may read it.
public struct SecretKeyFile: Sendable {
    /// As it stands in the file, without the line's end.
    public let key: String

    /// - Parameter new: the key of a file that is made where there is none; `nil` to read only.
    /// - Throws: `input.…` for a file that can't be read, `setting.unsafe` for one that others may read;
    ///   `output.failed`.
    public init(path: String, new: String? = nil) throws(Problem) {
        if let new, access(path, F_OK) != 0 {
            let file = try WholeFile(path: path, isPrivate: true)
            try file.write(new + "\n")
            try file.finishUnlessThere()
        }
        let bytes = try InputBytes.read(path: path, largest: 1000)
        guard SecretKeyFile.isPrivate(path) else {
            throw Problem(
                .settingUnsafe, at: Place(file: path),
                [
                    "setting": "secret_key", "value": path, "expected": "chmod 600", "flag": "--secret-key",
                    "environment": "MEDLEVY_SECRET_KEY",
                ])
        }
        key = String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self)
    }

    private static func isPrivate(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & (S_IRWXG | S_IRWXO) == 0
    }
}
