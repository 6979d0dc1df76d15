import Foundation
import Testing

/// The audit trail, copies, years and keys.
@Suite struct KeepingTests {
    private let counter: Counter
    private let document = SampleDocument()

    init() throws {
        counter = try Counter()
        try counter.submit(document)
    }

    @Test func theAuditTrailHolds() throws {
        try counter.certify(document.key)
        let json = try counter("audit", "verify", "--format", "json").json
        #expect(json.keys == ["program", "holds", "entries", "head"])
        #expect(json["entries"].count == 2)
        #expect(try counter("audit", "verify").output.hasPrefix("The audit trail holds. Entries: 2."))
    }

    /// What is changed behind the program's back is found, and where.
    @Test func aChangedDatabaseIsFound() throws {
        let path = counter.scratch.file("medlevy.sqlite")
        var bytes = try counter.scratch.bytes("medlevy.sqlite")
        let old = Data("Cardio Voorbeeld NV".utf8)
        #expect(bytes.range(of: old) != nil)
        while let range = bytes.range(of: old) { bytes.replaceSubrange(range, with: Data("Cardio Voorbeeld BV".utf8)) }
        try bytes.write(to: URL(fileURLWithPath: path))
        let answer = try counter("audit", "verify")
        #expect(answer.status == 65)
        #expect(answer.errors.contains("[audit."))
    }

    @Test func aBackupIsRestoredElsewhere() throws {
        #expect(try counter("backup", "--output", "copy.sqlite").status == 0)
        let restored = try counter("restore", "copy.sqlite", "--database", "new.sqlite")
        #expect(restored.status == 0)
        #expect(restored.output == "The backup copy.sqlite is in the database new.sqlite.\n")
        let list = ["declaration", "list", "--format", "json"]
        #expect(try counter(list + ["--database", "new.sqlite"]).output == counter(list).output)
        #expect(try counter("audit", "verify", "--database", "new.sqlite").status == 0)
    }

    @Test func nothingIsRestoredOverWhatIsKept() throws {
        #expect(try counter("backup", "--output", "copy.sqlite").status == 0)
        let answer = try counter("restore", "copy.sqlite")
        #expect(answer.status == 73)
        #expect(answer.errors.contains("[storage.not-empty]"))
        #expect(try counter("restore", "none.sqlite", "--database", "new.sqlite").status == 66)
        #expect(try !counter.scratch.names.contains("new.sqlite"))
    }

    @Test func aClosedYearTakesNoMore() throws {
        let json = try counter(
            "year", "close", "2024", "--reason", "Accounts are closed.", "--as", "FAGG", "--format", "json")
        #expect(json.status == 0)
        #expect(try json.json.keys == ["program", "tables_hash", "year", "closed", "request_id"])
        #expect(try counter.submit(SampleDocument(declarant: 2)).output.contains("[year.closed]"))
        let again = try counter("year", "close", "2024", "--reason", "Again.", "--as", "FAGG")
        #expect(again.status == 65)
        #expect(again.errors.contains("[year.closed]"))
        #expect(try counter("year", "close", "1999", "--reason", "Old.", "--as", "FAGG").status == 65)
    }

    @Test func aRotatedKeyIsKeptAsRetired() throws {
        let first = try counter("seal-key", "show", "--format", "json").json["keys"].items
        #expect(first.map(\.["in_use"].flag) == [true])
        let rotated = try counter("seal-key", "rotate", "--format", "json").json["keys"].items
        #expect(rotated.map(\.["in_use"].flag) == [true, false])
        #expect(rotated[1]["key"] == first[0]["key"])
        #expect(rotated[0].keys == ["key_id", "key", "in_use"])
        #expect(try counter("seal-key", "show", "--database", "none.sqlite").status == 66)
        #expect(try !counter.scratch.names.contains("none.sqlite.seal-key"))
    }

    /// A key that others may read is none: they could seal too.
    @Test func aKeyThatOthersMayReadIsNotUsed() throws {
        let path = counter.scratch.file("medlevy.sqlite.seal-key")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        let answer = try counter.submit(SampleDocument(declarant: 2))
        #expect(answer.status == 73)
        #expect(answer.errors.contains("[seal-key.unusable]"))
        #expect(try counter.states().count == 1)
    }

    @Test(
        "Schemas are printed as they are",
        arguments: [
            ("xml", "<?xml"), ("json", "{\n  \"$schema\""), ("csv", "contribution_year,"),
        ])
    func schema(form: String, start: String) throws {
        let answer = try counter("schema", form)
        #expect(answer.status == 0)
        #expect(answer.output.hasPrefix(start))
    }

    @Test func aFormThatIsNoneIsARefusal() throws {
        #expect(try counter("schema", "pdf").status == 64)
    }

    @Test(
        "A database that is not there",
        arguments: [
            ["declaration", "list"], ["declaration", "show", "2024/DE123456789"], ["audit", "verify"],
            ["declaration", "history", "2024/DE123456789"], ["backup", "--output", "x.sqlite"],
            ["receipt", "show", "2024-AAAA-AAAA-AAAA"], ["seal-key", "show"],
            ["declaration", "withdraw", "2024/DE123456789", "--as", "An", "--reason", "x"],
            ["year", "close", "2024", "--as", "An", "--reason", "x"],
        ])
    func aDatabaseThatIsNotThere(call: [String]) throws {
        let before = try counter.scratch.names
        #expect(try counter(call + ["--database", "none.sqlite"]).status == 66)
        #expect(try counter.scratch.names == before)
    }
}
