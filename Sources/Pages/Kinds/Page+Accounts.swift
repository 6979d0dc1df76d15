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
    /// - Parameter picture: the seed as SVG of ours.
    public static func enrolment(
        _ language: Language, picture: String, secret: String, invitation: String, formToken: String
    ) -> Page {
        Page(
            .enrolment, title: AccountWords.enrolment.text("title", language),
            ["picture": picture, "secret": secret, "invitation": invitation, "form_token": formToken])
    }

    public static func recoveryCodes(_ language: Language, _ codes: [String]) -> Page {
        Page(.recoveryCodes, title: AccountWords.recovery.text("title", language), ["codes": codes])
    }
}
