import Declarations
import Service
import Values

/// What an export says beside the declaration itself: a column of the sheet, a key of the JSON line.
enum ExportColumn: String, CaseIterable {
    case revision, state, event, reason, person, role
    case onBehalfOf = "on_behalf_of"
    case at, hash, receipt
    case refusalReason = "refusal_reason"
    case refuserName = "refuser_name"
    case refuserProfession = "refuser_profession"
    case refuserNumber = "refuser_number"
    case refuserPosition = "refuser_position"
    case judgedBy = "judged_by"
    case judgedAt = "judged_at"

    /// Whether every export says it, of each declaration.
    var isAlwaysSaid: Bool {
        switch self {
        case .revision, .state, .event, .person, .role, .at, .hash: true
        case .reason, .onBehalfOf, .receipt, .refusalReason, .refuserName, .refuserProfession, .refuserNumber,
            .refuserPosition, .judgedBy, .judgedAt:
            false
        }
    }

    /// What it says of a declaration; `nil` where there is nothing to say.
    func text(of listed: ListedDeclaration, _ verdict: Verdict?) -> String? {
        let revision = listed.revision
        let refusal = Refusal(verdict)
        return switch self {
        case .revision: String(revision.number)
        case .state: listed.state.rawValue
        case .event: revision.event.rawValue
        case .reason: revision.reason
        case .person: revision.author.person
        case .role: revision.author.role.rawValue
        case .onBehalfOf: revision.author.onBehalfOf
        case .at: revision.at.description
        case .hash: revision.hash.description
        case .receipt: listed.receipt?.text
        case .refusalReason: refusal.reason
        case .refuserName: refusal.certifier?.name
        case .refuserProfession: refusal.certifier?.profession.rawValue
        case .refuserNumber: refusal.certifier?.registerNumber
        case .refuserPosition: refusal.certifier?.position.rawValue
        case .judgedBy: verdict?.author.person
        case .judgedAt: verdict?.at.description
        }
    }

    /// What is said by who would not certify; nothing where nobody refused.
    private struct Refusal {
        var certifier: Certifier?
        var reason: String?

        init(_ verdict: Verdict?) {
            guard case .refused(let certifier, let reason) = verdict?.answer else { return }
            self.certifier = certifier
            self.reason = reason
        }
    }
}

extension ListedDeclaration {
    /// The declaration as it is exported: with the certificate in force, whether it came in the document or after it.
    /// A draft keeps what it has.
    func exported(_ verdict: Verdict?) -> Declaration {
        var declaration = revision.declaration
        switch verdict?.answer {
        case .certified(let certificate): declaration.certificate = certificate
        case .refused: declaration.certificate = nil
        case nil: if state != .draft { declaration.certificate = nil }
        }
        return declaration
    }
}
