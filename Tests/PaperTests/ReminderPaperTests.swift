import Billing
import Declarations
import Foundation
import Law
import Paper
import Testing
import Values

/// A reminder on paper says which one it is, what is still open and how that is paid, and charges nothing.
@Suite struct ReminderPaperTests {
    private func drawn(_ step: ReminderStep, open: Cents, _ language: Language) throws -> DrawnFile {
        let invoice = try SampleInvoice.invoice(try SampleInvoice.declarant(language: language))
        let reminder = PaymentReminder(
            invoice: invoice.number, step: step, open: open, daysLate: 21,
            author: Author(person: "Finn Proefgeld", role: .agency),
            at: try #require(Instant("2025-03-26T09:00:00.000Z")))
        let bytes = try ReminderPaper(reminder, of: invoice, try Lawbook.builtIn()).paper.pdf()
        if let folder = ProcessInfo.processInfo.environment["MEDLEVY_PAPER"] {
            let name = "\(step.rawValue)-\(language.rawValue).pdf"
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
