import Declarations
import Values

/// The text of a document: UTF-8 without NUL. A byte order mark before it is taken off.
enum DocumentBytes {
    /// - Throws: `input.not-utf8`, `input.nul`.
    static func checked(_ bytes: UnsafeRawBufferPointer, file: String?) throws(Problems) -> UnsafeRawBufferPointer {
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let text = hasMark ? UnsafeRawBufferPointer(rebasing: bytes[3...]) : bytes
        if text.isPlainASCII { return text }
        if let place = text.firstIndex(ofByte: 0) { throw problem(.inputNUL, at: place, in: text, file) }
        guard String(validating: text, as: UTF8.self) == nil else { return text }
        throw problem(.inputNotUTF8, at: text.firstInvalidUTF8, in: text, file)
    }

    private static func problem(
        _ code: ProblemCode, at offset: Int, in text: UnsafeRawBufferPointer, _ file: String?
    ) -> Problems {
        var lines = LineCount(text)
        let spot = lines.spot(at: offset)
        return Problems([Problem(code, at: Place(file: file, line: Int(spot.line), column: Int(spot.column)))])
    }
}
