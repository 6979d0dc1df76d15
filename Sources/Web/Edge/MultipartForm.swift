/// A form with files (`multipart/form-data`, RFC 7578): its fields, and the files that were chosen.
struct MultipartForm {
    private(set) var fields: [(name: String, value: String)] = []
    private(set) var files: [String: UploadedFile] = [:]

    /// A form of ours has fewer parts, and their headers are shorter.
    private static let mostParts = 20
    private static let longestHeader = 1000

    /// - Returns: `nil` for a body that is no such form.
    init?(_ body: [UInt8], contentType: String) {
        guard let boundary = MultipartForm.boundary(contentType) else { return nil }
        let delimiter = Array("--\(boundary)".utf8)
        guard let start = MultipartForm.find(delimiter, in: body[...]), start == 0 else { return nil }
        var rest = body[delimiter.count...]
        for _ in 0...MultipartForm.mostParts {
            if rest.starts(with: [0x2D, 0x2D]) { return }
            guard rest.starts(with: [0x0D, 0x0A]) else { return nil }
            rest = rest.dropFirst(2)
            guard let end = MultipartForm.find([0x0D, 0x0A] + delimiter, in: rest), add(rest[..<end]) else {
                return nil
            }
            rest = rest[(end + 2 + delimiter.count)...]
        }
        return nil
    }

    private mutating func add(_ part: ArraySlice<UInt8>) -> Bool {
        let blank: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
        guard let end = MultipartForm.find(blank, in: part.prefix(MultipartForm.longestHeader)) else { return false }
        let header = String(decoding: part[part.startIndex..<end], as: UTF8.self)
        let line = header.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-disposition:") }
        guard let line, let name = MultipartForm.parameter("name", of: line) else { return false }
        let content = Array(part[(end + blank.count)...])
        if let file = MultipartForm.parameter("filename", of: line) {
            files[name] = files[name] ?? UploadedFile(name: UploadedFile.plain(file), bytes: content)
        } else {
            fields.append((name: name, value: String(decoding: content, as: UTF8.self)))
        }
        return true
    }

    // MARK: Parts of headers

    private static func boundary(_ contentType: String) -> String? {
        guard let found = contentType.firstRange(of: "boundary=") else { return nil }
        let text = contentType[found.upperBound...].prefix { $0 != ";" }.trimmingSpaces.filter { $0 != "\"" }
        return (1...70).contains(text.utf8.count) ? text : nil
    }

    /// `name="value"`
    private static func parameter(_ name: String, of line: Substring) -> String? {
        guard let found = line.firstRange(of: "; \(name)=\"") else { return nil }
        return String(line[found.upperBound...].prefix { $0 != "\"" })
    }

    private static func find(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
        var place = bytes.startIndex
        let last = bytes.endIndex - pattern.count
        while place <= last {
            guard let next = bytes[place...last].firstIndex(of: first) else { return nil }
            if bytes[next..<(next + pattern.count)].elementsEqual(pattern) { return next }
            place = next + 1
        }
        return nil
    }
}

/// A file that somebody chose.
struct UploadedFile: Sendable {
    let name: String
    let bytes: [UInt8]

    /// The last step of a path, of visible characters.
    static func plain(_ name: String) -> String {
        let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        return String(String.UnicodeScalarView(last.unicodeScalars.filter { $0.value >= 0x20 }).prefix(80))
    }
}
