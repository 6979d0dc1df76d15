import Testing
import Values

/// The numbers of persons and of institutions, with their checks.
@Suite struct PersonalNumberTests {
    private static func fault(of text: String) -> NationalNumber.Fault? {
        do throws(NationalNumber.Fault) { _ = try NationalNumber(text) } catch { return error }
        return nil
    }

    private static func institutionFault(of text: String) -> InstitutionNumber.Fault? {
        do throws(InstitutionNumber.Fault) { _ = try InstitutionNumber(text) } catch { return error }
        return nil
    }

    /// The first is a published sample; the others were made by the rule: 2 before the nine digits from 2000 on.
    @Test(arguments: [("85073003328", false), ("85000000191", false), ("00010100105", false), ("85270100110", true)])
    func aNumberThatFitsIsRead(text: String, isBIS: Bool) throws {
        let body = try #require(Int(text.prefix(9)))
        let old = 97 - body % 97
        let new = 97 - (2_000_000_000 + body) % 97
        for check in Set([old, new]) {
            let written = "\(text.prefix(9))\(check < 10 ? "0" : "")\(check)"
            let number = try NationalNumber(written)
            #expect(number.description == written && number.isBIS == isBIS)
        }
    }

    @Test func thePublishedSamplesAreRead() throws {
        #expect(try NationalNumber("85073003328").description == "85073003328")
        #expect(try InstitutionNumber("678979-21").description == "67897921")
        #expect(try InstitutionNumber("67897921000").description == "67897921")
    }

    @Test func theNewerCheckOfInstitutionsHoldsToo() throws {
        // 678979 leaves 87 when it is divided by 89.
        #expect(try InstitutionNumber("67897902").description == "67897902")
    }

    @Test(arguments: ["", "8507300332", "850730033281", "85.07.30-033.28", "85133003328", "85073203328", "8507300332x"])
    func anotherFormIsRefused(text: String) {
        #expect(Self.fault(of: text) == .form)
    }

    @Test func aWrongDigitIsFound() {
        for place in 0..<9 {
            var digits = Array("85073003328")
            digits[place] = digits[place] == "0" ? "1" : "0"
            #expect(Self.fault(of: String(digits)) != nil, "\(place)")
        }
        #expect(Self.institutionFault(of: "67897922") == .check)
        #expect(Self.institutionFault(of: "6789792") == .form)
    }

    @Test(arguments: [
        ("1", true), ("ABC 12345678901234567", false), ("12345678901234567890", true), ("", false), (" 1", false),
        ("a/b", false), ("a\u{9}", false),
    ])
    func anHCONumberIsShortPlainText(text: String, fits: Bool) {
        #expect((HCONumber(text) != nil) == fits)
    }

    @Test(arguments: [[], [nil], ["", nil, "a:b"], ["é", "-", "10:x"]] as [[String?]])
    func fieldsAreReadAgain(fields: [String?]) {
        #expect(DelimitedFields.fields(DelimitedFields.bytes(fields)) == fields)
    }

    @Test(arguments: ["x", "1", "2:a", "1:a2", "99999999999999999999:a", "+1:a"])
    func whatIsNoListOfFieldsIsNotRead(text: String) {
        #expect(DelimitedFields.fields(Array(text.utf8)) == nil)
    }
}
