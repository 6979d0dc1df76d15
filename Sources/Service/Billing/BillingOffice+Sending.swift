import Audit
public import Billing
import Declarations
import Law
public import Values

/// What became of putting documents into the outbox.
public struct SendingTotals: Hashable, Sendable {
    public var documents = 0
    /// Of these, those that are in the outbox now: not what goes by post alone.
    public var inOutbox = 0
    public var mails = 0
    /// Through the Peppol network: of contributors that have an address in it.
    public var electronic = 0
    /// To contributors at whom nobody is known to be mailed: what the agency set ex officio for them is printed and
    /// goes by post, with or without an electronic document beside it.
    public var letters = 0

    public init() {}
}

extension BillingOffice {
    /// Puts every invoice and credit note of a year that is not in the outbox yet into it: a mail with what is printed,
    /// in the addressee's language, and the electronic document for whom the Peppol network has an address. Done again
    /// it goes on where it stopped; nothing is sent twice.
    ///
    /// - Parameter most: so many documents at most.
    /// - Throws: `life.role` for anyone but the agency.
    public func send(
        year: Int, most: Int = .max, by request: FilingRequest
    ) throws(Problems) -> SendingTotals {
        try checkAgency(request, .issueInvoices)
        _ = try book.year(year)
        var totals = SendingTotals()
        for series in InvoiceSeries.allCases {
            var last = 0
            while totals.documents < most {
                let limit = min(InvoicingDesk.together, most - totals.documents)
                let end = try store.writeBilling { (store) throws(Problems) in
                    var counted = totals
                    let numbers = try store.unsent(series, year: year, after: last, limit: limit)
                    var sent: [InvoiceNumber] = []
                    for number in numbers where try put(number, &counted, in: store) { sent.append(number) }
                    counted.inOutbox += sent.count
                    if !sent.isEmpty { try enter(sent, year, series, by: request, in: store) }
                    return numbers.last.map { (number: $0, totals: counted) }
                }
                guard let end else { break }
                (last, totals) = (end.number.sequence, end.totals)
            }
        }
        return totals
    }

    /// - Returns: whether it is in the outbox now: what goes by post alone is not.
    private func put(
        _ number: InvoiceNumber, _ totals: inout SendingTotals, in store: any BillingWriting
    ) throws(Problems) -> Bool {
        let (now, revision) = (clock.now(), try revision(of: number, in: store))
        totals.documents += 1
        if let contact = revision.contact {
            try store.add(StoredSending(.document, by: .mail, of: number, to: contact.email, at: now))
            totals.mails += 1
        } else {
            totals.letters += 1
        }
        guard let endpoint = PeppolEndpoint(of: revision.declaration.declarant.id) else {
            return revision.contact != nil
        }
        try store.add(StoredSending(.document, by: .peppol, of: number, to: endpoint.description, at: now))
        totals.electronic += 1
        return true
    }

    /// What a document was made of: it says who it is addressed to.
    func revision(of number: InvoiceNumber, in store: any BillingReading) throws(Problems) -> Revision {
        let invoice = try number.series == .creditNote ? store.creditNote(number)?.credited : number
        guard let record = try invoice.flatMap({ (number) throws(Problems) in try store.invoice(number) }),
            let revision = try store.history(of: record.declaration)?.revisions
                .first(where: { $0.number == record.revision })
        else { throw Problems([Problem(.invoiceUnknown, ["value": number.description])]) }
        return revision
    }

    /// Who had them sent, and when, stands in the audit chain; what is on its way has no part in it.
    private func enter(
        _ numbers: [InvoiceNumber], _ year: Int, _ series: InvoiceSeries, by request: FilingRequest,
        in store: any BillingWriting
    ) throws(Problems) {
        let head = try store.auditHead()
        let marks = numbers.map(\.description)
        try store.add(
            AuditEntry(
                sequence: head.sequence + 1, at: clock.now(), person: request.author.person,
                role: request.author.role.rawValue, onBehalfOf: request.author.onBehalfOf, action: "send_documents",
                subject: "\(year)/\(series.rawValue)", before: nil,
                after: Fingerprint(of: DelimitedFields.bytes(marks)), grounds: nil, requestID: request.id,
                previous: head.hash))
    }

    /// Where a document and its reminders are on their way, oldest first; nothing where it was never sent.
    public func deliveries(of number: InvoiceNumber) throws(Problems) -> [DocumentDelivery] {
        try store.readBilling { (store) throws(Problems) in try store.deliveries(of: number) }
    }

    /// Whether a document and its reminders are printed and go by post, since nobody is known to be mailed.
    ///
    /// - Throws: `invoice.unknown`.
    public func isLetter(_ number: InvoiceNumber) throws(Problems) -> Bool {
        try store.readBilling { (store) throws(Problems) in try revision(of: number, in: store).contact == nil }
    }

    /// How many of a year's documents and reminders are how far.
    public func deliverySums(of year: Int) throws(Problems) -> [DeliverySum] {
        try store.readBilling { (store) throws(Problems) in try store.deliverySums(of: year) }
    }
}
