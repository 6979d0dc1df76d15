public import Billing
public import Values

/// What reminders say, on paper and in the mail that they travel with.
public enum ReminderWords {
    public static func title(_ step: ReminderStep) -> Phrase {
        switch step {
        case .first:
            Phrase(nl: "Herinnering", fr: "Rappel", de: "Zahlungserinnerung", en: "Reminder")
        case .second:
            Phrase(nl: "Tweede herinnering", fr: "Deuxième rappel", de: "Zweite Mahnung", en: "Second reminder")
        }
    }

    /// What stands above the letter: which reminder it is, and of what.
    public static let heading = Phrase(
        nl: "{title} voor factuur {number}", fr: "{title} pour la facture {number}",
        de: "{title} zur Rechnung {number}", en: "{title} of invoice {number}")
    public static let late = Phrase(nl: "Dagen te laat", fr: "Jours de retard", de: "Tage überfällig", en: "Days late")
    public static let questions = Phrase(
        nl: "Vragen, of niet akkoord?", fr: "Des questions, ou pas d'accord ?", de: "Fragen, oder nicht einverstanden?",
        en: "Questions, or do you disagree?")
    public static let contact = Phrase(
        nl: "Schrijf aan {service}, {email}, en vermeld {number}. Wie de factuur betwist, schrijft waarom; de factuur "
            + "zelf zegt hoe het bedrag berekend is en waarop het steunt.",
        fr: "Écrivez à l'adresse {email} ({service}), et mentionnez {number}. Si vous contestez la facture, écrivez "
            + "pourquoi ; la facture elle-même dit comment le montant est calculé et sur quoi il se fonde.",
        de:
            "Schreiben Sie an: {service}, {email}, und nennen Sie {number}. Wer die Rechnung bestreitet, gibt die "
            + "Gründe an; in der Rechnung steht, wie der Betrag berechnet ist und worauf er beruht.",
        en: "Write to {service}, {email}, and mention {number}. Whoever disputes the invoice says why; the invoice "
            + "itself says how the amount was computed and what it rests on.")

    public static let open = Phrase(
        nl: "Nog te betalen", fr: "Reste à payer", de: "Noch zu zahlen", en: "Still to be paid")
    public static let paid = Phrase(nl: "Al betaald", fr: "Déjà payé", de: "Schon gezahlt", en: "Already paid")
    public static let invoice = Phrase(nl: "Factuur", fr: "Facture", de: "Rechnung", en: "Invoice")

    public static let text = Phrase(
        nl: "Op {date} stond van factuur {number}, te betalen uiterlijk op {due}, nog {amount} open. Betaal dat "
            + "bedrag met de gestructureerde mededeling. Hebt u intussen betaald, dan hoeft u niets te doen.",
        fr: "Au {date}, il restait {amount} à payer sur la facture {number}, payable au plus tard le {due}. Payez "
            + "ce montant avec la communication structurée. Si vous avez payé entre-temps, vous n'avez rien à faire.",
        de: "Am {date} waren von der Rechnung {number}, zahlbar bis {due}, noch {amount} offen. Zahlen Sie diesen "
            + "Betrag mit der strukturierten Mitteilung. Haben Sie inzwischen gezahlt, brauchen Sie nichts zu tun.",
        en: "On {date}, {amount} of invoice {number}, payable by {due}, was still open. Pay that amount with the "
            + "structured communication. If you have paid meanwhile, you need do nothing.")

    public static let charges = Phrase(
        nl: "Deze herinnering rekent geen interest en geen geldboete aan.",
        fr: "Ce rappel ne porte ni intérêt ni amende en compte.",
        de: "Mit dieser Mahnung werden weder Zinsen noch eine Geldbuße in Rechnung gestellt.",
        en: "This reminder charges neither interest nor a fine.")

    public static let charged = Phrase(
        nl: "De aangifte kwam er niet: daarom zijn interest en een geldboete aangerekend (artikel 14/17 van de wet van "
            + "20 juli 2006). U betaalt ze samen met de factuur, met dezelfde mededeling.",
        fr: "La déclaration n'a pas été faite : c'est pourquoi des intérêts et une amende sont portés en compte "
            + "(article 14/17 de la loi du 20 juillet 2006). Vous les payez avec la facture, avec la même "
            + "communication.",
        de: "Die Erklärung blieb aus: Deshalb werden Zinsen und eine Geldbuße berechnet (Artikel 14/17 des Gesetzes "
            + "vom 20. Juli 2006). Sie zahlen sie zusammen mit der Rechnung, mit derselben Mitteilung.",
        en: "No declaration was made: that is why interest and a fine are charged (article 14/17 of the law of "
            + "20 July 2006). You pay them together with the invoice, with the same communication.")

    /// As a line of its own.
    public static func title(_ charge: LateCharge.Kind) -> Phrase {
        switch charge {
        case .interest:
            Phrase(
                nl: "Nalatigheidsinterest", fr: "Intérêt de retard", de: "Verzugszinsen", en: "Late-payment interest")
        case .fine:
            Phrase(
                nl: "Administratieve geldboete", fr: "Amende administrative", de: "Administrative Geldbuße",
                en: "Administrative fine")
        }
    }

    // MARK: Mails

    public static let added = Phrase(
        nl: "Toegevoegd: {what}, {amount}.", fr: "Ajouté : {what}, {amount}.", de: "Hinzugefügt: {what}, {amount}.",
        en: "Added: {what}, {amount}.")

    public static let subject = Phrase(
        nl: "{title}: factuur {number} van {name}", fr: "{title} : facture {number}, {name}",
        de: "{title}: Rechnung {number} von {name}", en: "{title}: invoice {number} of {name}")
    public static let foot = Phrase(
        nl: "De brief en de factuur zitten als pdf bij dit bericht.",
        fr: "La lettre et la facture sont jointes en PDF.",
        de: "Der Brief und die Rechnung liegen als PDF bei.",
        en: "The letter and the invoice are attached as PDF.")

    public static let invoiceSubject = Phrase(
        nl: "Factuur {number}: {item}", fr: "Facture {number} : {item}", de: "Rechnung {number}: {item}",
        en: "Invoice {number}: {item}")
    public static let invoiceText = Phrase(
        nl:
            "Bij dit bericht zit factuur {number} van {amount}, gericht aan {name}. Betaal ze uiterlijk op {due} "
            + "met de mededeling {communication}, of met de QR-code op de factuur.",
        fr:
            "Vous trouverez en annexe la facture {number} de {amount}, adressée à {name}. Payez-la au plus tard le "
            + "{due} avec la communication {communication}, ou avec le code QR de la facture.",
        de:
            "Diesem Schreiben liegt die Rechnung {number} über {amount} an {name} bei. Zahlen Sie sie bis {due} "
            + "mit der "
            + "Mitteilung {communication} oder mit dem QR-Code auf der Rechnung.",
        en: "Attached is invoice {number} of {amount} to {name}. Pay it by {due} with the communication "
            + "{communication}, or with the QR code on the invoice.")
    /// Of an invoice that was paid before, in part or in full.
    public static let replacingText = Phrase(
        nl: "Bij dit bericht zit factuur {number} van {amount}, gericht aan {name}.",
        fr: "Vous trouverez en annexe la facture {number} de {amount}, adressée à {name}.",
        de: "Diesem Schreiben liegt die Rechnung {number} über {amount} an {name} bei.",
        en: "Attached is invoice {number} of {amount} to {name}.")
    public static let restText = Phrase(
        nl: "Daarvan is een deel al betaald. Betaal de rest, {rest}, uiterlijk op {due} met de mededeling "
            + "{communication}, of met de QR-code op de factuur.",
        fr: "Une partie en est déjà payée. Payez le reste, {rest}, jusqu'au {due} avec la communication "
            + "{communication}, ou avec le code QR de la facture.",
        de: "Davon ist ein Teil schon gezahlt. Zahlen Sie den Rest, {rest}, bis {due} mit der Mitteilung "
            + "{communication} oder mit dem QR-Code auf der Rechnung.",
        en: "Part of it is paid already. Pay the rest, {rest}, by {due} with the communication {communication}, or "
            + "with the QR code on the invoice.")
    public static let noteSubject = Phrase(
        nl: "Creditnota {number} bij factuur {credited}", fr: "Note de crédit {number} sur la facture {credited}",
        de: "Gutschrift {number} zur Rechnung {credited}", en: "Credit note {number} on invoice {credited}")
    public static let noteText = Phrase(
        nl: "Bij dit bericht zit creditnota {number} van {amount}, gericht aan {name}. Ze crediteert factuur "
            + "{credited} terug: betaal die niet meer. Blijft er iets verschuldigd, dan krijgt u daarvoor een "
            + "nieuwe factuur.",
        fr: "Vous trouverez en annexe la note de crédit {number} de {amount}, adressée à {name}. Elle annule la "
            + "facture {credited} : ne la payez plus. Si un montant reste dû, vous recevez une nouvelle facture.",
        de: "Diesem Schreiben liegt die Gutschrift {number} über {amount} an {name} bei. Sie nimmt die Rechnung "
            + "{credited} zurück: Zahlen Sie diese nicht mehr. Bleibt etwas geschuldet, erhalten Sie eine neue "
            + "Rechnung.",
        en: "Attached is credit note {number} of {amount} to {name}. It takes back invoice {credited}: do not pay that "
            + "one any more. If an amount remains due, you get another invoice for it.")
}
