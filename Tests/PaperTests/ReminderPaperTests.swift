import Billing
import Declarations
import Foundation
import Law
import Paper
import Testing
import Values

/// A reminder on paper says which one it is, what is still open and how that is paid, and what was charged.
@Suite struct ReminderPaperTests {
    private func drawn(
        _ step: ReminderStep, open: Cents, _ language: Language, _ charges: [LateCharge] = []
    ) throws -> DrawnFile {
        let invoice = try SampleInvoice.invoice(try SampleInvoice.declarant(language: language))
        let reminder = PaymentReminder(
            invoice: invoice.number, step: step, open: open, daysLate: 21,
            author: Author(person: "Finn Proefgeld", role: .agency),
            at: try #require(Instant("2025-03-26T09:00:00.000Z")))
        let bytes = try ReminderPaper(reminder, of: invoice, charges, try Lawbook.builtIn()).paper.pdf()
        if let folder = ProcessInfo.processInfo.environment["MEDLEVY_PAPER"] {
            let name = "\(step.rawValue)\(charges.isEmpty ? "" : "-charged")-\(language.rawValue).pdf"
            try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
        return try DrawnFile(bytes)
    }

    @Test(arguments: Language.allCases)
    func itSaysWhatIsStillOpenInTheAddresseesLanguage(language: Language) throws {
        for (step, title) in zip(ReminderStep.allCases, Self.titles[language] ?? []) {
            let file = try drawn(step, open: Cents(1_000_00), language)
            defer { file.forget() }
            let text = try file.text().replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
            for word in [title] + (Self.words[language] ?? []) {
                #expect(text.contains(word), "\(word): \(text)")
            }
            #expect(try file.fonts().allSatisfy { $0.isWhole })
            #expect(try file.facts()["Tagged"] == "yes" && file.facts()["Pages"] == "1")
            // The code pays what is open, and no more.
            #expect(try file.code(onPage: 1).contains("EUR1000.00"))
        }
    }

    /// Interest and fine are lines of their own, and what is paid is taken off all of it.
    @Test(arguments: Language.allCases)
    func whatWasChargedStandsOnItsOwn(language: Language) throws {
        let invoice = try SampleInvoice.invoice(try SampleInvoice.declarant(language: language))
        let contributor = invoice.debtor.declarant.id
        let charges = [
            LateCharge(
                invoice: invoice.number, contributor: contributor,
                basis: .interest(Percentage(units: 80_000_000), on: invoice.total), amount: Cents(10_22), tables: ""),
            LateCharge(
                invoice: invoice.number, contributor: contributor, basis: .fine, amount: Cents(500_00), tables: ""),
        ]
        let open = invoice.total + Cents(510_22 - 100_00)
        let file = try drawn(.first, open: open, language, charges)
        defer { file.forget() }
        let text = try file.text().replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
        for word in Self.charged[language] ?? [] { #expect(text.contains(word), "\(word): \(text)") }
        let none = try drawn(.first, open: Cents(1_000_00), language)
        defer { none.forget() }
        #expect(try !none.text().contains(Self.charged[language]?[0] ?? ""))
    }

    private static let charged: [Language: [String]] = [
        .nl: ["Nalatigheidsinterest", "Administratieve geldboete", "€ 10,22", "€ 500,00", "€ 100,00"],
        .fr: ["Intérêt de retard", "Amende administrative", "10,22 €", "500,00 €", "100,00 €"],
        .de: ["Verzugszinsen", "Administrative Geldbuße", "10,22 €", "500,00 €", "100,00 €"],
        .en: ["Late-payment interest", "Administrative fine", "€10.22", "€500.00", "€100.00"],
    ]

    private static let titles: [Language: [String]] = [
        .nl: ["Herinnering voor factuur 2024-A-000123", "Tweede herinnering voor factuur 2024-A-000123"],
        .fr: ["Rappel pour la facture 2024-A-000123", "Deuxième rappel pour la facture 2024-A-000123"],
        .de: ["Zahlungserinnerung zur Rechnung 2024-A-000123", "Zweite Mahnung zur Rechnung 2024-A-000123"],
        .en: ["Reminder of invoice 2024-A-000123", "Second reminder of invoice 2024-A-000123"],
    ]

    private static let words: [Language: [String]] = [
        .nl: [
            "26 maart 2025", "5 maart 2025", "€ 1.000,00", "€ 1.276,88", "Frédérique Müller", "bijdragen@proef.example",
        ],
        .fr: [
            "26 mars 2025", "5 mars 2025", "1 000,00 €", "1 276,88 €", "Frédérique Müller", "bijdragen@proef.example",
        ],
        .de: [
            "26. März 2025", "5. März 2025", "1.000,00 €", "1.276,88 €", "Frédérique Müller", "bijdragen@proef.example",
        ],
        .en: [
            "26 March 2025", "5 March 2025", "€1,000.00", "€1,276.88", "Frédérique Müller", "bijdragen@proef.example",
        ],
    ]
}
