import Billing
import Values
import Wording

/// The texts of interest (nalatigheidsinterest, intérêt de retard, Verzugszinsen) and of the fine (administratieve
/// geldboete, amende administrative, administrative Geldbuße).
enum LateChargeWords {
    /// What stands with what the tables know.
    static let grounds: [String: Phrase] = [
        "would_add": Phrase(
            nl: "op wat te laat is:", fr: "sur ce qui est en retard :", de: "auf das Überfällige:",
            en: "on what is late:"),
        "table": Phrase(nl: "Tabel", fr: "Table", de: "Tabelle", en: "Table"),
    ]

    static let page: [String: Phrase] = grounds.adding([
        "title": Phrase(
            nl: "Interest en geldboete voor {year}", fr: "Intérêt et amende pour {year}",
            de: "Zinsen und Geldbuße für {year}", en: "Interest and fine for {year}"),
        "reminders": LateWords.link,
        "back": Phrase(nl: "Wat openstaat", fr: "Ce qui est impayé", de: "Was offen ist", en: "What is open"),
        "done": Phrase(
            nl: "Het is aangerekend. Wie het verschuldigd is, betaalt het met de mededeling van de factuur.",
            fr: "C'est porté en compte. Le débiteur paie avec la communication de la facture.",
            de: "Es ist in Rechnung gestellt. Der Schuldner zahlt es mit der Mitteilung der Rechnung.",
            en: "It is charged. Whoever owes it pays it with the communication of the invoice."),
        "moved": Phrase(
            nl: "Intussen is er iets veranderd, en niets is aangerekend. Kijk na wat hieronder staat en bevestig dan.",
            fr: "Quelque chose a changé entre-temps, et rien n'est porté en compte. Vérifiez ce qui figure "
                + "ci-dessous, puis confirmez.",
            de: "Inzwischen hat sich etwas geändert, und nichts ist in Rechnung gestellt. Prüfen Sie, was unten "
                + "steht, und bestätigen Sie dann.",
            en: "Something changed meanwhile, and nothing is charged. Look at what stands below, then confirm."),
        "what": Phrase(
            nl: "Voor wie geen aangifte deed en te laat is met betalen. De interest komt één keer op elke factuur, "
                + "op wat ervan open is; de geldboete één keer per bijdrageplichtige, op de factuur die het langst "
                + "te laat is.",
            fr: "Pour qui n'a pas déclaré et paie en retard. L'intérêt est porté une fois sur chaque facture, sur ce "
                + "qui en reste impayé ; l'amende une fois par redevable, sur la facture la plus en retard.",
            de: "Für den, der nicht erklärt hat und zu spät zahlt. Die Zinsen kommen einmal auf jede Rechnung, auf "
                + "das, was davon offen ist; die Geldbuße einmal je Abgabepflichtigem, auf die Rechnung, die am "
                + "längsten überfällig ist.",
            en: "For who did not declare and is late to pay. Interest is charged once on each invoice, on what is "
                + "open of it; the fine once for each contributor, on the invoice that is late the longest."),
        "unknown": Phrase(
            nl: "Niets kan worden aangerekend zolang de tabellen hierboven geen waarde hebben.",
            fr: "Rien ne peut être porté en compte tant que les tableaux ci-dessus n'ont pas de valeur.",
            de: "Nichts kann in Rechnung gestellt werden, solange die Tabellen oben keinen Wert haben.",
            en: "Nothing can be charged while the tables above have no value."),
        "nothing": Phrase(
            nl: "Er is nu niets aan te rekenen.", fr: "Il n'y a rien à porter en compte pour l'instant.",
            de: "Zurzeit ist nichts zu berechnen.", en: "There is nothing to charge now."),
        "plan": Phrase(
            nl: "Wat zou worden aangerekend", fr: "Ce qui serait porté en compte",
            de: "Was in Rechnung gestellt "
                + "würde",
            en: "What would be charged"),
        "more": Phrase(
            nl: "De eerste {count} van {all} facturen worden getoond; de sommen zijn van alle.",
            fr: "Les {count} premières des {all} factures sont affichées ; les sommes portent sur toutes.",
            de: "Die ersten {count} von {all} Rechnungen werden gezeigt; die Summen sind von allen.",
            en: "The first {count} of {all} invoices are shown; the sums are of all."),
        "invoice": InvoiceWords.invoice,
        "owes": Phrase(nl: "Schuldenaar", fr: "Débiteur", de: "Schuldner", en: "Debtor"),
        "late": ReminderWords.late,
        "base": Phrase(nl: "Interest op", fr: "Intérêt sur", de: "Zinsen auf", en: "Interest on"),
        "interest": ReminderWords.title(.interest), "fine": ReminderWords.title(.fine),
        "total": Phrase(nl: "Aan te rekenen", fr: "À porter en compte", de: "Zu berechnen", en: "To charge"),
        "sum": Phrase(nl: "Samen", fr: "Ensemble", de: "Zusammen", en: "In all"),
        "for_good": Phrase(
            nl: "Wat aangerekend is, staat vast. Het vervalt alleen met de factuur, of wordt afgeboekt.",
            fr: "Ce qui est porté en compte est acquis. Il ne disparaît qu'avec la facture, ou passe en perte.",
            de: "Was in Rechnung gestellt ist, steht fest. Es entfällt nur mit der Rechnung oder wird ausgebucht.",
            en: "What is charged stands. It goes only with the invoice, or is written off."),
        "charge": Phrase(nl: "Aanrekenen", fr: "Porter en compte", de: "Berechnen", en: "Charge it"),
    ])

    static let pageShown = page.filter { !["title", "more"].contains($0.key) }
}
