import Service
import Values

/// Whether what a provider signed is meant for us, now, and for the sign-in that was begun (OpenID Connect Core 1.0,
/// section 3.1.3.7).
struct ClaimsCheck {
    let settings: OpenIDSettings
    let nonce: String
    let now: Instant

    /// How far clocks may be apart, in seconds.
    private static let leeway = 60.0
    /// A token that lasts longer is none for signing in, in seconds.
    private static let longestLife = 86_400.0

    private var seconds: Double { Double(now.milliseconds) / 1000 }

    /// - Throws: `sign-in.identity-refused` with the claim; `sign-in.level`; `sign-in.too-old`.
    func check(_ claims: JSONValue) throws(Problems) {
        guard claims["iss"]?.text == settings.issuer else { throw IDToken.refusal("iss") }
        try checkAudience(claims)
        try checkTimes(claims)
        guard let given = claims["nonce"]?.text, ConstantTime.areEqual(given, nonce) else {
            throw IDToken.refusal("nonce")
        }
        guard let subject = claims["sub"]?.text, !subject.isEmpty, subject.utf8.count <= 255,
            subject.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
        else { throw IDToken.refusal("sub") }
        try checkLevel(claims)
        try checkAge(claims)
    }

    /// For us; where it is for others too, it must have been given to us.
    private func checkAudience(_ claims: JSONValue) throws(Problems) {
        let audience: [String?] =
            switch claims["aud"] {
            case .text(let one): [one]
            case .list(let several): several.map(\.text)
            default: []
            }
        guard audience.contains(settings.clientID), !audience.contains(nil) else { throw IDToken.refusal("aud") }
        let party = claims["azp"]
        if party != nil || audience.count > 1 {
            guard party?.text == settings.clientID else { throw IDToken.refusal("azp") }
        }
    }

    private func checkTimes(_ claims: JSONValue) throws(Problems) {
        guard let end = claims["exp"]?.number, end > seconds - ClaimsCheck.leeway,
            end < seconds + ClaimsCheck.longestLife
        else { throw IDToken.refusal("exp") }
        guard let made = claims["iat"]?.number, made < seconds + ClaimsCheck.leeway,
            made > seconds - ClaimsCheck.longestLife
        else { throw IDToken.refusal("iat") }
        if let start = claims["nbf"] {
            guard let start = start.number, start < seconds + ClaimsCheck.leeway else { throw IDToken.refusal("nbf") }
        }
    }

    private func checkLevel(_ claims: JSONValue) throws(Problems) {
        switch settings.levels {
        case .any: return
        case .these(let levels):
            let level = claims["acr"]?.text ?? ""
            guard levels.contains(level) else {
                throw Problems([Problem(.signInLevel, ["level": level.isEmpty ? "–" : String(level.prefix(100))])])
            }
        }
    }

    /// Some providers write a fraction of a second.
    private func checkAge(_ claims: JSONValue) throws(Problems) {
        guard let maxAge = settings.maxAge else { return }
        guard let proved = claims["auth_time"]?.number, proved < seconds + ClaimsCheck.leeway else {
            throw IDToken.refusal("auth_time")
        }
        guard proved > seconds - Double(maxAge) - ClaimsCheck.leeway else {
            throw Problems([Problem(.signInTooOld)])
        }
    }

    /// Who it is, from claims that were checked.
    func identity(_ claims: JSONValue, _ more: JSONValue?) throws(Problems) -> Identity {
        let claim = { (name: String) in claims[name] ?? more?[name] }
        let number = try personNumber(claim(settings.personNumberClaim))
        let parts = [claim("given_name")?.text, claim("family_name")?.text].compactMap(\.self)
        let name = claim("name")?.text ?? (parts.isEmpty ? nil : parts.joined(separator: " "))
        let subject = claims["sub"]?.text ?? ""
        let proved = claims["auth_time"]?.number ?? claims["iat"]?.number ?? seconds
        return Identity(
            issuer: settings.issuer, subject: subject, personNumber: number,
            name: ClaimsCheck.clean(name ?? subject), level: ClaimsCheck.clean(claims["acr"]?.text ?? ""),
            methods: (claims["amr"]?.list ?? []).compactMap(\.text).map(ClaimsCheck.clean).filter { !$0.isEmpty },
            authenticatedAt: Instant(milliseconds: Int64(max(0, proved) * 1000)))
    }

    /// Eleven digits.
    private func personNumber(_ value: JSONValue?) throws(Problems) -> String? {
        guard let value else {
            if settings.requiresPersonNumber { throw IDToken.refusal(settings.personNumberClaim) }
            return nil
        }
        guard let number = value.text, number.utf8.count == 11,
            number.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
        else { throw IDToken.refusal(settings.personNumberClaim) }
        return number
    }

    /// Names go into pages and logs: nothing that is no letter, and not too much of it.
    private static func clean(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }).prefix(200))
    }
}
