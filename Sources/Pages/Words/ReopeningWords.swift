import Values
import Wording

/// The texts of reopening one declaration of a closed year.
enum ReopeningWords {
    static let link = Phrase(
        nl: "Deze aangifte opnieuw openen", fr: "Rouvrir cette déclaration", de: "Diese Erklärung wieder öffnen",
        en: "Reopen this declaration")

    static let done = Phrase(
        nl: "De aangifte {year} is opnieuw open. Wat erop volgt, wordt met de volgende facturatie rechtgezet: met een "
            + "creditnota en een nieuwe factuur.",
        fr: "La déclaration {year} est rouverte. Ce qui en découle est corrigé lors de la prochaine facturation : "
            + "par une note de crédit et une nouvelle facture.",
        de: "Die Erklärung {year} ist wieder offen. Was daraus folgt, berichtigt die nächste Fakturierung: mit einer "
            + "Gutschrift und einer neuen Rechnung.",
        en: "The declaration of {year} is open again. What follows from it is put right by the next run of invoices: "
            + "with a credit note and a new invoice.")

    /// Who opened a declaration again, and when; why stands behind it.
    static let told = Phrase(
        nl: "Opnieuw geopend door {person}, {at}", fr: "Rouverte par {person}, le {at}",
        de: "Wieder geöffnet von {person}, {at}", en: "Reopened by {person}, {at}")

    static let event = Phrase(
        nl: "heropening", fr: "réouverture", de: "Wiederöffnung", en: "reopening")

    static let all: [String: Phrase] = [
        "back": Phrase(nl: "Dossier", fr: "Dossier", de: "Akte", en: "Case"),
        "title": Phrase(
            nl: "De aangifte {year} van {name} opnieuw openen", fr: "Rouvrir la déclaration {year} : {name}",
            de: "Die Erklärung {year} von {name} wieder öffnen", en: "Reopen the declaration of {year} of {name}"),
        "what": Phrase(
            nl: "Het jaar is afgesloten. Deze ene aangifte kan daarna nog één keer worden ingediend, verbeterd, "
                + "ingetrokken of ambtshalve vastgesteld, en gecertificeerd.",
            fr: "L'année est clôturée. Cette seule déclaration pourra ensuite être introduite, corrigée, retirée ou "
                + "fixée d'office encore une fois, et certifiée.",
            de: "Das Jahr ist geschlossen. Diese eine Erklärung kann danach noch einmal eingereicht, berichtigt, "
                + "zurückgezogen oder von Amts wegen festgesetzt und bescheinigt werden.",
            en: "The year is closed. This one declaration can then be handed in, corrected, withdrawn or set ex "
                + "officio once more, and certified."),
        "reason": Phrase(
            nl: "Waarom wordt ze opnieuw geopend?", fr: "Pourquoi est-elle rouverte ?",
            de: "Warum wird sie wieder geöffnet?", en: "Why is it reopened?"),
        "reason_hint": Phrase(
            nl: "Zoals het bezwaar dat is ingewilligd, met zijn datum.",
            fr: "Par exemple la réclamation acceptée, avec sa date.",
            de: "Zum Beispiel der Widerspruch, dem stattgegeben wurde, mit Datum.",
            en: "Such as the objection that was allowed, with its date."),
        "do_it": Phrase(nl: "Opnieuw openen", fr: "Rouvrir", de: "Wieder öffnen", en: "Reopen"),
    ]

    static let shown = all.filter { $0.key != "title" }
}
