import Billing
import Declarations
public import Service
public import Values
import Wording

/// What of a year's documents waits to be sent, is on its way, is there, or did not get there.
public struct SendingPage {
    let language: Language
    let year: Int
    let outlook: SendingOutlook
    let sums: [DeliverySum]
    let undelivered: [DocumentDelivery]
    let together: Int
    let maySend: Bool
    let done: Done?

    /// What sending has just put into the outbox.
    public struct Done: Hashable, Sendable {
        public let documents: Int
        public let mails: Int
        public let electronic: Int

        public init(documents: Int, mails: Int, electronic: Int) {
            self.documents = documents
            self.mails = mails
            self.electronic = electronic
        }
    }

    /// With more rows, a page would be heavier than it may be.
    public static let most = 80

    /// - Parameters:
    ///   - undelivered: one more than are shown, where there are more.
    ///   - together: as many documents are sent in one go.
    public init(
        _ language: Language, year: Int, _ outlook: SendingOutlook, sums: [DeliverySum],
        undelivered: [DocumentDelivery], together: Int, maySend: Bool, done: Done?
    ) {
        self.language = language
        self.year = year
        self.outlook = outlook
        self.sums = sums
        self.undelivered = undelivered
        self.together = together
        self.maySend = maySend
        self.done = done
    }

    /// Where the page of a year is.
    public static func path(_ year: Int) -> String { "/agency/\(year)/sending" }

    private var words: [String: Phrase] { SendingWords.page }
    private var numerals: Numerals { Numerals(language) }

    public var page: Page {
        let title = words.filled("title", language, ["year": String(year)])
        let rows = self.rows
        var values: [String: Any] = [
            "title": title, "year": String(year), "path": Self.path(year), "has_waiting": outlook.documents > 0,
            "documents": numerals.count(outlook.documents), "mails": numerals.count(outlook.mails),
            "electronic": numerals.count(outlook.electronic), "may_send": maySend, "has_rows": !rows.isEmpty,
            "rows": rows, "has_faults": !undelivered.isEmpty, "faults": undelivered.prefix(Self.most).map(fault),
            "has_letters": !outlook.letters.isEmpty, "letters": outlook.letters.prefix(Self.most).map(letter),
            "letters_in_all": numerals.count(outlook.letters.count),
            "letter_count": words.filled("letter_count", language, ["count": numerals.count(outlook.letters.count)]),
        ]
        if outlook.documents > together {
            values["in_parts"] = words.filled("in_parts", language, ["count": numerals.count(together)])
        }
        if let done { values["told"] = told(done) }
        if undelivered.count > Self.most {
            values["more_faults"] = words.filled("more_faults", language, ["count": numerals.count(Self.most)])
        }
        if outlook.letters.count > Self.most {
            values["more_letters"] = words.filled("more_letters", language, ["count": numerals.count(Self.most)])
        }
        return Page(.sending, title: title, values)
    }

    /// The second of two presses finds nothing left.
    private func told(_ done: Done) -> String {
        guard done.documents > 0 else { return words.text("done_before", language) }
        return words.filled(
            "done", language,
            [
                "count": numerals.count(done.documents), "mails": numerals.count(done.mails),
                "electronic": numerals.count(done.electronic),
            ])
    }

    // MARK: On its way

    private var rows: [[String: String]] {
        StoredSending.Kind.allCases.flatMap { kind in
            StoredSending.Way.allCases.compactMap { way in
                let own = sums.filter { $0.kind == kind && $0.way == way }
                guard !own.isEmpty else { return nil }
                func count(_ state: MailDelivery.State) -> String {
                    numerals.count(own.filter { $0.state == state }.reduce(0) { $0 + $1.count })
                }
                return [
                    "what": name(kind), "way": words.text("by_\(way.rawValue)", language),
                    "waiting": count(.waiting), "sent": count(.sent), "failed": count(.failed),
                ]
            }
        }
    }

    private func name(_ kind: StoredSending.Kind) -> String {
        kind.step.map { ReminderWords.title($0)[language] } ?? words.text("document", language)
    }

    private func fault(_ delivery: DocumentDelivery) -> [String: Any] {
        let sending = delivery.sending
        return [
            "number": sending.document.description, "what": name(sending.kind),
            "to": DeliveryWords.lines.filled(sending.way.rawValue, language, ["to": sending.recipient]),
            "fault": delivery.fault, "attempts": numerals.count(delivery.attempts),
            "tag": delivery.state == .failed ? "tag late" : "tag todo",
            "state": words.text(delivery.state == .failed ? "given_up" : "tried_again", language),
        ]
    }

    // MARK: By post

    private func letter(_ document: UnmailedDocument) -> [String: String] {
        [
            "number": document.number.description, "name": document.name,
            "contributor": document.contributor.description,
        ]
    }
}
