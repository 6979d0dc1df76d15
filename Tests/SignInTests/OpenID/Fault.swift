import Values

/// How a provider may misbehave, by accident or on purpose.
enum Fault: String, CaseIterable, Sendable {
    case none
    // Metadata.
    case otherIssuerInMetadata, slashAfterIssuer
    // The way back over the browser.
    case otherState, noState, otherIssuerOnTheWayBack, codeTwice, error
    // The token endpoint.
    case tokenFails, tokenRedirects, tokenIsHTML, noIDToken
    // Claims.
    case otherNonce, noNonce, otherIssuer, noIssuer, otherAudience, noAudience, audiencesWithoutParty, otherParty
    case expired, noExpiry, expiryIsText, expiryIsHuge, madeInFuture, notYetValid
    case lowLevel, noLevel, provedLongAgo, provedNever, emptySubject, noSubject, subjectIsNumber
    case shortPersonNumber, noPersonNumber
    // Signatures.
    case algorithmNone, algorithmNoneInOtherCase, sharedSecretOfPublicKey, sharedSecretOfClient, otherKey, unknownKey
    case keyAddressInHeader, keyInHeader, certificateAddressInHeader, accessTokenKind, changedAfterSigning
    case cutSignature, noSignature
    // What else is asked.
    case otherSubjectInUserInfo, keysFail, keysAreHuge, keysAreSlow
    // What is unusual and right.
    case keysRotate, timeWithFraction

    /// What the refusal says; `nil` for who signs in.
    var code: ProblemCode? {
        switch self {
        case .none, .keysRotate, .timeWithFraction: nil
        case .otherIssuerInMetadata, .slashAfterIssuer, .codeTwice, .tokenFails, .tokenRedirects, .tokenIsHTML,
            .noIDToken, .keysFail:
            .providerAnswer
        case .otherState, .noState: .signInState
        case .error: .providerRefusal
        case .lowLevel, .noLevel: .signInLevel
        case .provedLongAgo: .signInTooOld
        case .keysAreHuge, .keysAreSlow: .providerUnreachable
        case .otherIssuerOnTheWayBack, .otherNonce, .noNonce, .otherIssuer, .noIssuer, .otherAudience, .noAudience,
            .audiencesWithoutParty, .otherParty, .expired, .noExpiry, .expiryIsText, .expiryIsHuge, .madeInFuture,
            .notYetValid, .provedNever, .emptySubject, .noSubject, .subjectIsNumber, .shortPersonNumber,
            .noPersonNumber, .algorithmNone, .algorithmNoneInOtherCase, .sharedSecretOfPublicKey,
            .sharedSecretOfClient, .otherKey, .unknownKey, .keyAddressInHeader, .keyInHeader,
            .certificateAddressInHeader, .accessTokenKind, .changedAfterSigning, .cutSignature, .noSignature,
            .otherSubjectInUserInfo:
            .identityRefused
        }
    }

    /// The word in the refusal that says which check it was; `nil` where the code alone does.
    var reason: String? {
        switch self {
        case .otherIssuerInMetadata, .slashAfterIssuer: "issuer"
        case .codeTwice: "code"
        case .tokenFails: "token: 500"
        case .tokenRedirects: "token: 302"
        case .tokenIsHTML: "token"
        case .noIDToken: "id_token"
        case .keysFail: "keys: 500"
        case .error: "access_denied"
        case .keysAreHuge: "too large"
        case .keysAreSlow: "too slow"
        case .otherIssuerOnTheWayBack: "iss parameter"
        case .otherNonce, .noNonce: "nonce"
        case .otherIssuer, .noIssuer: "iss"
        case .otherAudience, .noAudience: "aud"
        case .audiencesWithoutParty, .otherParty: "azp"
        case .expired, .noExpiry, .expiryIsText, .expiryIsHuge: "exp"
        case .madeInFuture: "iat"
        case .notYetValid: "nbf"
        case .provedNever: "auth_time"
        case .emptySubject, .noSubject, .subjectIsNumber: "sub"
        case .shortPersonNumber, .noPersonNumber: "egovNRN"
        case .algorithmNone, .algorithmNoneInOtherCase, .sharedSecretOfPublicKey, .sharedSecretOfClient: "alg"
        case .unknownKey: "kid"
        case .keyAddressInHeader: "jku"
        case .keyInHeader: "jwk"
        case .certificateAddressInHeader: "x5u"
        case .accessTokenKind: "typ"
        case .otherKey, .changedAfterSigning, .cutSignature, .noSignature: "signature"
        case .otherSubjectInUserInfo: "userinfo sub"
        case .none, .otherState, .noState, .lowLevel, .noLevel, .provedLongAgo, .keysRotate, .timeWithFraction: nil
        }
    }
}
