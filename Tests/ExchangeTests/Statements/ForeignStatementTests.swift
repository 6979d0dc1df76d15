import Testing
import Values

@testable import Exchange

/// What somebody uploads as a statement though it is none is told by what it is, not by what a reader stumbled on.
@Suite struct ForeignStatementTests {
    private static let files: [(name: String, bytes: [UInt8], kind: String)] = [
        ("june.pdf", Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3], "PDF"),
        ("june.xml", Array("%PDF-1.4".utf8), "PDF"),
        ("june.cod", [0x50, 0x4B, 0x03, 0x04, 0x14], "ZIP, Excel (.xlsx), Word (.docx)"),
        ("june.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], "Excel (.xls), Word (.doc)"),
        ("scan.png", [0x89, 0x50, 0x4E, 0x47, 0x0D], "PNG"), ("scan.jpg", [0xFF, 0xD8, 0xFF, 0xE0], "JPEG"),
        ("scan.tif", [0x49, 0x49, 0x2A, 0x00], "TIFF"), ("june.xml.gz", [0x1F, 0x8B, 0x08], "GZIP"),
        ("june.xml", [0xEF, 0xBB, 0xBF] + Array("\n<!DOCTYPE html><html>".utf8), "HTML"),
        ("page", Array("<HTML lang=nl>".utf8), "HTML"), ("june.csv", Array("Datum;Bedrag\n".utf8), "TXT, CSV, MT940"),
        ("june.sta", Array(":20:STARTUMS".utf8), "TXT, CSV, MT940"),
    ]

    @Test(arguments: files.indices)
    func anotherFileIsToldByWhatItIs(place: Int) throws {
        let file = Self.files[place]
        let problems = #expect(throws: Problems.self) { try StatementFile.read(file.bytes, file: file.name) }
        #expect(problems?.listed.map(\.code) == [.statementForeign], "\(file.name)")
        #expect(problems?.listed.first?.details["kind"] == file.kind)
        #expect(problems?.listed.first?.place.file == file.name)
    }

    /// What may be a statement is read, and what is wrong with it is told by its reader.
    @Test(arguments: [
        ("x.xml", "<Document"), ("x", "<?xml version=\"1.0\"?>"), ("x.cod", "12345"), ("x", "0000015062418"),
        ("x.xml", ""), ("x.xml", "  \n<Document/>"),
    ])
    func whatMayBeOneIsRead(name: String, text: String) throws {
        let problems = #expect(throws: Problems.self) { try StatementFile.read(Array(text.utf8), file: name) }
        #expect(problems?.listed.contains { $0.code == .statementForeign } == false, "\(name)")
    }
}
