public import Values

extension Page {
    /// - Parameters:
    ///   - email: as it was typed.
    ///   - path: where to go afterwards.
    public static func accountSignIn(_ language: Language, email: String, return path: String, formToken: String)
        -> Page
    {
        Page(
            .accountSignIn, title: AccountWords.signIn.text("title", language),
            ["email": email, "return": path, "form_token": formToken])
    }

    public static func accountCode(_ language: Language, return path: String, formToken: String) -> Page {
        Page(
            .accountCode, title: AccountWords.code.text("title", language),
            ["return": path, "form_token": formToken])
    }

    /// Where somebody invited chooses a password.
    public static func invitation(
        _ language: Language, email: String, invitation: String, formToken: String
    ) -> Page {
        Page(
            .invitation, title: AccountWords.invitation.text("title", language),
            ["email": email, "invitation": invitation, "form_token": formToken])
    }

    /// Where the telephone takes over the seed of its codes.
    ///
    /// - Parameters:
    ///   - picture: the seed as SVG of ours.
    ///   - invitation: what opens the account; `nil` for who has one.
    ///   - formToken: `nil` for who is signed in: the frame knows it.
    public static func enrolment(
        _ language: Language, picture: String, secret: String, invitation: String? = nil, formToken: String? = nil
    ) -> Page {
        let action = invitation == nil ? "/account/telephone/code" : "/account/invitation/code"
        let letters = Array(secret)
        let groups = stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }
        var values = [
            "picture": picture, "secret": secret, "grouped": groups.joined(separator: " "), "action": action,
        ]
        values["invitation"] = invitation
        values["form_token"] = formToken
        var page = Page(.enrolment, title: AccountWords.enrolment.text("title", language), values)
        page.form = action
        return page
    }

    /// - Parameter next: where the holder goes on.
    public static func recoveryCodes(_ language: Language, _ codes: [String], next: String) -> Page {
        Page(.recoveryCodes, title: AccountWords.recovery.text("title", language), ["codes": codes, "next": next])
    }

    /// What somebody changes of an account of their own.
    ///
    /// - Parameters:
    ///   - left: how many recovery codes are good.
    ///   - isChanged: whether the password was changed just now.
    public static func account(_ language: Language, email: String, left: Int, isChanged: Bool) -> Page {
        Page(
            .account, title: AccountWords.account.text("title", language),
            ["email": email, "left": String(left), "is_changed": isChanged])
    }
}
