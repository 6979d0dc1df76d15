import Values
import Wording

/// The texts of a contributor's account: what was booked, what is to its credit, and what can be done about it.
enum LedgerWords {
    static let account: [String: Phrase] = [
        "case": Phrase(
            nl: "Aangiften en dossier van deze bijdrageplichtige", fr: "Déclarations et dossier de ce redevable",
            de: "Erklärungen und Akte dieses Beitragspflichtigen", en: "Declarations and case of this contributor"),
        "title": Phrase(
            nl: "Rekening van {name}", fr: "Compte : {name}", de: "Konto von {name}", en: "Account of {name}"),
        "on": Phrase(nl: "Stand op", fr: "Situation au", de: "Stand am", en: "As of"),
        "show": Phrase(nl: "Tonen", fr: "Afficher", de: "Zeigen", en: "Show"),
        "balance": Phrase(
            nl: "Saldo op {day}", fr: "Solde au {day}", de: "Saldo am {day}", en: "Balance on {day}"),
        "balance_what": Phrase(
            nl: "Boven nul is er nog te betalen; onder nul houdt het agentschap geld van deze economische actor.",
            fr: "Au-dessus de zéro, il reste à payer ; en dessous, l'agence détient de l'argent de cet opérateur "
                + "économique.",
            de: "Über null ist noch zu zahlen; unter null hält die Agentur Geld dieses Wirtschaftsakteurs.",
            en: "Above zero it is still to be paid; below zero the agency holds money of this actor."),
        "other_day": Phrase(
            nl: "Het saldo en wat geboekt is, zijn die van {day}. Het tegoed, de openstaande facturen en de "
                + "terugbetalingen zijn die van vandaag, {today}.",
            fr: "Le solde et les écritures sont ceux du {day}. Le crédit, les factures impayées et les remboursements "
                + "sont ceux d'aujourd'hui, {today}.",
            de: "Saldo und Buchungen sind die vom {day}. Guthaben, offene Rechnungen und Rückzahlungen sind die von "
                + "heute, {today}.",
            en: "The balance and the bookings are those of {day}. The credit, the open invoices and the refunds are "
                + "those of today, {today}."),
        "as_of_today": Phrase(
            nl: "Alles van vandaag tonen", fr: "Tout afficher à ce jour", de: "Alles von heute zeigen",
            en: "Show all as of today"),
        "credit": Phrase(
            nl: "Betaald en nog nergens voor gebruikt", fr: "Payé et pas encore utilisé",
            de: "Gezahlt und noch für nichts verwendet", en: "Paid, and used for nothing yet"),
        "use": Phrase(
            nl: "Dit tegoed gebruiken", fr: "Utiliser ce crédit", de: "Dieses Guthaben verwenden",
            en: "Use this credit"),
        "use_what": Phrase(
            nl: "Het tegoed betaalt een factuur van dezelfde economische actor. Op een afgeboekte factuur maakt het "
                + "het verlies ongedaan.",
            fr: "Le crédit paie une facture du même opérateur économique. Sur une facture passée en perte, il annule "
                + "la perte.",
            de: "Das Guthaben zahlt eine Rechnung desselben Wirtschaftsakteurs. Bei einer ausgebuchten Rechnung hebt "
                + "es den Verlust auf.",
            en: "The credit pays an invoice of the same actor. On one that was written off it undoes the loss."),
        "was_written_off": Phrase(
            nl: "{amount}, afgeboekt", fr: "{amount}, passé en perte", de: "{amount}, ausgebucht",
            en: "{amount}, written off"),
        "invoice": InvoiceWords.invoice,
        "amount": Phrase(nl: "Bedrag", fr: "Montant", de: "Betrag", en: "Amount"),
        "do_use": Phrase(nl: "Factuur betalen", fr: "Payer la facture", de: "Rechnung zahlen", en: "Pay the invoice"),
        "ask_refund": Phrase(
            nl: "Terugbetaling vragen", fr: "Demander un remboursement", de: "Rückzahlung beantragen",
            en: "Ask for a refund"),
        "open_items": Phrase(
            nl: "Openstaande facturen", fr: "Factures impayées", de: "Offene Rechnungen", en: "Open invoices"),
        "none_open": Phrase(
            nl: "Er staat niets open.", fr: "Rien n'est impayé.", de: "Nichts ist offen.", en: "Nothing is open."),
        "due": InvoiceWords.due,
        "open": Phrase(nl: "Open", fr: "Reste à payer", de: "Offen", en: "Open"),
        "write_off": Phrase(
            nl: "Afboeken", fr: "Passer en perte", de: "Ausbuchen", en: "Write off"),
        "refunds": Phrase(nl: "Terugbetalingen", fr: "Remboursements", de: "Rückzahlungen", en: "Refunds"),
        "bookings": Phrase(nl: "Wat geboekt is", fr: "Ce qui est comptabilisé", de: "Was gebucht ist", en: "Bookings"),
        "none": Phrase(
            nl: "Er is niets geboekt.", fr: "Rien n'est comptabilisé.", de: "Nichts ist gebucht.",
            en: "Nothing is booked."),
        "day": Phrase(nl: "Dag", fr: "Jour", de: "Tag", en: "Day"),
        "what": Phrase(nl: "Wat", fr: "Quoi", de: "Was", en: "What"),
        "against": Phrase(nl: "Tegenrekening", fr: "Contrepartie", de: "Gegenkonto", en: "Against"),
        "running": Phrase(nl: "Saldo", fr: "Solde", de: "Saldo", en: "Balance"),
        "used": Phrase(
            nl: "Het tegoed is gebruikt.", fr: "Le crédit est utilisé.", de: "Das Guthaben ist verwendet.",
            en: "The credit is used."),
        "written_off": Phrase(
            nl: "De factuur is afgeboekt.", fr: "La facture est passée en perte.", de: "Die Rechnung ist ausgebucht.",
            en: "The invoice is written off."),
        "moved": moved,
    ]

    /// Of a page that is older than what was done since, in another window or by somebody else.
    static let moved = Phrase(
        nl: "Intussen is er iets anders geboekt of gevraagd, en hiervan is niets gedaan. Kijk na wat er nu staat en "
            + "bevestig dan opnieuw.",
        fr: "Autre chose a été comptabilisé ou demandé entre-temps, et rien de ceci n'a été fait. Vérifiez ce qui "
            + "figure ici à présent, puis confirmez de nouveau.",
        de: "Inzwischen wurde etwas anderes gebucht oder beantragt, und nichts hiervon wurde getan. Prüfen Sie, was "
            + "jetzt hier steht, und bestätigen Sie dann noch einmal.",
        en: "Something else was booked or asked for meanwhile, and nothing of this was done. Look at what stands here "
            + "now, then confirm again.")

    static let accountShown = account.filter {
        !["title", "balance", "used", "written_off", "was_written_off", "other_day"].contains($0.key)
    }

    static let writeOff: [String: Phrase] = [
        "back": Phrase(nl: "Rekening", fr: "Compte", de: "Konto", en: "Account"),
        "title": Phrase(
            nl: "Factuur {number} afboeken", fr: "Passer la facture {number} en perte",
            de: "Die Rechnung {number} ausbuchen", en: "Write invoice {number} off"),
        "what": Phrase(
            nl: "{amount} van {name} wordt niet meer gevraagd en als verlies geboekt.",
            fr: "{name} : {amount} n'est plus réclamé et est comptabilisé en perte.",
            de: "{amount} von {name} wird nicht mehr verlangt und als Verlust gebucht.",
            en: "{amount} of {name} is no longer asked for, and is booked as a loss."),
        "of": Phrase(nl: "Van", fr: "De", de: "Von", en: "Of"),
        "invoice": InvoiceWords.invoice,
        "total": Phrase(
            nl: "Bedrag van de factuur", fr: "Montant de la facture", de: "Betrag der Rechnung",
            en: "Amount of the invoice"),
        "due": Phrase(
            nl: "Uiterlijk te betalen op", fr: "À payer au plus tard le", de: "Zahlbar bis", en: "Payable by"),
        "open": Phrase(
            nl: "Af te boeken", fr: "À passer en perte", de: "Auszubuchen", en: "To be written off"),
        "moved": moved,
        "means": Phrase(
            nl:
                "De factuur is daarna afgesloten: er gaat geen herinnering meer, en ze telt niet meer mee als "
                + "openstaand. Wat er later toch nog voor wordt betaald, stelt de pagina van de betalingen voor als "
                + "terugwinning van het verlies. De bijdrageplichtige krijgt geen bericht.",
            fr:
                "La facture est ensuite clôturée : aucun rappel ne part plus, et elle n'est plus comptée comme "
                + "impayée. Ce qui est encore payé plus tard est proposé, à la page des paiements, comme récupération "
                + "de la perte. Le redevable n'est pas averti.",
            de:
                "Die Rechnung ist danach abgeschlossen: Es wird nicht mehr gemahnt, und sie zählt nicht mehr als "
                + "offen. Was später noch gezahlt wird, schlägt die Seite der Zahlungen als Rückgewinnung des "
                + "Verlusts vor. Der Beitragspflichtige wird nicht benachrichtigt.",
            en:
                "The invoice is closed after it: no reminder goes any more, and it does not count as open any more. "
                + "What is still paid for it later is proposed, on the page of payments, as recovered from the loss. "
                + "The contributor is not told."),
        "reason": Phrase(
            nl: "Waarom wordt dit niet meer gevraagd?", fr: "Pourquoi n'est-ce plus réclamé ?",
            de: "Warum wird das nicht mehr verlangt?", en: "Why is this no longer asked for?"),
        "reason_hint": Phrase(
            nl: "Zoals een vonnis met zijn datum.", fr: "Par exemple un jugement, avec sa date.",
            de: "Zum Beispiel ein Urteil mit Datum.", en: "Such as a judgment with its date."),
        "do_it": Phrase(nl: "Afboeken", fr: "Passer en perte", de: "Ausbuchen", en: "Write off"),
    ]

    static let writeOffShown = writeOff.filter {
        !["title", "what", "of", "invoice", "total", "due", "open"].contains($0.key)
    }
}
