public import Billing
public import Values

extension YearFinding {
    /// What looks wrong, for a person to look at.
    public var label: Phrase {
        switch self {
        case .drafts:
            Phrase(
                nl: "Niet alle aangiften zijn ingediend.",
                fr: "Toutes les déclarations ne sont pas introduites.",
                de: "Nicht alle Erklärungen sind eingereicht.",
                en: "Not all declarations have been handed in.")
        case .uncertified:
            Phrase(
                nl: "Niet alle aangiften zijn gecertificeerd.",
                fr: "Toutes les déclarations ne sont pas certifiées.",
                de: "Nicht alle Erklärungen sind bescheinigt.",
                en: "Not all declarations are certified.")
        case .fewerDeclarations:
            Phrase(
                nl: "Er zijn minder aangiften dan het jaar ervoor.",
                fr: "Il y a moins de déclarations que l'année précédente.",
                de: "Es gibt weniger Erklärungen als im Vorjahr.",
                en: "There are fewer declarations than the year before.")
        case .missingDeclarations:
            Phrase(
                nl: "Niet iedereen die een aangifte moet doen, heeft er een gedaan. Na de afsluiting kan niets meer "
                    + "worden ingediend of ambtshalve vastgesteld.",
                fr: "Toutes les déclarations attendues n'ont pas été introduites. Après la clôture, rien ne peut "
                    + "plus être introduit ni fixé d'office.",
                de: "Nicht alle, die erklären müssen, haben erklärt. Nach der Schließung kann nichts mehr "
                    + "eingereicht oder von Amts wegen festgesetzt werden.",
                en: "Not everybody who is expected to declare has. Once declarations are closed, nothing more can be "
                    + "handed in or set ex officio.")
        case .beforeDeadline:
            Phrase(
                nl: "De uiterste dag om aan te geven is nog niet voorbij.",
                fr: "Le dernier jour pour déclarer n'est pas encore passé.",
                de: "Der letzte Tag für die Erklärung ist noch nicht vorbei.",
                en: "The last day to declare has not passed yet.")
        case .farFromBudget:
            Phrase(
                nl: "Wat wordt gefactureerd, wijkt meer dan een tiende af van de begroting.",
                fr: "Ce qui est facturé s'écarte de plus d'un dixième du budget.",
                de: "Was fakturiert wird, weicht um mehr als ein Zehntel vom Haushalt ab.",
                en: "What is invoiced differs from the budget by more than a tenth.")
        case .rateTooLow:
            Phrase(
                nl: "Dit tarief brengt duidelijk minder op dan het deel van de heffing, al mag het hoger zijn. Is het "
                    + "juist ingetikt? Verbetert u het pas na de facturen, dan krijgt iedereen een creditnota en een "
                    + "nieuwe factuur.",
                fr: "Ce taux rapporte nettement moins que la part de la redevance, alors qu'il peut être plus élevé. "
                    + "Est-il bien saisi ? S'il n'est corrigé qu'après les factures, chacun reçoit une note de crédit "
                    + "et une nouvelle facture.",
                de: "Dieser Satz bringt deutlich weniger ein als den Teil der Abgabe, obwohl er höher sein darf. Ist "
                    + "er richtig eingetippt? Wird er erst nach den Rechnungen berichtigt, so erhält jeder eine "
                    + "Gutschrift und eine neue Rechnung.",
                en: "This rate brings in clearly less than the levy's share, though it may be higher. Is it typed "
                    + "right? Where it is corrected only after the invoices, everybody gets a credit note and another "
                    + "invoice.")
        case .nothingDeclared:
            Phrase(
                nl: "Er is niets aangegeven.",
                fr: "Rien n'est déclaré.",
                de: "Es ist nichts erklärt.",
                en: "Nothing has been declared.")
        case .stillOwed:
            Phrase(
                nl: "Facturen staan nog open. Zolang dat zo is, kan het jaar niet worden vereffend.",
                fr: "Des factures restent à payer. Tant qu'elles le sont, l'année ne peut pas être soldée.",
                de: "Rechnungen sind noch offen. Solange das so ist, kann das Jahr nicht als beglichen "
                    + "abgeschlossen werden.",
                en: "Invoices are still open. While they are, the year cannot be settled.")
        }
    }
}
