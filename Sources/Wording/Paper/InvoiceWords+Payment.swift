public import Billing
public import Values

/// How an invoice is paid, what it rests on, and what can be done against it.
extension InvoiceWords {
    public static let pay = Phrase(nl: "Hoe u betaalt", fr: "Comment payer", de: "Wie Sie zahlen", en: "How to pay")
    public static let beneficiary = Phrase(nl: "Begunstigde", fr: "Bénéficiaire", de: "Empfänger", en: "Beneficiary")
    public static let account = Phrase(nl: "Rekening", fr: "Compte", de: "Konto", en: "Account")
    public static let communication = Phrase(nl: "Mededeling", fr: "Communication", de: "Mitteilung", en: "Reference")

    public static let scan = Phrase(
        nl: "Scan de code met de app van uw bank, of neem de gestructureerde mededeling over: daaraan herkennen we uw "
            + "betaling. Betaal elke factuur apart. Een derde mag voor u betalen.",
        fr: "Scannez le code avec l'application de votre banque, ou reprenez la communication structurée : elle "
            + "nous permet d'identifier votre paiement. Payez chaque facture séparément. Un tiers peut payer pour "
            + "vous.",
        de: "Lesen Sie den Code mit der App Ihrer Bank ein, oder übernehmen Sie die strukturierte Mitteilung: Daran "
            + "erkennen wir Ihre Zahlung. Zahlen Sie jede Rechnung für sich. Ein Dritter darf für Sie zahlen.",
        en: "Scan the code with your bank's app, or copy the structured reference: we recognise your payment by it. "
            + "Pay each invoice on its own. A third party may pay for you.")

    public static let terms = Phrase(
        nl: "Uiterlijk te betalen op {date} met de gestructureerde mededeling {communication}.",
        fr: "À payer au plus tard le {date} avec la communication structurée {communication}.",
        de: "Zahlbar bis {date} mit der strukturierten Mitteilung {communication}.",
        en: "Payable by {date} with the structured reference {communication}.")

    public static let paidBefore = Phrase(
        nl: "Al betaald op {number}", fr: "Déjà payé sur {number}", de: "Schon gezahlt auf {number}",
        en: "Already paid on {number}")
    public static let toPay = Phrase(nl: "Te betalen", fr: "À payer", de: "Zu zahlen", en: "To be paid")
    public static let nothingToPay = Phrase(
        nl: "U hoeft niets te betalen: uw betaling van de vervangen factuur is op deze factuur aangerekend.",
        fr: "Vous n'avez rien à payer : votre paiement de la facture remplacée couvre celle-ci.",
        de: "Sie haben nichts zu zahlen: Ihre Zahlung auf die ersetzte Rechnung deckt diese Rechnung.",
        en: "You have nothing to pay: what you paid on the invoice that this one replaces pays it.")

    public static let late = Phrase(
        nl: "Betaalt u te laat, dan voorziet artikel 14/17 van de wet van 20 juli 2006 in interest en een "
            + "administratieve geldboete.",
        fr:
            "En cas de paiement tardif, l'article 14/17 de la loi du 20 juillet 2006 prévoit des intérêts et une "
            + "amende administrative.",
        de: "Bei verspäteter Zahlung sieht Artikel 14/17 des Gesetzes vom 20. Juli 2006 Zinsen und eine "
            + "administrative Geldbuße vor.",
        en: "If you pay late, article 14/17 of the law of 20 July 2006 provides for interest and an administrative "
            + "fine.")

    // MARK: Law

    public static let basis = Phrase(
        nl: "Waarop dit steunt", fr: "Sur quoi cela repose", de: "Worauf dies beruht", en: "What this rests on")

    public static let disagree = Phrase(
        nl: "Bent u het er niet mee eens?", fr: "Vous n'êtes pas d'accord ?", de: "Sind Sie nicht einverstanden?",
        en: "You do not agree?")

    public static let object = Phrase(
        nl: "Is de aangifte of de ambtshalve vaststelling onjuist, of vindt u dat wij ons hebben misrekend? Schrijf "
            + "aan {service}, {email}, met het nummer {number} en de reden. Wordt de aangifte heropend, dan "
            + "crediteren we deze factuur en sturen we u een nieuwe. U krijgt een gemotiveerde beslissing, met wat "
            + "u ertegen kunt doen.",
        fr: "La déclaration, la fixation d'office ou notre calcul contient une erreur ? Écrivez à l'adresse {email} "
            + "({service}), avec le numéro {number} et le motif. Si la déclaration est rouverte, nous annulons "
            + "cette facture et en envoyons une autre. Vous recevez une décision motivée, avec les recours "
            + "possibles.",
        de: "Ist die Erklärung oder die Festsetzung von Amts wegen falsch, oder haben wir falsch gerechnet? "
            + "Schreiben Sie an: {service}, {email}, mit der Nummer {number} und dem Grund. Wird die Erklärung "
            + "wieder geöffnet, stornieren wir diese Rechnung und senden eine andere. Sie erhalten eine begründete "
            + "Entscheidung, in der auch steht, was Sie dagegen tun können.",
        en: "Is the declaration wrong, or what was set ex officio, or our computation? Write to {service}, {email}, "
            + "with the number {number} and the reason. If the declaration is reopened, we take this invoice back and "
            + "send another. You get a decision with its grounds, and with what you can do against it.")

    // MARK: Credit notes

    public static func reason(_ reason: CreditNote.Reason) -> Phrase {
        switch reason {
        case .corrected:
            Phrase(
                nl: "De aangifte is verbeterd.", fr: "La déclaration a été corrigée.",
                de: "Die Erklärung wurde berichtigt.", en: "The declaration was corrected.")
        case .withdrawn:
            Phrase(
                nl: "De aangifte is ingetrokken.", fr: "La déclaration a été retirée.",
                de: "Die Erklärung wurde zurückgezogen.", en: "The declaration was withdrawn.")
        case .exOfficio:
            Phrase(
                nl: "Wat ambtshalve vastgesteld was, is veranderd (Q8).",
                fr: "Ce qui était fixé d'office a changé (Q8).",
                de: "Was von Amts wegen festgelegt war, hat sich geändert (Q8).",
                en: "What was set ex officio has changed (Q8).")
        case .rateLowered:
            Phrase(
                nl: "Er is een lager tarief vastgesteld.", fr: "Un taux plus bas a été décidé.",
                de: "Ein niedrigerer Satz wurde beschlossen.", en: "A lower rate was decided.")
        case .figureCorrected:
            Phrase(
                nl: "Een cijfer van het jaar is door een beslissing verbeterd.",
                fr: "Un chiffre de l'année a été corrigé par une décision.",
                de: "Eine Zahl des Jahres wurde durch eine Entscheidung berichtigt.",
                en: "A figure of the year was corrected by a decision.")
        }
    }

    public static let why = Phrase(nl: "Waarom", fr: "Pourquoi", de: "Warum", en: "Why")

    public static let instead = Phrase(
        nl:
            "In de plaats komt een nieuwe factuur van {amount}. Betaalde u de gecrediteerde factuur al, dan rekenen "
            + "we die betaling daarop aan en storten we terug wat overblijft.",
        fr: "Une nouvelle facture de {amount} la remplace. Si vous avez déjà payé la facture annulée, nous imputons ce "
            + "paiement sur la nouvelle et remboursons le reste.",
        de:
            "An ihre Stelle tritt eine neue Rechnung über {amount}. Haben Sie die stornierte schon bezahlt, rechnen "
            + "wir diese Zahlung darauf an und erstatten, was bleibt.",
        en:
            "A new invoice of {amount} takes its place. If you have paid the one taken back already, we set that "
            + "payment "
            + "against the new one and refund what is left.")

    public static let nothing = Phrase(
        nl: "Er is niets meer verschuldigd. Betaalde u al, dan storten we het bedrag terug.",
        fr: "Plus rien n'est dû. Si vous avez déjà payé, nous remboursons le montant.",
        de: "Es ist nichts mehr geschuldet. Haben Sie schon bezahlt, erstatten wir den Betrag.",
        en: "Nothing is owed any more. If you have paid already, we refund the amount.")
}
