import Declarations
import Glibc

/// Looks through the start tags of a document before the library does: it compares every attribute of a tag with every
/// other, so that twenty thousand of them take it seconds.
struct XMLTags {
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Where the first tag begins that is too long, or has too many attributes and namespaces; `nil` if none is.
    ///
    /// It ends where the library ends: at a document type, and where no tag can be.
    func firstOversize() -> Int? {
        var offset = 0
        while let start = find(0x3C, from: offset) {
            switch start + 1 < bytes.count ? bytes[start + 1] : 0 {
            case 0x3F: offset = find("?>", from: start + 2) ?? bytes.count
            case 0x2F: offset = find(0x3E, from: start + 2) ?? bytes.count
            case 0x21:
                guard let end = endOfMarked(at: start) else { return nil }
                offset = end
            default:
                guard let end = endOfTag(at: start) else { return start }
                offset = end
            }
        }
        return nil
    }

    /// After a comment or a section of characters; `nil` for anything else that begins with `<!`.
    private func endOfMarked(at start: Int) -> Int? {
        if has("<!--", at: start) { return find("-->", from: start + 4) ?? bytes.count }
        if has("<![CDATA[", at: start) { return find("]]>", from: start + 9) ?? bytes.count }
        return nil
    }

    /// After a start tag; `nil` if it is too large.
    private func endOfTag(at start: Int) -> Int? {
        let farthest = min(bytes.count, start + XMLLimits.tag)
        var attributes = 0
        var mark: UInt8 = 0
        for index in start + 1..<max(start + 1, farthest) {
            let byte = bytes[index]
            if mark != 0 {
                if byte == mark { mark = 0 }
                // No value has one: whatever it is, it is no tag.
                if byte == 0x3C { return index }
            } else if byte == 0x3E {
                return index
            } else if byte == 0x22 || byte == 0x27 {
                mark = byte
                attributes += 1
                if attributes > DocumentLimits.attributes { return nil }
            } else if byte == 0x3C {
                return index
            }
        }
        return farthest == bytes.count ? farthest : nil
    }

    // MARK: Bytes

    private func find(_ byte: UInt8, from offset: Int) -> Int? {
        guard let start = bytes.baseAddress, offset < bytes.count,
            let found = memchr(start + offset, Int32(byte), bytes.count - offset)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(start)
    }

    /// After a mark of several bytes that ends with `>`.
    private func find(_ mark: StaticString, from offset: Int) -> Int? {
        let before = mark.utf8CodeUnitCount - 1
        var offset = offset + before
        while let end = find(0x3E, from: offset) {
            if has(mark, at: end - before) { return end + 1 }
            offset = end + 1
        }
        return nil
    }

    private func has(_ text: StaticString, at offset: Int) -> Bool {
        guard let start = bytes.baseAddress, bytes.count - offset >= text.utf8CodeUnitCount else { return false }
        return memcmp(start + offset, text.utf8Start, text.utf8CodeUnitCount) == 0
    }
}
