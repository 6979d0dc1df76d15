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
        ("/{year}/invoices", .invoices), ("/{year}/open", .open), ("/{year}/postings", .postings),
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
        let sheet = try kind.sheet(of: desk.billing, year: visit.year, nil, on: desk.offices.clock.now().day)
        let name = [kind.rawValue, visit.year.map { String($0) }].compactMap(\.self).joined(separator: "-")
        return try sheet.answer(kind.rawValue, named: name, media, ending, visit.visitor.language)
    }
}
