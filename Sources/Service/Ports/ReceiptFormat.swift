public import Audit
public import Rules

/// How a receipt is written down and sealed.
public protocol ReceiptFormat: Sendable {
    /// An assessment as a receipt says it. It needs no store, and takes longer than the rest: it is written before the
    /// store's one writer is waited for.
    ///
    /// - Parameter program: name and version.
    func written(_ assessment: ExplainedAssessment, program: String) -> [UInt8]

    /// The sealed document.
    ///
    /// - Parameter seal: puts a seal under a statement; `nil` where it can't.
    /// - Returns: `nil` where no seal could be had: a receipt without one is none.
    func document(_ receipt: Receipt, seal: ([UInt8]) -> Seal?) -> [UInt8]?
}
