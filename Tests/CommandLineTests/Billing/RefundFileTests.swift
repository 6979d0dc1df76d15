import Exchange
import Foundation
import Testing

/// Money that is given back leaves as a file that a bank reads.
@Suite struct RefundFileTests {
    private let year: InvoicedYear

    /// Somebody paid an invoice twice, and asks the second payment back.
    init() throws {
        year = try InvoicedYear()
        let (cents, communication) = (try year.amount("2024-A-000001"), try year.communication("2024-A-000001"))
        let statement = BankFile(
            payments: (1...2).map { _ in .init(cents: cents, communication: communication) })
        try year.counter.scratch.file("s1.xml", holding: statement.camt)
        try #require(try year.importing("s1.xml").status == 0)
        let asked = try year.counter(
            "refund", "ask", SampleDocument(declarant: 1).number, "--amount", "100.25", "--beneficiary",
            "Cardio Voorbeeld NV", "--iban", "BE42001999999954", "--reason", "Paid twice", "--as", "Finn Proefgeld")
        try #require(asked.status == 0, "\(asked.errors)")
    }

    /// By the name that pages show; the number alone does as well.
    private func approve() throws {
        let approved = try year.counter("refund", "approve", "R-000001", "--as", "Tweede Persoon")
        try #require(approved.status == 0, "\(approved.errors)")
    }

    private func write(_ more: String..., output: String = "refunds.xml") throws -> Program.Answer {
        try year.counter(
            [
                "refund", "file", "1", "--requested-on", "2027-01-15", "--output", output, "--format", "json", "--as",
                "Tweede Persoon",
            ] + more)
    }

    @Test(arguments: ["03", "09"])
    func whatIsApprovedIsReadBackFromItsFile(version: String) throws {
        try approve()
        let answer = try write("--schema-version", version)
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(try answer.json["total"].number == Decimal(string: "100.25") && answer.json["count"].count == 1)
        let bytes = Array(try year.counter.scratch.bytes("refunds.xml"))
        #expect(String(decoding: bytes, as: UTF8.self).contains("pain.001.001.\(version)\""))
        let summary = try RefundSummary(bytes, file: "refunds.xml")
        #expect(summary.total == "100.25" && summary.count == "1")
        #expect(summary.orders.map(\.iban) == ["BE42001999999954"])
        #expect(summary.orders.map(\.beneficiary) == ["Cardio Voorbeeld NV"])
        let attributes = try FileManager.default.attributesOfItem(
            atPath: year.counter.scratch.file("refunds.xml"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func whatWentIntoAFileGoesIntoNoOther() throws {
        try approve()
        try #require(try write().status == 0)
        try #require(try write(output: "again.xml").status == 0)
        let scratch = year.counter.scratch
        #expect(try scratch.bytes("refunds.xml") == scratch.bytes("again.xml"))
        let later = try year.counter(
            "refund", "file", "1", "--requested-on", "2027-01-16", "--output", "later.xml", "--as", "Tweede Persoon")
        #expect(later.status != 0 && later.errors.contains("[refund.sent]"), "\(later.errors)")
        #expect(!(try scratch.names).contains("later.xml"))
    }

    @Test func whatIsNotApprovedGoesNowhere() throws {
        let answer = try write()
        #expect(answer.status == 64 && answer.errors.contains("[refund.unknown]"))
        #expect(!(try year.counter.scratch.names).contains("refunds.xml"))
    }

    @Test func anotherEndingOrNoDayIsRefused() throws {
        try approve()
        #expect(try write(output: "refunds.txt").errors.contains("[output.format-unknown]"))
        let answer = try year.counter(
            "refund", "file", "1", "--requested-on", "15/01/2027", "--output", "refunds.xml", "--as", "Tweede Persoon")
        #expect(answer.status == 65 && answer.errors.contains("[date.malformed]"))
        #expect(!(try year.counter.scratch.names).contains { $0.hasPrefix("refunds") })
    }
}
