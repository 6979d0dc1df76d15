public import Declarations
public import Values
import Wording

/// Something wrong in a file, beside the line that it is in.
public struct FileFault: Sendable {
    let problem: Problem
    /// The part of the line before what is wrong, that itself, and what follows; `nil` where no line is known.
    let line: (before: String, mark: String, after: String)?

    /// Whether the file has cells and no lines that anybody wrote.
    private let isInWorkbook: Bool

    private static let longest = 90

    /// - Parameter lines: those of the file, in their order; `nil` for a workbook.
    public init(_ problem: Problem, lines: [ArraySlice<UInt8>]?) {
        self.problem = problem
        isInWorkbook = lines == nil
        guard let lines, let number = problem.place.line, lines.indices.contains(number - 1) else {
            line = nil
            return
        }
        let bytes = lines[number - 1]
        let offset = min(max((problem.place.column ?? 1) - 1, 0), bytes.count)
        let start = bytes.startIndex + offset
        let end = FileFault.end(of: bytes[start...])
        let text = { (part: ArraySlice<UInt8>) in FileFault.visible(String(decoding: part, as: UTF8.self)) }
        line = (
            text(bytes[..<start].suffix(FileFault.longest)), text(bytes[start..<end]),
            text(bytes[end...].prefix(FileFault.longest))
        )
    }

    /// The end of what begins there: an element, a text in quotes, a value, or one mark.
    private static func end(of rest: ArraySlice<UInt8>) -> Int {
        guard let first = rest.first else { return rest.endIndex }
        let part = rest.dropFirst().prefix(longest)
        let isEnd: (UInt8) -> Bool =
            switch first {
            case UInt8(ascii: "\""): { $0 == UInt8(ascii: "\"") }
            default: { Array("<>\",;|} \t\r".utf8).contains($0) }
            }
        if first == UInt8(ascii: "<") { return endOfElement(part) }
        let end = part.firstIndex(where: isEnd) ?? part.endIndex
        return first == UInt8(ascii: "\"") ? min(end + 1, rest.endIndex) : end
    }

    /// Where a short element is closed, or where its tag ends: what stands behind it is not wrong.
    private static func endOfElement(_ part: ArraySlice<UInt8>) -> Int {
        let line = part.prefix { $0 != 0x0D }
        guard let tagEnd = line.firstIndex(of: UInt8(ascii: ">")) else { return line.endIndex }
        let name = line.prefix { !" />\t".utf8.contains($0) }
        guard !name.isEmpty, line[tagEnd - 1] != UInt8(ascii: "/"),
            let closing = line.firstRange(of: Array("</".utf8) + name + Array(">".utf8))
        else { return tagEnd + 1 }
        return closing.upperBound
    }

    /// Characters that would turn what is around them, or that nobody sees, are shown as a box.
    private static func visible(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse:
                        scalar == "\t" ? " " : "\u{25A1}"
                    default: scalar
                    }
                }))
    }

    func values(_ language: Language) -> [String: Any] {
        let words = UploadWords.upload
        var values: [String: Any] = [
            "place": place(words, language), "text": ProblemText(language).sentence(problem),
            "has_line": line != nil,
        ]
        if let line { (values["before"], values["mark"], values["after"]) = (line.before, line.mark, line.after) }
        if let field = problem.place.field, !field.isEmpty { values["field"] = field }
        return values
    }

    private func place(_ words: [String: Phrase], _ language: Language) -> String {
        guard let line = problem.place.line else { return words.text("whole", language) }
        let numbers = [("line", String(line)), ("column", String(problem.place.column ?? 1))]
        let spot = words["line"]?.filled(language, numbers) ?? ""
        guard let cell = problem.place.cell else { return spot }
        if isInWorkbook { return words.filled("cell", language, ["cell": cell]).capitalisedFirst }
        return "\(spot) (\(words["cell"]?.filled(language, [("cell", cell)]) ?? cell))"
    }
}

extension FormContext {
    /// Where a file is chosen; and what is wrong with the one that was.
    ///
    /// - Parameters:
    ///   - faults: in the order of the file.
    ///   - isRead: whether it could be read, so that its content was looked at too.
    ///   - columns: those that a sheet may have.
    public func upload(
        file: String? = nil, faults: [FileFault] = [], unlisted: Int = 0, isRead: Bool = true,
        columns: [UploadColumn] = []
    ) -> Page {
        var values: [String: Any] = [
            "year": String(key.year), "faults": faults.map { $0.values(language) },
            "columns": columns.map { $0.values(language) },
            "template": "/declarations/\(key.pathName)/upload/template",
        ]
        if let file, !faults.isEmpty {
            values["found"] = UploadWords.upload["found"]?.filled(language, [("file", file)]) ?? ""
        }
        if unlisted > 0 {
            values["more"] = UploadWords.upload["more"]?.filled(language, [("count", numerals.count(unlisted))]) ?? ""
        }
        if !isRead { values["rest"] = UploadWords.upload["rest"]?[language] ?? "" }
        var page = page(.upload, title: "title", values)
        page.tellsError = !faults.isEmpty
        return page
    }

    /// The same page, with a file that is about another declaration.
    ///
    /// - Parameters:
    ///   - isAllowed: whether the visitor may hand that one in.
    ///   - columns: those that a sheet may have.
    public func upload(
        file: String, of other: Declaration, isAllowed: Bool, columns: [UploadColumn] = []
    ) -> Page {
        let id = other.declarant.id
        let named = other.declarant.name.isEmpty ? id.description : "\(other.declarant.name) (\(id))"
        let told: KeyValuePairs = [
            "file": file, "declarant": named, "year": String(other.contributionYear),
            "own": "\(organisation) (\(key.declarant))", "own_year": String(key.year),
        ]
        let words = UploadWords.elsewhere
        var elsewhere: [String: Any] = [
            "what": words.filled("what", language, told),
            "how": words.filled(isAllowed ? "allowed" : "not_allowed", language, told),
        ]
        let go = isAllowed ? words.filled("go", language, told) : words.filled("act", language, told)
        elsewhere["go"] = go
        elsewhere["href"] = isAllowed ? "/declarations/\(other.key.pathName)/upload" : "/profile"
        let values: [String: Any] = [
            "year": String(key.year), "faults": [[String: Any]](), "elsewhere": elsewhere,
            "columns": columns.map { $0.values(language) },
            "template": "/declarations/\(key.pathName)/upload/template",
        ]
        var page = page(.upload, title: "title", values)
        page.tellsError = true
        return page
    }
}
