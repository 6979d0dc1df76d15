import Declarations
import Glibc
import Values

/// The bytes of a document, once it is sure that the library may see them: UTF-8 without characters that XML forbids,
/// said to be UTF-8 and XML 1.0, and no start tag so large that reading it takes long.
///
/// What the library does with other encodings is not ours to know: it would look for tables of them on the disk, and
/// hide in them what is looked for here.
struct XMLBytes {
    let buffer: UnsafeBufferPointer<UInt8>

    init(_ document: UnsafeBufferPointer<UInt8>, file: String?) throws(Problems) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        buffer = document.starts(with: mark) ? UnsafeBufferPointer(rebasing: document.dropFirst(3)) : document
        if let fault = firstFault() {
            let spot = spot(at: fault.offset)
            throw Problems([fault.problem(Place(file: file, line: Int(spot.line), column: Int(spot.column)))])
        }
    }

    func spot(at offset: Int) -> Spot {
        var lines = XMLLines(buffer)
        return lines.spot(at: offset)
    }

    /// What is wrong, and at which byte.
    private struct Fault {
        let code: ProblemCode
        let offset: Int

        func problem(_ place: Place) -> Problem {
            Problem(code, at: place, code == .xmlLimit ? XMLLimits.details : [:])
        }
    }

    private func firstFault() -> Fault? {
        if let offset = firstNUL() { return Fault(code: .xmlEncoding, offset: offset) }
        if let offset = firstNoUTF8() { return Fault(code: .xmlEncoding, offset: offset) }
        if let offset = firstForbidden() { return Fault(code: .xmlMalformed, offset: offset) }
        if !XMLProlog(buffer).isXML10InUTF8 { return Fault(code: .xmlEncoding, offset: 0) }
        if let offset = XMLTags(buffer).firstOversize() { return Fault(code: .xmlLimit, offset: offset) }
        return nil
    }

    /// The first character that is none; also what other encodings have in place of letters.
    private func firstNUL() -> Int? {
        guard let start = buffer.baseAddress, let found = memchr(start, 0, buffer.count) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(start)
    }

    private func firstNoUTF8() -> Int? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: buffer.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    /// Control characters but tab and line ends, and the two that are no characters at all.
    private func firstForbidden() -> Int? {
        var offset = 0
        while offset < buffer.count {
            if offset + 8 <= buffer.count, let base = buffer.baseAddress,
                !XMLBytes.isSuspect(UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
            {
                offset += 8
                continue
            }
            let end = min(offset + 8, buffer.count)
            if let found = (offset..<end).first(where: isForbidden) { return found }
            offset = end
        }
        return nil
    }

    /// Whether one of eight bytes may be below 0x20, or be 0xEF: eight at a time, since nearly none is.
    private static func isSuspect(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let special = word ^ (ones &* 0xEF)
        return ((word &- ones &* 0x20) & ~word | (special &- ones) & ~special) & ones &* 0x80 != 0
    }

    private func isForbidden(at index: Int) -> Bool {
        let byte = buffer[index]
        if byte < 0x20 { return byte != 0x09 && byte != 0x0A && byte != 0x0D }
        return byte == 0xEF && buffer[index + 1] == 0xBF && buffer[index + 2] >= 0xBE
    }
}
