import Billing
import Declarations
import Testing
import Values

/// Where electronic invoices can be sent.
@Suite struct PeppolEndpointTests {
    @Test(arguments: [
        (DeclarantID.Kind.enterprise, "0566988259", "0208:0566988259"), (.vat, "DE123456789", "9930:DE123456789"),
        (.vat, "IT12345678903", "0211:IT12345678903"), (.vat, "FR12345678901", "9957:FR12345678901"),
        (.vat, "NL123456789B12", "9944:NL123456789B12"),
    ])
    func theSchemeFollowsFromTheNumber(kind: DeclarantID.Kind, number: String, endpoint: String) throws {
        let id = try #require(DeclarantID(kind, number))
        #expect(PeppolEndpoint(of: id)?.description == endpoint)
    }

    @Test(arguments: [
        (DeclarantID.Kind.vat, "US123456789"), (.srn, "US-MF-000012345"), (.vat, "IT12345678901"),
        (.vat, "NL100000034"),
        (.vat, "IT1234567890A"),
    ])
    func aNumberOutsideTheNetworkHasNone(kind: DeclarantID.Kind, number: String) throws {
        #expect(PeppolEndpoint(of: try #require(DeclarantID(kind, number))) == nil)
    }
}
