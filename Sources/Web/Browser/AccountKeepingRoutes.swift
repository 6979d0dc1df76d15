import HTTPTypes
import Pages
import Service
import SignIn
import Values

/// What the holder of an account changes of it: password, telephone and recovery codes.
struct AccountKeepingRoutes {
    let desk: BrowserDesk
    let accounts: Accounts

    var all: [BrowserRoute] {
        [
            route(.get, "/account") { visitor, person, id throws(Problems) in try page(visitor, person, id) },
            route(.post, "/account/password", changePassword),
            route(.post, "/account/telephone", beginTelephone),
            route(.post, "/account/telephone/code", confirmTelephone),
            route(.post, "/account/recovery-codes", renewCodes),
        ]
    }

    private typealias Work =
        @Sendable (Visitor, BrowserDesk.SignedIn, _ account: String) throws(Problems) -> Answer

    /// - Throws: `account.unknown` for who signed in with another key.
    private func route(_ method: HTTPRequest.Method, _ path: String, _ work: @escaping Work) -> BrowserRoute {
        BrowserRoute(method: method, path: path) { [desk] visitor throws(Refusal) in
            try await desk.signedIn(visitor, changes: method == .post) { visitor, person throws(Problems) in
                guard let id = person.session.identity.account else { throw Problems([Problem(.accountUnknown)]) }
                return try work(visitor, person, id)
            }
        }
    }

    private func page(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ id: String, _ problems: Problems = Problems()
    ) throws(Problems) -> Answer {
        let (account, left) = try accounts.kept(id)
        let isChanged = visitor.query["changed"] == "password"
        let page = Page.account(visitor.language, email: account.email, left: left, isChanged: isChanged)
            .refused(problems)
        var answer = desk.page(page, visitor, person, here: "/account")
        if !problems.isEmpty { answer.status = .unprocessableContent }
        return answer
    }

    /// Does it, or shows the page again with what stands in the way.
    ///
    /// - Parameters:
    ///   - field: where the present password was typed.
    ///   - again: the page of the new telephone, where its first code is asked for.
    private func change(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ id: String, proof field: String, again: Page? = nil,
        _ work: () throws(Problems) -> Answer
    ) throws(Problems) -> Answer {
        do throws(Problems) {
            return try work()
        } catch {
            guard [401, 409, 422, 429].contains(Refusal(error).status.code) else { throw error }
            if let again {
                return desk.page(again.refused(error.placed("code")), visitor, person, here: "/account").refusing(error)
            }
            let placed = error.map { problem in
                let isProof = problem.code == .passwordDiffers || problem.code == .signInCodeWrong
                return Problem(problem.code, at: Place(field: isProof ? field : "new_password"), problem.details)
            }
            return try page(visitor, person, id, placed)
        }
    }

    private func changePassword(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ id: String
    ) throws(Problems) -> Answer {
        try change(visitor, person, id, proof: "password") { () throws(Problems) in
            try accounts.changePassword(
                of: id, from: visitor.form["password"] ?? "", to: visitor.form["new_password"] ?? "",
                keeping: person.token, from: visitor.origin)
            return .redirect("/account?changed=password")
        }
    }

    private func beginTelephone(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ id: String
    ) throws(Problems) -> Answer {
        try change(visitor, person, id, proof: "telephone_password") { () throws(Problems) in
            let enrolment = try accounts.beginFactor(
                of: id, password: visitor.form["password"] ?? "", from: visitor.origin)
            return desk.page(page(enrolment, visitor), visitor, person, here: "/account")
        }
    }

    private func page(_ enrolment: Enrolment, _ visitor: Visitor) -> Page {
        .enrolment(visitor.language, picture: enrolment.picture, secret: enrolment.secret)
    }

    /// A wrong first code is asked for again beside the same seed, which the telephone holds already.
    private func confirmTelephone(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ id: String
    ) throws(Problems) -> Answer {
        let known = try accounts.newFactor(of: id, showing: visitor.form["secret"] ?? "")
        if visitor.typedIn != nil, let known {
            return desk.page(page(known, visitor), visitor, person, here: "/account")
        }
        return try change(
            visitor, person, id, proof: "telephone_password", again: known.map { page($0, visitor) }
        ) { () throws(Problems) in
            shown(
                try accounts.confirmFactor(
                    of: id, code: visitor.form["code"] ?? "", keeping: person.token, from: visitor.origin),
                visitor, person)
        }
    }

    private func renewCodes(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ id: String
    ) throws(Problems) -> Answer {
        try change(visitor, person, id, proof: "recovery_password") { () throws(Problems) in
            shown(
                try accounts.renewRecoveryCodes(
                    of: id, password: visitor.form["password"] ?? "", from: visitor.origin),
                visitor, person)
        }
    }

    private func shown(_ codes: [String], _ visitor: Visitor, _ person: BrowserDesk.SignedIn) -> Answer {
        desk.page(.recoveryCodes(visitor.language, codes, next: "/account"), visitor, person, here: "/account")
    }
}
