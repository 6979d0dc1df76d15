import Foundation
import RegexBuilder
import Testing

/// The files of a corpus that is kept elsewhere, with our document in place of its own. Where there is no such corpus,
/// there is nothing to test: what it holds is in `XMLAttackTests` as well.
@Suite struct SharedAttackTests {
    struct Entry: Sendable, CustomTestStringConvertible {
        let file: String
        let must: String
        let bytes: [UInt8]

        var testDescription: String { file }
    }

    @Test(arguments: corpus)
    func fileGetsWhatTheManifestSays(entry: Entry) {
        let reading = XMLReading(Self.adapted(entry.bytes))
        switch entry.must.prefix(6) {
        case "ACCEPT" where entry.file == "val-11-bidi-zero-width.xml":
            // Shown isolated or refused: here they are refused.
            #expect(reading.codes == ["field.control-character"])
        case "ACCEPT": #expect(reading.codes == [])
        default: #expect(!reading.isTaken && !reading.problems.isEmpty)
        }
        #expect(!String(describing: reading).contains("MUST-NOT-APPEAR"))
    }

    /// Beside the repository, or where the environment says.
    private static let corpus: [Entry] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let shared = ProcessInfo.processInfo.environment["MEDLEVY_SHARED"].map { URL(fileURLWithPath: $0) }
        let folder = (shared ?? root.deletingLastPathComponent().appendingPathComponent("shared"))
            .appendingPathComponent("qa/xml-attacks")
        let manifest = folder.appendingPathComponent("MANIFEST.tsv")
        guard let text = try? String(contentsOf: manifest, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").dropFirst().compactMap { line in
            let fields = line.split(separator: "\t").map(String.init)
            guard let bytes = try? Data(contentsOf: folder.appendingPathComponent(fields[0])) else { return nil }
            return Entry(file: fields[0], must: fields[1], bytes: Array(bytes))
        }
    }()

    /// The corpus's elements become ours; bytes that are no text stay as they are.
    private static func adapted(_ bytes: [UInt8]) -> [UInt8] {
        // Byte by byte as letters, so that what is no UTF-8 goes through unchanged.
        var text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        let isPrefixed = text.contains("<d:declaration")
        if isPrefixed {
            text = text.replacing("<d:", with: "<").replacing("</d:", with: "</").replacing("xmlns:d=", with: "xmlns=")
        }
        for (theirs, ours) in replacements { text = text.replacing(theirs, with: ours) }
        text = text.replacing(amounts) { match in
            let (date, attributes, amount) = (match.output.1, match.output.2, match.output.3)
            let activity = attributes.replacing("currency", with: "activity").replacing("EUR", with: "distributor")
            return "<Registration deviceClass=\"MDR_I\"\(activity)/></Registrations>"
                + "<Turnover><Total>\(amount)</Total><Levy>1.00</Levy></Turnover>"
                + afterTurnover.replacing("2024-05-31", with: date)
        }
        if isPrefixed {
            text = text.replacing(/<(?=[A-Z])/, with: "<d:").replacing("</", with: "</d:")
                .replacing("xmlns=", with: "xmlns:d=")
        }
        return text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    private static let replacements = [
        ("urn:example:declaration:1", InventedXML.namespace),
        ("<declaration ", "<TurnoverDeclaration version=\"1\" "), ("</declaration>", "</TurnoverDeclaration>"),
        ("DOCTYPE declaration", "DOCTYPE TurnoverDeclaration"),
        ("<reference>", part(to: "<Name>Invented") + "<Name>"), ("</reference>", "</Name><Address>"),
        ("<declarant>", "<Street>"), ("</declarant>", "</Street>" + part(from: "<PostalCode>", to: "<Registration ")),
    ]

    nonisolated(unsafe) private static let amounts = Regex {
        "<date>"
        Capture { ZeroOrMore(.any, .reluctant) }
        "</date>"
        ZeroOrMore(.whitespace)
        "<line>"
        ZeroOrMore(.whitespace)
        "<code>0101</code>"
        ZeroOrMore(.whitespace)
        "<amount"
        Capture { ZeroOrMore(.any, .reluctant) }
        ">"
        Capture { ZeroOrMore(.any, .reluctant) }
        "</amount>"
        ZeroOrMore(.whitespace)
        "</line>"
    }

    private static let afterTurnover = part(from: "<SelfControl>")

    private static func part(from start: String = "", to end: String = "") -> String {
        let content = InventedXML.content
        let first = start.isEmpty ? content.startIndex : content.firstRange(of: start)?.lowerBound ?? content.endIndex
        let last = end.isEmpty ? content.endIndex : content.firstRange(of: end)?.lowerBound ?? content.endIndex
        return String(content[first..<last])
    }
}
