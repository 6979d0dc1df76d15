import Service
import Values

/// The texts of mails.
enum MailWords {
    static func of(_ kind: StoredMail.Kind) -> (subject: Phrase, text: Phrase) {
        switch kind {
        case .receipt: (receiptSubject, receipt)
        case .refused: (refusedSubject, refused)
        case .certificationAsked: (askedSubject, asked)
        case .invitation: (invitationSubject, invitation)
        case .reminder: (reminderSubject, reminder)
        }
    }

    static let foot = Phrase(
        nl: "Dit bericht gaat over {name} ({number}). Het is automatisch verstuurd; antwoorden worden niet gelezen.\n"
            + "Federaal Agentschap voor Geneesmiddelen en Gezondheidsproducten",
        fr: "Ce message concerne {name} ({number}). Il est envoyé automatiquement ; les réponses ne sont pas lues.\n"
            + "Agence fédérale des médicaments et des produits de santé",
        de: "Diese Nachricht betrifft {name} ({number}). Sie wurde automatisch versandt; Antworten werden nicht "
            + "gelesen.\nFöderalagentur für Arzneimittel und Gesundheitsprodukte",
        en: "This message is about {name} ({number}). It was sent automatically; answers are not read.\n"
            + "Federal Agency for Medicines and Health Products")

    private static let receiptSubject = Phrase(
        nl: "Ontvangstbewijs {detail}: aangifte {year} van {name}",
        fr: "Accusé de réception {detail} : {name}, déclaration {year}",
        de: "Empfangsbestätigung {detail}: Erklärung {year} von {name}",
        en: "Receipt {detail}: declaration {year} of {name}")
    private static let receipt = Phrase(
        nl: "De aangifte {year} van {name} is veranderd: wat ingediend, verbeterd, gecertificeerd of ingetrokken is, "
            + "staat in ontvangstbewijs {detail}. U vindt het hier:",
        fr: "{name} : la déclaration {year} a changé. Ce qui a été introduit, corrigé, certifié ou retiré "
            + "figure dans "
            + "l'accusé de réception {detail}. Vous le trouvez ici :",
        de: "Die Erklärung {year} von {name} hat sich geändert: Was eingereicht, berichtigt, bescheinigt oder "
            + "zurückgezogen ist, steht in der Empfangsbestätigung {detail}. Sie finden sie hier:",
        en: "The declaration {year} of {name} has changed: what was handed in, corrected, certified or withdrawn "
            + "stands in receipt {detail}. You find it here:")

    private static let refusedSubject = Phrase(
        nl: "Certificering geweigerd: aangifte {year} van {name}",
        fr: "Certificat refusé : {name}, déclaration {year}",
        de: "Bescheinigung verweigert: Erklärung {year} von {name}",
        en: "Certificate refused: declaration {year} of {name}")
    private static let refused = Phrase(
        nl: "De aangifte {year} van {name} is niet gecertificeerd. De reden:\n\n{detail}\n\nVerbeter de aangifte hier, "
            + "of bespreek de reden met wie certificeert:",
        fr: "{name} : la déclaration {year} n'a pas été certifiée. Le motif :\n\n{detail}\n\nCorrigez la déclaration "
            + "ici, ou discutez du motif avec la personne qui certifie :",
        de: "Die Erklärung {year} von {name} wurde nicht bescheinigt. Der Grund:\n\n{detail}\n\nBerichtigen Sie die "
            + "Erklärung hier, oder besprechen Sie den Grund mit der bescheinigenden Person:",
        en: "The declaration {year} of {name} was not certified. The reason:\n\n{detail}\n\nCorrect the declaration "
            + "here, or talk the reason over with who certifies:")

    /// `nil` where it is not known who refused.
    static func of(_ refusal: RefusalNews) -> (subject: Phrase, text: Phrase)? {
        if refusal.isLast { return (refusedSubject, refusedForGood) }
        return refusal.by.isEmpty ? nil : (refusedSubject, refusedBy)
    }

    private static let refusedForGood = Phrase(
        nl: "De aangifte {year} van {name} is niet gecertificeerd. De reden:\n\n{detail}\n\nHet jaar is afgesloten: "
            + "verbeteren kan pas als het agentschap de aangifte opnieuw opent. Schrijf het agentschap, met deze "
            + "reden. De aangifte staat hier:",
        fr: "{name} : la déclaration {year} n'a pas été certifiée. Le motif :\n\n{detail}\n\nL'année est clôturée : "
            + "pour corriger, il faut que l'agence rouvre la déclaration. Écrivez-lui en donnant ce motif. La "
            + "déclaration se trouve ici :",
        de: "Die Erklärung {year} von {name} wurde nicht bescheinigt. Der Grund:\n\n{detail}\n\nDas Jahr ist "
            + "geschlossen: Berichtigen können Sie erst, wenn die Agentur die Erklärung wieder öffnet. Schreiben Sie "
            + "ihr, mit diesem Grund. Die Erklärung steht hier:",
        en: "The declaration {year} of {name} was not certified. The reason:\n\n{detail}\n\nThe year is closed: you "
            + "can correct only once the agency reopens the declaration. Write to the agency, with this reason. The "
            + "declaration is here:")

    private static let refusedBy = Phrase(
        nl: "{who} heeft geweigerd de aangifte {year} van {name} te certificeren. De reden:\n\n{detail}\n\nVerbeter de "
            + "aangifte hier, of bespreek de reden met wie certificeert:",
        fr: "{name} : {who} a refusé de certifier la déclaration {year}. Le motif :\n\n{detail}\n\nCorrigez la "
            + "déclaration ici, ou discutez du motif avec la personne qui certifie :",
        de: "{who} hat die Bescheinigung der Erklärung {year} von {name} verweigert. Der Grund:\n\n{detail}\n\n"
            + "Berichtigen Sie die Erklärung hier, oder besprechen Sie den Grund mit der bescheinigenden Person:",
        en: "{who} refused to certify the declaration {year} of {name}. The reason:\n\n{detail}\n\nCorrect the "
            + "declaration here, or talk the reason over with who certifies:")

    private static let askedSubject = Phrase(
        nl: "Te certificeren: aangifte {year} van {name}", fr: "À certifier : {name}, déclaration {year}",
        de: "Zu bescheinigen: Erklärung {year} von {name}", en: "To certify: declaration {year} of {name}")
    private static let asked = Phrase(
        nl: "{name} vraagt u de aangifte {year} te certificeren. U kijkt ze hier na, en certificeert of weigert:",
        fr: "{name} vous demande de certifier la déclaration {year}. Vérifiez-la ici, puis certifiez ou refusez :",
        de: "{name} bittet Sie, die Erklärung {year} zu bescheinigen. Prüfen Sie sie hier, und bescheinigen Sie sie "
            + "oder verweigern Sie die Bescheinigung:",
        en: "{name} asks you to certify the declaration {year}. Review it here, and certify or refuse:")

    /// What was corrected is to be certified, maybe anew.
    static let correctionAsked = (subject: correctionSubject, text: correction)

    private static let correctionSubject = Phrase(
        nl: "Te certificeren: verbeterde aangifte {year} van {name}",
        fr: "À certifier : {name}, déclaration {year} corrigée",
        de: "Zu bescheinigen: berichtigte Erklärung {year} von {name}",
        en: "To certify: corrected declaration {year} of {name}")
    private static let correction = Phrase(
        nl: "{name} heeft de aangifte {year} verbeterd en vraagt u ze te certificeren. De reden van de verbetering:\n\n"
            + "{detail}\n\nU kijkt ze hier na, met wat er veranderd is, en certificeert of weigert:",
        fr: "{name} a corrigé la déclaration {year} et vous demande de la certifier. Le motif de la correction :\n\n"
            + "{detail}\n\nVérifiez-la ici, avec ce qui a changé, puis certifiez ou refusez :",
        de: "{name} hat die Erklärung {year} berichtigt und bittet Sie, sie zu bescheinigen. Der Grund der "
            + "Berichtigung:\n\n{detail}\n\nPrüfen Sie sie hier, mit dem, was sich geändert hat, und bescheinigen Sie "
            + "sie oder verweigern Sie die Bescheinigung:",
        en: "{name} corrected the declaration {year} and asks you to certify it. The reason of the correction:\n\n"
            + "{detail}\n\nReview it here, with what changed, and certify or refuse:")

    private static let invitationSubject = Phrase(
        nl: "Dien de aangifte {year} in: {name}", fr: "Introduisez la déclaration {year} : {name}",
        de: "Reichen Sie die Erklärung {year} ein: {name}", en: "Hand in the declaration {year}: {name}")
    private static let invitation = Phrase(
        nl: "Geef aan welke omzet {name} in {turnover_year} had in medische hulpmiddelen in België, voor het "
            + "bijdragejaar {year}. {when} Houd het totaal klaar, en het deel aan detailhandelaars en eindgebruikers. "
            + "Dat kan hier:",
        fr: "{name} : déclarez le chiffre d'affaires de {turnover_year} en dispositifs médicaux en Belgique, pour "
            + "l'année de contribution {year}. {when} Préparez le total, et la part auprès de détaillants et "
            + "d'utilisateurs finaux. C'est ici :",
        de: "Erklären Sie, welchen Umsatz {name} im Jahr {turnover_year} mit Medizinprodukten in Belgien hatte, für "
            + "das Beitragsjahr {year}. {when} Halten Sie den Gesamtumsatz bereit, und den Teil mit Einzelhändlern "
            + "und Endnutzern. Hier ist es möglich:",
        en: "Declare what turnover {name} had in medical devices in Belgium in {turnover_year}, for the contribution "
            + "year {year}. {when} Have the total at hand, and the part to retailers and end users. You do it here:")

    static let until = Phrase(
        nl: "De laatste dag is {deadline}.", fr: "Le dernier jour est le {deadline}.",
        de: "Der letzte Tag ist der {deadline}.", en: "The last day is {deadline}.")
    static let late = Phrase(
        nl: "De laatste dag was {deadline}: een aangifte wordt nog altijd aanvaard.",
        fr: "Le dernier jour était le {deadline} : vous pouvez encore introduire la déclaration.",
        de: "Der letzte Tag war der {deadline}: Eine Erklärung wird noch angenommen.",
        en: "The last day was {deadline}: a declaration is still taken in.")
    static let noDeadline = Phrase(
        nl: "De laatste dag is nog niet bekend.", fr: "Le dernier jour n'est pas encore connu.",
        de: "Der letzte Tag ist noch nicht bekannt.", en: "The last day is not known yet.")

    private static let reminderSubject = Phrase(
        nl: "Herinnering: de aangifte {year} van {name} ontbreekt",
        fr: "Rappel : {name}, la déclaration {year} n'est pas encore introduite",
        de: "Erinnerung: Die Erklärung {year} von {name} fehlt",
        en: "Reminder: the declaration {year} of {name} is missing")
    private static let reminder = Phrase(
        nl: "Voor {year} is van {name} nog niets aangegeven. {when} Zonder aangifte stelt het agentschap de "
            + "bijdrage ambtshalve vast op de totale omzet. Dien ze hier in:",
        fr: "{name} : rien n'est encore déclaré pour {year}. {when} Sans déclaration, l'agence fixe la contribution "
            + "d'office sur tout le chiffre d'affaires. Introduisez la déclaration ici :",
        de: "Für {name} ist für {year} noch nichts erklärt. {when} Ohne Erklärung setzt die Agentur den Beitrag von "
            + "Amts wegen auf der Grundlage des gesamten Umsatzes fest. Reichen Sie sie hier ein:",
        en: "Nothing is declared for {name} for {year} yet. {when} Without a declaration the agency sets the "
            + "contribution ex officio on the whole turnover. Hand it in here:")
}
