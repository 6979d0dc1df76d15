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
        let outlook = try year.office.sendingOutlook(of: 2024)
        #expect([outlook.documents, outlook.mails, outlook.electronic, outlook.letters.count] == [2, 1, 2, 2])
        #expect(Set(outlook.letters.map(\.contributor)) == [Samples.enterprise(1), foreign])
        let sent = try year.office.send(year: 2024, by: BillingYear.request())
        #expect([sent.documents, sent.inOutbox, sent.mails, sent.electronic, sent.letters] == [3, 2, 1, 2, 2])
        let left = try year.office.sendingOutlook(of: 2024)
        #expect([left.documents, left.mails, left.electronic, left.letters.count] == [0, 0, 0, 2])
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

    /// Credit notes among them, and each year on its own.
    @Test(arguments: Backend.allCases)
    func whatSendingWouldDoIsWhatItDoes(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(12)
        try year.reach(.levyInvoiced)
        try year.revise(1, total: 90_000_000)
        try year.office.invoice(.levy, of: 2024, try year.terms, by: BillingYear.request())
        _ = try year.office.send(year: 2024, most: 5, by: BillingYear.request())
        let outlook = try year.office.sendingOutlook(of: 2024)
        #expect(try !year.office.creditNotes(year: 2024).isEmpty && outlook.letters.isEmpty)
        let sent = try year.office.send(year: 2024, by: BillingYear.request())
        #expect(sent.inOutbox > 18)
        #expect(
            [outlook.documents, outlook.mails, outlook.electronic] == [sent.inOutbox, sent.mails, sent.electronic])
        #expect(try year.office.sendingOutlook(of: 2024).documents == 0)
        #expect(try year.office.sendingOutlook(of: 2023).documents == 0)
    }

    @Test(arguments: Backend.allCases)
    func whatCouldNotBeDeliveredIsToldNewestFirst(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(4)
        try year.reach(.activityInvoiced)
        _ = try year.office.send(year: 2024, by: BillingYear.request())
        let (now, lease) = (Self.moment(year, 0), Self.moment(year, 600))
        let taken = try year.store.claimSendings(by: [.peppol], at: now, until: lease, most: 9).map(\.sending)
        let outcomes: [(MailDelivery.State, String, Int)] = [
            (.failed, "address", 60), (.waiting, "connection", 180), (.sent, "", 240), (.failed, "document", 120),
        ]
        for (sending, (state, fault, seconds)) in zip(taken, outcomes) {
            try year.store.settleSending(sending.id, state, fault: fault, next: Self.moment(year, seconds))
        }
        let told = try year.office.undelivered(of: 2024, limit: 9)
        #expect(told.map(\.fault) == ["connection", "document", "address"])
        #expect(told.map(\.state) == [.waiting, .failed, .failed] && told.map(\.sending.id)[2] == taken[0].id)
        #expect(try year.office.undelivered(of: 2024, limit: 2) == Array(told.prefix(2)))
        #expect(try year.office.undelivered(of: 2023, limit: 9).isEmpty)
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
