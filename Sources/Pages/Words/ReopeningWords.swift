import Values
import Wording

/// The texts of reopening one declaration of a closed year.
enum ReopeningWords {
    static let link = Phrase(
        nl: "Deze aangifte opnieuw openen", fr: "Rouvrir cette déclaration", de: "Diese Erklärung wieder öffnen",
        en: "Reopen this declaration")

    /// The same for a closed year for which nothing was ever said.
    static let admit = Phrase(
        nl: "Nog een aangifte of ambtshalve vaststelling {year} toelaten",
        fr: "Admettre encore une déclaration {year} ou une fixation d'office",
        de: "Noch eine Erklärung {year} oder eine Festsetzung von Amts wegen zulassen",
        en: "Still admit a declaration of {year}, or have it set ex officio")

    static let awaited = Phrase(
        nl: "{year}: nog niets aangegeven, één aangifte is toegelaten",
        fr: "{year} : rien n'est déclaré, une déclaration est admise",
        de: "{year}: noch nichts erklärt, eine Erklärung ist zugelassen",
        en: "{year}: nothing declared yet, one declaration is admitted")

    static let doneUndeclared = Phrase(
        nl: "Voor {year} kan nog één aangifte worden ingediend of ambtshalve vastgesteld. De volgende facturatie "
            + "factureert ze.",
        fr: "Pour {year}, une seule déclaration peut encore être introduite ou fixée d'office. La prochaine "
            + "facturation la facture.",
        de: "Für {year} kann noch eine einzige Erklärung eingereicht oder von Amts wegen festgesetzt werden. Die "
            + "nächste Fakturierung stellt sie in Rechnung.",
        en: "One declaration of {year} can still be handed in or set ex officio. The next run of invoices charges it.")

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
        "title_undeclared": Phrase(
            nl: "Nog een aangifte {year} toelaten: {name}", fr: "Admettre encore une déclaration {year} : {name}",
            de: "Noch eine Erklärung {year} zulassen: {name}", en: "Still admit a declaration of {year}: {name}"),
        "what_undeclared": Phrase(
            nl: "Het jaar is afgesloten en hier is niets aangegeven. Daarna kan nog één keer een aangifte worden "
                + "ingediend of ambtshalve vastgesteld. De volgende facturatie factureert ze.",
            fr: "L'année est clôturée et rien n'est déclaré ici. Une déclaration pourra ensuite être introduite ou "
                + "fixée d'office une seule fois. La prochaine facturation la facture.",
            de: "Das Jahr ist geschlossen, und hier ist nichts erklärt. Danach kann noch einmal eine Erklärung "
                + "eingereicht oder von Amts wegen festgesetzt werden. Die nächste Fakturierung stellt sie in "
                + "Rechnung.",
            en: "The year is closed, and nothing was declared here. A declaration can then be handed in or set ex "
                + "officio once. The next run of invoices charges it."),
        "reason": Phrase(
            nl: "Waarom wordt ze opnieuw geopend?", fr: "Pourquoi est-elle rouverte ?",
            de: "Warum wird sie wieder geöffnet?", en: "Why is it reopened?"),
        "reason_hint": Phrase(
            nl: "Zoals het bezwaar dat is ingewilligd of de brief van de FOD Financiën, met de datum.",
            fr: "Par exemple la réclamation acceptée ou la lettre du SPF Finances, avec sa date.",
            de: "Zum Beispiel der Widerspruch, dem stattgegeben wurde, oder das Schreiben des FÖD Finanzen, mit "
                + "Datum.",
            en: "Such as the objection that was allowed or the letter of the FPS Finance, with its date."),
        "told": Phrase(
            nl: "Een mail aan {email} zegt dat ze open is, met de reden die u hier opgeeft.",
            fr: "Un mail à {email} dit qu'elle est ouverte, avec le motif que vous donnez ici.",
            de: "Eine E-Mail an {email} sagt, dass sie offen ist, mit dem Grund, den Sie hier angeben.",
            en: "A mail to {email} says that it is open, with the reason that you give here."),
        "told_nobody": Phrase(
            nl: "Er wordt geen mail verstuurd: laat per brief weten dat ze open is.",
            fr: "Aucun mail n'est envoyé : faites savoir par lettre qu'elle est ouverte.",
            de: "Es geht keine E-Mail hinaus: Teilen Sie per Brief mit, dass sie offen ist.",
            en: "No mail is sent: let them know by letter that it is open."),
        "do_it": Phrase(nl: "Opnieuw openen", fr: "Rouvrir", de: "Wieder öffnen", en: "Reopen"),
    ]

    static let shown = all.filter { ["back", "reason", "reason_hint", "do_it"].contains($0.key) }
}
