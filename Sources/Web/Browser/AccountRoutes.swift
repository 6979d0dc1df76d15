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
            guard [401, 409, 422].contains(status.code), !error.listed.contains(where: { $0.code == .signInExpired })
            else { throw error }
            let placed = field.map { name in
                error.map { Problem($0.code, at: $0.place.field == nil ? Place(field: name) : $0.place, $0.details) }
            }
            var answer = desk.page(page.refused(placed ?? error), visitor, here: here)
            // A page that asks for the same again is no challenge of HTTP's own.
            answer.status = status == .unauthorized ? .unprocessableContent : status
            return answer
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
            let page = Page.enrolment(
                visitor.language, picture: enrolment.picture, secret: enrolment.secret, invitation: shown,
                formToken: token)
            return desk.page(page, visitor, here: here)
        }
    }

    /// A wrong first code shows nothing of the seed again: the password is chosen once more.
    private func confirm(_ visitor: Visitor, _ token: String) throws(Problems) -> Answer {
        let shown = visitor.form["invitation"] ?? ""
        let invitation = BearerSecret(shown: shown)
        let account = try accounts.invited(invitation)
        let page = Page.invitation(visitor.language, email: account.email, invitation: shown, formToken: token)
        let here = "/account/invitation?token=\(FormText.encoded(shown))"
        return try again(visitor, here: here, page, nil) { () throws(Problems) in
            let opened = try accounts.confirm(invitation, code: visitor.form["code"] ?? "", from: visitor.origin)
            let codes = Page.recoveryCodes(visitor.language, opened.recoveryCodes, next: "/profile")
            return desk.page(codes, visitor, here: "/home")
                .giving(Cookies.session, try desk.begin(opened.identity, visitor).text).taking(Cookies.form)
        }
    }
}
