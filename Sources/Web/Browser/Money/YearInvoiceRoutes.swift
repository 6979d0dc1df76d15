import Billing
import HTTPTypes
import Law
import Pages
import Service
import Values

/// A year's invoices: runs with what they would make, how far they are, and lists of what was made and is open.
struct YearInvoiceRoutes {
    let desk: AgencyDesk
    let runs: InvoiceRuns

    var all: [AgencyRoute] {
        [
            desk.get("/{year}/invoices", AgencySection.invoices.action, list),
            desk.get("/{year}/invoices/run/{kind}", .issueInvoices, run),
            desk.post("/{year}/invoices/run/{kind}", .issueInvoices, start),
            desk.get("/{year}/open", AgencySection.open.action, open),
        ]
    }

    private var today: CivilDate { desk.offices.clock.now().day }

    // MARK: Lists

    private func list(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let year = try visit.givenYear
        let items = try desk.billing.items(year: year, limit: .max)
        let query = InvoiceQuery(asked: TypedFields(asked: visit.visitor.query.fields))
        let notes = try notes(items, year, query)
        let page = YearInvoicesPage(
            visit.navigation(.invoices), try desk.billing.year(year), sums: try desk.billing.sums(of: year),
            running: Set(InvoiceKind.allCases.filter { isRunning(year, $0) }), mayRun: visit.may(.issueInvoices),
            sending: visit.may(.viewLedger) ? try desk.billing.sendingOutlook(of: year) : nil,
            query, items, creditNotes: notes, today: today,
            address: { $0.address("/agency/\(year)/invoices") })
        return desk.show(page.page, visit)
    }

    /// Those of the rows that are shown; all of them where one may be what is searched for.
    private func notes(
        _ items: [OpenItem], _ year: Int, _ query: InvoiceQuery
    ) throws(Problems) -> [InvoiceNumber: CreditNoteRecord] {
        if query.search.isEmpty {
            return try desk.billing.creditNotes(of: Array(query.page(of: query.fitting(items, on: today)).rows))
        }
        let all = try desk.billing.creditNotes(year: year, limit: .max)
        return Dictionary(all.map { ($0.credited, $0) }) { first, _ in first }
    }

    private func open(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let year = try visit.givenYear
        let items = try desk.billing.items(year: year, onlyOpen: true, limit: .max)
        let query = InvoiceQuery(asked: TypedFields(asked: visit.visitor.query.fields))
        let page = OpenItemsPage(
            visit.navigation(.open), year: year, query, items, today: today,
            plan: try desk.billing.latePlan(year: year), mayCharge: visit.may(.issueInvoices),
            sources: desk.billing.book.sources,
            address: { $0.address("/agency/\(year)/open") })
        return desk.show(page.page, visit)
    }

    // MARK: Runs

    private func isRunning(_ year: Int, _ kind: InvoiceKind) -> Bool {
        if case .running = runs.progress(InvoiceRuns.Key(year: year, kind: kind))?.state { return true }
        return false
    }

    private func asked(_ visit: AgencyVisit) throws(Problems) -> InvoiceRuns.Key {
        guard let kind = InvoiceKind(rawValue: visit.visitor.step(4)) else { throw visit.unknownRoute }
        return InvoiceRuns.Key(year: try visit.givenYear, kind: kind)
    }

    private func run(_ visit: AgencyVisit) throws(Problems) -> Answer {
        try answer(visit, try asked(visit))
    }

    private func answer(
        _ visit: AgencyVisit, _ key: InvoiceRuns.Key, typedDue: String = "", otherDue: CivilDate? = nil,
        refused problems: Problems = Problems()
    ) throws(Problems) -> Answer {
        let progress = problems.isEmpty ? runs.told(key) : runs.progress(key)
        let content: InvoiceRunPage.Content
        switch progress?.state {
        case .running(let totals): content = .running(totals, of: progress?.declarations ?? 0)
        case .done(let totals):
            content = .planned(try desk.billing.preview(key.kind, of: key.year), made: totals)
        case .failed(let fault):
            content = .planned(try desk.billing.preview(key.kind, of: key.year), failed: fault)
        case nil: content = .planned(try desk.billing.preview(key.kind, of: key.year))
        }
        let page = InvoiceRunPage(
            visit.navigation(), year: key.year, key.kind, content, typedDue: typedDue, otherDue: otherDue,
            today: today)
        var answer = desk.show(page.page, visit, refused: problems)
        if otherDue != nil { answer.status = .conflict }
        return answer
    }

    /// What is made goes on while nobody looks; started twice it is one.
    private func start(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let key = try asked(visit)
        let here = "/agency/\(key.year)/invoices/run/\(key.kind.rawValue)"
        let typed = TypedFields(visit.visitor)
        var reading = MoneyReading(typed, visit.visitor.language)
        let due = reading.day("due")
        if let due, due < today {
            reading.add(Problem(.invoiceDuePast, at: Place(field: "due"), ["value": typed["due"]]))
        }
        guard let due, reading.problems.isEmpty else {
            return try answer(visit, key, typedDue: typed["due"], refused: reading.problems)
        }
        if let other = try dueOfOther(key), other != due { return try answer(visit, key, otherDue: other) }
        if isRunning(key.year, key.kind) { return .redirect(here) }
        let preview = try desk.billing.preview(key.kind, of: key.year)
        let request = try visit.request(.issueInvoices, desk.offices.access)
        runs.start(key, of: preview.totals.declarations, due: due, on: desk.desk.blocking) {
            [desk] told throws(Problems) in
            try desk.billing.invoice(
                key.kind, of: key.year, InvoicingTerms(due: due), by: request, progress: { told($0) })
        }
        return .redirect(here)
    }

    /// The last day of payment of the run that goes on, or that left nothing to do: what somebody asks for with another
    /// day then is not done.
    private func dueOfOther(_ key: InvoiceRuns.Key) throws(Problems) -> CivilDate? {
        if isRunning(key.year, key.kind) { return runs.progress(key)?.due }
        let preview = try desk.billing.preview(key.kind, of: key.year)
        guard preview.totals.undecided == 0, preview.year.state == preview.stateAfter else { return nil }
        return try desk.billing.items(year: key.year, limit: .max)
            .last { InvoiceKind(series: $0.invoice.series) == key.kind }?.due
    }
}
