public import Billing
import Dispatch
import Synchronization
public import Values

/// Documents as they are sent.
extension BillingOffice {
    /// A document with the steps that led to it, where the tables are still those it was made with.
    ///
    /// - Throws: `invoice.unknown`.
    public func document(_ number: InvoiceNumber) throws(Problems) -> BillingDocument {
        try store.readBilling { (store) throws(Problems) in
            var reading = DocumentReading(book, store)
            return try reading.document(number)
        }
    }

    /// Documents that are read together.
    private static let together = 50

    /// Does something with each of some documents, on as many threads as there are processors. Only a few documents
    /// are held at a time, however many there are.
    ///
    /// - Parameter body: is called from any of the threads, in no order.
    /// - Throws: `invoice.unknown`, and what `body` throws: nothing more is begun then.
    public func eachDocument(
        _ numbers: ArraySlice<InvoiceNumber>, _ body: @Sendable (BillingDocument) throws(Problems) -> Void
    ) throws(Problems) {
        let parts = stride(from: numbers.startIndex, to: numbers.endIndex, by: BillingOffice.together).map { start in
            numbers[start..<min(start + BillingOffice.together, numbers.endIndex)]
        }
        let refused = Mutex(Problems())
        DispatchQueue.concurrentPerform(iterations: parts.count) { index in
            guard refused.withLock({ $0.isEmpty }) else { return }
            do throws(Problems) {
                for document in try documents(parts[index]) { try body(document) }
            } catch {
                refused.withLock { if $0.isEmpty { $0 = error } }
            }
        }
        let problems = refused.withLock { $0 }
        guard problems.isEmpty else { throw problems }
    }

    private func documents(_ numbers: ArraySlice<InvoiceNumber>) throws(Problems) -> [BillingDocument] {
        try store.readBilling { (store) throws(Problems) in
            var reading = DocumentReading(book, store)
            return try numbers.map { (number) throws(Problems) in try reading.document(number) }
        }
    }
}
