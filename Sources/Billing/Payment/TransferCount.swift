/// How often statements name a transfer of ours.
public struct TransferCount: Hashable, Sendable {
    /// It left our account.
    public var out: Int
    /// It came back.
    public var back: Int

    public init(out: Int = 0, back: Int = 0) {
        self.out = out
        self.back = back
    }

    /// The same after a person said that a movement without its name is it.
    public func confirmed(_ count: Int) -> TransferCount { TransferCount(out: out + count, back: back) }

    /// The same after one movement more.
    mutating func count(_ transaction: BankTransaction) {
        guard transaction.status == .booked else { return }
        switch (transaction.nature, transaction.direction) {
        case (.payment, .debit): out += 1
        case (.returned, .credit): back += 1
        case (.payment, .credit), (.returned, .debit), (.reversal, _), (.charges, _): return
        }
    }
}
