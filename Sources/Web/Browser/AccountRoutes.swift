import HTTPTypes
import Pages
import Service
import SignIn
import Values

/// Signing in with an account, and taking up an invitation to one.
struct AccountRoutes {
    let desk: BrowserDesk
    let accounts: Accounts
    /// How long a right password waits for its code, in seconds.
    private static let ticketLife = 300

    var all: [BrowserRoute] {
        [
            get("/account/sign-in") { visitor, token in
                .accountSignIn(visitor.language, email: "", return: visitor.returnPath, formToken: token)
            },
            post("/account/sign-in", checkPassword),
            get("/account/code") { visitor, token in
                .accountCode(visitor.language, return: visitor.returnPath, formToken: token)
            },
            post("/account/code", checkCode),
            get("/account/invitation") { [accounts] visitor, token throws(Problems) in
                let invitation = visitor.query["token"] ?? ""
                let account = try accounts.invited(BearerSecret(shown: invitation))
                return .invitation(visitor.language, email: account.email, invitation: invitation, formToken: token)
            },
            post("/account/invitation", accept),
            post("/account/invitation/code", confirm),
        ]
    }

    // MARK: Forms before sign-in

    /// Such a form is bound to a cookie of its own, so that another site can neither send nor read it.
    private func get(
        _ path: String, _ show: @escaping @Sendable (Visitor, String) throws(Problems) -> Page
    ) -> BrowserRoute {
        BrowserRoute(method: .get, path: path) { [desk] visitor throws(Refusal) in
            let known = visitor.cookie(Cookies.form)
            let secret = known ?? BearerSecret(SystemRandomness())
            return try await desk.open(visitor) { visitor throws(Problems) in
                let answer = desk.page(try show(visitor, FormToken(for: secret).text), visitor)
                return known == nil ? answer.giving(Cookies.form, secret.text) : answer
            }
        }
    }

    private func post(
        _ path: String, _ work: @escaping @Sendable (Visitor, String) throws(Problems) -> Answer
    ) -> BrowserRoute {
        BrowserRoute(method: .post, path: path) { [desk] visitor throws(Refusal) in
            try await desk.open(visitor) { visitor throws(Problems) in
                guard let secret = visitor.cookie(Cookies.form) else { throw Problems([Problem(.formForeign)]) }
                try FormToken.check(visitor.form["form_token"], for: secret)
                return try work(visitor, FormToken(for: secret).text)
            }
        }
    }

    /// The same page again with what stands in the way, where it is something that was typed.
    ///
    /// - Parameter field: where it was typed; `nil` where the page that is shown again has no such field.
    private func again(
        _ visitor: Visitor, here: String? = nil, _ page: Page, _ field: String?, _ work: () throws(Problems) -> Answer
    ) throws(Problems) -> Answer {
        do throws(Problems) {
            return try work()
        } catch {
            let status = Refusal(error).status
            let isExpired = error.listed.contains { $0.code == .signInExpired }
            guard [401, 409, 422, 429].contains(status.code), !isExpired else { throw error }
            let placed = field.map { error.placed($0) } ?? error
            return desk.page(page.refused(placed), visitor, here: here).refusing(error)
        }
    }

    // MARK: Signing in

    private func checkPassword(_ visitor: Visitor, _ token: String) throws(Problems) -> Answer {
        let email = visitor.form["email"] ?? ""
        let page = Page.accountSignIn(visitor.language, email: email, return: visitor.returnPath, formToken: token)
        return try again(visitor, page, "email") { () throws(Problems) in
            let ticket = try accounts.checkPassword(
                email: email, password: visitor.form["password"] ?? "", from: visitor.origin)
            return Answer.redirect("/account/code?return=\(FormText.encoded(visitor.returnPath))")
                .giving(Cookies.ticket, ticket.text, for: Self.ticketLife)
        }
    }

    private func checkCode(_ visitor: Visitor, _ token: String) throws(Problems) -> Answer {
        guard let ticket = visitor.cookie(Cookies.ticket) else { throw Problems([Problem(.signInExpired)]) }
        let page = Page.accountCode(visitor.language, return: visitor.returnPath, formToken: token)
        let field = visitor.form["recovery_code"] == nil ? "code" : "recovery_code"
        return try again(visitor, page, field) { () throws(Problems) in
            let identity =
                if let code = visitor.form["recovery_code"] {
                    try accounts.checkRecoveryCode(code, ticket, from: visitor.origin)
                } else {
                    try accounts.checkCode(visitor.form["code"] ?? "", ticket, from: visitor.origin)
                }
            return Answer.redirect("/profile?return=\(FormText.encoded(visitor.returnPath))")
                .giving(Cookies.session, try desk.begin(identity, visitor).text)
                .taking(Cookies.ticket).taking(Cookies.form)
        }
    }

    // MARK: Invitations

    private func accept(_ visitor: Visitor, _ token: String) throws(Problems) -> Answer {
        let shown = visitor.form["invitation"] ?? ""
        let invitation = BearerSecret(shown: shown)
        let account = try accounts.invited(invitation)
        let page = Page.invitation(visitor.language, email: account.email, invitation: shown, formToken: token)
        let here = "/account/invitation?token=\(FormText.encoded(shown))"
        return try again(visitor, here: here, page, "password") { () throws(Problems) in
            let enrolment = try accounts.accept(invitation, password: visitor.form["password"] ?? "")
            return desk.page(self.page(enrolment, visitor, shown, token), visitor, here: here)
        }
    }

    private func page(_ enrolment: Enrolment, _ visitor: Visitor, _ invitation: String, _ token: String) -> Page {
        .enrolment(
            visitor.language, picture: enrolment.picture, secret: enrolment.secret, invitation: invitation,
            formToken: token)
    }

    /// A wrong first code is asked for again beside the same seed, which the telephone holds already.
    private func confirm(_ visitor: Visitor, _ token: String) throws(Problems) -> Answer {
        let shown = visitor.form["invitation"] ?? ""
        let invitation = BearerSecret(shown: shown)
        let account = try accounts.invited(invitation)
        let known = try accounts.enrolment(invitation, showing: visitor.form["secret"] ?? "")
        let first = Page.invitation(visitor.language, email: account.email, invitation: shown, formToken: token)
        let asked = known.map { page($0, visitor, shown, token) } ?? first
        let here = "/account/invitation?token=\(FormText.encoded(shown))"
        // Another language was chosen: the telephone may hold the seed that is shown already.
        if visitor.typedIn != nil, known != nil { return desk.page(asked, visitor, here: here) }
        return try again(visitor, here: here, asked, known == nil ? nil : "code") { () throws(Problems) in
            let opened = try accounts.confirm(invitation, code: visitor.form["code"] ?? "", from: visitor.origin)
            let codes = Page.recoveryCodes(visitor.language, opened.recoveryCodes, next: "/profile")
            // They are shown once: nothing leads away from them but going on.
            return desk.page(codes, visitor, here: "")
                .giving(Cookies.session, try desk.begin(opened.identity, visitor).text).taking(Cookies.form)
        }
    }
}

extension Problems {
    /// Each at its field; what has none at this one.
    func placed(_ field: String) -> Problems {
        map { Problem($0.code, at: $0.place.field == nil ? Place(field: field) : $0.place, $0.details) }
    }
}

extension Answer {
    /// The page of a form with what stands in its way. One that asks for the same again is no challenge of HTTP's own.
    func refusing(_ problems: Problems) -> Answer {
        let refusal = Refusal(limited: problems)
        var answer = self
        answer.status = refusal.status == .unauthorized ? .unprocessableContent : refusal.status
        answer.headers.append(contentsOf: refusal.headers)
        return answer
    }
}
