import Access
public import Values

/// What a mail tells of who may act for an organisation: it acknowledges what happened, as that of a receipt does.
///
/// Nothing of it is typed by whoever causes the mail but the names of organisations and persons, since anybody may give
/// any office a mandate.
public struct AccessNews: Hashable, Sendable {
    public enum Event: String, CaseIterable, Sendable {
        /// To who holds the mandate.
        case mandateGiven = "mandate_given"
        /// To who held it.
        case mandateEnded = "mandate_ended"
        /// To who gave it: its holder gives it back.
        case mandateReturned = "mandate_returned"
        /// To who may use the service for an organisation from now on.
        case userAdded = "user_added"
    }

    public let event: Event
    /// The purposes of the mandate, or the applications of the user, in their order.
    public let codes: [String]
    /// Those of its purposes that other mandates still give.
    public let still: [String]
    /// The days of the mandate; `nil` for a user.
    public let days: (from: CivilDate, until: CivilDate)?
    /// Whether a person alone is written to, who has no organisation's page.
    public let isPersonal: Bool
    /// Who gives the mandate back.
    public let holder: String

    public static func == (one: AccessNews, other: AccessNews) -> Bool { one.text == other.text }
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }

    init(_ event: Event, _ terms: MandateTerms, still: Set<Mandate.Purpose> = [], holder: String = "") {
        self.event = event
        self.still = still.map(\.rawValue).sorted()
        codes = terms.purposes.map(\.rawValue).sorted()
        days = (terms.from, terms.until)
        self.holder = holder
        if case .person = terms.mandatary, event != .mandateReturned { isPersonal = true } else { isPersonal = false }
    }

    init(applications: [String]) {
        event = .userAdded
        codes = applications.sorted()
        still = []
        days = nil
        isPersonal = true
        holder = ""
    }

    /// What no receipt's reference looks like.
    private static let mark = "access"
    /// What stands before a purpose that is still given.
    private static let stillMark: Character = "+"

    /// As the outbox keeps it: a line each, the name last.
    var text: String {
        let lines = [
            AccessNews.mark, event.rawValue,
            (codes + still.map { "\(AccessNews.stillMark)\($0)" }).joined(separator: " "), days?.from.description ?? "",
            days?.until.description ?? "", isPersonal ? "person" : "organisation", holder,
        ]
        return lines.joined(separator: "\n")
    }

    /// As it was kept; `nil` for the news of a receipt.
    init?(text: String) {
        let lines = text.split(separator: "\n", maxSplits: 6, omittingEmptySubsequences: false).map(String.init)
        guard lines.count == 7, lines[0] == AccessNews.mark, let event = Event(rawValue: lines[1]) else { return nil }
        self.event = event
        let all = lines[2].split(separator: " ").map(String.init)
        codes = all.filter { $0.first != AccessNews.stillMark }
        still = all.filter { $0.first == AccessNews.stillMark }.map { String($0.dropFirst()) }
        if let from = CivilDate(lines[3]), let until = CivilDate(lines[4]) {
            days = (from, until)
        } else {
            days = nil
        }
        isPersonal = lines[5] == "person"
        holder = lines[6]
    }
}

extension StoredMail {
    /// What a mail about access tells; `nil` for other mails.
    public var accessNews: AccessNews? { kind == .receipt ? detail.flatMap(AccessNews.init(text:)) : nil }
}
