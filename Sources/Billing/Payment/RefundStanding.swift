import Values

/// A refund, and how far it is.
public struct RefundStanding: Hashable, Sendable {
    public enum Stage: String, CaseIterable, Sendable {
        case asked, approved, refused
        /// It went to the bank in a file.
        case sent
        /// It left our account.
        case carriedOut = "carried_out"
        /// The bank gave it back: it is to the contributor's credit again.
        case cameBack = "came_back"
    }

    public let refund: Refund
    /// The name of the file that it went to the bank in; `nil` while it did not.
    public let file: String?
    public let stage: Stage

    public init(_ refund: Refund, files: [SentRefunds], transfers: TransferCount) {
        self.refund = refund
        file = files.first { $0.refunds.contains(refund.number) }?.name
        switch refund.state {
        case .asked: stage = .asked
        case .refused: stage = .refused
        case .approved:
            if transfers.back > 0 {
                stage = .cameBack
            } else if transfers.out > 0 {
                stage = .carriedOut
            } else {
                stage = file == nil ? .approved : .sent
            }
        }
    }
}
