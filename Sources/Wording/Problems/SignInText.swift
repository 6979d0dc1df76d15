import Values

/// What is said of signing in with an identity provider or an account.
enum SignInText {
    static let providerUnreachable = Phrase(
        nl: "De aanmelddienst antwoordt niet ({reason}). Probeer het over enkele minuten opnieuw.",
        fr: "Le service de connexion ne répond pas ({reason}). Réessayez dans quelques minutes.",
        de: "Der Anmeldedienst antwortet nicht ({reason}). Versuchen Sie es in einigen Minuten erneut.",
        en: "The sign-in service does not answer ({reason}). Try again in a few minutes.")

    static let providerAnswer = Phrase(
        nl: "De aanmelddienst gaf een antwoord dat niet klopt ({reason}). Begin opnieuw met aanmelden; meld het "
            + "aan het FAGG als het weer gebeurt.",
        fr: "Le service de connexion a donné une réponse non conforme ({reason}). Recommencez la connexion ; "
            + "signalez-le à l'AFMPS si cela se reproduit.",
        de: "Der Anmeldedienst gab eine Antwort, die nicht den Regeln entspricht ({reason}). Melden Sie sich neu "
            + "an; teilen Sie es der FAAGP mit, wenn es wieder geschieht.",
        en: "The sign-in service gave an answer that is not as it should be ({reason}). Begin signing in again; "
            + "tell the FAMHP if it happens again.")

    static let providerRefusal = Phrase(
        nl: "De aanmelddienst heeft het aanmelden niet afgerond ({reason}). Begin opnieuw met aanmelden.",
        fr: "Le service de connexion n'a pas mené l'identification à terme ({reason}). Recommencez la connexion.",
        de: "Der Anmeldedienst hat die Anmeldung nicht abgeschlossen ({reason}). Melden Sie sich neu an.",
        en: "The sign-in service did not complete the sign-in ({reason}). Begin signing in again.")

    static let signInState = Phrase(
        nl: "Dit antwoord hoort bij geen aanmelding die in deze browser loopt. Begin opnieuw met aanmelden, in één "
            + "browser.",
        fr: "Cette réponse ne correspond à aucune identification en cours dans ce navigateur. Recommencez la "
            + "connexion, dans un seul navigateur.",
        de: "Diese Antwort gehört zu keiner Anmeldung, die in diesem Browser läuft. Melden Sie sich neu an, in "
            + "einem einzigen Browser.",
        en: "This answer belongs to no sign-in under way in this browser. Begin signing in again, in one browser.")

    static let identityRefused = Phrase(
        nl: "Het identiteitsbewijs van de aanmelddienst is niet aanvaard ({reason}). Begin opnieuw met aanmelden; "
            + "meld het aan het FAGG als het weer gebeurt.",
        fr: "La preuve d'identité du service de connexion n'a pas été acceptée ({reason}). Recommencez la connexion "
            + "; signalez-le à l'AFMPS si cela se reproduit.",
        de: "Der Identitätsnachweis des Anmeldedienstes wurde nicht angenommen ({reason}). Melden Sie sich neu an; "
            + "teilen Sie es der FAAGP mit, wenn es wieder geschieht.",
        en: "The sign-in service's proof of identity was not accepted ({reason}). Begin signing in again; tell the "
            + "FAMHP if it happens again.")

    static let signInLevel = Phrase(
        nl: "U hebt zich aangemeld op een te laag niveau ({level}). Meld u aan met uw eID of met itsme.",
        fr: "Vous vous êtes identifié à un niveau trop bas ({level}). Identifiez-vous avec votre eID ou avec itsme.",
        de: "Sie haben sich auf einer zu niedrigen Stufe angemeldet ({level}). Melden Sie sich mit Ihrer eID oder "
            + "mit itsme an.",
        en: "You signed in at too low a level ({level}). Sign in with your eID or with itsme.")

    static let signInTooOld = Phrase(
        nl: "U hebt zich te lang geleden bij de aanmelddienst aangemeld. Meld u daar opnieuw aan.",
        fr: "Votre identification auprès du service de connexion est trop ancienne. Connectez-vous à nouveau.",
        de: "Ihre Anmeldung beim Anmeldedienst liegt zu lange zurück. Melden Sie sich dort erneut an.",
        en: "You signed in at the sign-in service too long ago. Sign in there again.")

    static let signInWrong = Phrase(
        nl: "Het e-mailadres en het wachtwoord horen niet bij elkaar. Schrijf beide opnieuw.",
        fr: "L'adresse e-mail et le mot de passe ne vont pas ensemble. Écrivez-les à nouveau tous les deux.",
        de: "Die E-Mail-Adresse und das Passwort gehören nicht zusammen. Schreiben Sie beide erneut.",
        en: "The e-mail address and the password do not belong together. Write both again.")

    static let signInCodeWrong = Phrase(
        nl: "Deze code klopt niet of is al gebruikt. Schrijf de code die uw toestel nu toont.",
        fr: "Ce code n'est pas le bon ou a déjà servi. Écrivez le code que votre appareil affiche maintenant.",
        de: "Dieser Code stimmt nicht oder wurde schon verwendet. Schreiben Sie den Code, den Ihr Gerät jetzt "
            + "zeigt.",
        en: "This code is not the right one or was used before. Write the code that your device shows now.")

    static let signInExpired = Phrase(
        nl: "U hebt te lang gewacht tussen wachtwoord en code. Begin opnieuw met aanmelden.",
        fr: "Vous avez attendu trop longtemps entre le mot de passe et le code. Recommencez la connexion.",
        de: "Sie haben zwischen Passwort und Code zu lange gewartet. Melden Sie sich neu an.",
        en: "You waited too long between password and code. Begin signing in again.")

    static let signInWait = Phrase(
        nl: "Er waren te veel mislukte pogingen. Probeer het opnieuw over {seconds} seconden.",
        fr: "Trop d'essais manqués. Réessayez dans {seconds} secondes.",
        de: "Es gab zu viele Fehlversuche. Versuchen Sie es in {seconds} Sekunden erneut.",
        en: "There were too many attempts that failed. Try again in {seconds} seconds.")

    static let signInLocked = Phrase(
        nl: "Aanmelden is gestopt na {count} pogingen die mislukten. Vraag het FAGG uw account opnieuw te openen.",
        fr: "L'identification est bloquée après {count} essais manqués. Demandez à l'AFMPS de rouvrir votre compte.",
        de: "Die Anmeldung ist nach {count} Fehlversuchen gesperrt. Bitten Sie die FAAGP, Ihr Konto wieder zu "
            + "öffnen.",
        en: "Signing in is stopped after {count} attempts that failed. Ask the FAMHP to open your account again.")
}
