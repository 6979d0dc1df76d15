import Billing
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

    /// - Parameter typed: the days, where the tables do not know them.
    private func answer(
        _ visit: AgencyVisit, _ notice: LatePage.Notice? = nil, _ typed: TypedFields? = nil,
        refused problems: Problems = Problems()
    ) throws(Problems) -> Answer {
        let year = try visit.givenYear
        let asked = TypedFields(asked: visit.visitor.query.fields)
        let typed = typed ?? asked
        let known = desk.billing.reminderTerms(on: desk.offices.clock.now().day)
        var (days, problems) = (ReminderDays(), problems)
        do throws(Problems) { days = try self.days(typed, known) } catch { if problems.isEmpty { problems = error } }
        let page = LatePage(
            visit.visitor.language, year: year, known: known, try desk.billing.reminderTerms(days), typed: typed,
            try desk.billing.late(year: year, days), InvoiceQuery(asked: asked), mayRemind: visit.may(.issueInvoices),
            notice: notice, address: { Self.address(year, typed, $0) })
        return desk.show(page.page, visit, here: LatePage.path(year), refused: problems)
    }

    /// The page with another query, and the days as they were given.
    private static func address(_ year: Int, _ typed: TypedFields, _ query: InvoiceQuery) -> String {
        let days = LatePage.Days.allCases.filter { !typed[$0.rawValue].isEmpty }
            .map { ($0.rawValue, typed[$0.rawValue]) }
        let path = query.address(LatePage.path(year))
        guard !days.isEmpty else { return path }
        return path + (path.contains("?") ? "&" : "?") + FormText.text(days)
    }

    /// The days that are given. Without the first, where the tables do not know it, nobody is reminded.
    ///
    /// - Throws: `number.malformed` at what is no number of days; `year.figure-differs` where the tables know others,
    ///   as they may since the days were looked over.
    private func days(_ typed: TypedFields, _ known: ReminderTerms) throws(Problems) -> ReminderDays {
        let asked = LatePage.asked(known)
        guard LatePage.Days.allCases.contains(where: { typed.has($0.rawValue) }) else { return ReminderDays() }
        var problems = Problems()
        func days(_ field: LatePage.Days) -> Int? {
            let text = typed[field.rawValue].trimmingSpaces
            guard !text.isEmpty || field == .first && asked.contains(.first) else { return nil }
            if let days = Int(text), ReminderDays.problem(days) == nil { return days }
            let details = ["value": String(text.prefix(40)), "until": String(ReminderDays.range.upperBound)]
            problems.add(Problem(.numberMalformed, at: Place(field: field.rawValue), details))
            return nil
        }
        let given = ReminderDays(first: days(.first), more: days(.more))
        if !problems.isEmpty { throw problems }
        _ = try desk.billing.reminderTerms(given)
        return given
    }

    /// Sent twice each is reminded once; what changed since it was looked at is looked at again.
    private func remind(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let year = try visit.givenYear
        let typed = TypedFields(visit.visitor)
        let totals: ReminderTotals
        do throws(Problems) {
            let days = try days(typed, desk.billing.reminderTerms(on: desk.offices.clock.now().day))
            let late = try desk.billing.late(year: year, days)
            if late.contains(where: { $0.step != nil }), typed["seen"] != LatePage.seen(late) {
                var answer = try answer(visit, .moved, typed)
                answer.status = .conflict
                return answer
            }
            totals = try desk.billing.remind(
                year: year, days, by: try visit.request(.issueInvoices, desk.offices.access))
        } catch {
            // A table is no field of this page.
            let placed = error.map { $0.code == .lawFigureUnknown ? Problem($0.code, $0.details) : $0 }
            return try answer(visit, nil, typed, refused: placed)
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
