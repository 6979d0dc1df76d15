import Values
import Wording

/// The texts of runs of invoices, and of lists of what they made.
enum InvoiceRunWords {
    static let run: [String: Phrase] = YearLifeWords.plan.adding([
        "soon": Phrase(
            nl: "De uiterste betaaldatum ligt minder dan 14 dagen ver. Kijk na of dat de bedoeling is.",
            fr: "Le dernier jour de paiement est dans moins de 14 jours. Vérifiez si c'est bien voulu.",
            de: "Der letzte Zahlungstag liegt weniger als 14 Tage entfernt. Prüfen Sie, ob das so gewollt ist.",
            en: "The last day of payment is less than 14 days away. Check whether that is meant."),
        "other": Phrase(
            nl: "Deze facturen hebben al {day} als uiterste betaaldatum. De datum die u gaf, is niet gebruikt.",
            fr: "Ces factures ont déjà le {day} comme dernier jour de paiement. Le jour que vous avez donné n'est pas "
                + "utilisé.",
            de:
                "Diese Rechnungen haben schon {day} als letzten Zahlungstag. Der Tag, den Sie angegeben haben, ist "
                + "nicht verwendet.",
            en: "These invoices have {day} as the last day of payment already. The day that you gave was not used."),
        "sending": SendingWords.link,
        "title": Phrase(
            nl: "{kind} {year} factureren", fr: "Facturer : {kind} {year}", de: "Fakturieren: {kind} {year}",
            en: "Invoice: {kind} {year}"),
        "back": Phrase(
            nl: "Facturen van het jaar", fr: "Factures de l'année", de: "Rechnungen des Jahres",
            en: "The year's invoices"),
        "running": Phrase(
            nl: "De facturen worden gemaakt", fr: "Les factures sont en cours d'établissement",
            de: "Die Rechnungen werden erstellt", en: "The invoices are being made"),
        "running_what": Phrase(
            nl: "U mag deze pagina verlaten: het werk gaat door. Ze wordt vanzelf ververst.",
            fr: "Vous pouvez quitter cette page : le travail continue. Elle s'actualise d'elle-même.",
            de: "Sie dürfen diese Seite verlassen: Die Arbeit geht weiter. Die Seite wird automatisch aktualisiert.",
            en: "You may leave this page: the work goes on. It is refreshed by itself."),
        "refresh": Phrase(nl: "Verversen", fr: "Actualiser", de: "Erneuern", en: "Refresh"),
        "so_far": Phrase(
            nl: "Aangiften: {count} van {all} · facturen: {made}",
            fr: "Déclarations : {count} sur {all} · factures : {made}",
            de: "Erklärungen: {count} von {all} · Rechnungen: {made}",
            en: "Declarations: {count} of {all} · invoices: {made}"),
        "failed": Phrase(
            nl: "Het werk is gestopt ({when}). Wat gemaakt was, staat vast; start het opnieuw om verder te gaan.",
            fr: "Le travail s'est arrêté ({when}). Ce qui était fait est acquis ; relancez-le pour continuer.",
            de: "Die Arbeit ist stehen geblieben ({when}). Was erstellt war, steht fest; starten Sie sie wieder, um "
                + "fortzufahren.",
            en: "The work stopped ({when}). What was made stands; start it again to go on."),
        "made": Phrase(
            nl: "Klaar ({when}). Facturen: {invoices}, samen {amount}. Creditnota's: {notes}, samen {credited}.",
            fr: "Terminé ({when}). Factures : {invoices}, au total {amount}. Notes de crédit : {notes}, au total "
                + "{credited}.",
            de:
                "Fertig ({when}). Rechnungen: {invoices}, zusammen {amount}. Gutschriften: {notes}, zusammen "
                + "{credited}.",
            en: "Done ({when}). Invoices: {invoices}, {amount} in all. Credit notes: {notes}, {credited} in all."),
        "dry_run": Phrase(
            nl: "Wat er gemaakt wordt", fr: "Ce qui sera établi", de: "Was erstellt wird", en: "What will be made"),
        "nothing_left": Phrase(
            nl: "Alles is al gefactureerd en juist. Er valt niets te maken.",
            fr: "Tout est déjà facturé et exact. Il n'y a rien à établir.",
            de: "Alles ist schon fakturiert und richtig. Es ist nichts zu erstellen.",
            en: "Everything is invoiced already, and right. There is nothing to make."),
        "due": Phrase(
            nl: "Uiterste betaaldatum", fr: "Dernier jour de paiement", de: "Letzter Zahlungstag",
            en: "Last day of payment"),
        "due_hint": Phrase(
            nl: "Hij staat op elke factuur. Waar geen kalender verschijnt, als jaar-maand-dag: {example}.",
            fr: "Il figure sur chaque facture. Si aucun calendrier ne s'affiche, en année-mois-jour : {example}.",
            de: "Er steht auf jeder Rechnung. Wo kein Kalender erscheint, als Jahr-Monat-Tag: {example}.",
            en: "It stands on every invoice. Where no calendar appears, as year-month-day: {example}."),
        "check": Phrase(nl: "Verder", fr: "Continuer", de: "Weiter", en: "Continue"),
        "review": Phrase(
            nl: "Nakijken voor u start", fr: "Vérifier avant de lancer", de: "Vor dem Start prüfen",
            en: "Check before you start"),
        "kind": Phrase(nl: "Soort", fr: "Type", de: "Art", en: "Kind"),
        "moved": Phrase(
            nl: "Sinds u keek, is veranderd wat er gemaakt wordt. Kijk het opnieuw na.",
            fr: "Ce qui sera établi a changé depuis que vous l'avez vu. Vérifiez-le de nouveau.",
            de: "Seit Sie nachgesehen haben, hat sich geändert, was erstellt wird. Prüfen Sie es noch einmal.",
            en: "What will be made has changed since you looked. Check it again."),
        "change": Phrase(
            nl: "Een andere betaaldatum kiezen", fr: "Choisir un autre jour de paiement",
            de: "Einen anderen Zahlungstag wählen", en: "Choose another day of payment"),
        "start": Phrase(
            nl: "Facturen maken", fr: "Établir les factures", de: "Rechnungen erstellen", en: "Make the invoices"),
        "for_good": Phrase(
            nl: "Een factuur wordt nooit gewist: wat later anders blijkt, wordt met een creditnota rechtgezet.",
            fr: "Une facture n'est jamais effacée : ce qui s'avère autre plus tard est rectifié par une note de "
                + "crédit.",
            de: "Eine Rechnung wird nie gelöscht: Was sich später anders zeigt, wird mit einer Gutschrift "
                + "berichtigt.",
            en: "An invoice is never erased: what turns out otherwise later is put right by a credit note."),
    ])

    static let runShown = run.filter { !["title", "so_far", "made", "failed", "other", "kind"].contains($0.key) }

    static let filter: [String: Phrase] = [
        "filter": Phrase(
            nl: "Zoeken en filteren", fr: "Chercher et filtrer", de: "Suchen und filtern", en: "Search and filter"),
        "search": Phrase(
            nl: "Naam, nummer of mededeling", fr: "Nom, numéro ou communication", de: "Name, Nummer oder Mitteilung",
            en: "Name, number or reference"),
        "kind": Phrase(nl: "Soort", fr: "Type", de: "Art", en: "Kind"),
        "all_kinds": Phrase(nl: "beide", fr: "les deux", de: "beide", en: "both"),
        "state": Phrase(nl: "Toestand", fr: "État", de: "Stand", en: "State"),
        "all_states": Phrase(nl: "alle", fr: "tous", de: "alle", en: "all"),
        "state_open": Phrase(nl: "nog open", fr: "à payer", de: "noch offen", en: "still open"),
        "state_late": Phrase(nl: "te laat", fr: "en retard", de: "überfällig", en: "late"),
        "state_settled": Phrase(nl: "betaald", fr: "payée", de: "gezahlt", en: "paid"),
        "state_written_off": InvoicePageWords.states["written_off"] ?? Phrase(same: ""),
        "state_credited": Phrase(nl: "gecrediteerd", fr: "annulée", de: "storniert", en: "taken back"),
        "show": Phrase(nl: "Tonen", fr: "Afficher", de: "Zeigen", en: "Show"),
        "reset": Phrase(nl: "Alles tonen", fr: "Tout afficher", de: "Alles zeigen", en: "Show all"),
        "found": Phrase(
            nl: "Gevonden: {count}, samen {total}, waarvan {open} open",
            fr: "Trouvées : {count}, ensemble {total}, dont {open} à payer",
            de: "Gefunden: {count}, zusammen {total}, davon {open} offen",
            en: "Found: {count}, {total} in all, of which {open} open"),
        "none": Phrase(
            nl: "Niets past bij wat u zoekt.", fr: "Rien ne correspond à votre recherche.",
            de: "Nichts passt zu dem, was Sie suchen.", en: "Nothing fits what you look for."),
        "page": Phrase(
            nl: "Pagina {page} van {pages}", fr: "Page {page} sur {pages}", de: "Seite {page} von {pages}",
            en: "Page {page} of {pages}"),
        "before": Phrase(nl: "Vorige", fr: "Précédente", de: "Vorige", en: "Previous"),
        "after": Phrase(nl: "Volgende", fr: "Suivante", de: "Nächste", en: "Next"),
        "pages": Phrase(
            nl: "Pagina's van de lijst", fr: "Pages de la liste", de: "Seiten der Liste", en: "Pages of the list"),
        "by_number": InvoiceWords.invoice,
        "by_name": Phrase(
            nl: "Economische actor", fr: "Opérateur économique", de: "Wirtschaftsakteur", en: "Economic operator"),
        "by_due": Phrase(
            nl: "Uiterlijk te betalen op", fr: "À payer au plus tard le", de: "Zahlbar bis", en: "Payable by"),
        "by_total": Phrase(nl: "Bedrag", fr: "Montant", de: "Betrag", en: "Amount"),
        "by_open": Phrase(nl: "Open", fr: "Reste à payer", de: "Offen", en: "Open"),
        "pdf_of": Phrase(nl: "pdf", fr: "PDF", de: "PDF", en: "PDF"),
        "ubl_of": Phrase(nl: "UBL", fr: "UBL", de: "UBL", en: "UBL"),
    ]

    /// Whether a text stands in rows, titles and choices, and no template asks for it by name alone.
    private static func isNamed(_ key: String) -> Bool {
        ["state_", "by_"].contains { key.hasPrefix($0) }
            || ["title", "all_kinds", "all_states", "found", "page"].contains(key)
    }

    static let list: [String: Phrase] = filter.adding([
        "title": Phrase(
            nl: "Facturen van {year}", fr: "Factures de {year}", de: "Rechnungen von {year}", en: "Invoices of {year}"),
        "sending": SendingWords.link, "late": LateWords.link,
        "runs": Phrase(
            nl: "Factureren", fr: "Facturer", de: "Fakturieren", en: "Invoicing"),
        "documents": Phrase(
            nl: "Wat gemaakt is", fr: "Ce qui est établi", de: "Was erstellt ist", en: "What was made"),
        "run_none": Phrase(
            nl: "Nog niet aan de beurt. Stand van het jaar: {state}.",
            fr: "Pas encore possible : l'année est à l'état « {state} ».",
            de: "Noch nicht an der Reihe: Das Jahr ist im Stand „{state}“.",
            en: "Not its turn yet. Where the year stands: {state}."),
        "run_ready": Phrase(
            nl: "Nu mogelijk", fr: "Possible à présent", de: "Jetzt möglich", en: "Possible now"),
        "run_made": Phrase(
            nl: "Facturen: {count} · creditnota's: {notes} · niets te betalen: {nothing}",
            fr: "Factures : {count} · notes de crédit : {notes} · rien à payer : {nothing}",
            de: "Rechnungen: {count} · Gutschriften: {notes} · nichts zu zahlen: {nothing}",
            en: "Invoices: {count} · credit notes: {notes} · nothing due: {nothing}"),
        "run_open": Phrase(
            nl: "Bekijken en maken", fr: "Voir et établir", de: "Ansehen und erstellen", en: "Look and make"),
        "run_going": Phrase(nl: "bezig", fr: "en cours", de: "läuft", en: "going on"),
    ])

    static let listShown = list.filter {
        !isNamed($0.key) && !["run_none", "run_ready", "run_made", "run_going"].contains($0.key)
    }

    static let open: [String: Phrase] = filter.adding(LateChargeWords.grounds).adding([
        "title": Phrase(
            nl: "Openstaand in {year}", fr: "Impayé en {year}", de: "Offene Posten {year}",
            en: "Open items of {year}"),
        "ageing": Phrase(
            nl: "Hoe lang het openstaat", fr: "Depuis quand c'est impayé", de: "Wie lange es offen ist",
            en: "How long it has been open"),
        "ageing_what": Phrase(
            nl: "Openstaande bedragen naar dagen na de uiterste betaaldatum, op {day}.",
            fr: "Montants impayés selon les jours après le dernier jour de paiement, au {day}.",
            de: "Offene Beträge nach Tagen nach dem letzten Zahlungstag, am {day}.",
            en: "Open amounts by days after the last day of payment, on {day}."),
        "band": Phrase(nl: "Dagen te laat", fr: "Jours de retard", de: "Tage überfällig", en: "Days late"),
        "not_due": Phrase(
            nl: "nog niet te laat", fr: "pas encore en retard", de: "noch nicht überfällig", en: "not late yet"),
        "over": Phrase(same: "{count}+"),
        "count": Phrase(nl: "Facturen", fr: "Factures", de: "Rechnungen", en: "Invoices"),
        "amount": Phrase(nl: "Open", fr: "Reste à payer", de: "Offen", en: "Open"),
        "sum": Phrase(nl: "Samen", fr: "Ensemble", de: "Zusammen", en: "In all"),
        "charges": Phrase(
            nl: "Wat de wet eraan toevoegt", fr: "Ce que la loi y ajoute", de: "Was das Gesetz hinzufügt",
            en: "What the law adds to it"),
        "charges_what": Phrase(
            nl: "Voor wie geen aangifte deed. Interest en geldboete worden bij beslissing aangerekend, en pas "
                + "wanneer de tabellen ze bevatten.",
            fr: "Pour les redevables qui n'ont pas déclaré. Ces montants sont portés en compte par une décision, "
                + "dès que les tableaux les contiennent.",
            de: "Für den, der nicht erklärt hat. Zinsen und Geldbuße werden durch eine Entscheidung in Rechnung "
                + "gestellt, sobald die Tabellen sie enthalten.",
            en: "For who did not declare. It is charged by a decision, and not while the tables do not know it."),
        "charge_open": Phrase(
            nl: "Interest en geldboete aanrekenen", fr: "Porter en compte intérêt et amende",
            de: "Zinsen und Geldbuße berechnen", en: "Charge interest and fine"),
        "nothing": Phrase(
            nl: "Er staat niets open.", fr: "Rien n'est impayé.", de: "Nichts ist offen.", en: "Nothing is open."),
        "late": LateWords.link,
        "items": Phrase(
            nl: "Wat openstaat", fr: "Ce qui est impayé", de: "Was offen ist", en: "What is open"),
    ])

    static let openShown = open.filter { !isNamed($0.key) && !["ageing_what", "not_due", "over"].contains($0.key) }
}
