import Values

/// Organisations, their chief access managers, and the two procedures.
enum OrganisationText {
    static let organisationExists = Phrase(
        nl: "De organisatie {organisation} is al geregistreerd. Vraag haar hoofdtoegangsbeheerder om toegang.",
        fr: "L'organisation {organisation} est déjà enregistrée. Demandez l'accès à son gestionnaire d'accès "
            + "principal.",
        de: "Die Organisation {organisation} ist schon registriert. Bitten Sie ihren Hauptzugangsverwalter um Zugang.",
        en: "The organisation {organisation} is already registered. Ask its chief access manager for access.")

    static let versionConflict = Phrase(
        nl: "U zag versie {given} van de toegangen, maar iemand heeft ze intussen gewijzigd tot versie "
            + "{current}. Bekijk die en doe het opnieuw.",
        fr: "Vous avez vu la version {given} des accès, mais quelqu'un les a modifiés entre-temps (version "
            + "{current}). Consultez-la et recommencez.",
        de: "Sie sahen Fassung {given} der Zugänge, aber jemand hat sie inzwischen geändert (Fassung {current}). "
            + "Sehen Sie sich diese an und tun Sie es erneut.",
        en: "You saw version {given} of the access, but somebody has changed it meanwhile to version {current}. "
            + "Look at that and do it again.")

    static let nothingChanges = Phrase(
        nl: "Dit is in {organisation} al zo: er verandert niets. Kijk na wat u wilde wijzigen.",
        fr: "C'est déjà le cas dans {organisation} : rien ne change. Vérifiez ce que vous vouliez modifier.",
        de: "Das ist in {organisation} schon so: nichts ändert sich. Prüfen Sie, was Sie ändern wollten.",
        en: "This is so in {organisation} already: nothing changes. Check what you meant to change.")

    static let kindIdentifier = Phrase(
        nl: "Een organisatie van de soort “{kind}” heeft een ander nummer dan {organisation}. Gebruik een van "
            + "deze: {known}.",
        fr: "Une organisation du type « {kind} » a un autre numéro que {organisation}. Utilisez l'un de ceux-ci "
            + ": {known}.",
        de: "Eine Organisation der Art „{kind}“ hat eine andere Nummer als {organisation}. Verwenden Sie eine "
            + "von diesen: {known}.",
        en: "An organisation of the kind “{kind}” has another number than {organisation}. Use one of these: {known}.")

    static let exceptionOnly = Phrase(
        nl: "Voor {organisation} kan de standaardprocedure niet. Vraag de uitzonderingsprocedure aan, met een "
            + "ondertekend document.",
        fr: "La procédure standard n'est pas possible pour {organisation}. Demandez la procédure d'exception, "
            + "avec un document signé.",
        de: "Für {organisation} ist das Standardverfahren nicht möglich. Beantragen Sie das Ausnahmeverfahren "
            + "mit einem unterzeichneten Dokument.",
        en: "The standard procedure is not possible for {organisation}. Ask for the exception procedure, with a "
            + "signed document.")

    static let eIDRequired = Phrase(
        nl: "De standaardprocedure vraagt een wettelijk vertegenwoordiger met een eID. Meld u aan met eID of "
            + "itsme, of vraag de uitzonderingsprocedure aan.",
        fr: "La procédure standard demande un représentant légal avec une eID. Connectez-vous avec eID ou itsme, "
            + "ou demandez la procédure d'exception.",
        de: "Das Standardverfahren verlangt einen gesetzlichen Vertreter mit eID. Melden Sie sich mit eID oder "
            + "itsme an oder beantragen Sie das Ausnahmeverfahren.",
        en: "The standard procedure needs a legal representative with an eID. Sign in with eID or itsme, or ask "
            + "for the exception procedure.")

    static let eIDHeld = Phrase(
        nl: "{person} heeft een eID: de uitzonderingsprocedure kan dan niet. Laat {person} zich met eID of itsme "
            + "aanmelden en gebruik de standaardprocedure.",
        fr: "{person} a une eID : la procédure d'exception n'est alors pas possible. Que {person} se connecte "
            + "avec eID ou itsme, et utilisez la procédure standard.",
        de: "{person} hat eine eID: dann ist das Ausnahmeverfahren nicht möglich. Lassen Sie {person} sich mit "
            + "eID oder itsme anmelden und verwenden Sie das Standardverfahren.",
        en: "{person} holds an eID: the exception procedure is then closed. Have {person} sign in with eID or "
            + "itsme, and use the standard procedure.")

    static let exceptionGround = Phrase(
        nl: "De grond “{ground}” past niet bij deze organisatie of deze ondertekenaar. Kies de grond die geldt.",
        fr: "Le motif « {ground} » ne convient pas à cette organisation ou à ce signataire. Choisissez le motif "
            + "qui vaut.",
        de: "Der Grund „{ground}“ passt nicht zu dieser Organisation oder diesem Unterzeichner. Wählen Sie den "
            + "Grund, der gilt.",
        en: "The ground “{ground}” does not fit this organisation or this signatory. Choose the one that holds.")

    static let exceptionPending = Phrase(
        nl: "Er loopt al een aanvraag, met nummer {number}. Wacht tot daarover is beslist.",
        fr: "Une demande est déjà en cours, sous le numéro {number}. Attendez la décision.",
        de: "Ein Antrag läuft schon, mit der Nummer {number}. Warten Sie, bis darüber entschieden ist.",
        en: "A request is under way already, with number {number}. Wait until it is decided.")

    static let exceptionUnknown = Phrase(
        nl: "Er is geen openstaande aanvraag met nummer {number}. Kijk de lijst van aanvragen na.",
        fr: "Il n'y a pas de demande en attente avec le numéro {number}. Vérifiez la liste des demandes.",
        de: "Es gibt keinen offenen Antrag mit der Nummer {number}. Prüfen Sie die Liste der Anträge.",
        en: "There is no open request with number {number}. Check the list of requests.")

    static let chiefMissing = Phrase(
        nl: "{organisation} heeft nog geen hoofdtoegangsbeheerder. Stel die eerst aan.",
        fr: "{organisation} n'a pas encore de gestionnaire d'accès principal. Désignez-le d'abord.",
        de: "{organisation} hat noch keinen Hauptzugangsverwalter. Bestellen Sie ihn zuerst.",
        en: "{organisation} has no chief access manager yet. Appoint one first.")

    static let lastChief = Phrase(
        nl: "{person} is de laatste hoofdtoegangsbeheerder en kan niet worden verwijderd. Stel eerst een andere aan.",
        fr: "{person} est le dernier gestionnaire d'accès principal et ne peut pas être retiré. Désignez-en "
            + "d'abord un autre.",
        de: "{person} ist der letzte Hauptzugangsverwalter und kann nicht entfernt werden. Bestellen Sie zuerst "
            + "einen anderen.",
        en: "{person} is the last chief access manager and can't be removed. Appoint another first.")

    static let personUnknown = Phrase(
        nl: "{person} heeft die rol hier niet. Kijk na wie ze wel heeft.",
        fr: "{person} n'a pas ce rôle ici. Vérifiez qui l'a.",
        de: "{person} hat diese Rolle hier nicht. Prüfen Sie, wer sie hat.",
        en: "{person} does not hold that role here. Check who does.")

    static let agencyOnly = Phrase(
        nl: "De rol “{role}” bestaat alleen bij het FAGG. Geef een rol van de organisatie zelf.",
        fr: "Le rôle « {role} » n'existe qu'à l'AFMPS. Donnez un rôle de l'organisation même.",
        de: "Die Rolle „{role}“ gibt es nur bei der FAAGP. Erteilen Sie eine Rolle der Organisation selbst.",
        en: "The role “{role}” exists at the agency alone. Give a role of the organisation itself.")
}
