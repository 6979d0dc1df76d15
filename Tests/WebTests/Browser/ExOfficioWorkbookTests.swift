import Access
import Exchange
import Foundation
import Service
import Testing
import Values

@testable import Web

/// The sheet of turnovers for ex officio as a workbook: the same columns, and faults are told by their cells.
@Suite struct ExOfficioWorkbookTests {
    private let browser: TestBrowser
    private static let path = "/agency/2024/ex-officio"

    init() throws { browser = try TestBrowser() }

    private func workbook(_ columns: [String], _ row: [String]) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        try TextSheet(columns: columns, rows: [row]).write(to: file)
        return Array(try Data(contentsOf: URL(fileURLWithPath: file)))
    }

    private func row(_ amount: String) throws -> [String] {
        let muster = try #require(SampleOrganisation.muster?.declarant)
        return ["2024", "\(muster)", "Muster Technik", "Weg 1", "4700", "Eupen", "BE", "de", amount]
    }

    @Test(arguments: [("900000.00", true), ("9 of 10", false)])
    func theSheetMayBeAWorkbook(amount: String, isTaken: Bool) async throws {
        let officer = try await FilingPerson(browser, browser.people.financeOfficer)
        let bytes = try workbook(ExOfficioSheet.example(2024).map(\.column), try row(amount))
        let sent = try await officer.upload(bytes, "fin.xlsx", to: Self.path)
        let review = try await officer.get(try #require(sent.location, "\(sent.text.main)")).text.main
        #expect(review.contains("would be set") == isTaken, "\(review)")
    }

    @Test func whatIsWrongWithItIsToldByItsCells() async throws {
        let officer = try await FilingPerson(browser, browser.people.financeOfficer)
        let columns = ["year"] + ExOfficioSheet.example(2024).dropFirst().map(\.column)
        let told = try await officer.upload(try workbook(columns, try row("1.00")), "fin.xlsx", to: Self.path)
        #expect(told.status == 400 || told.status == 422, "\(told.status)")
        #expect(told.text.main.contains("class=\"faults\"") && !told.text.main.contains("<mark>"), "\(told.text.main)")
        let damaged = try await officer.upload(Array("PK\u{3}\u{4}xx".utf8), "fin.xlsx", to: Self.path)
        #expect(damaged.text.main.contains("Save the data again as a workbook (XLSX)"), "\(damaged.text.main)")
    }
}
