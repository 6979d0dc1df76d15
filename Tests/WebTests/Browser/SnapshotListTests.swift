import Foundation
import Testing
import Values

/// Every page of ours has been looked at in each language: none is without its snapshot.
@Suite struct SnapshotListTests {
    /// Templates with a snapshot that is made of each.
    private static let snapshots = [
        "account": "own-account", "accountCode": "account-code", "accountSignIn": "account-sign-in",
        "accountInvited": "account-invited", "accountRenewal": "account-renewal", "agencyAccounts": "agency-accounts",
        "agencyContributor": "agency-contributor", "agencyContributors": "agency-contributors",
        "agencyExOfficio": "agency-ex-officio", "agencyExOfficioDone": "agency-ex-officio-done",
        "agencyExOfficioReview": "agency-ex-officio-review", "agencyGlance": "agency-glance",
        "agencyMissing": "agency-missing", "agencyNotices": "agency-notices",
        "agencyNoticesDone": "agency-notices-done", "agencySimulator": "agency-simulator", "agencyYears": "agency",
        "approveRefund": "approve-refund", "askRefund": "ask-refund", "bookedMovements": "movements",
        "calculatorAmount": "turnover", "calculatorCheck": "check", "calculatorChoice": "country",
        "calculatorComparison": "comparison", "calculatorResult": "other-tables", "calculatorStart": "start",
        "certification": "certification", "clientBatch": "client-batch", "clientList": "clients",
        "clientReview": "client-review", "clientUpload": "client-upload", "clientsDone": "clients-done",
        "declaration": "client-declaration", "enrolment": "enrolment", "filed": "filed", "formChanged": "form-changed",
        "formCheck": "form-check", "formTasks": "tasks-begin", "help": "help", "home": "home-begin",
        "invitation": "invitation",
        "invoiceList": "year-invoices", "invoiceRun": "invoice-run", "late": "late", "lateCharges": "late-charges",
        "law": "law", "lawCourse": "figures", "lawEntities": "entities", "lawFigures": "figures-2026",
        "lawReadings": "readings", "lawSources": "sources", "lawTerms": "terms", "ledgerAccount": "account",
        "mails": "development-mails", "mandateEnd": "mandate-end", "movement": "movement",
        "namedPayments": "named-payments", "openItems": "open-items", "organisation": "organisation",
        "ownCreditNote": "credit-note", "ownInvoice": "invoice", "ownInvoices": "invoices", "payments": "payments",
        "placing": "place-payment", "profile": "profile", "program": "program", "receipt": "receipt",
        "reconciliation": "reconciliation", "recoveryCodes": "recovery-codes", "refunds": "refunds",
        "refusal": "refusal", "refuseRefund": "refuse-refund", "reopening": "reopening", "secret": "client-secret",
        "sending": "sending", "sessions": "sessions", "signIn": "sign-in", "splitPayment": "split-payment",
        "start": "front", "statements": "statements", "statementsImported": "statement-taken", "takeBack": "take-back",
        "upload": "upload", "userAdded": "user-add", "userAsked": "users-block", "userChanged": "user-change",
        "userUnit": "user-unit", "withdraw": "withdraw", "writeOff": "write-off", "yearLife": "year-life",
        "yearStep": "year-step",
    ]

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The names of all templates, the frame of every page aside.
    private static func templates() throws -> Set<String> {
        let folder = root.appendingPathComponent("Sources/Pages")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var names: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            names.formUnion(text.matches(of: /static let ([A-Za-z]+) = PageTemplate\(/).map { String($0.1) })
        }
        return names.subtracting(["frame"])
    }

    @Test func everyTemplateHasASnapshotInEachLanguage() throws {
        #expect(try Self.templates().symmetricDifference(Self.snapshots.keys) == [])
        for name in Self.snapshots.values {
            for language in Language.allCases {
                let file = Self.root.appendingPathComponent("Tests/Snapshots/Pages/\(name).\(language.rawValue).html")
                #expect(FileManager.default.fileExists(atPath: file.path), "\(file.lastPathComponent)")
            }
        }
    }
}
