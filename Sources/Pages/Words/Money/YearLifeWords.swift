import Values
import Wording

/// The texts of the life of a contribution year: where it is, what comes next, and what a step would do.
enum YearLifeWords {
    static let life: [String: Phrase] = [
        "title": Phrase(
            nl: "Het bijdragejaar {year}, stap voor stap", fr: "L'année de contribution {year}, étape par étape",
            de: "Das Beitragsjahr {year}, Schritt für Schritt", en: "The contribution year {year}, step by step"),
        "undecided": Phrase(
            nl: "Er is nog niets beslist.", fr: "Rien n'est encore décidé.", de: "Es ist noch nichts entschieden.",
            en: "Nothing has been decided yet."),
        "done_step": Phrase(
            nl: "Gedaan: {step}.", fr: "Fait : {step}.", de: "Getan: {step}.", en: "Done: {step}."),
        "past": Phrase(nl: "voorbij", fr: "passé", de: "vorbei", en: "past"),
        "current": Phrase(nl: "nu", fr: "à présent", de: "jetzt", en: "now"),
        "to_come": Phrase(nl: "later", fr: "plus tard", de: "später", en: "later"),
        "next": Phrase(
            nl: "Wat nu kan", fr: "Ce qui est possible à présent", de: "Was jetzt möglich ist",
            en: "What can be done now"),
        "next_what": Phrase(
            nl: "U ziet eerst wat een stap doet. Er gebeurt niets voor u bevestigt.",
            fr: "Vous voyez d'abord ce que fait une étape. Rien ne se passe avant votre confirmation.",
            de: "Sie sehen erst, was ein Schritt tut. Nichts geschieht, bevor Sie bestätigen.",
            en: "You see first what a step does. Nothing happens before you confirm."),
        "owed": Phrase(
            nl: "Van dit jaar staat nog {amount} open. Het kan worden vereffend zodra dat betaald, gecrediteerd of "
                + "afgeboekt is.",
            fr: "De cette année, {amount} restent à payer. Elle peut être soldée dès que c'est payé, crédité ou passé "
                + "en perte.",
            de: "Von diesem Jahr sind noch {amount} offen. Es kann beglichen werden, sobald das gezahlt, "
                + "gutgeschrieben oder ausgebucht ist.",
            en: "{amount} of this year is still open. The year can be settled once that is paid, credited or written "
                + "off."),
        "look_open": Phrase(
            nl: "Openstaande facturen opvolgen", fr: "Suivre les factures impayées",
            de: "Offene Rechnungen nachverfolgen", en: "Follow up what is open"),
        "no_next": Phrase(
            nl: "Dit jaar is vereffend: er is niets meer te beslissen.",
            fr: "Cette année est soldée : il n'y a plus rien à décider.",
            de: "Dieses Jahr ist beglichen: Es ist nichts mehr zu entscheiden.",
            en: "This year is settled: nothing is left to decide."),
        "figures": Phrase(nl: "De cijfers", fr: "Les chiffres", de: "Die Zahlen", en: "The figures"),
        "budget": Phrase(nl: "Begroting", fr: "Budget", de: "Haushalt", en: "Budget"),
        "cost": Phrase(
            nl: "Kost per entiteit", fr: "Coût par entité", de: "Kosten je Einheit", en: "Cost per entity"),
        "rate": Phrase(nl: "Tarief", fr: "Taux", de: "Satz", en: "Rate"),
        "maximum": Phrase(
            nl: "Maximumtarief", fr: "Taux maximal", de: "Höchstsatz", en: "Maximum rate"),
        "anew": Phrase(
            nl:
                "{kind}: sinds de facturen gemaakt zijn, is er iets veranderd aan {count} aangifte(n). Maak de "
                + "facturen opnieuw: wat niet meer klopt, krijgt een creditnota.",
            fr: "{kind} : depuis que les factures ont été faites, {count} déclaration(s) ont changé. Refaites les "
                + "factures : ce qui n'est plus exact reçoit une note de crédit.",
            de:
                "{kind}: Seit die Rechnungen erstellt sind, hat sich an {count} Erklärung(en) etwas geändert. "
                + "Erstellen Sie die Rechnungen neu: Was nicht mehr stimmt, erhält eine Gutschrift.",
            en: "{kind}: since the invoices were made, something changed for {count} declaration(s). Make the invoices "
                + "again: what no longer holds gets a credit note."),
        "make_anew": Phrase(
            nl: "De facturen opnieuw maken", fr: "Refaire les factures", de: "Die Rechnungen neu erstellen",
            en: "Make the invoices again"),
        "moved": Phrase(
            nl: "Er is niets gedaan: hieronder staat waar het jaar nu is.",
            fr: "Rien n'a été fait : voici où en est l'année à présent.",
            de: "Nichts wurde getan: Unten steht, wo das Jahr jetzt ist.",
            en: "Nothing was done: below stands where the year is now."),
        "deadline": Phrase(
            nl: "Laatste dag voor de aangifte", fr: "Dernier jour pour déclarer", de: "Letzter Tag der Erklärung",
            en: "Last day to declare"),
        "deadline_unknown": Phrase(
            nl: "nog niet bekend", fr: "pas encore connu", de: "noch nicht bekannt", en: "not known yet"),
        "decisions": Phrase(
            nl: "Wat er beslist is", fr: "Ce qui est décidé", de: "Was entschieden ist", en: "What was decided"),
        "by": Phrase(
            nl: "door {person}, {at}", fr: "par {person}, le {at}", de: "von {person}, {at}",
            en: "by {person}, {at}"),
    ]

    static let lifeShown = life.filter {
        !["title", "done_step", "by", "past", "current", "to_come", "deadline_unknown", "anew", "owed", "look_open"]
            .contains($0.key)
    }

    static let plan: [String: Phrase] = [
        "findings": Phrase(
            nl: "Na te kijken voor u verdergaat", fr: "À vérifier avant de continuer",
            de: "Zu prüfen, bevor Sie fortfahren", en: "To look at before you go on"),
        "what": Phrase(nl: "Wat", fr: "Quoi", de: "Was", en: "What"),
        "this_year": Phrase(nl: "Dit jaar", fr: "Cette année", de: "Dieses Jahr", en: "This year"),
        "last_year": Phrase(nl: "Vorig jaar", fr: "L'année précédente", de: "Vorjahr", en: "Last year"),
        "difference": Phrase(nl: "Verschil", fr: "Différence", de: "Unterschied", en: "Difference"),
    ]

    /// The lines of what a step would do.
    static let lines: [String: Phrase] = [
        "declarations": Phrase(
            nl: "Ingediende aangiften", fr: "Déclarations introduites", de: "Eingereichte Erklärungen",
            en: "Declarations handed in"),
        "drafts": Phrase(
            nl: "Nooit ingediende concepten", fr: "Brouillons jamais introduits", de: "Nie eingereichte Entwürfe",
            en: "Drafts never handed in"),
        "uncertified": Phrase(
            nl: "Niet gecertificeerd", fr: "Non certifiées", de: "Nicht bescheinigt", en: "Not certified"),
        "ex_officio": Phrase(
            nl: "Ambtshalve vastgesteld", fr: "Établies d'office", de: "Von Amts wegen festgesetzt",
            en: "Set ex officio"),
        "withdrawn": Phrase(nl: "Ingetrokken", fr: "Retirées", de: "Zurückgezogen", en: "Withdrawn"),
        "entities": Phrase(nl: "Entiteiten", fr: "Entités", de: "Einheiten", en: "Entities"),
        "turnover": Phrase(
            nl: "Omzet voor de heffing", fr: "Chiffre d'affaires soumis à la redevance",
            de: "Umsatz für die Abgabe", en: "Turnover for the levy"),
        "assessed": Phrase(nl: "Berekend", fr: "Calculé", de: "Berechnet", en: "Assessed"),
        "share": Phrase(
            nl: "Deel van de begroting", fr: "Part du budget", de: "Teil des Haushalts", en: "Part of the budget"),
        "over_share": Phrase(
            nl: "Verschil met dat deel", fr: "Écart avec cette part", de: "Abweichung von diesem Teil",
            en: "Difference from that part"),
        "invoices": Phrase(
            nl: "Nog te maken facturen", fr: "Factures encore à faire", de: "Noch zu erstellende Rechnungen",
            en: "Invoices still to be made"),
        "invoiced": Phrase(
            nl: "Bedrag van die facturen", fr: "Montant de ces factures", de: "Betrag dieser Rechnungen",
            en: "Amount of those invoices"),
        "credit_notes": Phrase(
            nl: "Nog te maken creditnota's", fr: "Notes de crédit encore à faire",
            de: "Noch zu erstellende Gutschriften", en: "Credit notes still to be made"),
        "credited": Phrase(
            nl: "Bedrag van die creditnota's", fr: "Montant de ces notes de crédit", de: "Betrag dieser Gutschriften",
            en: "Amount of those credit notes"),
        "nothing_due": Phrase(
            nl: "Vast te leggen: niets te betalen", fr: "À enregistrer : rien à payer",
            de: "Nichts zu zahlen, festzuhalten", en: "Nothing due, to be written down"),
        "unchanged": Phrase(
            nl: "Al beslist en juist", fr: "Déjà décidé et exact", de: "Schon entschieden und richtig",
            en: "Decided before, and right"),
    ]

    static let step: [String: Phrase] = plan.adding([
        "title": Phrase(
            nl: "{step}: bijdragejaar {year}", fr: "{step} : année de contribution {year}",
            de: "{step}: Beitragsjahr {year}", en: "{step}: contribution year {year}"),
        "back": Phrase(
            nl: "Het jaar, stap voor stap", fr: "L'année, étape par étape", de: "Das Jahr, Schritt für Schritt",
            en: "The year, step by step"),
        "moved": Phrase(
            nl: "Intussen werd iets anders beslist. Kijk na wat hieronder staat en bevestig dan.",
            fr: "Autre chose a été décidé entre-temps. Vérifiez ce qui figure ci-dessous, puis confirmez.",
            de: "Inzwischen wurde etwas anderes entschieden. Prüfen Sie, was unten steht, und bestätigen Sie dann.",
            en: "Something else was decided meanwhile. Look at what stands below, then confirm."),
        "budget": life["budget"] ?? Phrase(same: ""),
        "budget_hint": Phrase(
            nl: "In euro, voor het hele bijdragejaar. De wet verdeelt het bedrag over bijdrage en heffing.",
            fr: "En euros, pour toute l'année de contribution. La loi répartit le montant entre contribution et "
                + "redevance.",
            de: "In Euro, für das ganze Beitragsjahr. Das Gesetz teilt den Betrag auf Beitrag und Abgabe auf.",
            en: "In euros, for the whole contribution year. The law splits the amount into contribution and levy."),
        "cost": life["cost"] ?? Phrase(same: ""),
        "rate": life["rate"] ?? Phrase(same: ""),
        "rate_hint": Phrase(
            nl: "In procent, met ten hoogste vier decimalen: 0,2868.",
            fr: "En pour cent, avec quatre décimales au plus : 0,2868.",
            de: "In Prozent, mit höchstens vier Dezimalen: 0,2868.",
            en: "In percent, with at most four decimals: 0.2868."),
        "changed": Phrase(
            nl: "van {old} naar {new}", fr: "de {old} à {new}", de: "von {old} auf {new}", en: "from {old} to {new}"),
        "sector": Phrase(
            nl: "{kind}, hele sector", fr: "{kind}, tout le secteur", de: "{kind}, ganzer Sektor",
            en: "{kind}, whole sector"),
        "outlook": Phrase(
            nl: "Welk tarief dekt het deel van de heffing?", fr: "Quel taux couvre la part de la redevance ?",
            de: "Welcher Satz deckt den Teil der Abgabe?", en: "Which rate covers the levy's part?"),
        "outlook_told": Phrase(
            nl: "De heffing moet {share} opbrengen. Op de omzet van nu, {turnover}, doet {rate} dat: samen {levy}. Wat "
                + "overblijft, komt van de afronding op vier decimalen en op de cent.",
            fr: "La redevance doit rapporter {share}. Sur le chiffre d'affaires actuel, {turnover}, le taux de {rate} "
                + "y suffit : {levy} au total. Le reste vient de l'arrondi à quatre décimales et au cent.",
            de: "Die Abgabe soll {share} einbringen. Auf den jetzigen Umsatz, {turnover}, leistet das {rate}: zusammen "
                + "{levy}. Der Rest kommt von der Rundung auf vier Dezimalen und auf den Cent.",
            en: "The levy is to bring in {share}. On the turnover as it is now, {turnover}, {rate} does: {levy} in "
                + "all. What is left comes of rounding to four decimals and to the cent."),
        "outlook_short": Phrase(
            nl: "De heffing moet {share} opbrengen. Op de omzet van nu, {turnover}, brengt ook het maximumtarief van "
                + "{rate} minder op: {levy}. Hoger mag het niet worden.",
            fr: "La redevance doit rapporter {share}. Sur le chiffre d'affaires actuel, {turnover}, même le taux "
                + "maximal de {rate} rapporte moins : {levy}. Il ne peut pas être dépassé.",
            de: "Die Abgabe soll {share} einbringen. Auf den jetzigen Umsatz, {turnover}, bringt auch der Höchstsatz "
                + "von {rate} weniger ein: {levy}. Höher darf er nicht werden.",
            en: "The levy is to bring in {share}. On the turnover as it is now, {turnover}, the maximum rate of {rate} "
                + "brings in less too: {levy}. It may not be higher."),
        "rate_covering": Phrase(
            nl: "Dekt het deel", fr: "Couvre la part", de: "Deckt den Teil", en: "Covers the part"),
        "rate_highest": Phrase(
            nl: "Gepubliceerd maximum", fr: "Maximum publié", de: "Veröffentlichter Höchstsatz",
            en: "Published maximum"),
        "brings": Phrase(nl: "Brengt op", fr: "Rapporte", de: "Bringt ein", en: "Brings in"),
        "over_share": lines["over_share"] ?? Phrase(same: ""),
        "deadline": life["deadline"] ?? Phrase(same: ""),
        "deadline_hint": Phrase(
            nl: "De tabellen van de wet kennen deze dag niet. Hij staat daarna op de pagina's van de "
                + "bijdrageplichtigen en in de e-mails. Leeg laten kan: verbeter dan later de cijfers.",
            fr: "Les tableaux de la loi ne connaissent pas ce jour. Il figure ensuite sur les pages des redevables et "
                + "dans les e-mails. Il peut rester vide : corrigez alors les chiffres plus tard.",
            de: "Die Tabellen des Gesetzes kennen diesen Tag nicht. Er steht danach auf den Seiten der "
                + "Beitragspflichtigen und in den E-Mails. Er kann leer bleiben: Berichtigen Sie dann später die "
                + "Zahlen.",
            en: "The tables of the law do not know this day. It then stands on the pages of contributors and in mails. "
                + "It may stay empty: correct the figures later then."),
        "no_deadline": Phrase(
            nl: "De laatste dag voor de aangifte ontbreekt. Bijdrageplichtigen lezen dat hij nog niet bekend is, en "
                + "niemand is te laat zolang dat zo is.",
            fr: "Le dernier jour pour déclarer manque. Les redevables lisent qu'il n'est pas encore connu, et personne "
                + "n'est en retard tant que c'est le cas.",
            de: "Der letzte Tag der Erklärung fehlt. Beitragspflichtige lesen, dass er noch nicht bekannt ist, und "
                + "niemand ist zu spät, solange das so ist.",
            en: "The last day to declare is missing. Contributors read that it is not known yet, and nobody is late "
                + "while that is so."),
        "maximum_later": Phrase(
            nl: "Zodra het jaar voor aangiften opengaat, is dit tarief het maximum: later kan het nog lager worden, "
                + "nooit hoger. Tot dan wordt een tikfout verbeterd met “de cijfers verbeteren”.",
            fr: "Dès que l'année est ouverte aux déclarations, ce taux est le maximum : plus tard il peut encore "
                + "baisser, jamais monter. Jusque-là, une faute de frappe se corrige par « corriger les chiffres ».",
            de: "Sobald das Jahr für Erklärungen geöffnet ist, ist dieser Satz der Höchstsatz: Später kann er noch "
                + "sinken, nie steigen. Bis dahin wird ein Tippfehler mit „die Zahlen berichtigen“ berichtigt.",
            en: "Once the year is open for declarations, this rate is the maximum: it may be lowered later, never "
                + "raised. Until then a typing error is put right by “correct the figures”."),
        "maximum_now": Phrase(
            nl: "Vanaf deze stap is het tarief het maximum: het kan nog lager worden, nooit hoger. Is het te laag "
                + "ingetikt, verbeter dan eerst de cijfers.",
            fr: "À partir de cette étape, le taux est le maximum : il peut encore baisser, jamais monter. S'il a été "
                + "saisi trop bas, corrigez d'abord les chiffres.",
            de: "Ab diesem Schritt ist der Satz der Höchstsatz: Er kann noch sinken, nie steigen. Ist er zu niedrig "
                + "eingetippt, so berichtigen Sie zuerst die Zahlen.",
            en: "From this step on the rate is the maximum: it may be lowered, never raised. If it was typed too low, "
                + "correct the figures first."),
        "show": Phrase(
            nl: "Toon wat dit doet", fr: "Afficher l'effet", de: "Zeigen, was das tut",
            en: "Show what this does"),
        "dry_run": Phrase(
            nl: "Wat deze stap doet", fr: "Ce que fait cette étape", de: "Was dieser Schritt tut",
            en: "What this step does"),
        "from": Phrase(nl: "Nu", fr: "À présent", de: "Jetzt", en: "Now"),
        "to": Phrase(nl: "Daarna", fr: "Ensuite", de: "Danach", en: "Afterwards"),
        "reason": Phrase(
            nl: "Waarom beslist u dit?", fr: "Pourquoi décidez-vous cela ?", de: "Warum entscheiden Sie das?",
            en: "Why do you decide this?"),
        "reason_hint": Phrase(
            nl: "Wie later kijkt, leest dit naast de beslissing.",
            fr: "Ceci s'affichera plus tard à côté de la décision.",
            de: "Wer später nachsieht, liest dies neben der Entscheidung.",
            en: "Whoever looks later reads this beside the decision."),
        "missing": Phrase(
            nl: "Deden nog geen aangifte", fr: "N'ont pas encore déclaré", de: "Haben noch nicht erklärt",
            en: "Have not declared"),
        "missing_list": Phrase(
            nl: "Wie nog geen aangifte deed", fr: "Qui n'a pas encore déclaré", de: "Wer noch nicht erklärt hat",
            en: "Who has not declared"),
        "printed": Phrase(
            nl: "Deze reden wordt afgedrukt op de creditnota's die op de verbetering volgen: schrijf ze voor de "
                + "bijdrageplichtigen.",
            fr: "Ce motif est imprimé sur les notes de crédit qui suivent la correction : écrivez-le pour les "
                + "redevables.",
            de:
                "Dieser Grund wird auf den Gutschriften gedruckt, die der Berichtigung folgen: Schreiben Sie ihn für "
                + "die Beitragspflichtigen.",
            en: "This reason is printed on the credit notes that follow the correction: write it for the "
                + "contributors."),
        "for_good": Phrase(
            nl: "Een beslissing wordt nooit gewist. Een verbetering is een nieuwe beslissing, met haar reden.",
            fr: "Une décision n'est jamais effacée. Une correction est une nouvelle décision, avec son motif.",
            de: "Eine Entscheidung wird nie gelöscht. Eine Berichtigung ist eine neue Entscheidung mit ihrem Grund.",
            en: "A decision is never erased. A correction is another decision, with its reason."),
        "confirm": Phrase(nl: "Bevestigen", fr: "Confirmer", de: "Bestätigen", en: "Confirm"),
        "change": Phrase(nl: "Wijzigen", fr: "Modifier", de: "Ändern", en: "Change"),
    ])

    static let stepShown = step.filter {
        ![
            "title", "maximum_later", "maximum_now", "missing", "outlook_told", "outlook_short", "rate_covering",
            "rate_highest", "changed", "sector",
        ].contains($0.key)
    }
}
