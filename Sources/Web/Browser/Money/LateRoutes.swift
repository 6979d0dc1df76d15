import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values

/// Who is late to pay: shown first, then reminded.
struct LateRoutes {
    let desk: AgencyDesk

    var all: [AgencyRoute] {
        [
            desk.get("/{year}/late", .viewLedger) { visit throws(Problems) in
                try answer(visit, LatePage.Notice(visit.visitor.query))
            },
            desk.post("/{year}/late", .issueInvoices, remind),
        ]
    }

    private func answer(
        _ visit: AgencyVisit, _ notice: LatePage.Notice? = nil, refused problems: Problems = Problems()
    ) throws(Problems) -> Answer {
        let year = try visit.givenYear
        let terms = desk.billing.reminderTerms(on: desk.offices.clock.now().day)
        let page = LatePage(
            visit.visitor.language, year: year, terms, try desk.billing.late(year: year),
            mayRemind: visit.may(.issueInvoices), notice: notice)
        return desk.show(page.page, visit, here: LatePage.path(year), refused: problems)
    }

    /// Sent twice each is reminded once; what changed since it was looked at is looked at again.
    private func remind(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let year = try visit.givenYear
        let late = try desk.billing.late(year: year)
        let isDue = late.contains { $0.step != nil }
        if isDue, TypedFields(visit.visitor)["seen"] != LatePage.seen(late) {
            var answer = try answer(visit, .moved)
            answer.status = .conflict
            return answer
        }
        let totals: ReminderTotals
        do throws(Problems) {
            totals = try desk.billing.remind(year: year, by: try visit.request(.issueInvoices, desk.offices.access))
        } catch {
            return try answer(visit, refused: error)
        }
        let fields = [
            ("first", String(totals.first)), ("second", String(totals.second)), ("letters", String(totals.letters)),
        ]
        return .redirect("\(LatePage.path(year))?\(FormText.text(fields))")
    }
}

extension LatePage.Notice {
    /// As an address says it; `nil` where it says nothing of the kind.
    fileprivate init?(_ query: FormFields) {
        let counts = ["first", "second", "letters"].compactMap { query[$0].flatMap { Int($0) } }
        guard counts.count == 3 else { return nil }
        self = .reminded(first: counts[0], second: counts[1], letters: counts[2])
    }
}
