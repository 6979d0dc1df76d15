import Values

/// Says in a file's catalogue what language it is in, and that readers show its title: the library that draws has no
/// way to.
///
/// The catalogue is written anew after the end, as the format has it for changes (ISO 32000-1, 7.5.6), and what was
/// there stays untouched.
enum PaperCatalogue {
    /// The file with it; as it was where it is not built as expected.
    static func naming(_ language: Language, in file: [UInt8]) -> [UInt8] {
        let tail = file.suffix(4096)
        guard let trailer = last("trailer", in: tail), let start = number(after: "startxref", in: tail[trailer...]),
            let size = number(after: "/Size", in: tail[trailer...]),
            let root = number(after: "/Root", in: tail[trailer...]),
            let catalogue = last("\n\(root) 0 obj", in: file[...]),
            let opening = first("<<", in: file[catalogue...]),
            let info = number(after: "/Info", in: tail[trailer...]),
            let end = first("endobj", in: file[opening...])
        else { return file }
        var whole = file
        if whole.last != 0x0A { whole.append(0x0A) }
        let place = whole.count
        whole += "\(root) 0 obj\n<< /Lang (\(language.tag))\n".utf8
        whole += "   /ViewerPreferences << /DisplayDocTitle true >>\n".utf8
        whole += file[(opening + 2)..<end].drop { $0 == 0x0A }
        whole += "endobj\n".utf8
        let table = whole.count
        let offset = String(repeating: "0", count: 10 - String(place).count) + String(place)
        whole += "xref\n\(root) 1\n\(offset) 00000 n \n".utf8
        whole += "trailer\n<< /Size \(size)\n   /Root \(root) 0 R\n   /Info \(info) 0 R\n   /Prev \(start)\n>>\n".utf8
        whole += "startxref\n\(table)\n%%EOF\n".utf8
        return whole
    }

    private static func first(_ word: String, in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.firstRange(of: Array(word.utf8))?.lowerBound
    }

    /// Where a word stands for the last time.
    private static func last(_ word: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let letters = Array(word.utf8)
        guard bytes.count >= letters.count else { return nil }
        var place = bytes.endIndex - letters.count
        while place >= bytes.startIndex {
            if bytes[place] == letters[0], bytes[place..<(place + letters.count)].elementsEqual(letters) {
                return place
            }
            place -= 1
        }
        return nil
    }

    private static func number(after word: String, in bytes: ArraySlice<UInt8>) -> Int? {
        guard let range = bytes.firstRange(of: Array(word.utf8)) else { return nil }
        let digits = bytes[range.upperBound...].drop { $0 == 0x20 || $0 == 0x0A }.prefix { $0 >= 0x30 && $0 <= 0x39 }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}

extension Language {
    /// As its documents name it (BCP 47): Belgium's languages as they are written there.
    fileprivate var tag: String { self == .en ? "en" : "\(rawValue)-BE" }
}
