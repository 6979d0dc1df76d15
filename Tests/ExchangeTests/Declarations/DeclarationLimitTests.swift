import Declarations
import Exchange
import Foundation
import Testing
import Values

/// A document that is nothing but size or mistakes is refused in little time, with as many problems as anybody reads.
@Suite(.timeLimit(.minutes(1))) struct DeclarationLimitTests {
    private static let filer = "\"version\":1,\"filer\":{\"name\":\"F\",\"email\":\"f@f.example\"}"

    private func read(_ text: String, _ form: DocumentSource.Form) throws(Problems) -> DeclarationDocument {
        try DeclarationDocument(Array(text.utf8), form: form, file: "x")
    }

    private func codes(_ text: String, _ form: DocumentSource.Form) -> [ProblemCode] {
        do throws(Problems) {
            return try read(text, form).records.flatMap(\.problems).map(\.code)
        } catch {
            return error.listed.map(\.code)
        }
    }

    @Test("Twenty megabytes are read, a byte more is not", arguments: [DocumentSource.Form.json, .csv])
    func sizeHasALimit(form: DocumentSource.Form) throws {
        let start = try Samples.text("batch.\(form)")
        let rest = String(repeating: " ", count: DocumentLimits.fileSize - start.utf8.count)
        #expect(codes(start + rest, form) == [])
        #expect(codes(start + rest + " ", form) == [.documentTooLarge])
    }

    @Test func tenThousandDeclarationsAreReadAndNoneMore() throws {
        let declaration = try JSONValue(parsing: Array(try Samples.text("unregistered.json").utf8)).line
        func batch(_ count: Int) -> String {
            let all = Array(repeating: declaration, count: count).joined(separator: ",")
            return "{\(Self.filer),\"declarations\":[\(all)]}"
        }
        #expect(try read(batch(10_000), .json).records.count(where: { $0.declaration != nil }) == 10_000)
        let error = #expect(throws: Problems.self) { try read(batch(10_001), .json) }
        #expect(error?.listed.map(\.code) == [.batchTooMany])
        #expect(error?.listed.first?.details == ["count": "10001", "most": "10000"])
    }

    @Test func tenThousandRowsAreReadAndNoneMore() throws {
        let lines = try Samples.text("batch.csv").components(separatedBy: "\r\n")
        func sheet(_ count: Int) -> String {
            ([lines[0]] + Array(repeating: lines[1], count: count)).joined(separator: "\n") + "\n,,,\n"
        }
        #expect(try read(sheet(10_000), .csv).records.count(where: { $0.declaration != nil }) == 10_000)
        #expect(codes(sheet(10_001), .csv) == [.batchTooMany])
    }

    @Test func aDocumentOfUnknownKeysGivesAsManyProblemsAsAreListed() {
        let keys = (0..<50_000).map { "\"k\($0)\":0" }.joined(separator: ",")
        #expect(codes("{\(keys)}", .json).count < 100)
        #expect(codes("{\(Self.filer),\"declarations\":[{\(keys)}]}", .json).count < 100)
        #expect(codes("{\"declarations\":[0],\(keys)}", .json).count == Problems.usualLimit)
    }

    @Test func aBatchOfMistakesGivesABoundedNumber() {
        let declarations = Array(repeating: "{\"a\":1,\"b\":1,\"c\":1}", count: 10_000).joined(separator: ",")
        let codes = codes("{\(Self.filer),\"declarations\":[\(declarations)]}", .json)
        #expect((10_000...40_000).contains(codes.count))
    }

    /// Each of these would be slow if a place were looked for from the start, or a quotation mark to the end.
    @Test(
        "What is made to be slow is not",
        arguments: [
            String(repeating: "\n", count: 300_000), String(repeating: "[", count: 300_000),
            "{" + String(repeating: "\n\"a\":1,", count: 100_000) + "\"a\":1}",
            "{\"declarations\":[" + String(repeating: "\n{},", count: 100_000) + "{}]}",
            "[" + String(repeating: "\"\\u0041\",", count: 100_000) + "1]",
            "{\"registrations\":[" + String(repeating: "\n{},", count: 100_000) + "{}]}",
        ])
    func slowJSONIsRefused(text: String) {
        #expect(!codes(text, .json).isEmpty)
    }

    @Test(
        "A sheet that is made to be slow is not",
        arguments: [
            String(repeating: "\"a\n", count: 100_000), String(repeating: ",\"a\"\"\n", count: 100_000),
            String(repeating: "\"\"\"a\n", count: 100_000), String(repeating: ",", count: 300_000),
            String(repeating: "\"\",", count: 100_000), String(repeating: "\"\n", count: 200_000),
        ])
    func slowSheetIsRefused(rows: String) {
        #expect(!codes(rows, .csv).isEmpty)
        #expect(!codes(DeclarationSchema.csvTemplate + rows, .csv).isEmpty)
    }

    @Test func aCellOfBarsGivesOneDeclarationsProblems() {
        let bars = String(repeating: "|", count: 300_000)
        let cells = DeclarationSchema.csvColumns.map { $0.name == "activities" ? bars : "" }
        let codes = codes(DeclarationSchema.csvTemplate + cells.joined(separator: ","), .csv)
        #expect(codes.contains(.registrationTooMany))
        #expect(codes.count < 300)
    }
}
