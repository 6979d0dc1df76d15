import Testing
import Values

@Suite struct CountryCodeTests {
    @Test(arguments: ["BE", "NL", "AA", "ZZ"])
    func twoCapitalLettersAreACountry(text: String) throws {
        let code = try #require(CountryCode(text))
        #expect(code.description == text)
        #expect(code.isBelgium == (text == "BE"))
        #expect((code == .belgium) == (text == "BE"))
    }

    @Test(arguments: ["", "B", "be", "Be", "bE", "BEL", "B1", "1B", " BE", "BE ", "É", "@A", "A[", "`A", "ÅB"])
    func nothingElseIs(text: String) {
        #expect(CountryCode(text) == nil)
    }

    @Test func countriesAreInAlphabeticalOrder() throws {
        let codes = ["ZA", "BE", "AZ", "BA"].compactMap { CountryCode($0) }.sorted()
        #expect(codes.map(\.description) == ["AZ", "BA", "BE", "ZA"])
    }
}
