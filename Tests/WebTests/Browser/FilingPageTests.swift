import Access
import HTTPTypes
import Service
import Testing
import Values

@testable import Web

/// A declaration from the first question to the receipt.
@Suite struct FilingPageTests {
    private let browser: TestBrowser
    private let path: String

    init() throws {
        browser = try TestBrowser()
        path = "/declarations/2024-\(try #require(SampleOrganisation.proef?.declarant))"
    }

    @Test func aCompanyFilesFromTheFirstQuestionToTheReceipt() async throws {
        let ulla = try await FilingPerson(browser, browser.people.proefUser)
        let tasks = try await ulla.get("\(path)/form")
        #expect(tasks.text.contains("<h1>Declaration 2024: turnover of 2023</h1>"))
        try await ulla.fill(path)
        let check = try await ulla.get("\(path)/form/check")
        #expect(check.text.main.contains("€1,250,000.00") && check.text.main.contains("at most €"))
        #expect(check.text.main.contains("art. 14/9"))
        let location = try await ulla.follow("\(path)/form/check", [])
        #expect(location.hasPrefix("\(path)/filed/2024-"))
        let reference = try #require(location.split(separator: "/").last)
        for _ in 0..<2 {
            let filed = try await ulla.get(location)
            #expect(filed.status == 200 && filed.text.contains("<strong>\(reference)</strong>"))
        }
        let receipt = try await ulla.get("\(path)/receipts/\(reference)")
        #expect(receipt.status == 200 && receipt.text.main.contains("Submission of the declaration 2024"))
        let file = try await ulla.get("\(path)/receipts/\(reference)/file")
        #expect(file.headers[.contentDisposition] == "attachment; filename=\"\(reference).json\"")
        let paper = try await ulla.get("\(path)/receipts/\(reference)/pdf")
        #expect(paper.headers[.contentType] == "application/pdf" && paper.text.hasPrefix("%PDF-"))
        #expect(paper.headers[.contentDisposition] == "attachment; filename=\"\(reference).pdf\"")
        let page = try await ulla.get(path)
        #expect(page.text.main.contains("waits for the certificate") && page.text.main.contains(reference))
    }
}
