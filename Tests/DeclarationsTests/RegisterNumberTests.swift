import Declarations
import Testing

/// The number of who certifies: every institute has its own form, and none is without a digit.
@Suite struct RegisterNumberTests {
    @Test(arguments: ["12345678", "50.123.456", "B00123", "A01234-N", "10/1234 5", "Nr. 7", "0"])
    func whatInstitutesWriteIsOne(number: String) { #expect(RegisterNumber.isOne(number)) }

    @Test(arguments: ["", "none", "- / .", "🙂 nonsense", "🙂1", "12_34", "1;2", "É12", "١٢٣", "1\t2", "<b>1</b>"])
    func whatHasNoDigitOrOtherSignsIsNone(number: String) { #expect(!RegisterNumber.isOne(number)) }

    /// The schemas say the same.
    @Test(arguments: ["12345678", "A01234-N", "10/1234 5", "", "none", "- / .", "🙂1", "12_34", "É12", "١٢٣"])
    func theExpressionTakesTheSame(number: String) throws {
        let expression = try Regex(RegisterNumber.pattern(space: #"\s"#))
        #expect((try expression.wholeMatch(in: number) != nil) == RegisterNumber.isOne(number))
    }
}
