import Service
import Values

/// The mail of a reopening says what can be done once more, and why.
extension MailWords {
    static func of(_ reopening: ReopeningNews) -> (subject: Phrase, text: Phrase) {
        reopening.isDeclared ? (reopenedSubject, reopened) : (admittedSubject, admitted)
    }

    private static let reopenedSubject = Phrase(
        nl: "Opnieuw open: aangifte {year} van {name}", fr: "Rouverte : {name}, déclaration {year}",
        de: "Wieder offen: Erklärung {year} von {name}", en: "Open again: declaration {year} of {name}")
    private static let reopened = Phrase(
        nl: "Het agentschap heeft de aangifte {year} van {name} opnieuw geopend, hoewel het jaar afgesloten is. De "
            + "reden:\n\n{detail}\n\nU kunt ze nog één keer verbeteren of intrekken. Wat al gefactureerd is, wordt "
            + "daarna rechtgezet. Dat kan hier:",
        fr: "{name} : l'agence a rouvert la déclaration {year}, bien que l'année soit clôturée. Le motif :\n\n{detail}"
            + "\n\nVous pouvez encore la corriger ou la retirer, une seule fois. Ce qui est déjà facturé est ensuite "
            + "rectifié. C'est ici :",
        de: "Die Agentur hat die Erklärung {year} von {name} wieder geöffnet, obwohl das Jahr geschlossen ist. Der "
            + "Grund:\n\n{detail}\n\nSie können sie noch einmal berichtigen oder zurückziehen. Was bereits in "
            + "Rechnung gestellt ist, wird danach berichtigt. Hier ist es möglich:",
        en: "The agency opened the declaration {year} of {name} again, though the year is closed. The reason:\n\n"
            + "{detail}\n\nYou can correct or withdraw it once more. What was invoiced is put right after that. You "
            + "do it here:")

    private static let admittedSubject = Phrase(
        nl: "U kunt nog aangeven: aangifte {year} van {name}",
        fr: "Vous pouvez encore déclarer : {name}, déclaration {year}",
        de: "Sie können noch erklären: Erklärung {year} von {name}",
        en: "You can still declare: declaration {year} of {name}")
    private static let admitted = Phrase(
        nl: "Voor {year} is van {name} niets aangegeven, en het jaar is afgesloten. Het agentschap laat nog één "
            + "aangifte toe. De reden:\n\n{detail}\n\nZonder aangifte geldt de bijdrage die het agentschap "
            + "ambtshalve vaststelt op de totale omzet. Dien ze hier in:",
        fr: "{name} : rien n'est déclaré pour {year}, et l'année est clôturée. L'agence admet encore une seule "
            + "déclaration. Le motif :\n\n{detail}\n\nSans déclaration, c'est la contribution que l'agence fixe "
            + "d'office sur tout le chiffre d'affaires qui vaut. Introduisez la déclaration ici :",
        de: "Für {name} ist für {year} nichts erklärt, und das Jahr ist geschlossen. Die Agentur lässt noch eine "
            + "Erklärung zu. Der Grund:\n\n{detail}\n\nOhne Erklärung gilt der Beitrag, den die Agentur von Amts wegen "
            + "auf der Grundlage des gesamten Umsatzes festsetzt. Reichen Sie sie hier ein:",
        en: "Nothing is declared for {name} for {year}, and the year is closed. The agency still admits one "
            + "declaration. The reason:\n\n{detail}\n\nWithout a declaration the contribution holds that the agency "
            + "sets ex officio on the whole turnover. Hand it in here:")
}
