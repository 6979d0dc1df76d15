import Declarations
import Values

/// The mail of a receipt says what happened.
extension MailWords {
    /// `nil` for what gives no receipt.
    static func of(_ event: LifeEvent) -> (subject: Phrase, text: Phrase)? {
        switch event {
        case .submit: (subject, told(handedIn))
        case .correct: (subject, told(corrected))
        case .withdraw: (subject, told(withdrawn))
        case .certify: (subject, told(certified))
        case .setExOfficio: (exOfficioSubject, told(exOfficio))
        case .saveDraft, .refuse: nil
        }
    }

    static let changed = Phrase(
        nl: "Gewijzigd: {fields}.", fr: "Modifié : {fields}.", de: "Geändert: {fields}.", en: "Changed: {fields}.")
    static let lapsed = Phrase(
        nl: "Het certificaat van de vorige versie is vervallen: de verbeterde aangifte heeft een nieuw nodig.",
        fr: "Le certificat de la version précédente n'est plus valable : la déclaration corrigée en demande un "
            + "nouveau.",
        de: "Die Bescheinigung der früheren Fassung ist hinfällig: Die berichtigte Erklärung braucht eine neue.",
        en: "The certificate of the earlier version lapsed: the corrected declaration needs a new one.")
    static let reason = Phrase(
        nl: "Reden: {reason}", fr: "Motif : {reason}", de: "Grund: {reason}", en: "Reason: {reason}")

    /// What happened, and where the whole of it stands.
    private static func told(_ what: Phrase) -> Phrase {
        Phrase(
            nl: what.nl + "{changed}{reason}\n\nAlles staat in ontvangstbewijs {detail}. U vindt het hier:",
            fr: what.fr + "{changed}{reason}\n\nTout figure dans l'accusé de réception {detail}. Vous le trouvez ici :",
            de: what.de + "{changed}{reason}\n\nAlles steht in der Empfangsbestätigung {detail}. Sie finden sie hier:",
            en: what.en + "{changed}{reason}\n\nAll of it stands in receipt {detail}. You find it here:")
    }

    private static let subject = Phrase(
        nl: "Ontvangstbewijs {detail}: aangifte {year} van {name}",
        fr: "Accusé de réception {detail} : {name}, déclaration {year}",
        de: "Empfangsbestätigung {detail}: Erklärung {year} von {name}",
        en: "Receipt {detail}: declaration {year} of {name}")

    private static let handedIn = Phrase(
        nl: "De aangifte {year} van {name} is ingediend. Ze moet nog gecertificeerd worden.",
        fr: "{name} : la déclaration {year} est introduite. Elle doit encore être certifiée.",
        de: "Die Erklärung {year} von {name} ist eingereicht. Sie muss noch bescheinigt werden.",
        en: "The declaration {year} of {name} is handed in. It is still to be certified.")
    private static let corrected = Phrase(
        nl: "De aangifte {year} van {name} is verbeterd.", fr: "{name} : la déclaration {year} est corrigée.",
        de: "Die Erklärung {year} von {name} ist berichtigt.", en: "The declaration {year} of {name} is corrected.")
    private static let withdrawn = Phrase(
        nl: "De aangifte {year} van {name} is ingetrokken.", fr: "{name} : la déclaration {year} est retirée.",
        de: "Die Erklärung {year} von {name} ist zurückgezogen.",
        en: "The declaration {year} of {name} is withdrawn.")
    private static let certified = Phrase(
        nl: "De aangifte {year} van {name} is gecertificeerd.", fr: "{name} : la déclaration {year} est certifiée.",
        de: "Die Erklärung {year} von {name} ist bescheinigt.", en: "The declaration {year} of {name} is certified.")

    private static let exOfficioSubject = Phrase(
        nl: "Bijdrage {year} van {name} ambtshalve vastgesteld door het agentschap",
        fr: "{name} : contribution {year} fixée d'office par l'agence",
        de: "Beitrag {year} von {name} durch die Agentur von Amts wegen festgesetzt",
        en: "Contribution {year} of {name} set ex officio by the agency")
    private static let exOfficio = Phrase(
        nl: "Voor {year} was er geen aangifte van {name}. Daarom heeft het agentschap de bijdrage ambtshalve "
            + "vastgesteld, op de totale omzet die bij de FOD Financiën bekend is (Q8).\n\nNiet akkoord? Dien "
            + "alsnog zelf een aangifte in: zolang het jaar niet afgesloten is, vervangt die de vaststelling. "
            + "Daarna schrijft u aan het agentschap waarom u bezwaar maakt, met vermelding van {detail}.",
        fr: "{name} : il n'y avait pas de déclaration pour {year}. C'est pourquoi l'agence a établi la contribution "
            + "d'office, sur tout le chiffre d'affaires connu du SPF Finances (Q8).\n\nPas d'accord ? Vous pouvez "
            + "encore introduire vous-même une déclaration : tant que l'année n'est pas clôturée, elle remplace ce "
            + "qui a été fixé. Après la clôture, écrivez à l'agence le motif de votre réclamation, en mentionnant "
            + "{detail}.",
        de: "Für {year} lag keine Erklärung von {name} vor. Deshalb hat die Agentur den Beitrag von Amts wegen "
            + "festgesetzt, auf der Grundlage des gesamten Umsatzes, den der FÖD Finanzen kennt (Q8).\n\nNicht "
            + "einverstanden? Reichen Sie trotzdem noch selbst eine Erklärung ein: Solange das Jahr nicht "
            + "geschlossen ist, tritt sie an die Stelle der Festsetzung. Danach schreiben Sie der Agentur unter "
            + "Angabe von {detail}, warum Sie widersprechen.",
        en: "There was no declaration of {name} for {year}. That is why the agency set the contribution ex officio, on "
            + "the whole turnover that the FPS Finance knows (Q8).\n\nDo you disagree? Hand in a declaration yourself "
            + "after all: as long as the year is not closed, it takes the place of what was set. After that, write to "
            + "the agency why you object, and mention {detail}.")
}
