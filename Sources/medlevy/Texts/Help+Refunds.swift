import Values

/// What the commands of refunds and write-offs are for.
extension Help {
    static let refundCommand = Phrase(
        nl: "Geld dat wordt teruggegeven.",
        fr: "L'argent qui est rendu.",
        de: "Geld, das zurückgezahlt wird.",
        en: "Money that is given back.")

    static let refundList = Phrase(
        nl: "Terugbetalingen oplijsten, met wat ervan geworden is.",
        fr: "Lister les remboursements, avec ce qu'ils sont devenus.",
        de: "Rückzahlungen auflisten, mit dem, was daraus geworden ist.",
        en: "List refunds with what became of them.")

    static let refundListDiscussion = Phrase(
        nl: "Wat is goedgekeurd, is klaar voor de bank.",
        fr: "Ce qui est approuvé est prêt pour la banque.",
        de: "Was genehmigt ist, ist für die Bank bereit.",
        en: "What is approved is ready for the bank.")

    static let refundAsk = Phrase(
        nl: "Vragen dat een tegoed wordt terugbetaald.",
        fr: "Demander qu'un avoir soit remboursé.",
        de: "Beantragen, dass ein Guthaben zurückgezahlt wird.",
        en: "Ask that a credit be given back.")

    static let refundAskDiscussion = Phrase(
        nl: "Een andere persoon keurt de terugbetaling goed.",
        fr: "Une autre personne approuve le remboursement.",
        de: "Eine andere Person genehmigt die Rückzahlung.",
        en: "Another person approves the refund.")

    static let refundApprove = Phrase(
        nl: "Een terugbetaling goedkeuren, als een andere persoon dan wie ze vroeg.",
        fr: "Approuver un remboursement, comme une autre personne que celle qui l'a demandé.",
        de: "Eine Rückzahlung genehmigen, als andere Person als die, die sie beantragt hat.",
        en: "Approve a refund, as another person than the one who asked for it.")

    static let refundApproveDiscussion = Phrase(
        nl: "Ze gaat daarna naar de bank, en kan niet meer worden ingetrokken.",
        fr: "Il va ensuite à la banque et ne peut plus être retiré.",
        de: "Danach geht sie an die Bank und ist nicht mehr umkehrbar.",
        en: "It then goes to the bank, and cannot be taken back.")

    static let refundRefuse = Phrase(
        nl: "Een terugbetaling weigeren.",
        fr: "Refuser un remboursement.",
        de: "Eine Rückzahlung ablehnen.",
        en: "Refuse a refund.")

    static let refundRefuseDiscussion = Phrase(
        nl: "Het geld blijft als tegoed staan.",
        fr: "L'argent reste comme avoir.",
        de: "Das Geld bleibt als Guthaben stehen.",
        en: "The money stays as a credit.")

    static let refundNumber = Phrase(
        nl: "Het nummer van de terugbetaling, zoals R-000001 of 1.",
        fr: "Le numéro du remboursement, comme R-000001 ou 1.",
        de: "Die Nummer der Rückzahlung, etwa R-000001 oder 1.",
        en: "The number of the refund, such as R-000001 or 1.")

    static let contributorNumber = Phrase(
        nl: "Het nummer van de bijdrageplichtige, zoals 0566988259 of DE123456789.",
        fr: "Le numéro du redevable, par exemple 0566988259 ou DE123456789.",
        de: "Die Nummer des Abgabepflichtigen, etwa 0566988259 oder DE123456789.",
        en: "The contributor's number, such as 0566988259 or DE123456789.")

    static let refundAmount = Phrase(
        nl: "Hoeveel wordt terugbetaald, in euro.",
        fr: "Combien est remboursé, en euros.",
        de: "Wie viel zurückgezahlt wird, in Euro.",
        en: "How much is given back, in euros.")

    static let beneficiary = Phrase(
        nl: "Aan wie de bank betaalt.",
        fr: "À qui la banque paie.",
        de: "An wen die Bank zahlt.",
        en: "Whom the bank pays.")

    static let iban = Phrase(
        nl: "De rekening waarop wordt terugbetaald, als IBAN.",
        fr: "Le compte crédité, sous forme d'IBAN.",
        de: "Das Konto, auf das gezahlt wird, als IBAN.",
        en: "The account that is paid, as an IBAN.")

    static let bic = Phrase(
        nl: "De BIC van de bank; binnen Europa niet nodig.",
        fr: "Le BIC de la banque ; inutile en Europe.",
        de: "Der BIC der Bank; in Europa nicht nötig.",
        en: "The bank's BIC; not needed within Europe.")

    static let writeOff = Phrase(
        nl: "Afboeken wat van een factuur niet meer wordt betaald.",
        fr: "Passer en perte ce qui d'une facture ne sera plus payé.",
        de: "Ausbuchen, was von einer Rechnung nicht mehr gezahlt wird.",
        en: "Write off what of an invoice will not be paid.")

    static let writeOffDiscussion = Phrase(
        nl: "De schuld is daarna nul; de reden blijft bewaard. Wat er later toch voor wordt betaald, maakt het verlies "
            + "voor dat deel ongedaan.",
        fr: "La dette est ensuite nulle ; le motif est conservé. Ce qui est encore payé plus tard annule la perte "
            + "d'autant.",
        de: "Die Schuld ist danach null; der Grund bleibt erhalten. Was später doch noch gezahlt wird, hebt den "
            + "Verlust insoweit auf.",
        en: "The debt is nothing after it; the reason is kept. What is paid for it later after all undoes the loss by "
            + "so much.")
}
