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
                    + "worden ingediend of ambtshalve vastgesteld, tenzij u ieder apart met een reden toelaat.",
                fr: "Toutes les déclarations attendues n'ont pas été introduites. Après la clôture, rien ne peut "
                    + "plus être introduit ni fixé d'office, sauf à admettre chacun séparément, avec un motif.",
                de: "Nicht alle, die erklären müssen, haben erklärt. Nach der Schließung kann nichts mehr "
                    + "eingereicht oder von Amts wegen festgesetzt werden, es sei denn, Sie lassen jeden einzeln mit "
                    + "einem Grund zu.",
                en: "Not everybody who is expected to declare has. Once declarations are closed, nothing more can be "
                    + "handed in or set ex officio, unless you admit each of them apart, with a reason.")
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
        case .costUnlike:
            Phrase(
                nl: "De kost per entiteit is minder dan de helft of meer dan het dubbele van wat te verwachten is. Is "
                    + "ze juist ingetikt?",
                fr: "Le coût par entité est inférieur à la moitié ou supérieur au double de ce qui est attendu. "
                    + "Est-il bien saisi ?",
                de: "Die Kosten je Einheit sind weniger als die Hälfte oder mehr als das Doppelte des Erwarteten. "
                    + "Sind sie richtig eingetippt?",
                en: "The cost per entity is less than half, or more than twice, what is to be expected. Is it typed "
                    + "right?")
        case .rateUnlike:
            Phrase(
                nl: "Het maximumtarief is minder dan de helft of meer dan het dubbele van wat te verwachten is. Is het "
                    + "juist ingetikt? Zodra de aangiften open zijn, kan het niet meer worden verhoogd.",
                fr: "Le taux maximal est inférieur à la moitié ou supérieur au double de ce qui est attendu. Est-il "
                    + "bien saisi ? Une fois les déclarations ouvertes, il ne peut plus être relevé.",
                de: "Der Höchstsatz ist weniger als die Hälfte oder mehr als das Doppelte des Erwarteten. Ist er "
                    + "richtig eingetippt? Sobald die Erklärungen offen sind, kann er nicht mehr erhöht werden.",
                en: "The maximum rate is less than half, or more than twice, what is to be expected. Is it typed "
                    + "right? Once declarations are open, it can't be raised any more.")
        case .deadlinePast:
            Phrase(
                nl: "De laatste dag voor de aangifte die u opgeeft, is al voorbij: iedereen zou meteen te laat zijn.",
                fr: "Le dernier jour pour déclarer que vous indiquez est déjà passé : tous seraient aussitôt en "
                    + "retard.",
                de: "Der letzte Tag der Erklärung, den Sie angeben, ist schon vorbei: Alle wären sofort zu spät.",
                en: "The last day to declare that you give has passed already: everybody would be late at once.")
        case .creditsHeld:
            Phrase(
                nl: "Bijdrageplichtigen hebben nog een tegoed dat niets betaalt.",
                fr: "Des redevables ont encore un crédit qui ne paie rien.",
                de: "Beitragspflichtige haben noch ein Guthaben, das nichts bezahlt.",
                en: "Contributors still have a credit that pays nothing.")
        case .moneyNotPlaced:
            Phrase(
                nl: "Er is geld ontvangen of afgegaan dat nog bij niets hoort.",
                fr: "De l'argent reçu ou sorti n'est encore attribué à rien.",
                de: "Geld ist ein- oder ausgegangen, das noch nirgends zugeordnet ist.",
                en: "Money came in or went out that was not placed yet.")
        case .strangersMoney:
            Phrase(
                nl: "Geld van derden is nog niet teruggegeven.",
                fr: "De l'argent de tiers n'est pas encore rendu.",
                de: "Geld Dritter ist noch nicht zurückgegeben.",
                en: "Third parties' money was not given back yet.")
        case .reopenedUnanswered:
            Phrase(
                nl: "Aangiften werden opnieuw geopend, en er is sindsdien niets op gevolgd.",
                fr: "Des déclarations ont été rouvertes, et rien n'a suivi depuis.",
                de: "Erklärungen wurden wieder geöffnet, und seither ist nichts gefolgt.",
                en: "Declarations were reopened, and nothing was said of them since.")
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
