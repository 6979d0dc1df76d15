import Declarations
import Exchange
import Testing
import Values

/// What we write in one form and read again is the same declaration, with the same fingerprint.
@Suite struct DeclarationRoundTripTests {
    private static func declarations(_ seed: Int) throws -> [Declaration] {
        var chance = Seeded(UInt64(seed))
        return try (0..<20).map { _ in try InventedDeclaration.make(&chance) }
    }

    private func read(_ text: String, _ form: DocumentSource.Form) throws -> [Declaration] {
        let document = try DeclarationDocument(Array(text.utf8), form: form, file: nil)
        #expect(document.records.flatMap(\.problems).map(\.code) == [])
        return document.records.compactMap { $0.declaration?.declaration }
    }

    @Test(arguments: 1...20)
    func jsonOfOneIsReadAsWritten(seed: Int) throws {
        for declaration in try Self.declarations(seed) {
            let value = JSONDeclarationWriter.value(declaration)
            #expect(try read(value.line, .json) == [declaration])
            #expect(try read(value.indented, .json) == [declaration])
            let again = try #require(try read(value.line, .json).first)
            #expect(JSONDeclarationWriter.value(again).line == value.line)
            #expect(CanonicalForm(again).fingerprint == CanonicalForm(declaration).fingerprint)
        }
    }

    @Test func aYearIsWholeHoweverItIsWritten() throws {
        for declaration in try Self.declarations(1) {
            let line = JSONDeclarationWriter.value(declaration).line
            let year = "\"contribution_year\":\(declaration.contributionYear)"
            #expect(try read(line.replacing(year, with: "\(year).00"), .json) == [declaration])
            let document = try ReadDocument(line.replacing(year, with: "\(year).5"), .json)
            #expect(document.problems.map(\.code).contains(.yearMalformed))
        }
    }

    @Test(arguments: 1...5)
    func jsonOfABatchIsReadAsWritten(seed: Int) throws {
        let declarations = try Self.declarations(seed)
        let filer = Filer(
            name: "Filip \"F\" Fictief", organisation: try EnterpriseNumber("0566988259"), email: "f@f.example")
        let allOrNothing = seed.isMultiple(of: 2)
        for filer in [filer, Filer(name: "Filip", organisation: nil, email: "f@f.example")] {
            let text = JSONDeclarationWriter.batch(declarations, filer: filer, allOrNothing: allOrNothing).line
            let document = try DeclarationDocument(Array(text.utf8), form: .json, file: nil)
            #expect(document.records.map { $0.declaration?.declaration } == declarations)
            #expect(document.filer == filer)
            #expect(document.allOrNothing == allOrNothing)
            #expect(document.isBatch)
        }
    }

    @Test(arguments: 1...20)
    func sheetIsReadAsWritten(seed: Int) throws {
        let declarations = try Self.declarations(seed)
        #expect(try read(CSVDeclarationWriter.text(declarations), .csv) == declarations)
    }

    @Test func writtenSheetIsTheSample() throws {
        let declarations = try Samples.document("batch.json").declarations
        #expect(CSVDeclarationWriter.text(declarations) == (try Samples.text("batch.csv")))
    }

    @Test("Written JSON is the sample", arguments: Samples.cases.map(\.name))
    func writtenJSONIsTheSample(name: String) throws {
        let declaration = try #require(try Samples.document("\(name).json").declarations.first)
        #expect(JSONDeclarationWriter.value(declaration).indented == (try Samples.text("\(name).json")))
    }

    /// No cell of a sheet that we write is run as a formula.
    @Test(
        "A text that starts like a formula has an apostrophe before it",
        arguments: [
            ("=1+1", "'=1+1"), ("+32", "'+32"), ("-1", "'-1"), ("@x", "'@x"), ("'=x", "''=x"), ("''@", "'''@"),
            ("'s", "'s"), ("a=1", "a=1"), ("=\"x\"", "\"'=\"\"x\"\"\""), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""),
        ])
    func formulaIsGuarded(name: String, cell: String) throws {
        var declaration = try #require(try Samples.document("both-amounts.json").declarations.first)
        declaration.declarant.name = name
        let text = CSVDeclarationWriter.text([declaration])
        #expect(text.contains(",\(cell),Voorbeeldstraat 1,"))
        #expect(try read(text, .csv) == [declaration])
    }
}
