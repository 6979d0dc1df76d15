import Access
import Exchange
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values

/// What an accountant books from, as files: of a year, and of all.
struct MoneyFileRoutes {
    let desk: AgencyDesk

    /// The bank's movements are of no contribution year.
    private static let sheets: [(path: String, sheet: MoneySheet)] = [
        ("/{year}/invoices", .invoices), ("/{year}/open", .open), ("/{year}/late", .late),
        ("/{year}/postings", .postings),
        ("/postings", .postings), ("/payments", .payments),
    ]

    var all: [AgencyRoute] {
        Self.sheets.flatMap { path, sheet in
            [Media.csv: "csv", .workbook: "xlsx"].map { media, ending in
                desk.get("\(path).\(ending)", .viewLedger) { visit throws(Problems) in
                    try export(visit, sheet, media, ending)
                }
            }
        }
    }

    private func export(
        _ visit: AgencyVisit, _ kind: MoneySheet, _ media: Media, _ ending: String
    ) throws(Problems) -> Answer {
        try desk.offices.rates.pass(desk.desk.limits.export, "export", visit.person.caller.name)
        let days = try days(TypedFields(asked: visit.visitor.query.fields), visit.visitor.language)
        let sheet = try kind.sheet(of: desk.billing, year: visit.year, days.range, on: desk.offices.clock.now().day)
        let name = ([kind.rawValue, visit.year.map { String($0) }].compactMap(\.self) + days.names)
            .joined(separator: "-")
        return try sheet.answer(kind.rawValue, named: name, media, ending, visit.visitor.language)
    }

    /// The days that are asked for, in whichever order; all of them where none is.
    private func days(
        _ typed: TypedFields, _ language: Language
    ) throws(Problems) -> (range: ClosedRange<CivilDate>?, names: [String]) {
        var reading = MoneyReading(typed, language)
        let given = ["from", "through"].map { typed[$0].isEmpty ? nil : reading.day($0) }
        try reading.check()
        guard given.contains(where: { $0 != nil }) else { return (nil, []) }
        let first = given[0] ?? CivilDate.firstDay(of: 1)
        let last = given[1] ?? CivilDate.lastDay(of: 9999)
        let names = [("from", given[0]), ("through", given[1])].flatMap { word, day in
            day.map { [word, $0.description] } ?? []
        }
        return (min(first, last)...max(first, last), names)
    }
}
