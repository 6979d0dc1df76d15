import Billing
import Declarations
public import Service
public import Values

/// What an accountant books from, as a sheet: CSV or a workbook. Names of columns are the same in every language, so
/// that software that takes them in needs no other setting; in the browser people have them in their own.
public enum MoneySheet: String, CaseIterable, Sendable {
    /// Invoices, and credit notes with their amount below zero.
    case invoices
    /// The journal: one posting a line, debit or credit.
    case postings
    /// What banks told, one line for each part that is somebody's.
    case payments
    /// Of which something is open, with the days that it is late.
    case open
    /// Of which something is open after the last day of payment, with the reminders that were written.
    case late

    /// - Parameters:
    ///   - days: documents issued, postings that count and movements booked on these days; `nil` for all.
    ///   - today: the day on which an invoice is late or not.
    public func sheet(
        of office: BillingOffice, year: Int?, _ days: ClosedRange<CivilDate>?, on today: CivilDate
    ) throws(Problems) -> TextSheet {
        switch self {
        case .invoices: try MoneySheet.invoices(office, year, days)
        case .postings: try MoneySheet.postings(office, year, days)
        case .payments: try MoneySheet.payments(office, days)
        case .open: try MoneySheet.open(office, year, days, today)
        case .late: try MoneySheet.late(office, year, days)
        }
    }

    typealias Cell = DeclarationRow.Cell

    // MARK: Documents

    private static let documentColumns = [
        "number", "document", "kind", "contribution_year", "issued", "due", "contributor_kind", "contributor", "name",
        "amount", "communication", "credits", "replaced_by", "reason", "charged", "paid", "written_off", "open",
    ]

    private static func invoices(
        _ office: BillingOffice, _ year: Int?, _ days: ClosedRange<CivilDate>?
    ) throws(Problems) -> TextSheet {
        let items = try office.items(year: year, limit: .max)
        let names = Dictionary(items.map { ($0.invoice, $0.name) }) { first, _ in first }
        let notes = try office.creditNotes(year: year, limit: .max)
        let rows =
            items.filter { days?.contains($0.issued) ?? true }.map(row)
            + notes.filter { days?.contains($0.issued) ?? true }.map { row($0, names[$0.credited] ?? "") }
        return TextSheet(columns: documentColumns, cells: rows)
    }

    private static func row(_ item: OpenItem) -> [Cell] {
        [
            .text(item.invoice.description), .text("invoice"),
            .optional(InvoiceKind(series: item.invoice.series)?.rawValue), .number(item.invoice.year),
            .day(item.issued), .day(item.due), .text(item.contributor.kind.rawValue),
            .text(item.contributor.description), .text(item.name), .amount(item.total),
            .optional(item.invoice.communication?.description), .empty,
            .optional(item.replacement?.description), .empty, .amount(item.charged), .amount(item.paid),
            .amount(item.writtenOff),
            .amount(item.open),
        ]
    }

    private static func row(_ note: CreditNoteRecord, _ name: String) -> [Cell] {
        [
            .text(note.number.description), .text("credit_note"),
            .optional(InvoiceKind(series: note.credited.series)?.rawValue), .number(note.number.year),
            .day(note.issued), .empty, .text(note.contributor.kind.rawValue),
            .text(note.contributor.description), .text(name), .amount(Cents(-note.total.count)), .empty,
            .text(note.credited.description), .empty, .text(note.reason.rawValue), .empty, .empty, .empty,
            .empty,
        ]
    }

    private static func open(
        _ office: BillingOffice, _ year: Int?, _ days: ClosedRange<CivilDate>?, _ today: CivilDate
    ) throws(Problems) -> TextSheet {
        let items = try office.items(year: year, onlyOpen: true, limit: .max)
        let rows = items.filter { days?.contains($0.issued) ?? true }.map { item -> [Cell] in
            [
                .text(item.invoice.description), .number(item.invoice.year), .text(item.contributor.kind.rawValue),
                .text(item.contributor.description), .text(item.name), .day(item.issued),
                .day(item.due), .number(max(0, item.daysLate(on: today))), .amount(item.total),
                .amount(item.charged), .amount(item.open), .optional(item.invoice.communication?.description),
            ]
        }
        return TextSheet(
            columns: [
                "number", "contribution_year", "contributor_kind", "contributor", "name", "issued", "due", "days_late",
                "amount", "charged", "open", "communication",
            ], cells: rows)
    }
}

extension DeclarationRow.Cell {
    static func optional(_ text: String?) -> DeclarationRow.Cell { text.map { .text($0) } ?? .empty }

    static func optional(_ day: CivilDate?) -> DeclarationRow.Cell { day.map { .day($0) } ?? .empty }
}
