import Audit
import Service
import Values

/// What happens around sign-in that the audit chain remembers. A code is never renamed.
public enum SecurityEvent: String, CaseIterable, Sendable {
    case signedIn = "sign_in"
    case signInFailed = "sign_in_failed"
    case sessionEnded = "session_end"
    case accountInvited = "account_invite"
    case accountActivated = "account_activate"
    case accountBlocked = "account_block"
    case accountUnblocked = "account_unblock"
    case passwordChanged = "password_change"
    case factorChanged = "factor_change"
    case recoveryCodesChanged = "recovery_codes_change"
    case recoveryCodeUsed = "recovery_code_use"
}

extension SecurityEvent {
    /// Enters it in the chain, in the transaction at hand.
    ///
    /// - Parameter subject: what it happened to: `account/ID`, `identity/ID`.
    func enter(
        _ subject: String, by acting: Acting, at: Instant, in store: any SignInRecording
    ) throws(Problems) {
        let head = try store.auditHead()
        try store.add(
            AuditEntry(
                sequence: head.sequence + 1, at: at, person: acting.person, role: acting.role,
                onBehalfOf: acting.onBehalfOf, action: rawValue, subject: subject, before: nil, after: nil,
                grounds: nil, requestID: acting.requestID, previous: head.hash))
    }
}
