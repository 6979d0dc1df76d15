import Testing
import Values

/// Structured communications with their check.
@Suite struct StructuredCommunicationTests {
    private static func fault(of text: String) -> StructuredCommunication.Fault? {
        do throws(StructuredCommunication.Fault) { _ = try StructuredCommunication(text) } catch { return error }
        return nil
    }

    /// The first is a published sample; the base of the second is a multiple of 97.
    @Test(arguments: [("+++010/8068/17183+++", "010806817183"), ("000000009797", "000000009797")])
    func whatIsPrintedIsReadAgain(text: String, digits: String) throws {
        let communication = try StructuredCommunication(text)
        #expect(communication.digits == digits)
        #expect(try StructuredCommunication(communication.description) == communication)
        #expect(try StructuredCommunication(digits) == communication)
    }

    @Test(arguments: ["***010/8068/17183***", "+++ 010/8068/17183 +++", "010/8068/17183", "010 8068 17183"])
    func payersWriteItInManyWays(_ text: String) throws {
        #expect(try StructuredCommunication(text).base == 108_068_171)
    }

    @Test(arguments: [
        "", "01080681718", "0108068171833", "+++010/8068/17183", "+++010/8068/17183***", "010/80681/7183",
        "x10806817183", "000000000000", "++010/8068/17183++", "0/1/0/8068171/83",
    ])
    func anotherFormIsNone(_ text: String) { #expect(Self.fault(of: text) == .form) }

    @Test func wrongDigitsAreToldWithTheRightOnes() {
        #expect(Self.fault(of: "+++010/8068/17184+++") == .check(expected: 83))
    }

    @Test func everySingleWrongDigitIsFound() throws {
        let right = Array("010806817183".utf8)
        for place in right.indices {
            for digit in UInt8(0x30)...0x39 where digit != right[place] {
                var wrong = right
                wrong[place] = digit
                #expect(Self.fault(of: String(decoding: wrong, as: UTF8.self)) != nil)
            }
        }
    }

    @Test func aBaseHasAtMostTenDigits() {
        #expect(StructuredCommunication(base: 0) == nil)
        #expect(StructuredCommunication(base: 10_000_000_000) == nil)
        #expect(StructuredCommunication(base: 1)?.description == "+++000/0000/00101+++")
    }
}
