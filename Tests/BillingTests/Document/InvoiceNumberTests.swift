import Billing
import Testing
import Values

/// Numbers of documents and what a payment is recognised by.
@Suite struct InvoiceNumberTests {
    @Test(arguments: ["2025-A-000001", "2025-L-123456", "2025-C-9999999", "2000-A-000123", "2099-L-000001"])
    func whatIsWrittenIsReadAgain(_ text: String) throws {
        #expect(try #require(InvoiceNumber(text)).description == text)
    }

    @Test(arguments: [
        "", "2025-A-1", "2025-B-000001", "2025-A-000000", "2025-A-10000000", "1999-A-000001", "2100-A-000001",
        "2025A000001", "2025-A-00001", "2025-A-0000001", "+2025-A-000001", "2025-A-000001-",
    ])
    func anythingElseIsNone(_ text: String) { #expect(InvoiceNumber(text) == nil) }

    @Test func aCommunicationNamesOneInvoice() throws {
        var seen: Set<StructuredCommunication> = []
        for series in [InvoiceSeries.activity, .levy] {
            for year in InvoiceNumber.years {
                for sequence in [1, 2, 96, 97, 98, 9_999_999] {
                    let number = try #require(InvoiceNumber(series, year: year, sequence: sequence))
                    let communication = try #require(number.communication)
                    #expect(seen.insert(communication).inserted)
                    #expect(InvoiceNumber(communication) == number)
                }
            }
        }
    }

    @Test func nobodyPaysACreditNote() {
        #expect(InvoiceNumber(.creditNote, year: 2025, sequence: 1)?.communication == nil)
    }

    @Test func aCommunicationOfSomebodyElseNamesNone() throws {
        #expect(InvoiceNumber(try StructuredCommunication("+++010/8068/17183+++")) == nil)
        let zero = try #require(StructuredCommunication(base: 1_250_000_000))
        #expect(InvoiceNumber(zero) == nil)
    }
}
