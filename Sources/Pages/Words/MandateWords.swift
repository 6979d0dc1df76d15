import Values

/// The texts of ending a mandate.
enum MandateWords {
    static let end: [String: Phrase] = [
        "back": OrganisationWords.organisation["title"] ?? Phrase(same: ""),
        "to": OrganisationWords.organisation["to"] ?? Phrase(same: ""),
        "purposes": OrganisationWords.organisation["purposes"] ?? Phrase(same: ""),
        "period": OrganisationWords.organisation["period"] ?? Phrase(same: ""),
        "stays": Phrase(
            nl: "Wat al ingediend of gecertificeerd is, blijft gelden.",
            fr: "Ce qui est déjà introduit ou certifié reste valable.",
            de: "Was schon eingereicht oder bescheinigt ist, gilt weiter.",
            en: "What is handed in or certified already stays as it is."),
        "anew": Phrase(
            nl: "Een beëindigd mandaat komt niet terug: geef zo nodig een nieuw.",
            fr: "Un mandat terminé ne revient pas : donnez-en un nouveau si nécessaire.",
            de: "Eine beendete Vollmacht lebt nicht wieder auf: Erteilen Sie nötigenfalls eine neue.",
            en: "A mandate that has ended does not come back: give a new one where it is needed."),
        "end": Phrase(
            nl: "Mandaat nu beëindigen", fr: "Mettre fin au mandat maintenant", de: "Vollmacht jetzt beenden",
            en: "End the mandate now"),
        "keep": Phrase(
            nl: "Mandaat behouden", fr: "Garder le mandat", de: "Vollmacht behalten", en: "Keep the mandate"),
    ]

    static let title = Phrase(
        nl: "Mandaat {number} beëindigen?", fr: "Mettre fin au mandat {number} ?",
        de: "Vollmacht {number} beenden?", en: "End mandate {number}?")

    static let given = Phrase(
        nl: "Mandaat {number} is gegeven aan {name}, van {from} tot en met {until}, voor: {purposes}. Het nummer telt, "
            + "niet de naam: kijk het na.",
        fr: "Le mandat {number} est donné à {name}, du {from} au {until} inclus, pour : {purposes}. C'est le numéro "
            + "qui compte, pas le nom : vérifiez-le.",
        de: "Vollmacht {number} ist erteilt an {name}, vom {from} bis einschließlich {until}, für: {purposes}. Die "
            + "Nummer zählt, nicht der Name: Prüfen Sie sie.",
        en: "Mandate {number} is given to {name}, from {from} up to and including {until}, to: {purposes}. The number "
            + "counts, not the name: check it.")
    static let ended = Phrase(
        nl: "Mandaat {number} van {name} is beëindigd.", fr: "Il a été mis fin au mandat {number} de {name}.",
        de: "Vollmacht {number} von {name} ist beendet.", en: "Mandate {number} of {name} has ended.")

    static let lost = Phrase(
        nl: "Zodra u bevestigt, vandaag {day}, kan {name} dit niet meer voor {organisation}:",
        fr: "Dès votre confirmation, ce {day}, {name} ne pourra plus faire ceci pour {organisation} :",
        de: "Sobald Sie bestätigen, heute, am {day}, kann {name} dies für {organisation} nicht mehr:",
        en: "As soon as you confirm, today, {day}, {name} can no longer do this for {organisation}:")

    /// Where another mandate in force allows all the same.
    static let nothingLost = Phrase(
        nl: "{name} houdt alles wat dit mandaat toelaat, want dat mag ook met een ander mandaat van {organisation}.",
        fr: "{name} garde tout ce que permet ce mandat, car un autre mandat de {organisation} le permet aussi.",
        de: "{name} behält alles, was diese Vollmacht erlaubt, denn eine andere Vollmacht von {organisation} erlaubt "
            + "es auch.",
        en: "{name} keeps all that this mandate allows, because another mandate of {organisation} allows it too.")

    /// What the mandatary loses, by purpose.
    static let effects: [String: Phrase] = [
        "file": Phrase(
            nl: "aangiften indienen of verbeteren", fr: "introduire ou corriger des déclarations",
            de: "Erklärungen einreichen oder berichtigen", en: "hand in or correct declarations"),
        "certify": Phrase(
            nl: "aangiften certificeren: wat nog op een certificaat wacht, moet iemand anders certificeren",
            fr: "certifier des déclarations : ce qui attend encore un certificat devra être certifié par "
                + "quelqu'un d'autre",
            de: "Erklärungen bescheinigen: Was noch auf eine Bescheinigung wartet, muss jemand anders "
                + "bescheinigen",
            en: "certify declarations: what still waits for a certificate has to be certified by somebody "
                + "else"),
        "view": Phrase(
            nl: "aangiften en facturen bekijken", fr: "consulter des déclarations et des factures",
            de: "Erklärungen und Rechnungen einsehen", en: "see declarations and invoices"),
    ]
}
