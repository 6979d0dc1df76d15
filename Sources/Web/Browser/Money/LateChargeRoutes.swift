import HTTPTypes
import Law
import Pages
import Service
import Values

/// Interest and fines of a year: shown first, then charged.
struct LateChargeRoutes {
    let desk: AgencyDesk

    var all: [AgencyRoute] {
        [
            desk.get("/{year}/late-charges", .issueInvoices, show),
            desk.post("/{year}/late-charges", .issueInvoices, charge),
        ]
    }

    private func show(_ visit: AgencyVisit) throws(Problems) -> Answer {
        try answer(visit, visit.visitor.query["done"] == "charged" ? .done : nil)
    }

    private func answer(
        _ visit: AgencyVisit, _ notice: LateChargesPage.Notice? = nil, refused problems: Problems = Problems()
    ) throws(Problems) -> Answer {
        let plan = try desk.billing.latePlan(year: try visit.givenYear)
        let page = LateChargesPage(visit.visitor.language, plan, sources: desk.billing.book.sources, notice: notice)
        return desk.show(page.page, visit, refused: problems)
    }

    /// Sent twice it is charged once; what changed since it was looked at is looked at again.
    private func charge(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let year = try visit.givenYear
        let plan = try desk.billing.latePlan(year: year)
        let isKnown = plan.charges.isKnown
        if isKnown, !plan.lines.isEmpty, TypedFields(visit.visitor)["seen"] != LateChargesPage.seen(plan) {
            var answer = try answer(visit, .moved)
            answer.status = .conflict
            return answer
        }
        do throws(Problems) {
            try desk.billing.chargeLate(year: year, by: try visit.request(.issueInvoices, desk.offices.access))
        } catch {
            return try answer(visit, refused: error)
        }
        return .redirect("/agency/\(year)/late-charges?done=charged")
    }
}
