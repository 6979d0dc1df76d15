import Service
public import Values

extension RelyingParty {
    /// Ends a sign-in when the browser is back.
    ///
    /// - Parameters:
    ///   - query: the names and values of the address, in their order, decoded.
    ///   - cookie: what the browser's cookie holds; `nil` where it has none.
    ///   - threads: where it waits for the database.
    /// - Throws: `sign-in.state` where it is not this browser's, or not for the first time; `sign-in.provider-refusal`,
    ///   `sign-in.provider-answer`, `sign-in.provider-unreachable`, `sign-in.identity-refused`, `sign-in.level`,
    ///   `sign-in.too-old`.
    public func finish(
        query: [(name: String, value: String)], cookie: BearerSecret?, on threads: some WaitingThreads
    ) async throws(Problems) -> Finished {
        let answer = try AuthorizationAnswer(query)
        let attempt = try await take(answer, cookie, threads)
        let metadata = try await provider.metadata()
        if metadata.namesIssuer || answer.issuer != nil, answer.issuer != metadata.issuer {
            throw IDToken.refusal("iss parameter")
        }
        if let error = answer.error { throw Problems([Problem(.providerRefusal, ["reason": error])]) }
        guard let code = answer.code else { throw Problems([Problem(.providerAnswer, ["reason": "code"])]) }
        let tokens = try await exchange(code, attempt.verifier, metadata)
        guard let text = tokens["id_token"]?.text else {
            throw Problems([Problem(.providerAnswer, ["reason": "id_token"])])
        }
        let token = try IDToken(text)
        let key = try await provider.key(token.keyID, for: token.algorithm)
        let claims = try await token.claims(signedWith: key)
        let check = ClaimsCheck(settings: settings, nonce: attempt.nonce, now: clock.now())
        try check.check(claims)
        let more = try await userInfo(tokens, claims, metadata)
        return Finished(identity: try check.identity(claims, more), returnTo: attempt.returnTo)
    }

    /// The attempt that is answered. It is gone afterwards, whatever comes of it.
    private func take(
        _ answer: AuthorizationAnswer, _ cookie: BearerSecret?, _ threads: some WaitingThreads
    ) async throws(Problems) -> SignInAttempt {
        let state = BearerSecret(shown: answer.state).fingerprint
        let now = clock.now()
        let attempt = try await threads.run { [store] () throws(Problems) in
            try store.changeSignIn { store throws(Problems) in try store.takeAttempt(state) }
        }
        guard let attempt, let cookie, now < attempt.expiresAt,
            ConstantTime.areEqual(attempt.cookie.bytes, cookie.fingerprint.bytes)
        else { throw Problems([Problem(.signInState)]) }
        return attempt
    }

    /// Changes the code into tokens, which stay on this side.
    private func exchange(
        _ code: String, _ verifier: String, _ metadata: ProviderMetadata
    ) async throws(Problems) -> JSONValue {
        var form = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", settings.redirectURI),
            ("code_verifier", verifier),
        ]
        var headers = [
            (name: "Content-Type", value: "application/x-www-form-urlencoded"),
            (name: "Accept", value: "application/json"),
        ]
        if let secret = settings.clientSecret, !metadata.takesSecretInForm {
            let pair = "\(FormText.encoded(settings.clientID)):\(FormText.encoded(secret))"
            headers.append((name: "Authorization", value: "Basic \(Base64.text(Array(pair.utf8)))"))
        } else {
            form.append(("client_id", settings.clientID))
            if let secret = settings.clientSecret { form.append(("client_secret", secret)) }
        }
        let body = Array(FormText.text(form).utf8)
        return try await provider.document(
            OutboundRequest(metadata.tokenEndpoint, headers: headers, body: body), "token")
    }

    /// More claims, where they are asked for: only about the same person.
    private func userInfo(
        _ tokens: JSONValue, _ claims: JSONValue, _ metadata: ProviderMetadata
    ) async throws(Problems) -> JSONValue? {
        guard settings.asksUserInfo, let endpoint = metadata.userInfoEndpoint else { return nil }
        guard let access = tokens["access_token"]?.text, access.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw Problems([Problem(.providerAnswer, ["reason": "access_token"])])
        }
        let request = OutboundRequest(
            endpoint, headers: [("Authorization", "Bearer \(access)"), ("Accept", "application/json")])
        let more = try await provider.document(request, "userinfo")
        guard let subject = more["sub"]?.text, subject == claims["sub"]?.text else {
            throw IDToken.refusal("userinfo sub")
        }
        return more
    }
}
