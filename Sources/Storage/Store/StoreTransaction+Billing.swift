import Audit
import Billing
import Declarations
import Service
import Values

extension StoreTransaction: BillingReading {
    func newestBillingEvent() throws(Problems) -> Int {
        try integer(Selection.newestBillingEvent, []).flatMap { Int(exactly: $0) } ?? 0
    }

    func decisions(of year: Int) throws(Problems) -> [YearDecision] {
        try all(Selection.decisions, [.integer(year)], String(year)) { row throws(BrokenRow) in try row.decision() }
    }

    func standings(
        of year: Int, _ kind: InvoiceKind, after: DeclarantID?, through: DeclarantID?
    ) throws(Problems) -> [DeclarationKey: InvoiceStanding] {
        // No kind of number comes after `~`.
        let range: [SQLValue] = [
            .integer(year), .text(after?.kind.rawValue ?? ""), .text(after?.description ?? ""),
            .text(through?.kind.rawValue ?? "~"), .text(through?.description ?? ""), .text(kind.series.rawValue),
        ]
        var standings: [DeclarationKey: InvoiceStanding] = [:]
        let invoices = try all(Selection.standingInvoices, range, String(year)) { row throws(BrokenRow) in
            try row.invoice()
        }
        for invoice in invoices {
            standings[invoice.declaration] = InvoiceStanding(
                number: invoice.standing, revision: invoice.revision, invoice: invoice)
        }
        let nothings = try all(Selection.standingNothings, range, String(year)) { row throws(BrokenRow) in
            (try row.key(), InvoiceStanding(number: try row.int(), revision: try row.int(), invoice: nil))
        }
        for (key, standing) in nothings where standings[key].map({ $0.number < standing.number }) ?? true {
            standings[key] = standing
        }
        return standings
    }

    func newestSequence(_ series: InvoiceSeries, year: Int) throws(Problems) -> Int {
        let newest =
            switch series {
            case .activity, .levy:
                try integer(Selection.newestInvoice, [.text(series.rawValue), .integer(year)])
            case .creditNote: try integer(Selection.newestCreditNote, [.integer(year)])
            }
        return newest.flatMap { Int(exactly: $0) } ?? 0
    }

    func invoice(_ number: InvoiceNumber) throws(Problems) -> InvoiceRecord? {
        try all(Selection.invoiceByNumber, number.cells, number.description) { row throws(BrokenRow) in
            try row.invoice()
        }.first
    }

    func creditNote(_ number: InvoiceNumber) throws(Problems) -> CreditNoteRecord? {
        guard number.series == .creditNote else { return nil }
        let place: [SQLValue] = [.integer(number.year), .integer(number.sequence)]
        return try all(Selection.creditNoteByNumber, place, number.description) { row throws(BrokenRow) in
            try row.creditNote()
        }.first
    }

    func creditNote(crediting number: InvoiceNumber) throws(Problems) -> CreditNoteRecord? {
        try all(Selection.creditNoteByInvoice, number.cells, number.description) { row throws(BrokenRow) in
            try row.creditNote()
        }.first
    }

    func items(
        year: Int?, contributor: DeclarantID?, onlyOpen: Bool, after: InvoiceNumber?, limit: Int
    ) throws(Problems) -> [OpenItem] {
        var cells: [SQLValue] = contributor?.cells ?? []
        cells += after?.cells ?? [.integer(0), .text(""), .integer(0)]
        cells += [.integer(year ?? 0), .integer(year ?? 9999), .integer(onlyOpen ? 1 : 0), .integer(limit)]
        let statement = contributor == nil ? Selection.items : Selection.itemsOfContributor
        return try all(statement, cells, "invoice") { row throws(BrokenRow) in try row.item() }
    }

    func item(_ number: InvoiceNumber) throws(Problems) -> OpenItem? {
        try all(Selection.itemByNumber, number.cells, number.description) { row throws(BrokenRow) in
            try row.item()
        }.first
    }

    func writtenOffItems() throws(Problems) -> [OpenItem] {
        try all(Selection.writtenOffItems, [], "invoice") { row throws(BrokenRow) in try row.item() }
    }

    func exOfficioItems(of year: Int) throws(Problems) -> [OpenItem] {
        try all(Selection.exOfficioItems, [.integer(year)], String(year)) { row throws(BrokenRow) in try row.item() }
    }

    func lateCharges(of year: Int) throws(Problems) -> [LateCharge] {
        try all(Selection.lateChargesOfYear, [.integer(year)], String(year)) { row throws(BrokenRow) in
            try row.lateCharge()
        }
    }

    func lateCharges(of number: InvoiceNumber) throws(Problems) -> [LateCharge] {
        try all(Selection.lateChargesOfInvoice, number.cells, number.description) { row throws(BrokenRow) in
            try row.lateCharge()
        }
    }

    func lateCharges(before reminder: PaymentReminder) throws(Problems) -> [LateCharge] {
        let place = reminder.invoice.cells + [.integer(reminder.step.number)]
        return try all(Selection.lateChargesBeforeReminder, place, reminder.invoice.description) {
            row throws(BrokenRow) in try row.lateCharge()
        }
    }

    func paidBefore(_ number: InvoiceNumber) throws(Problems) -> Cents {
        Cents(try integer(Selection.paidBefore, number.cells) ?? 0)
    }

    func creditor(_ hash: Fingerprint) throws(Problems) -> Creditor? {
        try all(Selection.creditorByHash, [.bytes(hash.bytes)], "creditor") { row throws(BrokenRow) in
            guard let fields = DelimitedFields.fields(try row.text().utf8), let creditor = Creditor(fields: fields),
                creditor.fingerprint == hash
            else { throw BrokenRow() }
            return creditor
        }.first
    }

    func sums(of year: Int, _ kind: InvoiceKind) throws(Problems) -> InvoiceSums {
        let place: [SQLValue] = [.integer(year), .text(kind.series.rawValue)]
        var sums =
            try all(Selection.invoiceSums, place, String(year)) { row throws(BrokenRow) in
                var sums = InvoiceSums()
                sums.invoices = try row.int()
                sums.invoiced = CentsSum(try row.cents())
                sums.creditNotes = try row.int()
                sums.credited = CentsSum(try row.cents())
                sums.paid = CentsSum(try row.cents())
                sums.writtenOff = CentsSum(try row.cents())
                sums.exOfficio = CentsSum(try row.cents())
                sums.open = CentsSum(try row.cents())
                sums.charged = CentsSum(try row.cents())
                return sums
            }.first ?? InvoiceSums()
        sums.nothingDue = try integer(Selection.nothingDueCount, place).flatMap { Int(exactly: $0) } ?? 0
        return sums
    }
}

extension InvoiceNumber {
    /// Year, series and sequence.
    var cells: [SQLValue] { [.integer(year), .text(series.rawValue), .integer(sequence)] }
}
