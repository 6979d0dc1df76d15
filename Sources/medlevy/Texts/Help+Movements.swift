import Values

/// What the commands are for that book movements of the bank, and take that back.
extension Help {
    static let paymentPlace = Phrase(
        nl: "Een verrichting boeken die van geen bijdrageplichtige is.",
        fr: "Comptabiliser un mouvement qui n'est d'aucun redevable.",
        de: "Einen Umsatz buchen, der keinem Abgabepflichtigen gehört.",
        en: "Book a movement that is no contributor's.")

    static let paymentPlaceDiscussion = Phrase(
        nl: """
            Kosten en interest van de bank (bank_costs), geld van een derde tot het terug is (strangers_money), of \
            iets anders (other) gaan naar een eigen rekening. Behalve voor bank_costs is --reason nodig.
            """,
        fr: """
            Les frais et intérêts de la banque (bank_costs), l'argent d'un tiers jusqu'à son retour (strangers_money) \
            ou autre chose (other) vont sur un compte propre. Sauf pour bank_costs, --reason est nécessaire.
            """,
        de: """
            Gebühren und Zinsen der Bank (bank_costs), Geld eines Dritten bis zur Rückgabe (strangers_money) oder \
            etwas anderes (other) kommen auf ein eigenes Konto. Außer bei bank_costs ist --reason nötig.
            """,
        en: """
            The bank's costs and interest (bank_costs), a stranger's money until it is returned (strangers_money), or \
            anything else (other) go to an account of their own. All but bank_costs need --reason.
            """)

    static let placedPurpose = Phrase(
        nl: "Wat het geld is: bank_costs, strangers_money of other.",
        fr: "Ce qu'est l'argent : bank_costs, strangers_money ou other.",
        de: "Was das Geld ist: bank_costs, strangers_money oder other.",
        en: "What the money is: bank_costs, strangers_money or other.")

    static let placedAmount = Phrase(
        nl: "Hoeveel ervan, in euro; zonder dit alles wat wacht.",
        fr: "Combien, en euros ; sans cela, tout ce qui attend.",
        de: "Wie viel davon, in Euro; ohne dies alles, was wartet.",
        en: "How much of it, in euros; all that waits without it.")

    static let paymentUndo = Phrase(
        nl: "Terugnemen wat van een verrichting gezegd is.",
        fr: "Annuler ce qui a été dit d'un mouvement.",
        de: "Zurücknehmen, was über einen Umsatz gesagt wurde.",
        en: "Take back what was said of a movement.")

    static let paymentUndoDiscussion = Phrase(
        nl: "Het wordt teruggeboekt met de reden; de verrichting wacht dan weer op iemand.",
        fr: "C'est contre-passé avec le motif ; le mouvement attend alors de nouveau une personne.",
        de: "Es wird mit dem Grund zurückgebucht; der Umsatz wartet dann wieder auf jemanden.",
        en: "It is booked back, with the reason; the movement then waits for a person again.")

    static let paymentConfirmNamed = Phrase(
        nl: "Betalingen die in hun tekst hun factuur noemen, samen bevestigen.",
        fr: "Confirmer ensemble les paiements qui citent leur facture dans leur texte.",
        de: "Zahlungen, die in ihrem Text ihre Rechnung nennen, zusammen bestätigen.",
        en: "Confirm together the payments that name their invoice in their text.")

    static let paymentConfirmNamedDiscussion = Phrase(
        nl: "Alleen wat precies betaalt wat van die ene factuur openstaat. --dry-run toont ze zonder iets te boeken.",
        fr: "Seulement ce qui paie exactement le montant ouvert de cette seule facture. --dry-run les montre sans rien "
            + "comptabiliser.",
        de: "Nur was genau zahlt, was von dieser einen Rechnung offen ist. --dry-run zeigt sie, ohne zu buchen.",
        en: "Only what pays exactly what is open of that one invoice. --dry-run shows them, and books nothing.")

    static let namedDryRun = Phrase(
        nl: "Tonen welke het zijn, zonder iets te boeken.",
        fr: "Montrer lesquels, sans rien comptabiliser.",
        de: "Zeigen, welche es sind, ohne etwas zu buchen.",
        en: "Show which they are, and book nothing.")
}
