import Billing
import Exchange
import Foundation
import Law
import Paper
import Testing
import Values

/// An invoice on paper says what is owed, why, on which law, and how it is paid; and the code on it pays it.
@Suite struct InvoicePaperTests {
    private func drawn(_ document: BillingDocument, _ name: String = "") throws -> DrawnFile {
        let bytes = try BillingPaper(document, try Lawbook.builtIn()).paper.pdf()
        if let folder = ProcessInfo.processInfo.environment["MEDLEVY_PAPER"], !name.isEmpty {
            try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name).pdf"))
        }
        return try DrawnFile(bytes)
    }

    private func plain(_ file: DrawnFile) throws -> String {
        try file.text().replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }

    @Test(arguments: Language.allCases)
    func itIsInTheAddresseesLanguage(language: Language) throws {
        let invoice = try SampleInvoice.invoice(try SampleInvoice.declarant(language: language))
        let file = try drawn(.invoice(invoice), "invoice-\(language.rawValue)")
        defer { file.forget() }
        let text = try plain(file)
        let words: [Language: [String]] = [
            .nl: [
                "Factuur 2024-A-000123", "Uiterlijk te betalen op", "6 entiteiten", "€ 2.276,88",
                "Niet onderworpen aan btw",
            ],
            .fr: [
                "Facture 2024-A-000123", "À payer au plus tard le", "6 entités", "2 276,88 €", "Non soumis à la TVA",
            ],
            .de: ["Rechnung 2024-A-000123", "Brüssel", "6 Einheiten", "2.276,88 €", "Nicht der MwSt. unterworfen"],
            .en: ["Invoice 2024-A-000123", "Payable by", "6 entities", "€2,276.88", "Not subject to VAT"],
        ]
        for word in words[language] ?? [] { #expect(text.contains(word), "\(word)") }
        #expect(text.lowercased().contains("art. 14/9") && text.contains("14/17") && text.contains("Frédérique Müller"))
        #expect(text.contains("BE05 6799 9999 9975 (PCHQBEBB)"))
        #expect(text.contains(invoice.communication?.description ?? "?"))
        #expect(try file.fonts().allSatisfy { $0.isWhole })
        #expect(try file.pictures() == 0 && file.facts()["Tagged"] == "yes")
    }

    /// What a bank's app reads is the payment, to the byte.
    @Test(arguments: InvoiceKind.allCases)
    func itsCodePaysIt(kind: InvoiceKind) throws {
        let invoice = try SampleInvoice.invoice(kind, try SampleInvoice.declarant(language: .fr))
        let file = try drawn(.invoice(invoice), "invoice-\(kind.rawValue)")
        defer { file.forget() }
        let payload = [
            "BCD", "002", "1", "SCT", "PCHQBEBB", "PROEF-ESSAI", "BE05679999999975",
            kind == .activity ? "EUR2276.88" : "EUR573.60", "", try #require(invoice.communication).description,
        ]
        #expect(PaymentCode(invoice)?.text == payload.joined(separator: "\n"))
        #expect(try file.code(onPage: 1) == payload.joined(separator: "\n"))
    }

    /// Where nobody is known at the debtor's, it is addressed to the company and to nobody at the agency.
    @Test func withoutAContactItIsTheCompanys() throws {
        let declarant = try SampleInvoice.declarant()
        for isExOfficio in [false, true] {
            let file = try drawn(.invoice(try SampleInvoice.invoice(declarant, isExOfficio: isExOfficio)))
            defer { file.forget() }
            let text = try plain(file)
            #expect(text.contains("Hulpmiddelen Voorbeeld bv"))
            #expect((text.contains("An Voorbeeld") || text.contains("t.a.v.")) == !isExOfficio)
        }
    }

    /// What was paid on the invoice that it replaces is not asked for again.
    @Test(arguments: [(100_00, "473.60", "473,60"), (573_60, nil, "0,00")] as [(Int64, String?, String)])
    func whatWasPaidBeforeIsNotAskedFor(paid: Int64, code: String?, rest: String) throws {
        let declarant = try SampleInvoice.declarant()
        let old = try SampleInvoice.invoice(.levy, declarant)
        let invoice = try SampleInvoice.invoice(
            .levy, declarant, sequence: 124, replaces: old.reference, paidBefore: Cents(paid))
        let file = try drawn(.invoice(invoice), "invoice-paid-\(paid)")
        defer { file.forget() }
        let text = try plain(file)
        #expect(text.contains("€ 573,60") && text.contains("Al betaald op 2024-L-000123"))
        #expect(text.contains("Te betalen") && text.contains("€ \(rest)"))
        #expect(PaymentCode(invoice)?.text.contains("EUR\(code ?? "")\n") == (code == nil ? nil : true))
        #expect(
            text.contains("Hoe u betaalt") == (code != nil) && text.contains("Uiterlijk te betalen op") == (code != nil)
        )
        #expect(text.contains("U hoeft niets te betalen") == (code == nil))
        if let code { #expect(try file.code(onPage: 1).contains("EUR\(code)\n")) }
    }

    @Test(arguments: CreditNote.Reason.allCases)
    func aCreditNoteSaysWhatItTakesBackAndWhy(reason: CreditNote.Reason) throws {
        let invoice = try SampleInvoice.invoice(try SampleInvoice.declarant(language: .de))
        let note = try SampleInvoice.creditNote(
            invoice, reason, remaining: reason == .withdrawn ? .zero : Cents(37_948))
        let file = try drawn(.creditNote(note), "credit-\(reason.rawValue)")
        defer { file.forget() }
        let text = try plain(file)
        #expect(text.contains("Gutschrift 2024-C-000007") && text.contains("2024-A-000123 vom 3. Februar 2025"))
        #expect(text.contains("Twee activiteiten & één <klasse> te veel"))
        #expect(text.contains("379,48 €") && text.contains("IBAN") == false)
        #expect(text.contains("nichts mehr geschuldet") == (reason == .withdrawn))
    }

    @Test func anyNameFits() throws {
        let file = try drawn(
            .invoice(try SampleInvoice.invoice(try SampleInvoice.declarant(name: SampleInvoice.hostile))))
        defer { file.forget() }
        #expect(try file.text().contains("Ł’École & <Söhne> \"Ωμέγα\""))
        #expect(try file.code(onPage: 1).hasPrefix("BCD\n002\n1\nSCT"))
    }

    /// Thirty registrations explain themselves over pages, each with its number.
    @Test func aLongExplanationGoesOnOverPages() throws {
        let classes = ["MDR_I", "MDR_IIA", "MDR_IIB", "MDR_III", "IVDR_A", "IVDR_B"]
        let codes = ["manufacturer", "importer", "distributor"].flatMap { one in classes.map { "\(one):\($0)" } }
        let invoice = try SampleInvoice.invoice(try SampleInvoice.declarant(language: .en), codes: codes)
        let file = try drawn(.invoice(invoice), "invoice-long")
        defer { file.forget() }
        let pages = Int(try file.facts()["Pages"] ?? "") ?? 0
        #expect(pages >= 2)
        let text = try plain(file)
        for page in 1...pages { #expect(text.contains("page \(page) of \(pages)")) }
    }

    @Test func aPaymentOfNothingHasNoCode() throws {
        let creditor = try SampleInvoice.creditor()
        let communication = try #require(StructuredCommunication(base: 1))
        for (amount, isOne) in [(0, false), (1, true), (99_999_999_999, true), (100_000_000_000, false)]
            as [(Int64, Bool)]
        {
            let code = PaymentCode(
                name: "x", iban: creditor.iban, bic: nil, amount: Cents(amount), communication: communication)
            #expect((code != nil) == isOne, "\(amount)")
        }
        let long = PaymentCode(
            name: String(repeating: "é", count: 90), iban: creditor.iban, bic: nil, amount: Cents(1),
            communication: communication)
        #expect(long?.text.utf8.count ?? 400 <= 331)
        #expect(long?.text.split(separator: "\n", omittingEmptySubsequences: false)[5].count == 70)
    }
}
