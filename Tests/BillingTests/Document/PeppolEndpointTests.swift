import Billing
import Declarations
import Testing
import Values

/// Where electronic invoices can be sent.
@Suite struct PeppolEndpointTests {
    @Test(arguments: [
        (DeclarantID.Kind.enterprise, "0566988259", "0208:0566988259"), (.vat, "DE123456789", "9930:DE123456789"),
        (.vat, "IT12345678903", "0211:IT12345678903"), (.vat, "FR12345678901", "9957:FR12345678901"),
        (.vat, "NL123456789B12", "9944:NL123456789B12"), (.vat, "ATU12345678", "9914:ATU12345678"),
        (.vat, "ESX1234567X", "9920:ESX1234567X"), (.vat, "FI12345678", "0213:FI12345678"),
        (.vat, "DK12345678", "0198:DK12345678"), (.vat, "SE123456789701", "0007:1234567897"),
    ])
    func theSchemeFollowsFromTheNumber(kind: DeclarantID.Kind, number: String, endpoint: String) throws {
        let id = try #require(DeclarantID(kind, number))
        #expect(PeppolEndpoint(of: id)?.description == endpoint)
    }

    @Test(arguments: [
        (DeclarantID.Kind.vat, "US123456789"), (.srn, "US-MF-000012345"), (.vat, "IT12345678901"),
        (.vat, "NL100000034"), (.vat, "IT1234567890A"), (.vat, "DK1234567"), (.vat, "SE123456789601"),
        (.vat, "SE123456789702"), (.vat, "SE1234567897"),
    ])
    func aNumberOutsideTheNetworkHasNone(kind: DeclarantID.Kind, number: String) throws {
        #expect(PeppolEndpoint(of: try #require(DeclarantID(kind, number))) == nil)
    }

    /// Contributors of every country of the Union can be reached.
    @Test(arguments: [
        "ATU12345678", "BG123456789", "CY12345678X", "CZ12345678", "DE123456789", "DK12345678", "EE123456789",
        "EL123456789", "ESX1234567X", "FI12345678", "FR12345678901", "HR12345678901", "HU12345678", "IE1234567X",
        "IT12345678903", "LT123456789", "LU12345678", "LV12345678901", "MT12345678", "NL123456789B12", "PL1234567890",
        "PT123456789", "RO12345678", "SE123456789701", "SI12345678", "SK1234567890",
    ])
    func everyCountryOfTheUnionHasAScheme(number: String) throws {
        #expect(PeppolEndpoint(of: try #require(DeclarantID(.vat, number))) != nil)
    }
}
