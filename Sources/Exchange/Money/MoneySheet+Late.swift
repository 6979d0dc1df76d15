import Billing
import Declarations
import Law
import Service
import Values

extension MoneySheet {
    /// The longest late first, year after year.
    static func late(
        _ office: BillingOffice, _ year: Int?, _ days: ClosedRange<CivilDate>?
    ) throws(Problems) -> TextSheet {
        let years = year.map { [$0] } ?? Array(office.book.years)
        var rows: [[Cell]] = []
        for year in years {
            rows += try office.late(year: year).filter { days?.contains($0.item.issued) ?? true }.map(row)
        }
        return TextSheet(
            columns: [
                "number", "contribution_year", "contributor_kind", "contributor", "name", "issued", "due", "days_late",
                "open", "first_reminder", "second_reminder", "communication",
            ], cells: rows)
    }

    private static func row(_ late: LateItem) -> [Cell] {
        let item = late.item
        func day(_ step: ReminderStep) -> Cell { .optional(late.sent.first { $0.step == step }?.at.day) }
        return [
            .text(item.invoice.description), .number(item.invoice.year), .text(item.contributor.kind.rawValue),
            .text(item.contributor.description), .text(item.name), .day(item.issued), .day(item.due),
            .number(late.daysLate), .amount(item.open), day(.first), day(.second),
            .optional(item.invoice.communication?.description),
        ]
    }
}
