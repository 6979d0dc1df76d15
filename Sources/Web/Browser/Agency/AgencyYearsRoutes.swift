import Billing
import Law
import Pages
import Service
import Values

/// What the agency's people are met with: every year, and what waits for one of them.
struct AgencyYearsRoutes {
    let desk: AgencyDesk

    var all: [AgencyRoute] {
        [
            desk.get("", AgencyDesk.entry) { visit throws(Problems) in
                var years: [AgencyYearsPage.Year] = []
                let deadlines = try desk.offices.declarations.deadlines()
                for year in desk.offices.book.years.sorted(by: >) {
                    years.append(AgencyYearsPage.Year(try desk.billing.year(year), deadline: deadlines[year]))
                }
                let page = AgencyYearsPage(visit.navigation(), years, waiting: try waiting(visit))
                return desk.show(page.page, visit)
            }
        ]
    }

    /// What nobody but a person can go on with, for whom the visitor may be.
    private func waiting(_ visit: AgencyVisit) throws(Problems) -> [AgencyWaiting] {
        var waiting: [AgencyWaiting] = []
        if visit.may(.remindDeclarants) { waiting += try late() }
        if visit.may(.decideYear) { waiting += try refused() }
        if visit.may(.issueInvoices) { waiting += try anew() + unsent() + reminders() }
        if visit.may(.matchPayments) { waiting.append(.payments(try desk.billing.unallocated().count)) }
        if visit.may(.approveRefund) { waiting.append(.refunds(try desk.billing.refunds(.asked).count)) }
        if visit.may(.askRefund) { waiting.append(.credits(try desk.billing.heldCredits().count)) }
        if visit.may(.approveRefund) {
            let ready = try desk.billing.refundStandings().count { $0.stage == .approved }
            waiting.append(.unsentRefunds(ready))
        }
        return waiting
    }

    /// What was corrected since it was invoiced.
    private func anew() throws(Problems) -> [AgencyWaiting] {
        var waiting: [AgencyWaiting] = []
        for year in desk.offices.declarations.begunYears {
            let counts = try desk.agency.invoicesToRemake(of: year)
            waiting += InvoiceKind.allCases.map { .anew(counts[$0] ?? 0, $0, year: year) }
        }
        return waiting
    }

    /// Nobody but the agency can let these be corrected.
    private func refused() throws(Problems) -> [AgencyWaiting] {
        try desk.offices.declarations.begunYears.map { year throws(Problems) in
            .refused(try desk.agency.refusedForGood(of: year), year: year)
        }
    }

    /// Of whichever year: a credit note may be made long after its year.
    private func unsent() throws(Problems) -> [AgencyWaiting] {
        try desk.offices.declarations.begunYears.map { year throws(Problems) in
            .sending(try desk.billing.sendingOutlook(of: year).documents, year: year)
        }
    }

    /// Of whichever year: some pay long after it.
    private func reminders() throws(Problems) -> [AgencyWaiting] {
        var waiting: [AgencyWaiting] = []
        for year in desk.offices.declarations.begunYears {
            waiting.append(.reminders(try desk.billing.remindersDue(of: year), year: year))
            waiting.append(.late(try desk.billing.lateWithoutReminder(of: year), year: year))
        }
        return waiting
    }

    /// Of the newest years that are late and not closed.
    private func late() throws(Problems) -> [AgencyWaiting] {
        let today = desk.offices.clock.now().day
        var waiting: [AgencyWaiting] = []
        let deadlines = try desk.offices.declarations.deadlines()
        for year in desk.offices.declarations.begunYears.prefix(2) {
            guard let deadline = deadlines[year], today > deadline, try !desk.billing.year(year).isClosed
            else { continue }
            waiting.append(.missing(try desk.agency.missing(MissingQuery(), of: year).all.count, year: year))
        }
        return waiting
    }
}
