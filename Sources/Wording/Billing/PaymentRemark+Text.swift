public import Billing
public import Values

extension PaymentRemark {
    /// What is wrong, and what to do about it.
    public func text(_ language: Language) -> String {
        kind.text.filled(language, ["refund": refund.name])
    }
}

extension PaymentRemark.Kind {
    fileprivate var text: Phrase {
        switch self {
        case .repeatedTransfer:
            Phrase(
                nl: "De bank heeft terugbetaling {refund} meer dan eens uitgevoerd. Vraag de bank het teveel terug te "
                    + "halen, of neem het van het tegoed van de begunstigde af.",
                fr: "La banque a exécuté le remboursement {refund} plus d'une fois. Demandez à la banque de "
                    + "reprendre le surplus, ou retirez-le du crédit du bénéficiaire.",
                de: "Die Bank hat die Rückzahlung {refund} mehr als einmal ausgeführt. Lassen Sie die Bank das Zuviel "
                    + "zurückholen, oder ziehen Sie es vom Guthaben des Begünstigten ab.",
                en: "The bank carried out refund {refund} more than once. Ask the bank to take back what is too much, "
                    + "or take it off the credit of the beneficiary.")
        case .unclearReturn:
            Phrase(
                nl: "Terugbetaling {refund} kwam terug, en werd meer dan eens uitgevoerd of kwam al eerder terug. Zeg "
                    + "zelf van wie dit geld is.",
                fr: "Le remboursement {refund} est revenu, et a été exécuté plus d'une fois ou était déjà revenu. "
                    + "Dites vous-même à qui est cet argent.",
                de: "Die Rückzahlung {refund} kam zurück und wurde mehr als einmal ausgeführt oder kam schon früher "
                    + "zurück. Geben Sie selbst an, wem dieses Geld gehört.",
                en: "Refund {refund} came back, and was carried out more than once or had come back before. Say "
                    + "yourself whose money this is.")
        case .otherAmount:
            Phrase(
                nl: "Dit draagt de naam van terugbetaling {refund} en heeft een ander bedrag. Vraag de bank wat het "
                    + "is.",
                fr: "Ceci porte le nom du remboursement {refund} et a un autre montant. Demandez à la banque ce que "
                    + "c'est.",
                de: "Dies trägt den Namen der Rückzahlung {refund} und hat einen anderen Betrag. Fragen Sie die Bank, "
                    + "was es ist.",
                en: "This bears the name of refund {refund} and is of another amount. Ask the bank what it is.")
        }
    }
}
