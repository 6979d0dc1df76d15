import Testing
import Values

@Suite struct CountryCodeTests {
    /// As ISO 3166-1 lists them, and Kosovo.
    private static let all = """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
        BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH \
        ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT \
        HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS \
        LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI \
        NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG \
        SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG \
        UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW \
        XK
        """.split(separator: " ").map(String.init)

    @Test func everyAssignedCodeIsACountryAndNoOther() {
        let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
        let known = letters.flatMap { first in letters.map { first + $0 } }.filter { CountryCode($0) != nil }
        #expect(known == Self.all.sorted())
        #expect(known.count == 250)
        #expect(CountryCode.assigned.map(\.description) == known)
    }

    @Test(arguments: ["BE", "NL", "ZW"])
    func aCodeSaysItself(text: String) throws {
        let code = try #require(CountryCode(text))
        #expect(code.description == text)
        #expect(code.isBelgium == (text == "BE"))
        #expect((code == .belgium) == (text == "BE"))
    }

    @Test(arguments: [
        "", "B", "be", "Be", "bE", "BEL", "B1", "1B", " BE", "BE ", "É", "@A", "A[", "`A", "ÅB", "XX", "ZZ", "AA", "EL",
        "UK", "EU", "XI",
    ])
    func nothingElseIs(text: String) {
        #expect(CountryCode(text) == nil)
    }

    /// What was kept stays readable when a country is no more.
    @Test func whatWasKeptIsReadByItsForm() {
        #expect(CountryCode(kept: "AN")?.description == "AN")
        #expect(CountryCode(kept: "an") == nil && CountryCode(kept: "ANT") == nil)
    }

    @Test func thePatternMatchesTheAssignedCodesAlone() throws {
        let pattern = try Regex("^(\(CountryCode.pattern))$")
        #expect(Self.all.allSatisfy { $0.contains(pattern) })
        #expect(["XX", "ZZ", "be", "BEL", ""].allSatisfy { !$0.contains(pattern) })
    }

    @Test func theLettersOfAVATNumberNameItsCountry() {
        let countries = ["EL123456789", "XI123456789", "DE123456789", "XX123456789"].map { VATNumber($0)?.country }
        #expect(countries == [CountryCode("GR"), CountryCode("GB"), CountryCode("DE"), nil])
    }

    @Test func countriesAreInAlphabeticalOrder() throws {
        let codes = ["ZA", "BE", "AZ", "BA"].compactMap { CountryCode($0) }.sorted()
        #expect(codes.map(\.description) == ["AZ", "BA", "BE", "ZA"])
    }
}
