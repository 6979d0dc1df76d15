import Glibc

/// A form with files (`multipart/form-data`, RFC 7578): its fields, and the files that were chosen.
struct MultipartForm: Sendable {
    private(set) var fields: [(name: String, value: String)] = []
    private(set) var files: [String: UploadedFile] = [:]

    /// A form of ours has fewer parts, and their headers are shorter.
    private static let mostParts = 20
    private static let longestHeader = 1000

    /// With nothing in it.
    init() {}

    /// - Returns: `nil` for a body that is no such form.
    init?(_ body: [UInt8], contentType: String) {
        guard let boundary = MultipartForm.boundary(contentType) else { return nil }
        let delimiter = Array("--\(boundary)".utf8)
        guard body.starts(with: delimiter) else { return nil }
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

    /// Where a pattern begins, by the system's own comparisons: a body may be as large as a file.
    private static func find(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
        return bytes.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) -> Int? in
            guard let start = bytes.baseAddress else { return nil }
            let last = start + (bytes.count - pattern.count)
            var place = start
            while place <= last, let next = memchr(place, Int32(first), last - place + 1) {
                if memcmp(next, pattern, pattern.count) == 0 { return UnsafeRawPointer(next) - start }
                place = UnsafeRawPointer(next) + 1
            }
            return nil
        }.map { bytes.startIndex + $0 }
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
