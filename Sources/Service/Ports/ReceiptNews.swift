public import Declarations

/// What the mail of a receipt tells: what happened, to which fields, and why. Values stay behind its link, since mails
/// are read on their way.
public struct ReceiptNews: Hashable, Sendable {
    /// The receipt's.
    public let reference: String
    /// `nil` for mails that were written before it was kept.
    public let event: LifeEvent?
    /// What a correction changed.
    public let changed: [DeclarationField]
    /// Whether the declaration had a certificate that does not hold for it as corrected.
    public let lapsed: Bool
    public let reason: String?

    init(
        reference: String, event: LifeEvent, changed: [DeclarationField] = [], lapsed: Bool = false, reason: String?
    ) {
        self.reference = reference
        self.event = event
        self.changed = changed
        self.lapsed = lapsed
        self.reason = reason
    }

    /// As the outbox keeps it: a line each, the reason last, since it may have several.
    var text: String {
        let fields = (changed.map(\.rawName) + (lapsed ? [ReceiptNews.lapsedMark] : [])).joined(separator: " ")
        return [reference, event?.rawValue ?? "", fields, reason ?? ""].joined(separator: "\n")
    }

    /// Beside the fields' names, of which none is that.
    private static let lapsedMark = "certificate-lapsed"

    /// As it was kept.
    init(text: String) {
        let lines = text.split(separator: "\n", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
        reference = lines.first ?? ""
        event = lines.count > 1 ? LifeEvent(rawValue: lines[1]) : nil
        let names = lines.count > 2 ? Set(lines[2].split(separator: " ").map(String.init)) : []
        changed = DeclarationField.allCases.filter { names.contains($0.rawName) }
        lapsed = names.contains(ReceiptNews.lapsedMark)
        reason = lines.count > 3 && !lines[3].isEmpty ? lines[3] : nil
    }
}

extension DeclarationField {
    /// What it is called where nobody reads it.
    fileprivate var rawName: String { "\(self)" }
}

extension StoredMail {
    /// What the mail of a receipt tells; `nil` for other mails.
    public var news: ReceiptNews? {
        kind == .receipt && accessNews == nil && reopening == nil ? detail.map(ReceiptNews.init(text:)) : nil
    }
}
