import Billing
import Service
import Testing
import Values

@testable import Storage

/// Who is paid by invoices is named by them with a fingerprint: what was changed behind the program's back is found.
@Suite struct CreditorTests {
    @Test(arguments: Backend.allCases, ["UPDATE creditor SET content = content || '1:x'", "DELETE FROM creditor"])
    func aCreditorThatWasTamperedWithIsFound(backend: Backend, change: String) throws {
        let place = try ScratchDatabase(backend)
        let year = try BillingYear(place)
        try year.declare(2)
        try year.reach(.activityInvoiced)
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
        try place.forge(change)
        let problems = #expect(throws: Problems.self) {
            try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
        }
        #expect(problems?.listed.map(\.code) == [.auditContentDiffers])
    }
}
