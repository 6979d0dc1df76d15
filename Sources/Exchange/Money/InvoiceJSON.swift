public import Billing
public import Declarations
import Law
import Rules
public import Values

/// Invoices and credit notes as programs read them. Everybody reads the Peppol form better; this one says what became
/// of a document too.
public enum InvoiceJSON {
    /// - Parameters:
    ///   - item: what is open of an invoice; `nil` for a credit note.
    ///   - day: the day on which it is late, or not yet.
    public static func value(_ document: BillingDocument, _ item: OpenItem?, on day: CivilDate) -> JSONValue {
        switch document {
        case .invoice(let invoice):
            let open = item.map { standing($0, on: day) } ?? []
            return .object(members(invoice) + open)
        case .creditNote(let note): return value(note)
        }
    }

    private static func members(_ invoice: Invoice) -> [(String, JSONValue)] {
        [
            ("number", .text(invoice.number.description)), ("document", .text("invoice")),
            ("kind", .text(invoice.kind.rawValue)), ("year", .count(invoice.year)),
            ("issued", .text(invoice.issued.description)), ("due", .text(invoice.due.description)),
            ("debtor", debtor(invoice.debtor)), ("creditor", creditor(invoice.creditor, invoice.language)),
            ("declaration", .text(invoice.declaration.description)), ("revision", .count(invoice.revision)),
            ("ex_officio", .flag(invoice.isExOfficio)), ("lines", .list(invoice.lines.map(line))),
            ("total_cents", .cents(invoice.total)), ("currency", .text("EUR")),
            ("communication", .optional(invoice.communication?.description)),
            ("replaces", .optional(invoice.replaces?.number.description)),
            ("legal_basis", .texts(invoice.legalBasis.map(\.description))),
            ("computed_with", .text(invoice.tables)),
        ]
    }

    private static func value(_ note: CreditNote) -> JSONValue {
        .object([
            ("number", .text(note.number.description)), ("document", .text("credit_note")),
            ("kind", .text(note.kind.rawValue)), ("year", .count(note.year)),
            ("issued", .text(note.issued.description)), ("credits", .text(note.credited.number.description)),
            ("reason", .text(note.reason.rawValue)), ("explanation", .optional(note.explanation)),
            ("revision", .count(note.revision)), ("debtor", debtor(note.debtor)),
            ("creditor", creditor(note.creditor, note.language)), ("lines", .list(note.lines.map(line))),
            ("total_cents", .cents(note.total)), ("remaining_cents", .cents(note.remaining)),
            ("currency", .text("EUR")),
        ])
    }

    private static func debtor(_ debtor: Debtor) -> JSONValue {
        .object([
            ("contributor", .text(debtor.declarant.id.named)), ("name", .text(debtor.declarant.name)),
            ("endpoint", .optional(debtor.endpoint?.description)),
        ])
    }

    private static func creditor(_ creditor: Creditor, _ language: Language) -> JSONValue {
        .object([
            ("name", .text(creditor.name[language])),
            ("enterprise_number", .text(creditor.enterpriseNumber.description)),
            ("iban", .text(creditor.iban.text)), ("bic", .text(creditor.bic.text)),
        ])
    }

    private static func line(_ line: InvoiceLine) -> JSONValue {
        switch line.basis {
        case .entities(let count, let cost):
            .object([
                ("entities", .count(count)), ("cost_per_entity", .decimal(cost.description)),
                ("amount_cents", .cents(line.amount)),
            ])
        case .turnover(let base, let rate):
            .object([
                ("turnover_cents", .cents(base)), ("rate_pct", .decimal(rate.description)),
                ("amount_cents", .cents(line.amount)),
            ])
        }
    }

    /// An invoice in a list, with what is open of it.
    public static func value(_ item: OpenItem, on day: CivilDate) -> JSONValue {
        .object(
            [
                ("number", .text(item.invoice.description)),
                ("kind", .optional(InvoiceKind(series: item.invoice.series)?.rawValue)),
                ("year", .count(item.invoice.year)), ("contributor", .text(item.contributor.named)),
                ("name", .text(item.name)), ("issued", .text(item.issued.description)),
                ("due", .text(item.due.description)), ("total_cents", .cents(item.total)),
                ("communication", .optional(item.invoice.communication?.description)),
            ] + standing(item, on: day))
    }

    private static func standing(_ item: OpenItem, on day: CivilDate) -> [(String, JSONValue)] {
        let isLate = item.open > .zero && item.daysLate(on: day) > 0
        return [
            ("charged_cents", .cents(item.charged)), ("paid_cents", .cents(item.paid)),
            ("written_off_cents", .cents(item.writtenOff)), ("open_cents", .cents(item.open)),
            ("credited", .flag(item.isCredited)),
            ("replaced_by", .optional(item.replacement?.description)),
            ("days_late", .count(isLate ? item.daysLate(on: day) : 0)),
        ]
    }

    /// A credit note in a list.
    public static func value(_ note: CreditNoteRecord) -> JSONValue {
        .object([
            ("number", .text(note.number.description)), ("credits", .text(note.credited.description)),
            ("year", .count(note.number.year)), ("contributor", .text(note.contributor.named)),
            ("issued", .text(note.issued.description)), ("total_cents", .cents(note.total)),
            ("reason", .text(note.reason.rawValue)), ("explanation", .optional(note.explanation)),
            ("remaining_cents", .cents(note.remaining)),
        ])
    }
}

extension DeclarantID {
    /// With the kind of number, so that no two are alike: `enterprise:0566988259`.
    public var named: String { "\(kind.rawValue):\(description)" }
}
