import Billing
import Declarations
import Law
import Service
import Testing
import Values

@testable import Storage

/// Documents go into the outbox once, are taken by one at a time, and what is late is reminded of once for each step.
@Suite struct SendingTests {
    private static func moment(_ year: BillingYear, _ seconds: Int) -> Instant {
        Instant(milliseconds: year.clock.now().milliseconds + Int64(seconds) * 1000)
    }

    @Test(arguments: Backend.allCases)
    func everyDocumentIsPutOutOnce(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(12)
        try year.reach(.levyInvoiced)
        let part = try year.office.send(year: 2024, most: 5, by: BillingYear.request())
        #expect(part.documents == 5 && part.mails == 5 && part.electronic == 5)
        let rest = try year.office.send(year: 2024, by: BillingYear.request())
        // Twelve of the one kind; of the other eleven, since one actor is exempt.
        #expect(rest.documents == 18)
        #expect(try year.office.send(year: 2024, by: BillingYear.request()).documents == 0)
        let number = try year.items().first.orThrow().invoice
        let ways = try year.office.deliveries(of: number)
        #expect(Set(ways.map(\.sending.way)) == [.mail, .peppol] && ways.allSatisfy { $0.state == .waiting })
        #expect(
            ways.first { $0.sending.way == .peppol }?.sending.recipient == "0208:\(try year.items()[0].contributor)")
        let sums = try year.office.deliverySums(of: 2024)
        #expect(sums.map(\.count) == [23, 23] && sums.allSatisfy { $0.state == .waiting })
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    /// Of what the agency set ex officio it is not the agency that is written to: without anybody to be mailed it is a
    /// letter, and only the network carries the rest.
    @Test(arguments: Backend.allCases)
    func whoSetItExOfficioIsNotMailed(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend), book: try BillingYear.book(first: 10, second: 30))
        let foreign = try DeclarantID(.srn, "US-MF-000012345").orThrow()
        let clerk = Author(person: "Jan Janssens", role: .agency)
        try year.store.write { transaction throws(Problems) in
            for (id, author) in [
                (Samples.enterprise(1), clerk), (foreign, clerk), (Samples.enterprise(2), Samples.author),
            ] {
                try transaction.file(
                    Samples.revision(
                        Samples.declaration(of: id, total: 20_000_000), event: .setExOfficio, reason: "r",
                        author: author))
            }
        }
        try year.reach(.closed)
        let due = InvoicingTerms(due: try CivilDate("2026-02-01").orThrow())
        try year.office.invoice(.activity, of: 2024, due, by: BillingYear.request())
        let sent = try year.office.send(year: 2024, by: BillingYear.request())
        #expect([sent.documents, sent.mails, sent.electronic, sent.letters] == [3, 1, 2, 2])
        // What goes by post alone is told each time: nothing says that it was posted.
        let again = try year.office.send(year: 2024, by: BillingYear.request())
        #expect([again.documents, again.mails, again.electronic, again.letters] == [1, 0, 0, 1])
        year.clock.set(try Instant("2026-02-11T09:00:00.000Z").orThrow())
        let plan = try year.office.late(year: 2024)
        #expect(plan.count == 3 && plan.count(where: \.isLetter) == 2)
        let reminded = try year.office.remind(year: 2024, by: BillingYear.request())
        #expect(reminded.first == 3 && reminded.letters == 2)
        #expect(try year.office.late(year: 2024).allSatisfy { !$0.isLetter })
        for item in try year.items() {
            let ways = try year.office.deliveries(of: item.invoice)
            let isMailed = item.contributor == Samples.enterprise(2)
            #expect(ways.count { $0.sending.way == .mail } == (isMailed ? 2 : 0), "\(item.contributor)")
            #expect(try year.office.isLetter(item.invoice) == !isMailed)
            guard case .invoice(let invoice) = try year.office.document(item.invoice) else { throw Problems() }
            #expect((invoice.debtor.contact == nil) == !isMailed)
        }
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    @Test(arguments: Backend.allCases)
    func whatIsTakenIsLeftToWhoTookIt(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let year = try BillingYear(place)
        try year.declare(3)
        try year.reach(.activityInvoiced)
        _ = try year.office.send(year: 2024, by: BillingYear.request())
        let other = try place.open()
        let (now, lease) = (Self.moment(year, 0), Self.moment(year, 600))
        let first = try year.store.claimSendings(by: [.peppol], at: now, until: lease, most: 2)
        let second = try other.claimSendings(by: [.peppol], at: now, until: lease, most: 9)
        #expect(first.count == 2 && second.count == 1)
        #expect(Set((first + second).map(\.sending.document)).count == 3)
        #expect(try other.claimSendings(by: [.peppol], at: Self.moment(year, 599), until: lease, most: 9).isEmpty)
        try year.store.settleSending(first[0].sending.id, .sent, fault: "", next: now)
        try year.store.settleSending(first[1].sending.id, .waiting, fault: "folder", next: Self.moment(year, 60))
        let again = try other.claimSendings(
            by: [.mail, .peppol], at: Self.moment(year, 60), until: lease, most: 9)
        #expect(again.count { $0.sending.way == .mail } == 3)
        #expect(again.filter { $0.sending.way == .peppol }.map(\.attempts) == [2])
        let state = try year.office.deliveries(of: first[0].sending.document).first { $0.sending.way == .peppol }
        #expect(state?.state == .sent && state?.attempts == 1)
    }

    // MARK: Late

    /// While the tables do not know the days, what is late is shown, and nobody is written to.
    @Test(arguments: Backend.allCases)
    func unknownDaysAreRefused(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(2)
        try year.reach(.activityInvoiced)
        #expect(try year.office.late(year: 2024).isEmpty)
        year.clock.set(try Instant("2027-01-20T09:00:00.000Z").orThrow())
        let problems = #expect(throws: Problems.self) {
            try year.office.remind(year: 2024, by: BillingYear.request())
        }
        #expect(problems?.listed.map(\.code) == [.lawNotCovered] || problems?.listed.map(\.code) == [.lawFigureUnknown])
    }

    @Test(arguments: Backend.allCases)
    func eachStepIsWrittenOnce(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend), book: try BillingYear.book(first: 10, second: 30))
        try year.declare(3)
        try year.reach(.closed)
        let due = InvoicingTerms(due: try CivilDate("2026-02-01").orThrow())
        try year.office.invoice(.activity, of: 2024, due, by: BillingYear.request())
        try year.office.writeOff(try year.items()[2].invoice, reason: "r", by: BillingYear.request())
        func remind(on day: String) throws -> [Int] {
            year.clock.set(try Instant("\(day)T09:00:00.000Z").orThrow())
            let totals = try year.office.remind(year: 2024, by: BillingYear.request())
            return [totals.first, totals.second]
        }
        #expect(try remind(on: "2026-02-10") == [0, 0])
        #expect(try year.office.late(year: 2024).map(\.daysLate) == [9, 9])
        #expect(try remind(on: "2026-02-11") == [2, 0])
        #expect(try remind(on: "2026-02-12") == [0, 0])
        #expect(try remind(on: "2026-03-03") == [0, 2])
        #expect(try remind(on: "2026-06-01") == [0, 0])
        let number = try year.items()[0].invoice
        let sent = try year.office.deliveries(of: number)
        #expect(Set(sent.map(\.sending.kind)) == [.firstReminder, .secondReminder] && sent.count == 2)
        #expect(try year.office.reminder(.first, of: number).daysLate == 10)
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }
}
