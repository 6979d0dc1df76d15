import Values

/// What is said of accounts, passwords and sessions.
enum AccountText {
    static let invitationUnknown = Phrase(
        nl: "Deze uitnodiging is gebruikt, vervallen of onbekend. Vraag een nieuwe aan wie u heeft uitgenodigd.",
        fr: "Cette invitation a servi, a expiré ou est inconnue. Demandez-en une nouvelle à la personne qui vous a "
            + "invité.",
        de: "Diese Einladung wurde verwendet, ist abgelaufen oder unbekannt. Bitten Sie die Person, die Sie "
            + "eingeladen hat, um eine neue.",
        en: "This invitation was used, has expired or is not known. Ask whoever invited you for a new one.")

    static let accountExists = Phrase(
        nl: "Voor {email} bestaat al een account. Gebruik dat account, of schrijf een ander adres.",
        fr: "Il existe déjà un compte pour {email}. Utilisez ce compte ou écrivez une autre adresse.",
        de: "Für {email} gibt es schon ein Konto. Verwenden Sie dieses Konto, oder schreiben Sie eine andere "
            + "Adresse.",
        en: "There is an account for {email} already. Use that account, or write another address.")

    static let accountUnknown = Phrase(
        nl: "Dit account bestaat niet. Neem het over uit de lijst van accounts.",
        fr: "Ce compte n'existe pas. Choisissez-le dans la liste des comptes.",
        de: "Dieses Konto gibt es nicht. Übernehmen Sie es aus der Liste der Konten.",
        en: "There is no such account. Take it from the list of accounts.")

    static let accountMissing = Phrase(
        nl: "Voor {email} heeft uw organisatie nog geen account. Vraag het eerst aan bij het agentschap, of schrijf "
            + "het adres waarmee uw collega zich aanmeldt.",
        fr: "Votre organisation n'a pas encore de compte pour {email}. Demandez-le d'abord à l'agence, ou écrivez "
            + "l'adresse avec laquelle votre collègue se connecte.",
        de: "Für {email} hat Ihre Organisation noch kein Konto. Beantragen Sie es zuerst bei der Agentur, oder "
            + "schreiben Sie die Adresse, mit der sich die Person anmeldet.",
        en: "Your organisation has no account for {email} yet. Ask the agency for it first, or write the address that "
            + "your colleague signs in with.")

    static let passwordTooShort = Phrase(
        nl: "Het wachtwoord is te kort. Schrijf er een van {least} tekens of meer.",
        fr: "Le mot de passe est trop court. Écrivez-en un de {least} caractères ou plus.",
        de: "Das Passwort ist zu kurz. Schreiben Sie eines mit mindestens {least} Zeichen.",
        en: "The password is too short. Write one of {least} characters or more.")

    static let passwordTooLong = Phrase(
        nl: "Het wachtwoord is te lang. Schrijf er een van hoogstens {most} bytes.",
        fr: "Le mot de passe est trop long. Écrivez-en un de {most} octets au plus.",
        de: "Das Passwort ist zu lang. Schreiben Sie eines mit höchstens {most} Byte.",
        en: "The password is too long. Write one of {most} bytes or fewer.")

    static let passwordDiffers = Phrase(
        nl: "Dit is niet uw huidige wachtwoord. Schrijf het opnieuw.",
        fr: "Ce n'est pas votre mot de passe actuel. Écrivez-le à nouveau.",
        de: "Das ist nicht Ihr jetziges Passwort. Schreiben Sie es erneut.",
        en: "This is not your present password. Write it again.")

    static let passwordCommon = Phrase(
        nl: "Dit wachtwoord is gemakkelijk te raden. Schrijf enkele woorden die niets met elkaar te maken hebben.",
        fr: "Ce mot de passe est facile à deviner. Écrivez quelques mots sans lien entre eux.",
        de: "Dieses Passwort ist leicht zu erraten. Schreiben Sie einige Wörter, die nichts miteinander zu tun "
            + "haben.",
        en: "This password is easy to guess. Write a few words that have nothing to do with one another.")

    static let sessionEnded = Phrase(
        nl: "Uw sessie is afgelopen. Meld u opnieuw aan.",
        fr: "Votre session est terminée. Identifiez-vous à nouveau.",
        de: "Ihre Sitzung ist beendet. Melden Sie sich erneut an.",
        en: "Your session has ended. Sign in again.")

    static let sessionUnknown = Phrase(
        nl: "Deze sessie bestaat niet meer. Neem er een over uit de lijst van sessies.",
        fr: "Cette session n'existe plus. Reprenez-en une de la liste des sessions.",
        de: "Diese Sitzung gibt es nicht mehr. Übernehmen Sie eine aus der Liste der Sitzungen.",
        en: "This session is no longer there. Take one from the list of sessions.")

    static let formForeign = Phrase(
        nl: "Dit formulier komt niet uit uw huidige sessie. Open de pagina opnieuw en verzend het formulier nog "
            + "eens.",
        fr: "Ce formulaire ne provient pas de votre session en cours. Rouvrez la page et renvoyez le formulaire.",
        de: "Dieses Formular stammt nicht aus Ihrer laufenden Sitzung. Öffnen Sie die Seite erneut und senden Sie "
            + "das Formular noch einmal.",
        en: "This form does not come from your current session. Open the page again and send the form once more.")
}
