import Declarations
import Exchange
import Foundation
import Testing
import Values

/// The JSON Schema says what the reader does, as far as a schema can.
@Suite struct DeclarationSchemaTests {
    private let schema: JSONValue
    private let check: SchemaCheck

    init() throws {
        schema = try JSONValue(parsing: Array(DeclarationSchema.json.utf8))
        check = SchemaCheck(schema)
    }

    /// Whether no error stands in the way of reading, whatever the law says of it later.
    private func isRead(_ text: String) -> Bool {
        guard let document = try? DeclarationDocument(Array(text.utf8), form: .json, file: nil) else { return false }
        return document.records.allSatisfy { $0.declaration != nil }
    }

    @Test("The schema accepts every sample", arguments: Samples.cases.map(\.name) + ["batch"])
    func schemaAcceptsSample(name: String) throws {
        #expect(try check.accepts(try JSONValue(parsing: Array(try Samples.text("\(name).json").utf8))))
    }

    private static let uploads = ["good", "bad"].flatMap { folder in
        let uploads = Uploads("declarations/\(folder)")
        return uploads.entries.map(uploads.path).filter { $0.hasSuffix(".json") }
    }

    /// What the reader refuses for its structure the schema refuses too. Digits of check, days that do not exist, and
    /// texts and numbers by their letter are beyond a schema.
    private static let beyondSchema: Set<ProblemCode> = [
        .enterpriseNumberCheck, .fieldControlCharacter, .amountTooLarge, .dateMalformed, .versionUnknown,
        .yearMalformed, .numberMalformed, .jsonKeyRepeated, .jsonSyntax, .inputNUL, .inputNotUTF8,
        .inputNotText,
    ]

    @Test("What the schema refuses the reader refuses, and nearly the other way round", arguments: uploads)
    func schemaAndReaderAgree(path: String) throws {
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        guard let value = try? JSONValue(parsing: bytes) else { return }
        let accepts = try check.accepts(value)
        let isRead = isRead(String(decoding: bytes, as: UTF8.self))
        if !accepts { #expect(!isRead) }
        let codes = Set(try ReadDocument(path: path).problems.errors.map(\.code))
        if accepts, !isRead { #expect(!codes.isDisjoint(with: Self.beyondSchema), "\(codes)") }
    }

    /// One value of a good document after the other is another one, or gone.
    @Test("With one value changed they agree as well", arguments: Samples.cases.map(\.name) + ["batch"])
    func schemaAndReaderAgreeOnChanges(name: String) throws {
        let value = try JSONValue(parsing: Array(try Samples.text("\(name).json").utf8))
        for changed in Self.changes(of: value) {
            let accepts = try check.accepts(changed)
            let isRead = isRead(changed.line)
            if !accepts { #expect(!isRead, "\(changed.line)") }
            if accepts, !isRead {
                let codes = Set(try ReadDocument(changed.line, .json).problems.errors.map(\.code))
                #expect(!codes.isDisjoint(with: Self.beyondSchema), "\(changed.line) \(codes)")
            }
        }
    }

    private static let others: [JSONValue] = [
        .null, .flag(true), .whole(0), .whole(1), .whole(2024), .whole(-1), .decimal("2024.0"), .decimal("1.5"),
        .text(""), .text(" "), .text("1"), .text("x"), .text("BE"), .text("BE 0566.988.259"), .text("12.50"),
        .text("012.50"), .text(String(repeating: "x", count: 255)), .text("a@b.c"), .text("DE 12-3"), .text("B.E12"),
        .text("2024-02-30"), .list([]), .list([.text("x")]), .object([]), .object([("x", .whole(1))]),
    ]

    private static func changes(of value: JSONValue) -> [JSONValue] {
        switch value {
        case .object(let members):
            var changes = others
            for (index, member) in members.enumerated() {
                var rest = members
                rest.remove(at: index)
                changes += [.object(rest), .object(members + [("x\(member.0)", member.1)])]
                changes += self.changes(of: member.1).map { inner in
                    var changed = members
                    changed[index].1 = inner
                    return .object(changed)
                }
            }
            return changes
        case .list(let values):
            // One element tells of the others.
            return others + [.list(values + values)]
                + (values.first.map { changes(of: $0) } ?? []).map { .list([$0] + values.dropFirst()) }
        case .null, .flag, .whole, .decimal, .text, .ready: return others
        }
    }

    @Test func schemaNamesItself() {
        #expect(schema["$id"]?.line == "\"urn:medlevy:turnover-declaration:1:json\"")
        #expect(schema["$schema"]?.line == "\"https://json-schema.org/draft/2020-12/schema\"")
    }

    // MARK: The sheet

    @Test func templateHasEveryColumnInTheOrderOfFields() {
        let columns = DeclarationField.allCases.compactMap(\.column)
        #expect(DeclarationSchema.csvTemplate == columns.joined(separator: ",") + "\r\n")
        #expect(DeclarationSchema.csvColumns.map(\.name) == columns)
        #expect(Set(columns).count == columns.count)
    }

    @Test func optionalColumnsAreThoseThatFewNeed() {
        let optional = DeclarationSchema.csvColumns.filter(\.isOptional).map(\.name)
        #expect(
            optional == [
                "vat_number", "srn", "contact_phone", "box", "corrects_revision", "correction_reason",
                "certifier_name", "certifier_profession", "certifier_number", "certifier_position",
                "certificate_date", "certified_hash",
            ])
    }

    /// The examples of the description can be copied into a sheet.
    @Test func examplesOfTheColumnsAreAccepted() throws {
        let others: Set = ["vat_number", "srn"]
        let columns = DeclarationSchema.csvColumns.filter { !others.contains($0.name) }
        let cells = columns.map { column in
            column.name == "box" ? "" : String(column.example.split(separator: ",").first ?? "")
        }
        let sheet = columns.map(\.name).joined(separator: ",") + "\n" + cells.joined(separator: ",") + "\n"
        let document = try ReadDocument(sheet, .csv)
        #expect(document.marks == ["certificate.other-content@2:\(sheet.split(separator: "\n")[1].utf8.count - 63)=Y2"])
        #expect(columns.allSatisfy { !$0.summary.en.isEmpty && !$0.example.isEmpty })
    }
}
