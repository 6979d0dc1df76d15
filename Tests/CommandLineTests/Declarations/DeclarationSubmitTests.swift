import Foundation
import Testing

/// `declaration submit` takes in what is sound, says so at once, and can be repeated.
@Suite struct DeclarationSubmitTests {
    private let counter: Counter
    private let document = SampleDocument()

    init() throws { counter = try Counter() }

    @Test func whatIsAcceptedHasARevisionAndAReceipt() throws {
        let answer = try counter.submit(document)
        #expect(answer.status == 0)
        #expect(answer.errors == "")
        let first = answer.output.split(separator: "\n").first ?? ""
        #expect(
            first.hasPrefix("accepted: \(document.key) (Cardio Voorbeeld NV), revision 1, submitted, receipt 2024-"))
        #expect(answer.output.contains("Accepted: 1. Refused: 0."))
        #expect(try counter.states() == [document.key: "submitted"])
    }

    /// The key is for its owner's eyes only.
    @Test func theKeyOfTheSealIsMadeBesideTheDatabase() throws {
        try counter.submit(document)
        #expect(try counter.scratch.names == ["document.xml", "medlevy.sqlite", "medlevy.sqlite.seal-key"])
        let path = counter.scratch.file("medlevy.sqlite.seal-key")
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func jsonIsALineForEachDeclarationAndASummary() throws {
        let lines = try counter.submit(document, "--format", "json").jsonLines
        #expect(lines.count == 2)
        #expect(lines[0]["declaration"].text == document.key)
        #expect(lines[0]["revision"].count == 1)
        #expect(lines[0]["state"].text == "submitted")
        #expect(lines[0]["hash"].text?.count == 64)
        #expect(lines[0]["receipt"].text?.count == 19)
        #expect(lines[0]["repeated"].flag == false)
        #expect(lines[1]["accepted"].count == 1)
        #expect(lines[1]["tables_hash"].text?.count == 64)
        #expect(lines[1]["program"].text?.hasPrefix("medlevy ") == true)
    }

    /// Good ones are not refused for a neighbour's fault.
    @Test func theSoundOnesOfABatchStay() throws {
        let documents = [document, SampleDocument(declarant: 2, total: "1.00", levy: "2.00")]
        let answer = try counter.submit(SampleDocument.batch(documents))
        #expect(answer.status == 65)
        #expect(answer.output.contains("Accepted: 1. Refused: 1."))
        #expect(try counter.states() == [document.key: "submitted"])
    }

    @Test("All or nothing, by the option and by the document", arguments: [true, false])
    func allOrNothing(byOption: Bool) throws {
        let documents = [document, SampleDocument(declarant: 2, total: "1.00", levy: "2.00")]
        let batch = SampleDocument.batch(documents, allOrNothing: !byOption)
        let answer = try counter.submit(batch, byOption ? ["--all-or-nothing"] : [])
        #expect(answer.status == 65)
        #expect(answer.output.contains("[batch.refused]"))
        #expect(try counter.states() == [:])
    }

    @Test func aDraftGetsNoReceipt() throws {
        let lines = try counter.submit(document, "--draft", "--format", "json").jsonLines
        #expect(lines[0]["state"].text == "draft")
        #expect(lines[0]["receipt"] == .null)
        #expect(try counter.submit(document).status == 0)
        #expect(try counter.states() == [document.key: "submitted"])
    }

    @Test func theSameUnderTheSameKeyHappensOnce() throws {
        let first = try counter.submit(document, "--key", "k1", "--format", "json").jsonLines[0]
        let second = try counter.submit(document, "--key", "k1", "--format", "json").jsonLines[0]
        #expect(second["repeated"].flag == true)
        #expect(second["accepted"].flag == true)
        #expect(second["receipt"] == first["receipt"])
        #expect(try counter.history(document.key)["revisions"].items.count == 1)
        #expect(try counter.submit(document, "--key", "k1").output.hasPrefix("accepted before: "))
        let other = try counter.submit(SampleDocument(declarant: 2), "--key", "k1")
        #expect(other.status == 65)
        #expect(other.output.contains("[idempotency.conflict]"))
    }

    /// Each of several files, and each declaration of a batch, has a key of its own.
    @Test func severalDocumentsUnderOneKeyHappenOnce() throws {
        try counter.scratch.file("one.xml", holding: SampleDocument(declarant: 1).xml)
        try counter.scratch.file(
            "two.xml", holding: SampleDocument.batch([SampleDocument(declarant: 2), SampleDocument(declarant: 3)]))
        try counter.scratch.file("three.xml", holding: SampleDocument(declarant: 4).xml)
        let call = ["declaration", "submit", "one.xml", "two.xml", "three.xml", "--as", "An", "--key", "k"]
        let first = try counter(call + ["--format", "json"]).jsonLines
        #expect(first.map(\.["accepted"]) == [.flag(true), .flag(true), .flag(true), .flag(true), .number(4)])
        let second = try counter(call + ["--format", "json"]).jsonLines
        #expect(second.map(\.["repeated"].flag) == [true, true, true, true, nil])
        #expect(second.map(\.["receipt"]) == first.map(\.["receipt"]))
    }

    @Test func thePersonAndWhomItActsForAreRecorded() throws {
        try counter.submit(document, "--for", "Cardio Voorbeeld NV")
        let by = try counter.history(document.key)["revisions"].items[0]["by"]
        #expect(by["person"].text == "An Peeters")
        #expect(by["on_behalf_of"].text == "Cardio Voorbeeld NV")
        #expect(by["role"].text == "actor")
    }

    @Test func nothingIsHandedInWithoutAPerson() throws {
        try counter.scratch.file("document.xml", holding: document.xml)
        #expect(try counter("declaration", "submit", "document.xml").status == 64)
        #expect(try counter("declaration", "submit", "document.xml", "--as", " ").status == 65)
        #expect(try counter.scratch.names == ["document.xml"])
    }

    @Test func theEnvironmentMayNameTheDatabase() throws {
        try counter.scratch.file("document.xml", holding: document.xml)
        let program = Program(folder: counter.scratch.path, environment: ["MEDLEVY_DATABASE": "other.sqlite"])
        #expect(try program("declaration", "submit", "document.xml", "--as", "An").status == 0)
        #expect(try counter.scratch.names.contains("other.sqlite"))
        #expect(try !counter.scratch.names.contains("medlevy.sqlite"))
    }

    @Test func theFormMayBeGivenWhereTheNameDoesNotSayIt() throws {
        try counter.scratch.file("document", holding: document.xml)
        let call = ["declaration", "submit", "document", "--as", "An"]
        let refused = try counter(call)
        #expect(refused.status == 64)
        #expect(refused.errors.contains("[input.format-unknown]"))
        #expect(try counter(call + ["--input-format", "xml"]).status == 0)
    }

    /// Nothing is begun while a file that was named can't be read.
    @Test func aFileThatIsNotThereStopsAll() throws {
        try counter.scratch.file("one.xml", holding: document.xml)
        let answer = try counter("declaration", "submit", "one.xml", "none.xml", "--as", "An")
        #expect(answer.status == 66)
        #expect(answer.output == "")
        #expect(try counter.scratch.names == ["one.xml"])
    }
}
