import Audit
public import Declarations
import Law
public import Values

/// What became of writing to one declarant.
public struct NoticeOutcome: Hashable, Sendable {
    public enum Result: Hashable, Sendable {
        case sent(to: String)
        /// The same was sent today already.
        case sentToday
        /// Nobody gave an address.
        case noAddress
        /// Declared meanwhile, or set ex officio.
        case declared
    }

    public let key: DeclarationKey
    public let name: String
    public let result: Result
}

extension AgencyOffice {
    /// Written to together: more would hold the others up.
    private static let noticesTogether = 500

    /// Invites or reminds declarants who have not declared: a mail each in their language, put into the outbox with an
    /// audit entry that says who sent it. No declarant is sent the same twice on one day.
    ///
    /// - Throws: `year.closed`; `life.role` for anyone but the agency.
    public func send(
        _ kind: StoredMail.Kind, to keys: [DeclarationKey], by request: FilingRequest
    ) throws(Problems) -> [NoticeOutcome] {
        guard request.author.role == .agency else {
            let details = ["event": AgencyOffice.action(kind), "role": LifeRole.agency.rawValue]
            throw Problems([Problem(.lifeRole, details)])
        }
        var outcomes: [NoticeOutcome] = []
        for start in stride(from: 0, to: keys.count, by: AgencyOffice.noticesTogether) {
            let some = keys[start..<min(start + AgencyOffice.noticesTogether, keys.count)]
            let now = clock.now()
            outcomes += try billing.store.writeBilling { (store) throws(Problems) -> [NoticeOutcome] in
                var outcomes: [NoticeOutcome] = []
                var today: [Int: Set<DeclarantID>] = [:]
                for key in some {
                    if today[key.year] == nil {
                        try declarations.checkOpen(key.year, in: store)
                        let sent = try store.notices(of: key.year)
                        today[key.year] = Set(
                            sent.filter { $0.kind == kind && $0.last.day == now.day }.map(\.declarant))
                    }
                    let isSent = today[key.year]?.contains(key.declarant) ?? false
                    let outcome = try send(kind, to: key, isSent: isSent, now, by: request, in: store)
                    if case .sent = outcome.result { today[key.year]?.insert(key.declarant) }
                    outcomes.append(outcome)
                }
                return outcomes
            }
        }
        return outcomes
    }

    /// Under what the audit trail has it.
    static func action(_ kind: StoredMail.Kind) -> String { "send_\(kind.rawValue)" }

    private func send(
        _ kind: StoredMail.Kind, to key: DeclarationKey, isSent: Bool, _ now: Instant, by request: FilingRequest,
        in store: any BillingWriting
    ) throws(Problems) -> NoticeOutcome {
        let addressee = try store.correspondent(of: key, access.memory)
        let name = addressee?.name ?? key.declarant.description
        func outcome(_ result: NoticeOutcome.Result) -> NoticeOutcome {
            NoticeOutcome(key: key, name: name, result: result)
        }
        switch try store.history(of: key)?.state {
        case .submitted, .certified, .refused, .exOfficio: return outcome(.declared)
        case nil, .draft, .withdrawn, .superseded: break
        }
        if isSent { return outcome(.sentToday) }
        guard let addressee else { return outcome(.noAddress) }
        let mail = notice(kind, to: addressee, about: key, at: now)
        let head = try store.auditHead()
        try store.add(
            AuditEntry(
                sequence: head.sequence + 1, at: now, person: request.author.person, role: request.author.role.rawValue,
                onBehalfOf: request.author.onBehalfOf, action: AgencyOffice.action(kind), subject: key.description,
                before: nil, after: Fingerprint(of: DelimitedFields.bytes([mail.id, mail.recipient])), grounds: nil,
                requestID: request.id, previous: head.hash))
        try store.add(mail)
        return outcome(.sent(to: mail.recipient))
    }

    /// What a declarant would be written now; `nil` where nobody gave an address.
    public func notice(_ kind: StoredMail.Kind, to key: DeclarationKey) throws(Problems) -> StoredMail? {
        let now = clock.now()
        return try billing.store.readBilling { (store) throws(Problems) in
            try store.correspondent(of: key, access.memory).map { notice(kind, to: $0, about: key, at: now) }
        }
    }

    private func notice(
        _ kind: StoredMail.Kind, to addressee: Correspondent, about key: DeclarationKey, at now: Instant
    ) -> StoredMail {
        StoredMail(
            kind, to: addressee.email, addressee.language, about: key, name: addressee.name,
            cause: now.day.description, at: now)
    }
}
