public import Billing
public import Values

extension PaymentProposal.Ground {
    /// Why a match is proposed.
    public var label: Phrase {
        switch self {
        case .communication:
            Phrase(
                nl: "gestructureerde mededeling", fr: "communication structurée", de: "strukturierte Mitteilung",
                en: "structured reference")
        case .communicationInText:
            Phrase(
                nl: "mededeling in de vrije tekst", fr: "communication dans le texte libre",
                de: "Mitteilung im freien Text", en: "reference in the free text")
        case .numberInText:
            Phrase(
                nl: "factuurnummer in de vrije tekst", fr: "numéro de facture dans le texte libre",
                de: "Rechnungsnummer im freien Text", en: "invoice number in the free text")
        case .amountAndName:
            Phrase(
                nl: "zelfde bedrag en naam", fr: "même montant et même nom", de: "gleicher Betrag und Name",
                en: "same amount and name")
        case .severalByName:
            Phrase(
                nl: "zelfde naam, alles samen", fr: "même nom, le tout ensemble", de: "gleicher Name, alles zusammen",
                en: "same name, all together")
        case .amountAndSimilarName:
            Phrase(
                nl: "zelfde bedrag, gelijkende naam", fr: "même montant, nom semblable",
                de: "gleicher Betrag, ähnlicher Name", en: "same amount, similar name")
        case .name: Phrase(nl: "zelfde naam", fr: "même nom", de: "gleicher Name", en: "same name")
        case .amount: Phrase(nl: "zelfde bedrag", fr: "même montant", de: "gleicher Betrag", en: "same amount")
        case .similarName:
            Phrase(nl: "gelijkende naam", fr: "nom semblable", de: "ähnlicher Name", en: "similar name")
        case .refund:
            Phrase(
                nl: "goedgekeurde terugbetaling van dat bedrag", fr: "remboursement approuvé de ce montant",
                de: "genehmigte Rückzahlung dieses Betrags", en: "approved refund of that amount")
        }
    }
}
