import Testing
import Values

@testable import Pages

/// The texts of the pages of money: each there, used, in four languages, and of the same things.
@Suite struct MoneyWordsTests {
    private static let templates: [(name: String, template: PageTemplate)] = [
        ("ownInvoices", .ownInvoices), ("ownInvoice", .ownInvoice), ("ownCreditNote", .ownCreditNote),
        ("yearLife", .yearLife), ("yearStep", .yearStep), ("invoiceRun", .invoiceRun), ("invoiceList", .invoiceList),
        ("openItems", .openItems), ("ledgerAccount", .ledgerAccount), ("writeOff", .writeOff),
        ("payments", .payments), ("namedPayments", .namedPayments), ("takeBack", .takeBack),
        ("statements", .statements), ("placing", .placing), ("bookedMovements", .bookedMovements),
        ("movement", .movement),
        ("statementsImported", .statementsImported), ("splitPayment", .splitPayment),
        ("refunds", .refunds), ("askRefund", .askRefund), ("refuseRefund", .refuseRefund),
        ("approveRefund", .approveRefund),
        ("reconciliation", .reconciliation),
        ("lateCharges", .lateCharges), ("sending", .sending), ("late", .late),
    ]

    /// What templates ask for, and what stands in rows and titles.
    private static let all: [[String: Phrase]] = [
        InvoicePageWords.list, InvoicePageWords.invoice, InvoicePageWords.creditNote, InvoicePageWords.states,
        InvoicePageWords.ways, YearLifeWords.life, YearLifeWords.step, YearLifeWords.lines, InvoiceRunWords.run,
        InvoiceRunWords.list, InvoiceRunWords.open, LedgerWords.account, LedgerWords.writeOff,
        PaymentWords.desk, PaymentWords.named, PaymentWords.takeBack, PaymentWords.statements, PaymentWords.imported,
        PaymentWords.split, RefundWords.list,
        RefundWords.ask, RefundWords.refuse, RefundWords.approval, DeliveryWords.lines, ReconciliationWords.page,
        ReconciliationWords.lines,
        LateChargeWords.page,
        SendingWords.page, LateWords.page, MovementWords.placing, MovementWords.list, MovementWords.story,
        MoneyFileWords.names, MoneyFileWords.forms, MoneyFileWords.period,
    ]

    @Test func everyTextIsThereAndUsed() {
        for (name, template) in Self.templates {
            let asked = Set(template.text.matches(of: /\{\{t\.([a-z_]+)\}\}/).map { String($0.1) })
            #expect(asked.symmetricDifference(template.words.keys).subtracting(["title"]) == [], "\(name)")
        }
    }

    @Test func everyTextSaysTheSameInEveryLanguage() {
        let banned = ["gelieve", "sorry", "ongeldig", "veuillez", "invalide", "bitte", "ungültig", "please", "invalid"]
        for (key, phrase) in Self.all.flatMap(\.self) {
            for language in Language.allCases {
                #expect(!phrase[language].isEmpty, "\(key)")
                #expect(Phrase.places(of: phrase[language]) == Phrase.places(of: phrase.en), "\(key)")
                let words = phrase[language].lowercased().split { !$0.isLetter }.map(String.init)
                #expect(Set(words).isDisjoint(with: banned) && !phrase[language].contains("!"), "\(key)")
            }
        }
    }
}
