import Declarations
public import Values

/// One line of the journal (dagboek, journal, Journal): a posting with what it belongs to.
public struct JournalLine: Hashable, Sendable {
    /// Where it stands among all postings.
    public struct Place: Hashable, Sendable {
        /// Counted from 1 over everything that happened.
        public let event: Int
        /// The booking's place in it.
        public let position: Int
        /// Counted from 1 within the booking.
        public let line: Int

        public init(event: Int, position: Int, line: Int) {
            self.event = event
            self.position = position
            self.line = line
        }
    }

    public let place: Place
    /// The day that it counts from.
    public let day: CivilDate
    /// The contribution year that it belongs to; `nil` where it is no year's.
    public let year: Int?
    public let subject: String
    public let posting: Posting
    public let kind: BillingEvent.Kind
    /// Who did it.
    public let person: String
    public let at: Instant
    public let reason: String?

    public init(
        place: Place, day: CivilDate, year: Int?, subject: String, posting: Posting, kind: BillingEvent.Kind,
        person: String, at: Instant, reason: String?
    ) {
        self.place = place
        self.day = day
        self.year = year
        self.subject = subject
        self.posting = posting
        self.kind = kind
        self.person = person
        self.at = at
        self.reason = reason
    }
}
