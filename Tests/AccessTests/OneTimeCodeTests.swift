import Access
import Testing
import Values

/// One-time codes against the vectors of RFC 4226 and RFC 6238, and codes for when the telephone is lost.
@Suite struct OneTimeCodeTests {
    private let codes = OneTimeCode(secret: Array("12345678901234567890".utf8))

    /// RFC 6238, appendix B, SHA-1: the last six of its eight digits.
    @Test(arguments: [
        (Int64(59), "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
        (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ])
    func theVectorsOfTheRFCHold(seconds: Int64, code: String) {
        let moment = Instant(milliseconds: seconds * 1000)
        #expect(codes.code(step: OneTimeCode.step(at: moment)) == code)
        #expect(codes.accept(code, at: moment, last: nil) == seconds / 30)
    }

    /// RFC 4226, appendix D.
    @Test func theVectorsOfTheCounterHold() {
        let expected = [
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489",
        ]
        #expect((0..<10).map { codes.code(step: $0) } == expected)
    }

    @Test func thePresentStepAndTheOneBeforeAreAccepted() {
        let moment = Instant(milliseconds: 100 * 30_000 + 29_999)
        #expect(codes.accept(codes.code(step: 100), at: moment, last: nil) == 100)
        #expect(codes.accept(codes.code(step: 99), at: moment, last: nil) == 99)
        #expect(codes.accept(codes.code(step: 98), at: moment, last: nil) == nil)
        #expect(codes.accept(codes.code(step: 101), at: moment, last: nil) == nil)
    }

    @Test func noStepIsAcceptedTwiceNorOneBeforeIt() {
        let moment = Instant(milliseconds: 100 * 30_000)
        #expect(codes.accept(codes.code(step: 100), at: moment, last: 100) == nil)
        #expect(codes.accept(codes.code(step: 99), at: moment, last: 100) == nil)
        #expect(codes.accept(codes.code(step: 100), at: moment, last: 99) == 100)
    }

    @Test(arguments: ["", "12345", "1234567", "abcdef", "28708２"])
    func whatIsNoCodeIsNotAccepted(text: String) {
        #expect(codes.accept(text, at: Instant(milliseconds: 59_000), last: nil) == nil)
    }

    @Test(arguments: [" ", "\u{A0}", "\u{202F}", "\t"])
    func aCodeInTwoGroupsIsAccepted(blank: String) {
        let moment = Instant(milliseconds: 59_000)
        let code = codes.code(step: OneTimeCode.step(at: moment))
        let typed = " \(code.prefix(3))\(blank)\(code.suffix(3))\(blank)"
        #expect(codes.accept(typed, at: moment, last: nil) != nil)
    }

    /// RFC 4648, section 10, without what only fills.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
        ("foobar", "MZXW6YTBOI"),
    ])
    func secretsAreWrittenInLettersAndDigits(text: String, written: String) {
        #expect(Base32.text(Array(text.utf8)) == written)
    }

    @Test func aRecoveryCodeIsFoundHoweverItIsTyped() throws {
        let code = try #require(RecoveryCode(random: (0..<10).map { UInt8($0 * 25) }))
        let other = try #require(RecoveryCode(random: (0..<10).map { UInt8($0) }))
        #expect(code.text.count == 19)
        let typed = try #require(RecoveryCode(typed: code.text.lowercased().replacing("-", with: " ")))
        #expect(RecoveryCode(typed: code.text.replacing("-", with: "\u{A0}")) == code)
        #expect(typed.place(among: [other.hash, code.hash]) == 1)
        #expect(typed.place(among: [other.hash]) == nil)
        #expect(RecoveryCode(typed: "ABCD-EFGH-IJKL-MNO1") == nil)
        #expect(RecoveryCode(random: [1]) == nil)
    }
}
