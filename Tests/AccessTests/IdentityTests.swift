import Access
import Testing
import Values

/// What people, organisations and software are known by, written and read again.
@Suite struct IdentityTests {
    @Test(arguments: ["national:85073003328", "account:greta.beispiel"])
    func aPersonIsReadAgain(text: String) throws {
        let person = try #require(PersonID(text))
        #expect(person.description == text)
    }

    @Test(arguments: ["national:85073003329", "national:", "account:A", "account:jo jo", "greta", "", "other:x"])
    func whatIsNobodyIsNotRead(text: String) {
        #expect(PersonID(text) == nil)
    }

    @Test(arguments: [
        "enterprise:0566988259", "riziv:67897921", "vat:DE123456789", "srn:US-MF-000012345", "agency:famhp",
    ])
    func anOrganisationIsReadAgain(text: String) throws {
        let organisation = try #require(OrganisationID(text))
        #expect(organisation.description == text)
    }

    @Test(arguments: ["enterprise:0566988258", "riziv:67897922", "vat:BE0566988259", "agency:other", "0566988259"])
    func whatIsNoOrganisationIsNotRead(text: String) {
        #expect(OrganisationID(text) == nil)
    }

    @Test(arguments: ["PHARMACY", "ehealth_care/HCO 1"])
    func aUnitIsReadAgain(text: String) throws {
        let unit = try #require(AccessUnit(written: text))
        #expect(unit.description == text)
    }

    @Test(arguments: ["", "ehealth_care/", "ehealth_care/1/2", "ehealth_care/123456789012345678901"])
    func whatIsNoUnitIsNotRead(text: String) {
        #expect(AccessUnit(written: text) == nil)
    }
}
