import Declarations
import Exchange
import Testing
import Values

/// A text is taken in its normal form; the usual letters are known to be in it without looking further.
@Suite struct NormalTextTests {
    /// One letter at a time, so that none is taken for what another is.
    @Test func everyUsualLetterIsKeptAndEveryHiddenSignRefused() throws {
        for value in UInt32(0x80)..<0x400 {
            let scalar = try #require(Unicode.Scalar(value))
            let reading = XMLReading(InventedXML.replacing("Brussel", by: "a\(scalar)b"))
            let city = reading.declaration?.declarant.address.city
            switch scalar.properties.generalCategory {
            case .control where scalar.properties.isWhitespace: #expect(city == "a b", "\(value)")
            case .spaceSeparator: #expect(city == "a b", "\(value)")
            case .control, .format, .unassigned: #expect(reading.codes == ["field.control-character"], "\(value)")
            default: #expect(city == "a\(scalar)b", "\(value)")
            }
        }
    }

    @Test(arguments: ["\u{A0}", "\u{2003}", "\u{3000}"])
    func everyKindOfSpaceIsOneSpace(space: String) {
        let text = InventedXML.replacing("Brussel", by: "\(space)Sint\(space) \(space)Joost\(space)")
        #expect(XMLReading(text).declaration?.declarant.address.city == "Sint Joost")
    }
}
