import Values

/// Why what was said of a movement cannot be undone any more, and what to do instead.
enum UndoingText {
    static let impossible = Phrase(
        nl: "De toewijzing van de betaling {payment} kan niet ongedaan worden gemaakt ({why}: {subject}).",
        fr: "L'attribution du paiement {payment} ne peut pas être annulée ({why} : {subject}).",
        de: "Die Zuordnung der Zahlung {payment} kann nicht rückgängig gemacht werden ({why}: {subject}).",
        en: "The matching of the payment {payment} cannot be undone ({why}: {subject}).")

    static let reasons: [String: Phrase] = [
        "nothing": Phrase(
            nl: "De betaling {payment} is aan niemand toegewezen: er is niets ongedaan te maken.",
            fr: "Le paiement {payment} n'est attribué à personne : il n'y a rien à annuler.",
            de: "Die Zahlung {payment} ist niemandem zugeordnet: Es gibt nichts rückgängig zu machen.",
            en: "The payment {payment} is matched to nobody: there is nothing to undo."),
        "transfer": Phrase(
            nl: "De bank noemt zelf de terugbetaling die de verrichting {payment} is. Dat kan niet ongedaan worden "
                + "gemaakt.",
            fr:
                "La banque nomme elle-même le remboursement qu'est le mouvement {payment}. Cela ne s'annule pas.",
            de:
                "Die Bank nennt selbst die Rückzahlung, die der Umsatz {payment} ist. Das kann nicht rückgängig "
                + "gemacht werden.",
            en: "The bank itself names the refund that the movement {payment} is. That cannot be undone."),
        "used": Phrase(
            nl: "Het tegoed van {subject} dat de betaling {payment} gaf, is al gebruikt of terugbetaald, of de "
                + "terugbetaling is gevraagd. Weiger eerst die terugbetaling of maak eerst dat gebruik ongedaan.",
            fr: "Le crédit de {subject} né du paiement {payment} est déjà utilisé ou remboursé, ou son "
                + "remboursement est demandé. Refusez d'abord ce remboursement ou annulez d'abord cette utilisation.",
            de:
                "Das Guthaben von {subject} aus der Zahlung {payment} ist schon verwendet oder zurückgezahlt, oder "
                + "seine Rückzahlung ist beantragt. Lehnen Sie zuerst diese Rückzahlung ab oder machen Sie zuerst die "
                + "Verwendung rückgängig.",
            en:
                "The credit of {subject} that the payment {payment} gave is used or given back already, or its refund "
                + "is asked for. Refuse that refund, or undo that use, first."),
        "returned": Phrase(
            nl: "De terugbetaling {subject} is teruggekomen: dat het geld vertrok, kan niet meer ongedaan worden "
                + "gemaakt.",
            fr: "Le remboursement {subject} est revenu : son départ ne peut plus être annulé.",
            de:
                "Die Rückzahlung {subject} ist zurückgekommen: Dass das Geld abging, kann nicht mehr rückgängig "
                + "gemacht werden.",
            en: "The refund {subject} came back: that the money left cannot be undone any more."),
        "settled": Phrase(
            nl: "Het jaar {subject} is vereffend. Open het eerst opnieuw.",
            fr: "L'année {subject} est soldée. Rouvrez-la d'abord.",
            de: "Das Jahr {subject} ist als beglichen abgeschlossen. Öffnen Sie es zuerst wieder.",
            en: "The year {subject} is settled. Open it again first."),
        "credited": Phrase(
            nl: "De factuur {subject} is intussen gecrediteerd met een creditnota, en wat erop betaald was, is "
                + "verplaatst. Gebruik of betaal terug wat nu te veel betaald is.",
            fr: "La facture {subject} a été annulée entre-temps par une note de crédit, et ce qui y était payé a été "
                + "transféré. Utilisez ou remboursez ce qui est payé en trop maintenant.",
            de: "Die Rechnung {subject} wurde inzwischen durch eine Gutschrift storniert, und was darauf gezahlt "
                + "war, wurde verschoben. Verwenden Sie, was jetzt zu viel gezahlt ist, oder zahlen Sie es zurück.",
            en: "A credit note took the invoice {subject} back since, and what was paid on it was moved. Use or give "
                + "back what is now paid too much."),
        "written-off": Phrase(
            nl:
                "Van de factuur {subject} is afgeboekt wat nog open was. Met minder betaald zou die afboeking niet "
                + "meer kloppen.",
            fr: "Ce qui restait à payer de la facture {subject} est passé en perte. Avec moins de payé, cette perte "
                + "ne serait plus exacte.",
            de: "Was von der Rechnung {subject} noch offen war, ist ausgebucht. Wäre weniger gezahlt, stimmte diese "
                + "Ausbuchung nicht mehr.",
            en:
                "What was open of the invoice {subject} is written off. With less paid that write-off would no longer "
                + "be right."),
        "moved": Phrase(
            nl: "Wat de betaling {payment} op de factuur {subject} betaalde, staat daar niet meer zo. Kijk na wat er "
                + "sindsdien op die factuur is geboekt.",
            fr: "Ce que le paiement {payment} a payé sur la facture {subject} n'y est plus tel quel. Vérifiez ce qui a "
                + "été comptabilisé depuis sur cette facture.",
            de:
                "Was die Zahlung {payment} auf die Rechnung {subject} zahlte, steht dort nicht mehr so. Prüfen Sie, "
                + "was seither auf dieser Rechnung gebucht ist.",
            en: "What the payment {payment} paid on the invoice {subject} is not there as it was. Look at what was "
                + "booked on that invoice since."),
    ]
}
