import Values
import Wording

extension PaymentWords {
    /// Money that went out, before it is taken back from somebody.
    static let takeBack: [String: Phrase] = [
        "back": desk["title"] ?? Phrase(same: ""),
        "title": Phrase(
            nl: "{amount} terugnemen?", fr: "Reprendre {amount} ?", de: "{amount} zurücknehmen?",
            en: "Take {amount} back?"),
        "text": desk["text"] ?? Phrase(same: ""),
        "owes": Phrase(
            nl: "{name} is daarna {amount} meer verschuldigd: van factuur {invoice} staat dan {open} open.",
            fr: "{name} doit ensuite {amount} de plus : il reste alors {open} à payer sur la facture {invoice}.",
            de: "{name} schuldet danach {amount} mehr: Von Rechnung {invoice} sind dann {open} offen.",
            en: "{name} then owes {amount} more: {open} of invoice {invoice} is open."),
        "credit": Phrase(
            nl: "Het tegoed van {name} daalt met {amount}.", fr: "{name} : le crédit diminue de {amount}.",
            de: "Das Guthaben von {name} sinkt um {amount}.", en: "The credit of {name} falls by {amount}."),
        "own": Phrase(
            nl: "Wat de bank voor zichzelf nam, zoals haar kosten, is niemand verschuldigd: boek het dan als geld "
                + "dat niet van een bijdrageplichtige komt.",
            fr:
                "Ce que la banque a pris pour elle, comme ses frais, n'est la dette de personne : comptabilisez-le "
                + "alors comme n'étant d'aucun redevable.",
            de:
                "Was die Bank für sich genommen hat, etwa ihre Gebühren, schuldet niemand: Buchen Sie es dann als "
                + "etwas, das keinem Abgabepflichtigen gehört.",
            en:
                "What the bank took for itself, such as its charges, is nobody's debt: book it as no contributor's."
        ),
        "do_it": Phrase(nl: "Ja, boeken", fr: "Oui, comptabiliser", de: "Ja, buchen", en: "Yes, book it"),
        "change": Phrase(
            nl: "Nee, anders verdelen", fr: "Non, répartir autrement", de: "Nein, anders aufteilen",
            en: "No, split it otherwise"),
    ]

    static let takeBackShown = takeBack.filter { !["title", "owes", "credit"].contains($0.key) }
}
