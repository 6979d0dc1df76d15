import Billing
import Declarations
import Testing
import Values

@testable import Service

/// What a form carries of a match reads as what was written, and nothing else reads.
@Suite struct PaymentChoiceTests {
    @Test(arguments: ["2024-001", "a/b", "x~y", "1,2=3"])
    func whatIsWrittenReadsTheSame(statement: String) throws {
        let account = try IBAN("BE05679999999975")
        let declarant = try #require(DeclarantID(.enterprise, "0300000115"))
        let number = try #require(InvoiceNumber(.activity, year: 2024, sequence: 7))
        let choice = PaymentChoice(
            left: Cents(-500), key: TransactionKey(account: account, statement: statement, index: 3),
            parts: [.invoice(number, Cents(-300)), .credit(declarant, Cents(-200))])
        #expect(PaymentChoice(choice.text) == choice)
    }

    @Test(arguments: [
        "", "~", "1~", "1~~", "x~2024-A-000007=1~BE05679999999975/s/1", "1~2024-A-000007=x~BE05679999999975/s/1",
        "1~2024-A-000007~BE05679999999975/s/1", "1~2024-A-000007=1,~BE05679999999975/s/1",
        "1~2024-A-000007=-9223372036854775808~BE05679999999975/s/1",
        "9223372036854775807~2024-A-000007=1~BE05679999999975/s/1",
        "1~nobody=1~BE05679999999975/s/1", "1~2024-A-000007=1~BE00/s/1",
    ])
    func nothingElseReads(text: String) { #expect(PaymentChoice(text) == nil) }
}
