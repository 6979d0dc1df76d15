public import Billing
import Declarations
public import Values

/// Refunds on their way to the bank: each in one file, which can be fetched again as it was.
extension BillingOffice {
    /// Every file that was made, oldest first.
    public func sentRefunds() throws(Problems) -> [SentRefunds] {
        try store.readBilling { (store) throws(Problems) in try store.sentRefunds() }
    }

    /// Puts approved refunds into a file for the bank, and writes down that they went. Asked for the same ones on the
    /// same day again, it is the same file: whoever lost it gets it as it was.
    ///
    /// - Throws: `refund.unknown` for what is not approved; `refund.sent` for what is in another file;
    ///   `refund.day-past`, which no bank carries out.
    @discardableResult
    public func sendRefunds(
        _ numbers: [Int], requestedOn day: CivilDate, by request: FilingRequest
    ) throws(Problems) -> SentRefunds {
        try checkAgency(request, .decideRefund)
        let now = clock.now()
        let creditor = try creditor(on: now.day)
        return try store.writeBilling { (store) throws(Problems) in
            let files = try store.sentRefunds()
            let approved = try store.refunds(.approved)
            let transfers = try store.transfers()
            let wanted = Set(numbers).sorted()
            if let same = files.first(where: { $0.refunds == wanted && $0.requestedOn == day }) { return same }
            for number in wanted {
                guard let refund = approved.first(where: { $0.number == number }) else {
                    throw Problems([try unapproved(number, in: store)])
                }
                let standing = RefundStanding(
                    refund, files: files, transfers: transfers[refund.endToEndID] ?? TransferCount())
                guard standing.stage != .approved else { continue }
                throw Problems([Problem(.refundSent, ["value": refund.name, "file": standing.file ?? "–"])])
            }
            guard day >= now.day else {
                throw Problems([Problem(.refundDayPast, ["value": day.description])])
            }
            guard !wanted.isEmpty else { throw Problems([Problem(.refundUnknown, ["value": "–"])]) }
            try store.keep(creditor)
            let sent = SentRefunds(
                number: (files.last?.number ?? 0) + 1, requestedOn: day, creditor: creditor.fingerprint,
                refunds: wanted, author: request.author, at: now)
            try record(.decideRefund, sent.name, [.sentRefunds(sent)], by: request, at: now, in: store)
            return sent
        }
    }

    /// Why a refund cannot be sent: there is none, or nobody decided on it yet.
    private func unapproved(_ number: Int, in store: any BillingReading) throws(Problems) -> Problem {
        let asked = try store.refunds(.asked).first { $0.number == number }
        return Problem(.refundUnknown, ["value": String(number), "asked": asked?.name].compactMapValues(\.self))
    }

    /// The transfers of a file that was made, as they were when it was.
    ///
    /// - Throws: `refund.unknown`.
    public func refundBatch(ofFile number: Int) throws(Problems) -> RefundBatch {
        try store.readBilling { (store) throws(Problems) in
            guard let sent = try store.sentRefunds().first(where: { $0.number == number }),
                let creditor = try store.creditor(sent.creditor)
            else { throw Problems([Problem(.refundUnknown, ["value": String(number)])]) }
            let refunds = try store.refunds(.approved).filter { sent.refunds.contains($0.number) }
            return RefundBatch(
                id: sent.name, made: sent.at, requestedOn: sent.requestedOn, creditor: creditor,
                orders: refunds.map(\.order))
        }
    }
}
