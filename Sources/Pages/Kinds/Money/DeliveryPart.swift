public import Service
public import Values
import Wording

/// Where a document and its reminders are on their way, a line each.
public struct DeliveryPart {
    private let language: Language
    private let deliveries: [DocumentDelivery]
    private let isLetter: Bool

    /// - Parameter isLetter: whether it is printed and goes by post, since nobody is known to be mailed.
    public init(_ language: Language, _ deliveries: [DocumentDelivery], isLetter: Bool) {
        self.language = language
        self.deliveries = deliveries
        self.isLetter = isLetter
    }

    private var words: [String: Phrase] { DeliveryWords.lines }

    var lines: [String] {
        let last = isLetter ? "by_post" : deliveries.isEmpty ? "not_sent" : nil
        return deliveries.map(line) + [last].compactMap(\.self).map { words.text($0, language) }
    }

    private func line(_ delivery: DocumentDelivery) -> String {
        let sending = delivery.sending
        let what = sending.kind.step.map { ReminderWords.title($0)[language] } ?? words.text("document", language)
        let way = words.filled(sending.way.rawValue, language, ["to": sending.recipient])
        return [what.capitalisedFirst, way, words.text(delivery.state.rawValue, language)].joined(separator: " · ")
    }
}
