import Declarations
import Exchange
import Foundation
import Law
import Paper
import Testing
import Values

/// A receipt on paper says what the sealed one says, in the language of who holds it.
@Suite struct ReceiptPaperTests {
    private func pdf(_ receipt: ReceiptDocument, _ language: Language, address: String? = nil) throws -> [UInt8] {
        let bytes = try ReceiptPaper(receipt, try Lawbook.builtIn(), language, address: address).document.pdf()
        if let folder = ProcessInfo.processInfo.environment["MEDLEVY_PAPER"] {
            try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/receipt-\(language.rawValue).pdf"))
        }
        return bytes
    }

    @Test(arguments: Language.allCases)
    func itsTextCanBeReadOutOfIt(language: Language) throws {
        let receipt = try SampleReceipt.document(codes: ["manufacturer:MDR_I", "importer:MDR_IIB"])
        let drawn = try DrawnFile(
            try pdf(receipt, language, address: "https://medlevy.example/receipts/\(receipt.reference.text)"))
        defer { drawn.forget() }
        let text = try drawn.text()
        let words: [Language: [String]] = [
            .nl: ["Ontvangstbewijs", "omzetaangifte", "Fabrikant", "pagina 1 van", "€ 2.276,88"],
            .fr: ["Accusé de réception", "déclaration de chiffre d'affaires", "Fabricant", "page 1 sur", "2 276,88 €"],
            .de: ["Empfangsbestätigung", "Umsatzerklärung", "Prüfsumme", "Seite 1 von", "2.276,88 €"],
            .en: ["Receipt", "turnover declaration", "Manufacturer", "page 1 of", "€2,276.88"],
        ]
        let plain = text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
        for word in words[language] ?? [] { #expect(plain.contains(word), "\(word)") }
        #expect(plain.contains("Hulpmiddelen Voorbeeld bv"))
        #expect(plain.contains("Zoé Hübner"))
        #expect(plain.contains(receipt.declaration.declarant.contact.email))
        #expect(plain.contains(receipt.hash.description))
        #expect(try drawn.fonts().allSatisfy { $0.isWhole })
        #expect(try drawn.fonts().contains { $0.name.hasSuffix("OpenSans") })
    }

    @Test func theFileSaysWhatItIs() throws {
        let receipt = try SampleReceipt.document()
        let bytes = try pdf(receipt, .fr)
        let drawn = try DrawnFile(bytes)
        defer { drawn.forget() }
        let facts = try drawn.facts()
        #expect(facts["Title"] == "Accusé de réception \(receipt.reference.text)")
        #expect(facts["Author"] == "Agence fédérale des médicaments et des produits de santé")
        #expect(facts["Tagged"] == "yes")
        #expect(facts["Page size"] == "595.28 x 841.89 pts (A4)")
        #expect(facts["CreationDate"]?.contains("2025") == true)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("/Lang (fr-BE)"))
        #expect(text.contains("/DisplayDocTitle true"))
    }

    /// Drawn again, on another press, it is the same to the byte.
    @Test func itIsTheSameEachTime() throws {
        let receipt = try SampleReceipt.document()
        let first = try pdf(receipt, .nl)
        #expect(try pdf(receipt, .nl) == first)
    }

    @Test func itsStructureIsHeardInOrder() throws {
        let receipt = try SampleReceipt.document()
        let drawn = try DrawnFile(try pdf(receipt, .en))
        defer { drawn.forget() }
        let structure = try drawn.structure()
        let lines = structure.split(separator: "\n").map { $0.drop { $0 == " " } }
        for tag in ["Document", "H1", "H2", "Table", "TR", "TH", "TD", "L", "LI"] {
            #expect(lines.contains { $0 == tag || $0 == "\(tag) (block)" }, "\(tag)")
        }
        // Letters that are drawn as one elsewhere, and a text that goes over two lines.
        #expect(structure.contains("reading R9: The cost per entity is first rounded to the cent and then multiplied."))
        #expect(lines.first { $0.hasPrefix("\"Receipt") } == "\"Receipt \(receipt.reference.text)\"")
    }

    @Test func itsCodeLeadsToIt() throws {
        let receipt = try SampleReceipt.document()
        let address = "https://medlevy.example/declarations/x/receipts/\(receipt.reference.text)"
        let drawn = try DrawnFile(try pdf(receipt, .de, address: address))
        defer { drawn.forget() }
        let pages = Int(try drawn.facts()["Pages"] ?? "") ?? 0
        #expect(try drawn.code(onPage: pages) == address)
        #expect(try drawn.pictures() == 0)
    }

    /// Names of two hundred characters, marks of other writings and pictures do not break it.
    @Test func anyNameFits() throws {
        let name = String(repeating: "Ł’École & <Söhne> Ωμέγα — ", count: 7) + "🩺"
        let receipt = try SampleReceipt.document(name: name)
        let drawn = try DrawnFile(try pdf(receipt, .nl))
        defer { drawn.forget() }
        #expect(try drawn.text().contains("Ł’École & <Söhne> Ωμέγα"))
    }
}
