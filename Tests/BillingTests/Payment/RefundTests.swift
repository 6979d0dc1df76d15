import Declarations
import Testing
import Values

@testable import Billing

/// A refund is decided by somebody else than who asked for it, whatever their names are by then.
@Suite struct RefundTests {
    private func refund(askedBy person: String) throws -> Refund {
        Refund(
            number: 1, contributor: try #require(DeclarantID(.enterprise, "0300000115")), amount: Cents(100),
            beneficiary: "Proef", iban: try IBAN("BE05679999999975"), bic: nil, reason: "Paid twice",
            askedBy: Author(person: person, role: .agency), state: .asked)
    }

    @Test(arguments: [
        "Fabien Exemple (0123456789ab)", "Fabien B. Exemple (0123456789ab)", "0123456789ab", "(x) (0123456789ab)",
    ])
    func nobodyDecidesOnTheirOwn(_ name: String) throws {
        let refund = try refund(askedBy: "Fabien Exemple (0123456789ab)")
        #expect(throws: Problem.self) { try refund.checkDecision(by: Author(person: name, role: .agency)) }
    }

    @Test(arguments: ["Fabien Exemple (1123456789ab)", "Fabien Exemple", "Finn (0123456789AB)"])
    func anotherDecides(_ name: String) throws {
        let refund = try refund(askedBy: "Fabien Exemple (0123456789ab)")
        #expect(throws: Never.self) { try refund.checkDecision(by: Author(person: name, role: .agency)) }
    }
}
