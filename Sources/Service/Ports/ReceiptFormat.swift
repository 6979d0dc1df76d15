public import Audit

/// How a receipt is written down and sealed.
public protocol ReceiptFormat: Sendable {
    /// The sealed document.
    ///
    /// - Parameter seal: puts a seal under a statement; `nil` where it can't.
    /// - Returns: `nil` where no seal could be had: a receipt without one is none.
    func document(_ receipt: Receipt, seal: ([UInt8]) -> Seal?) -> [UInt8]?
}
