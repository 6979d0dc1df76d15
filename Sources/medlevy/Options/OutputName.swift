import Exchange
import Values

/// Checks the names of the files that a command is to write, before anything is read.
enum OutputName {
    /// - Parameter expected: the extensions that fit what is written, with their points.
    /// - Throws: `output.format-unknown`, `output.is-input`.
    static func check(_ path: String?, _ option: String, is expected: [String], not input: String?) throws(Problems) {
        guard let path, !WholeFile.isSpecial(path) else { return }
        guard expected.contains(where: { path.lowercased().hasSuffix($0) }) else {
            let details = ["file": path, "expected": expected.joined(separator: ", ")]
            throw Problems([Problem(.outputFormatUnknown, at: Place(field: option), details)])
        }
        if let input, WholeFile.isSame(path, input) {
            throw Problems([Problem(.outputIsInput, at: Place(field: option), ["file": path])])
        }
    }
}
