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

    /// What it would make; with a last day of payment, what is looked over before it starts.
    private func run(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let key = try asked(visit)
        let typed = TypedFields(asked: visit.visitor.query.fields)
        guard visit.visitor.query["due"] != nil else { return try answer(visit, key) }
        let due: CivilDate
        do throws(Problems) { due = try day(typed, visit) } catch {
            return try answer(visit, key, typedDue: typed["due"], refused: error)
        }
        return try answer(visit, key, typedDue: typed["due"], review: InvoiceRunPage.Review(due: due))
    }

    private func answer(
        _ visit: AgencyVisit, _ key: InvoiceRuns.Key, typedDue: String = "", otherDue: CivilDate? = nil,
        review: InvoiceRunPage.Review? = nil, refused problems: Problems = Problems()
    ) throws(Problems) -> Answer {
        let progress = runs.progress(key)
        let content: InvoiceRunPage.Content
        switch progress?.state {
        case .running(let totals): content = .running(totals, of: progress?.declarations ?? 0)
        case .done(let totals, let at):
            content = .planned(try desk.billing.preview(key.kind, of: key.year), before: .made(totals, at: at))
        case .failed(let fault, let at):
            content = .planned(try desk.billing.preview(key.kind, of: key.year), before: .failed(fault, at: at))
        case nil: content = .planned(try desk.billing.preview(key.kind, of: key.year))
        }
        let page = InvoiceRunPage(
            visit.navigation(), year: key.year, key.kind, content, typedDue: typedDue, otherDue: otherDue,
            review: review, today: today)
        var answer = desk.show(page.page, visit, refused: problems)
        if otherDue != nil || review?.hasMoved == true { answer.status = .conflict }
        return answer
    }

    /// A last day of payment that lies ahead.
    private func day(_ typed: TypedFields, _ visit: AgencyVisit) throws(Problems) -> CivilDate {
        var reading = MoneyReading(typed, visit.visitor.language)
        let due = reading.day("due")
        if let due, let problem = InvoicingTerms.problem(of: due, on: today) {
            reading.add(Problem(problem.code, at: Place(field: "due"), problem.details))
        }
        guard let due, reading.problems.isEmpty else { throw reading.problems }
        return due
    }

    /// What was looked over is what is made. It goes on while nobody looks; started twice it is one.
    private func start(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let key = try asked(visit)
        let here = "/agency/\(key.year)/invoices/run/\(key.kind.rawValue)"
        let typed = TypedFields(visit.visitor)
        let due: CivilDate
        do throws(Problems) { due = try day(typed, visit) } catch {
            return try answer(visit, key, typedDue: typed["due"], refused: error)
        }
        let preview = try desk.billing.preview(key.kind, of: key.year)
        if let other = try dueOfOther(key, preview) {
            return other == due ? .redirect(here) : try answer(visit, key, otherDue: other)
        }
        guard typed["seen"] == InvoiceRunPage.seen(preview.totals) else {
            let review = InvoiceRunPage.Review(due: due, hasMoved: typed.has("seen"))
            return try answer(visit, key, typedDue: typed["due"], review: review)
        }
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
    private func dueOfOther(_ key: InvoiceRuns.Key, _ preview: RunPreview) throws(Problems) -> CivilDate? {
        if isRunning(key.year, key.kind) { return runs.progress(key)?.due }
        guard preview.totals.undecided == 0, preview.year.state == preview.stateAfter else { return nil }
        return try desk.billing.items(year: key.year, limit: .max)
            .last { InvoiceKind(series: $0.invoice.series) == key.kind }?.due
    }
}
