import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Invoices as files, for people and for their software.
@Suite struct InvoiceExportTests {
    private let year: InvoicedYear

    init() throws { year = try InvoicedYear() }

    private static let numbers = (1...3).map { "2024-A-00000\($0)" }

    private func export(_ more: String...) throws -> Program.Answer {
        try year.counter(["invoice", "export", "--folder", "out", "--format", "json"] + more)
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: year.counter.scratch.file("out")).sorted()
    }

    @Test func eachInvoiceIsThereOnPaperAndForSoftware() throws {
        let answer = try export()
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(try answer.json["invoices"].count == 3 && answer.json["credit_notes"].count == 0)
        #expect(try answer.json["files"].count == 6)
        #expect(try names() == Self.numbers.flatMap { ["\($0).pdf", "\($0).xml"] })
        for number in Self.numbers {
            let pdf = try year.counter.scratch.bytes("out/\(number).pdf")
            #expect(pdf.starts(with: Data("%PDF-".utf8)) && pdf.suffix(8).contains(Data("%%EOF".utf8)))
            let root = try #require(
                try XMLDocument(data: try year.counter.scratch.bytes("out/\(number).xml")).rootElement())
            #expect(
                try root.nodes(forXPath: "/*[local-name()='Invoice']/*[local-name()='ID']").first?.stringValue == number
            )
            let inside = try root.nodes(forXPath: "//*[local-name()='EmbeddedDocumentBinaryObject']").first
            #expect(Data(base64Encoded: inside?.stringValue ?? "?") == pdf)
        }
    }

    @Test func aFormAYearOrAKindMayBeAskedFor() throws {
        #expect(try export("--pdf").json["files"].count == 3)
        #expect(try names() == Self.numbers.map { "\($0).pdf" })
        #expect(try export("--ubl", "--kind", "activity_contribution", "--year", "2024").json["files"].count == 3)
        #expect(!(try year.counter.scratch.text("out/2024-A-000001.xml")).contains("EmbeddedDocument"))
        #expect(try export("--kind", "turnover_levy").json["files"].count == 0)
        #expect(try export("--year", "2023").json["invoices"].count == 0)
        // The same again is the same.
        let before = try year.counter.scratch.bytes("out/2024-A-000001.pdf")
        #expect(try export().status == 0)
        #expect(try year.counter.scratch.bytes("out/2024-A-000001.pdf") == before)
        #expect(try names().count == 6)
    }

    /// Another cost takes every invoice back; a credit note goes where its invoice goes.
    @Test func creditNotesGoWithTheirInvoices() throws {
        let steps = [
            ["year", "decide", "correct_figures", "2024", "--cost-per-entity", "350.00", "--reason", "Wrong"],
            ["invoice", "run", "activity_contribution", "2024", "--due", "2999-01-31"],
        ]
        for step in steps {
            let answer = try year.counter(step + ["--as", "F"])
            try #require(answer.status == 0, "\(answer.errors)")
        }
        let answer = try export("--ubl", "--kind", "activity_contribution").json
        #expect(answer["credit_notes"].count == 3 && answer["invoices"].count == 6)
        #expect(try names().filter { $0.contains("-C-") } == (1...3).map { "2024-C-00000\($0).xml" })
        #expect(try year.counter.scratch.text("out/2024-C-000001.xml").contains("<CreditNote"))
        #expect(try export("--kind", "turnover_levy").json["credit_notes"].count == 0)
    }

    @Test func aFolderThatIsNoneIsTold() throws {
        try year.counter.scratch.file("out", holding: "a file")
        let answer = try export()
        #expect(answer.status == 73 && answer.errors.contains("[output.failed]"))
        #expect(try year.counter.scratch.text("out") == "a file")
    }
}

extension Data {
    fileprivate func contains(_ other: Data) -> Bool { range(of: other) != nil }
}
