import Audit
import Billing
import Declarations
import Exchange
import Foundation
import Law
import Paper
import Service
import Storage
import Testing
import Values
import Wording

/// Invoices and credit notes of the sample sector, in all four languages, as programs that others wrote read them: the
/// text with its accents, the code with its payment, every font.
///
/// `MEDLEVY_STEPS` asks for all of a sector of two thousand, a quarter in each language; a few of each without it.
@Suite struct EveryDocumentTests {
    private static let isWhole = ProcessInfo.processInfo.environment["MEDLEVY_STEPS"] != nil

    @Test(arguments: Language.allCases)
    func everyDocumentIsReadAsItIsWritten(language: Language) throws {
        let office = try SampledInvoices.office(contributors: Self.isWhole ? 500 : 60, language)
        var numbers = try office.numbers(year: 2024)
        if !Self.isWhole { numbers = InvoiceSeries.allCases.compactMap { one in numbers.first { $0.series == one } } }
        #expect(Set(numbers.map(\.series)) == Set(InvoiceSeries.allCases))
        for number in numbers {
            let document = try office.document(number)
            let file = try DrawnFile(try BillingPaper(document, office.book).paper.pdf())
            defer { file.forget() }
            try check(file, document, language)
        }
    }

    private func check(_ file: DrawnFile, _ document: BillingDocument, _ language: Language) throws {
        let text = try plain(file.text())
        let invoice = document.invoice
        let declarant = invoice.debtor.declarant
        let total = Numerals(language).money(invoice.total)
        let agency = invoice.creditor.name[language].split(separator: " ").map(String.init)
        for word in agency + [document.number.description, declarant.name, total] {
            #expect(text.contains(plain(word)), "\(document.number): \(word)")
        }
        #expect(text.contains(declarant.contact.name) && text.contains(declarant.address.street))
        #expect(try file.fonts().allSatisfy { $0.isWhole }, "\(document.number)")
        #expect(try file.facts()["Tagged"] == "yes")
        guard case .invoice = document else { return }
        #expect(try file.code(onPage: 1) == PaymentCode(invoice)?.text, "\(document.number)")
    }

    /// With blanks alone between words.
    private func plain(_ text: String) -> String {
        text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }
}

extension BillingDocument {
    fileprivate var invoice: Invoice {
        switch self {
        case .invoice(let invoice): invoice
        case .creditNote(let note): note.credited
        }
    }
}

/// A year of the sample sector with everything invoiced, and some of it put right.
enum SampledInvoices {
    private static let officer = FilingRequest(author: Author(person: "Finn Proefgeld", role: .agency), id: "test")
    private static let terms = InvoicingTerms(due: .lastDay(of: 2025))

    static func office(contributors: Int, _ language: Language) throws -> BillingOffice {
        let book = try Lawbook.builtIn()
        let store = try StoreOpening.inMemory()
        let clock = SettableClock(try #require(Instant("2024-06-03T09:00:00.000Z")))
        let office = BillingOffice(
            declarations: DeclarationOffice(
                book: book, store: store, clock: clock, receipts: ReceiptJSON(), key: SealingKey(), program: "test"),
            store: store)
        try submit(try declarations(contributors, language, book), to: office)
        for step in [YearStep.draftBudget, .publish, .open, .close] { try decide(step, office) }
        try run(.activity, office)
        try decide(.fixRate, office, rate: 28_680_000)
        try run(.levy, office)
        try decide(.correctFigures, office, rate: 20_000_000)
        try run(.levy, office)
        return office
    }

    private static func run(_ kind: InvoiceKind, _ office: BillingOffice) throws {
        _ = try office.invoice(kind, of: 2024, terms, by: officer)
    }

    private static func declarations(
        _ count: Int, _ language: Language, _ book: Lawbook
    ) throws -> [Declaration] {
        let law = try book.year(2024)
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).csv").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var sample = SampleSector(law.table, threshold: Cents(try law.figure(.levyThreshold)), seed: 1)
        try sample.write(count, to: path)
        let sector = try SectorFile(path: path, table: law.table).sector
        return SampleDeclarations(law.table, year: 2024).declarations(of: sector).map { declaration in
            var declaration = declaration
            declaration.declarant.language = language
            return declaration
        }
    }

    private static func submit(_ declarations: [Declaration], to office: BillingOffice) throws {
        var terms = FilingTerms()
        terms.isBatch = true
        let handedIn = declarations.enumerated().map { HandedIn(number: $0 + 1, declaration: PlacedDeclaration($1)) }
        let filer = FilingRequest(author: Author(person: "Noor Voorbeeld", role: .actor), id: "test")
        var accepted = 0
        try office.declarations.submit(handedIn, terms, by: filer) { accepted += $0.filed == nil ? 0 : 1 }
        #expect(accepted == declarations.count)
    }

    private static func decide(_ step: YearStep, _ office: BillingOffice, rate: Int64? = nil) throws {
        let figures = AskedFigures(rate: rate.map { Percentage(units: $0) })
        try office.decide(
            step, of: 2024, YearTerms(budget: Cents(800_000_000), figures: figures, reason: "As published"),
            by: officer)
    }
}
