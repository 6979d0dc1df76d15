import Declarations
import Exchange
import Foundation
import Testing
import Values

/// The canonical form is what anybody's tool makes of the document: exclusive canonical XML, without the certificate.
@Suite struct CanonicalFormTests {
    /// The library, which wrote none of it, finds nothing to change.
    @Test(arguments: [1, 2, 3])
    func theFormIsExclusiveCanonicalXML(seed: UInt64) throws {
        var invented = InventedDeclarations(seed: seed)
        for _ in 0..<500 {
            let bytes = CanonicalForm(try invented.next()).bytes
            #expect(XMLOracle.exclusiveCanonicalForm(bytes) == bytes)
        }
    }

    /// What is canonical is a document as well, of the same declaration.
    @Test func theFormIsADocument() throws {
        var invented = InventedDeclarations(seed: 4)
        for _ in 0..<300 {
            var declaration = try invented.next()
            let form = CanonicalForm(declaration)
            declaration.certificate = nil
            let reading = XMLReading(form.bytes)
            #expect(reading.codes == [])
            #expect(reading.declaration == declaration)
            #expect(try CanonicalForm(#require(reading.declaration)).fingerprint == form.fingerprint)
            #expect(XMLOracle.isValid(form.bytes))
        }
    }

    /// As the documentation says: `xmllint --exc-c14n FILE | sha256sum`.
    @Test func xmllintMakesTheSame() throws {
        var invented = InventedDeclarations(seed: 5)
        let scratch = try Scratch()
        for number in 0..<10 {
            let form = CanonicalForm(try invented.next())
            let path = scratch.file("\(number).xml")
            try Data(form.bytes).write(to: URL(fileURLWithPath: path))
            guard let made = try XMLOracle.xmllint(["--exc-c14n", path]) else { return }
            #expect(made.status == 0)
            #expect(Fingerprint(of: Array(made.output)) == form.fingerprint)
        }
    }

    /// However a document is laid out, its declaration has one fingerprint.
    @Test func layoutDoesNotMatter() throws {
        let fingerprint = try #require(XMLReading(InventedXML.document).declaration).fingerprint
        let layouts = [
            InventedXML.document.replacing("\n", with: "\r\n"), InventedXML.document.replacing("\n", with: " "),
            InventedXML.document.replacing("Invented Devices", with: "  Invented\n<!-- c --> &#68;evices"),
            InventedXML.document.replacing("0566988259", with: "BE 0566.988.259"),
            InventedXML.document.replacing(">true<", with: ">1<"),
            InventedXML.document.replacing(
                "<Registration activity=\"importer\" deviceClass=\"IVDR_B\"/>",
                with: "<Registration deviceClass=\"IVDR_B\" activity=\"importer\"></Registration>"),
        ]
        for layout in layouts { #expect(XMLReading(layout).declaration?.fingerprint == fingerprint) }
        // The certificate names the fingerprint, so it cannot be in it; everything else is.
        let other = InventedXML.document.replacing("20000.50", with: "20000.51")
        #expect(try #require(XMLReading(other).declaration).fingerprint != fingerprint)
        let certificate = InventedXML.document.replacing("An Auditrix", with: "Another Auditrix")
        #expect(XMLReading(certificate).declaration?.fingerprint == fingerprint)
    }

    /// Letters that look the same are the same, however they are composed.
    @Test func composedAndDecomposedLettersAreTheSame() {
        let composed = InventedXML.document.replacing("Brussel", with: "Liège")
        let decomposed = InventedXML.document.replacing("Brussel", with: "Lie\u{300}ge")
        #expect(XMLReading(composed).declaration?.fingerprint == XMLReading(decomposed).declaration?.fingerprint)
    }
}

extension Declaration {
    fileprivate var fingerprint: Fingerprint { CanonicalForm(self).fingerprint }
}
