import Values
import Wording

/// The texts of movements of the bank: those that are no contributor's, and what was said of each.
enum MovementWords {
    static let placing: [String: Phrase] = [
        "back": PaymentWords.desk["title"] ?? Phrase(same: ""),
        "title": Phrase(
            nl: "{amount} komt niet van een bijdrageplichtige", fr: "{amount} : d'aucun redevable",
            de: "{amount} gehört keinem Abgabepflichtigen", en: "{amount} is no contributor's"),
        "what": Phrase(
            nl: "Het bedrag gaat naar een eigen rekening van het grootboek en wacht dan niet meer. Dat kan ongedaan "
                + "worden gemaakt.",
            fr: "Le montant va sur un compte propre du grand livre et n'attend alors plus. Cela peut être annulé.",
            de: "Der Betrag kommt auf ein eigenes Konto des Hauptbuchs und wartet dann nicht mehr. Das lässt sich "
                + "rückgängig machen.",
            en: "The amount goes to an account of its own in the ledger, and waits no more. That can be undone."),
        "text": PaymentWords.desk["text"] ?? Phrase(same: ""),
        "purpose": Phrase(
            nl: "Wat is dit geld?", fr: "À quoi correspond cet argent ?", de: "Was ist dieses Geld?",
            en: "What is this money?"),
        "amount": InvoiceWords.amount,
        "reason": Phrase(nl: "Toelichting", fr: "Explication", de: "Erläuterung", en: "Explanation"),
        "reason_hint": Phrase(
            nl: "Nodig, behalve voor kosten of interest van de bank.",
            fr: "Nécessaire, sauf pour les frais ou intérêts de la banque.",
            de: "Nötig, außer bei Gebühren oder Zinsen der Bank.",
            en: "Needed, but for the bank's costs or interest."),
        "do_it": Phrase(nl: "Boeken", fr: "Comptabiliser", de: "Buchen", en: "Book it"),
    ]

    static let placingShown = placing.filter { $0.key != "title" }

    static let list: [String: Phrase] = [
        "back": PaymentWords.desk["title"] ?? Phrase(same: ""),
        "title": Phrase(
            nl: "Alle verrichtingen", fr: "Tous les mouvements", de: "Alle Kontobewegungen", en: "All movements"),
        "what": Phrase(
            nl: "Bij elke verrichting staat wat ervan gezegd is, en kan dat ongedaan worden gemaakt.",
            fr: "Pour chaque mouvement, ce qui en a été dit est indiqué et peut être annulé.",
            de: "Bei jeder Kontobewegung steht, wie sie zugeordnet ist; dort lässt es sich auch rückgängig machen.",
            en: "Each movement says what became of it, and there it can be undone."),
        "search_label": Phrase(
            nl: "Verrichtingen zoeken", fr: "Chercher des mouvements", de: "Kontobewegungen suchen",
            en: "Search movements"),
        "search": PaymentWords.desk["search"] ?? Phrase(same: ""),
        "show": PaymentWords.desk["show"] ?? Phrase(same: ""),
        "reset": PaymentWords.desk["reset"] ?? Phrase(same: ""),
        "none": Phrase(
            nl: "Er is geen zulke verrichting.", fr: "Aucun mouvement ne correspond.",
            de: "Es gibt keinen solchen Umsatz.",
            en: "There is no such movement."),
        "count": Phrase(
            nl: "Verrichtingen: {count}", fr: "Mouvements : {count}", de: "Kontobewegungen: {count}",
            en: "Movements: {count}"),
        "who": Phrase(
            nl: "Betaler of begunstigde", fr: "Payeur ou bénéficiaire", de: "Zahler oder Begünstigter",
            en: "Payer or beneficiary"),
        "day": Phrase(nl: "Dag", fr: "Jour", de: "Tag", en: "Day"),
        "text": PaymentWords.desk["text"] ?? Phrase(same: ""),
        "amount": InvoiceWords.amount,
        "left": Phrase(nl: "Wacht nog", fr: "Attend encore", de: "Wartet noch", en: "Still waiting"),
    ]

    static let listShown = list.filter { !["title", "count"].contains($0.key) }

    static let story: [String: Phrase] = [
        "back": Phrase(
            nl: "Alle verrichtingen", fr: "Tous les mouvements", de: "Alle Kontobewegungen", en: "All movements"),
        "title": Phrase(
            nl: "Verrichting van {amount}", fr: "Mouvement de {amount}", de: "Kontobewegung über {amount}",
            en: "Movement of {amount}"),
        "done": Phrase(
            nl: "Het is ongedaan gemaakt. De verrichting wacht weer.",
            fr: "C'est annulé. Le mouvement attend de nouveau.",
            de: "Es ist rückgängig gemacht. Der Umsatz wartet wieder.", en: "It is undone. The movement waits again."),
        "moved": LedgerWords.moved,
        "payment": Phrase(
            nl: "Uittreksel en volgnummer", fr: "Extrait et numéro d'ordre", de: "Auszug und laufende Nummer",
            en: "Statement and number in it"),
        "day": Phrase(nl: "Dag", fr: "Jour", de: "Tag", en: "Day"),
        "left": Phrase(nl: "Wacht nog", fr: "Attend encore", de: "Wartet noch", en: "Still waiting"),
        "text": PaymentWords.desk["text"] ?? Phrase(same: ""),
        "said": Phrase(
            nl: "Toewijzing", fr: "Attribution", de: "Zuordnung",
            en: "What was said of it"),
        "bank_costs": Phrase(
            nl: "De bank rekende dit zelf aan: het is vanzelf als kosten van de bank geboekt.",
            fr: "La banque l'a porté elle-même en compte : c'est comptabilisé automatiquement comme frais bancaires.",
            de: "Die Bank hat das selbst berechnet: Es wurde automatisch als Bankkosten gebucht.",
            en: "The bank charged this itself: it was booked as the bank's costs by itself."),
        "nothing": Phrase(
            nl: "Nog niets.", fr: "Encore rien.", de: "Noch nichts.", en: "Nothing yet."),
        "what": Phrase(nl: "Wat", fr: "Quoi", de: "Was", en: "What"),
        "amount": InvoiceWords.amount,
        "by": Phrase(nl: "Door", fr: "Par", de: "Von", en: "By"),
        "reason": Phrase(nl: "Reden", fr: "Motif", de: "Grund", en: "Reason"),
        "invoice": Phrase(
            nl: "factuur {invoice} van {name}", fr: "facture {invoice} ({name})", de: "Rechnung {invoice} von {name}",
            en: "invoice {invoice} of {name}"),
        "credit": Phrase(
            nl: "tegoed van {name}", fr: "avoir ({name})", de: "Guthaben von {name}", en: "credit of {name}"),
        "refund": Phrase(
            nl: "terugbetaling {refund} aan {name}", fr: "remboursement {refund} ({name})",
            de: "Rückzahlung {refund} an {name}", en: "refund {refund} to {name}"),
        "undone": Phrase(
            nl: "ongedaan gemaakt", fr: "annulé", de: "rückgängig gemacht", en: "undone"),
        "loss": Phrase(
            nl: "Hiermee werd {amount} teruggewonnen die afgeboekt was: dat is dan opnieuw een verlies.",
            fr: "Ce paiement a récupéré {amount} passés en perte : c'est alors de nouveau une perte.",
            de: "Damit wurden {amount} zurückgewonnen, die ausgebucht waren: Das ist dann wieder ein Verlust.",
            en: "It recovered {amount} that had been written off: that is a loss again then."),
        "undo": Phrase(
            nl: "Ongedaan maken", fr: "Annuler l'attribution", de: "Rückgängig machen", en: "Undo"),
        "whose": Phrase(
            nl: "Zeggen van wie het is", fr: "Indiquer à qui il est", de: "Zuordnen", en: "Say whose it is"),
        "place": PaymentWords.desk["place"] ?? Phrase(same: ""),
        "undo_what": Phrase(
            nl: "Elke toewijzing van deze verrichting wordt teruggeboekt; ze wacht dan weer op iemand.",
            fr: "Tout ce qui a été dit de ce mouvement est contre-passé ; il attend alors de nouveau une personne.",
            de: "Alles, was über diesen Umsatz gesagt wurde, wird zurückgebucht; er wartet dann wieder auf jemanden.",
            en: "Everything that was said of this movement is booked back; it then waits for a person again."),
        "why": Phrase(
            nl: "Waarom wordt dit ongedaan gemaakt?", fr: "Pourquoi est-ce annulé ?",
            de: "Warum wird das rückgängig gemacht?", en: "Why is this undone?"),
        "not_undone": Phrase(
            nl: "Dit kan niet ongedaan worden gemaakt", fr: "Cela ne peut pas être annulé",
            de: "Das kann nicht rückgängig gemacht werden", en: "This cannot be undone"),
    ]

    static let storyShown = story.filter {
        !["title", "done", "invoice", "credit", "refund", "undone", "loss"].contains($0.key)
    }
}
