import Testing
import Values

/// Account numbers and banks' codes.
@Suite struct AccountNumberTests {
    private static func fault(of text: String) -> IBAN.Fault? {
        do throws(IBAN.Fault) { _ = try IBAN(text) } catch { return error }
        return nil
    }

    /// Samples that ISO 13616's registry and banks' manuals publish.
    @Test(arguments: [
        "BE68 5390 0754 7034", "DE89370400440532013000", "fr14 2004 1010 0505 0001 3M02 606", "NL91ABNA0417164300",
        "LU280019400644750000", "GB29NWBK60161331926819", "NO9386011117947", "MT84MALT011000012345MTLCAST001S",
    ])
    func accountsOfManyCountriesAreRead(_ text: String) throws {
        let account = try IBAN(text)
        #expect(account.text == text.uppercased().filter { $0 != " " })
        #expect(try IBAN(account.grouped) == account)
    }

    @Test(arguments: ["", "BE", "BE6853900754703", "68BE539007547034", "BE68 5390 0754 70-4"])
    func anotherFormIsNone(_ text: String) { #expect(Self.fault(of: text) != nil) }

    @Test func theLengthIsThatOfTheCountry() {
        #expect(Self.fault(of: "BE685390075470340") == .length(expected: 16))
        #expect(Self.fault(of: "DE8937040044053201300") == .length(expected: 22))
    }

    @Test func everySingleWrongDigitIsFound() {
        let right = Array("BE68539007547034".utf8)
        for place in 2..<right.count {
            for digit in UInt8(0x30)...0x39 where digit != right[place] {
                var wrong = right
                wrong[place] = digit
                #expect(Self.fault(of: String(decoding: wrong, as: UTF8.self)) == .check)
            }
        }
    }

    /// 42 makes the whole right, but the ten digits ask for 34 at the end.
    @Test func aBelgianNumberHasACheckOfItsOwn() { #expect(Self.fault(of: "BE41539007547035") == .check) }

    @Test(arguments: [("GKCCBEBB", true), ("kredbebb xxx", true), ("GKCCBEB", false), ("GKCC1EBB", false), ("", false)])
    func aBanksCodeHasEightOrElevenSigns(text: String, isOne: Bool) { #expect((BIC(text) != nil) == isOne) }
}
