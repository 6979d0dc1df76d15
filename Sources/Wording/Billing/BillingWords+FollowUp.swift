public import Values

/// What comes after invoices.
extension BillingWords {
    public static let lines = Phrase(nl: "regels", fr: "lignes", de: "Zeilen", en: "lines")
    public static let documents = Phrase(nl: "documenten", fr: "documents", de: "Dokumente", en: "documents")
    public static let mails = Phrase(nl: "mails", fr: "mails", de: "Mails", en: "mails")
    public static let electronic = Phrase(
        nl: "via Peppol", fr: "par Peppol", de: "über Peppol", en: "through Peppol")
    public static let letters = Phrase(
        nl: "per post te versturen", fr: "à envoyer par la poste", de: "per Post zu senden", en: "to be posted")
    public static let sentBy = Phrase(nl: "Verstuurd", fr: "Envoyé", de: "Versandt", en: "Sent")
    public static let byMail = Phrase(nl: "per mail", fr: "par e-mail", de: "per Mail", en: "by mail")
    public static let byPost = Phrase(
        nl: "per post: geen e-mailadres bekend", fr: "par la poste : aucune adresse e-mail connue",
        de: "per Post: niemand mit Mailadresse ist bekannt", en: "by post: nobody is known to be mailed")
    public static let deliveries = Phrase(nl: "Verzending", fr: "Envois", de: "Versand", en: "Deliveries")
    public static let firstReminders = Phrase(
        nl: "eerste herinneringen", fr: "premiers rappels", de: "erste Mahnungen", en: "first reminders")
    public static let secondReminders = Phrase(
        nl: "tweede herinneringen", fr: "deuxièmes rappels", de: "zweite Mahnungen", en: "second reminders")
    public static let firstReminderDays = Phrase(
        nl: "dagen tot de eerste herinnering", fr: "jours jusqu'au premier rappel", de: "Tage bis zur ersten Mahnung",
        en: "days to the first reminder")
    public static let secondReminderDays = Phrase(
        nl: "dagen tot de tweede herinnering", fr: "jours jusqu'au deuxième rappel",
        de: "Tage bis zur zweiten Mahnung", en: "days to the second reminder")
    public static let unknown = Phrase(
        nl: "niet bekend: wordt niet toegepast", fr: "inconnu : n'est pas appliqué",
        de: "nicht bekannt: wird nicht angewandt", en: "not known: not applied")
    public static let interest = Phrase(nl: "interest", fr: "intérêt", de: "Zinsen", en: "interest")
    public static let fine = Phrase(
        nl: "administratieve geldboete", fr: "amende administrative", de: "administrative Geldbuße",
        en: "administrative fine")
    public static let uncharged = Phrase(
        nl: "niet bekend: wordt niet aangerekend", fr: "inconnu : n'est pas porté en compte",
        de: "nicht bekannt: wird nicht berechnet", en: "not known: not charged")
    public static let table = Phrase(nl: "tabel", fr: "table", de: "Tabelle", en: "table")
    public static let wouldBear = Phrase(
        nl: "interest zou {amount} zijn", fr: "l'intérêt serait de {amount}", de: "Zinsen wären {amount}",
        en: "interest would be {amount}")
    public static let base = Phrase(
        nl: "interest wordt berekend op", fr: "l'intérêt est calculé sur", de: "Zinsen werden berechnet auf",
        en: "interest is on")
    public static let chargedInterest = Phrase(
        nl: "nalatigheidsinterest samen", fr: "total des intérêts de retard", de: "Verzugszinsen zusammen",
        en: "late-payment interest, in all")
    public static let chargedFines = Phrase(
        nl: "administratieve geldboetes samen", fr: "total des amendes administratives",
        de: "administrative Geldbußen zusammen", en: "administrative fines, in all")
    public static let charged = Phrase(
        nl: "  interest en geldboetes", fr: "  intérêts et amendes", de: "  Zinsen und Geldbußen",
        en: "  interest and fines")
    public static let toCharge = Phrase(
        nl: "Interest en geldboete", fr: "Intérêt et amende", de: "Zinsen und Geldbuße", en: "Interest and fine")
    public static let late = Phrase(nl: "Te laat", fr: "En retard", de: "Überfällig", en: "Late")
    private static let dayLate = Phrase(
        nl: "{count} dag te laat", fr: "{count} jour de retard", de: "{count} Tag überfällig", en: "{count} day late")
    private static let manyDaysLate = Phrase(
        nl: "{count} dagen te laat", fr: "{count} jours de retard", de: "{count} Tage überfällig",
        en: "{count} days late")

    private static let day = Phrase(nl: "{count} dag", fr: "{count} jour", de: "{count} Tag", en: "{count} day")
    private static let manyDays = Phrase(
        nl: "{count} dagen", fr: "{count} jours", de: "{count} Tage", en: "{count} days")

    /// `1 day`, `16 days`
    public static func days(_ days: Int, _ language: Language) -> String {
        (days == 1 ? day : manyDays).filled(language, ["count": Numerals(language).count(days)])
    }

    /// `1 day late`, `16 days late`
    public static func daysLate(_ days: Int, _ language: Language) -> String {
        (days == 1 ? dayLate : manyDaysLate).filled(language, ["count": Numerals(language).count(days)])
    }

    public static let declaration = Phrase(nl: "aangifte", fr: "déclaration", de: "Erklärung", en: "declaration")
    public static let revision = Phrase(
        nl: "nieuwste versie", fr: "version la plus récente", de: "neueste Fassung", en: "newest revision")
    public static let exempt = Phrase(
        nl: "  vrijgesteld (Q6)", fr: "  exonérées (Q6)", de: "  befreit (Q6)", en: "  exempt (Q6)")
    public static let exempted = Phrase(
        nl: "  wat de vrijgestelden niet betalen", fr: "  ce que les exonérées ne paient pas",
        de: "  was die Befreiten nicht zahlen", en: "  what the exempt do not pay")
    public static let unexplained = Phrase(
        nl: "  onverklaard", fr: "  inexpliqué", de: "  unerklärt", en: "  unexplained")
    public static let receivableUnexplained = Phrase(
        nl: "vorderingen die de facturen niet verklaren", fr: "créances que les factures n'expliquent pas",
        de: "Forderungen, die die Rechnungen nicht erklären", en: "receivables that the invoices do not explain")
    public static let ledgerTotal = Phrase(
        nl: "som van het grootboek", fr: "somme du grand livre", de: "Summe des Hauptbuchs",
        en: "sum of the ledger")
}
