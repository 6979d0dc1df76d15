import Billing
import Declarations
import Exchange
import Foundation
import FoundationXML
import Law
import Paper
import Testing
import Values

/// The electronic form: every text survives any reader of XML, and official rules find nothing where they are at hand.
@Suite struct UBLTests {
    /// Every kind of document there is.
    private static func documents() throws -> [(name: String, document: BillingDocument, isPeppol: Bool)] {
        let foreign = try SampleInvoice.declarant(
            .vat(try #require(VATNumber("DE123456788"))), name: "Beispiel Medizintechnik GmbH", country: "DE",
            language: .de)
        let far = try SampleInvoice.declarant(
            .srn(try #require(SingleRegistrationNumber("US-MF-000012345"))), name: "Sample Devices Inc.", country: "US",
            language: .en)
        let hostile = try SampleInvoice.declarant(name: SampleInvoice.hostile, language: .fr)
        let belgian = try SampleInvoice.declarant()
        let activity = try SampleInvoice.invoice(belgian)
        let levy = try SampleInvoice.invoice(.levy, belgian)
        return [
            ("activity", .invoice(activity), true), ("levy", .invoice(levy), true),
            ("foreign", .invoice(try SampleInvoice.invoice(foreign)), true),
            ("core", .invoice(try SampleInvoice.invoice(.levy, far)), false),
            ("no-endpoint", .invoice(try SampleInvoice.invoice(belgian, endpoint: false)), false),
            ("hostile", .invoice(try SampleInvoice.invoice(hostile)), true),
            (
                "replacing",
                .invoice(
                    try SampleInvoice.invoice(belgian, sequence: 124, replaces: activity.reference, isExOfficio: true)),
                true
            ),
            (
                "paid-before",
                .invoice(
                    try SampleInvoice.invoice(
                        .levy, belgian, sequence: 124, replaces: levy.reference, paidBefore: levy.total)), true
            ),
            (
                "paid-in-part",
                .invoice(
                    try SampleInvoice.invoice(
                        .levy, far, sequence: 124, replaces: levy.reference, paidBefore: Cents(1_00))), false
            ),
            ("credit", .creditNote(try SampleInvoice.creditNote(levy, .rateLowered, remaining: Cents(1))), true),
            (
                "credit-hostile",
                .creditNote(try SampleInvoice.creditNote(try SampleInvoice.invoice(hostile), .withdrawn)), true
            ),
            (
                "credit-core", .creditNote(try SampleInvoice.creditNote(try SampleInvoice.invoice(far), .corrected)),
                false
            ),
        ]
    }

    private func ubl(_ document: BillingDocument, pdf: [UInt8]? = nil) throws -> [UInt8] {
        try BillingPaper(document, try Lawbook.builtIn()).ubl(pdf: pdf)
    }

    @Test func anotherParserReadsEveryTextAsItWas() throws {
        for (name, document, _) in try Self.documents() {
            let xml = try XMLDocument(data: Data(try ubl(document)))
            let root = try #require(xml.rootElement())
            let nodes = try root.nodes(
                forXPath: "//*[local-name()='AccountingCustomerParty']//*[local-name()='RegistrationName']")
            let expected = name.contains("hostile") ? SampleInvoice.hostile.replacing("\u{1}", with: "") : nil
            if let expected { #expect(nodes.first?.stringValue == expected.trimmingCharacters(in: .whitespaces)) }
            let payable = try root.nodes(forXPath: "//*[local-name()='PayableAmount']").first?.stringValue
            #expect(payable == document.toPay.description, "\(name)")
            let prepaid = try root.nodes(forXPath: "//*[local-name()='PrepaidAmount']").first?.stringValue
            let paid = document.total - document.toPay
            #expect(prepaid == (paid == .zero ? nil : paid.description), "\(name)")
            let ways = try root.nodes(forXPath: "//*[local-name()='PaymentMeans' or local-name()='DueDate']").count
            #expect(ways == (name.hasPrefix("credit") || document.toPay == .zero ? 0 : 2), "\(name)")
            // No element is empty: receivers refuse those.
            #expect(try root.nodes(forXPath: "//*[not(*) and normalize-space()='']").isEmpty, "\(name)")
            #expect(try root.nodes(forXPath: "//*[local-name()='PartyTaxScheme']").isEmpty)
        }
    }

    @Test func theDocumentOnPaperTravelsInside() throws {
        let invoice = BillingDocument.invoice(try SampleInvoice.invoice(try SampleInvoice.declarant()))
        let paper = try BillingPaper(invoice, try Lawbook.builtIn())
        for pdf in [try paper.paper.pdf(), [1], [1, 2], [1, 2, 3], []] {
            let xml = try XMLDocument(data: Data(paper.ubl(pdf: pdf)))
            let inside = try #require(
                try xml.rootElement()?.nodes(forXPath: "//*[local-name()='EmbeddedDocumentBinaryObject']").first)
            #expect(Data(base64Encoded: inside.stringValue ?? "?") == Data(pdf))
        }
    }

    private static let checker = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../shared/einvoice/validate_ubl.py").standardized.path
    private static let python = ProcessInfo.processInfo.environment["MEDLEVY_UBL_PYTHON"] ?? ""

    /// The rules of UBL, EN 16931 and Peppol: by a checker shared with other projects, where it and its Python are.
    @Test(.enabled(if: [checker, python].allSatisfy(FileManager.default.fileExists(atPath:))))
    func theOfficialRulesFindNothing() throws {
        let (checker, python) = (Self.checker, Self.python)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ubl-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, document, isPeppol) in try Self.documents() {
            let pdf = name == "activity" ? try BillingPaper(document, try Lawbook.builtIn()).paper.pdf() : nil
            let file = folder.appendingPathComponent("\(name).xml")
            try Data(try ubl(document, pdf: pdf)).write(to: file)
            let layers = isPeppol ? "xsd,cen,peppol,house" : "xsd,cen,house"
            _ = try DrawnFile.output(python, checker, "--strict", "--layers", layers, file.path)
        }
    }
}

extension BillingDocument {
    fileprivate var total: Cents {
        switch self {
        case .invoice(let invoice): invoice.total
        case .creditNote(let note): note.total
        }
    }

    fileprivate var toPay: Cents {
        switch self {
        case .invoice(let invoice): invoice.toPay
        case .creditNote(let note): note.total
        }
    }
}
