public import Values

/// What sheets and their columns are called where people open them. Software has the names of columns.
public enum SheetWords {
    /// The name of a sheet, by what its address calls it.
    public static func title(_ sheet: String, _ language: Language) -> String { titles[sheet]?[language] ?? sheet }

    /// The names above the columns, by those for software.
    public static func heads(_ language: Language) -> [String: String] { heads.mapValues { $0[language] } }

    /// Yes or no.
    public static func answer(_ isSo: Bool, _ language: Language) -> String { (isSo ? yes : no)[language] }

    private static let yes = Phrase(nl: "ja", fr: "oui", de: "ja", en: "yes")
    private static let no = Phrase(nl: "nee", fr: "non", de: "nein", en: "no")

    static let titles: [String: Phrase] = [
        "clients": Phrase(nl: "Klanten", fr: "Clients", de: "Mandanten", en: "Clients"),
        "columns": Phrase(nl: "Hoe invullen", fr: "Comment remplir", de: "Ausfüllen", en: "How to fill in"),
        "declarations": Phrase(nl: "Aangiften", fr: "Déclarations", de: "Erklärungen", en: "Declarations"),
        "contributors": Phrase(nl: "Bijdrageplichtigen", fr: "Redevables", de: "Abgabepflichtige", en: "Contributors"),
        "missing": Phrase(
            nl: "Ontbrekende aangiften", fr: "Déclarations manquantes", de: "Fehlende Erklärungen",
            en: "Missing declarations"),
        "invoices": Phrase(nl: "Facturen", fr: "Factures", de: "Rechnungen", en: "Invoices"),
        "open": Phrase(nl: "Openstaand", fr: "Soldes dus", de: "Offene Posten", en: "Open items"),
        "late": Phrase(nl: "Te laat betaald", fr: "Paiements en retard", de: "Säumige Zahler", en: "Late payers"),
        "postings": Phrase(nl: "Boekingen", fr: "Écritures", de: "Buchungen", en: "Postings"),
        "payments": Phrase(nl: "Betalingen", fr: "Paiements", de: "Zahlungen", en: "Payments"),
    ]

    static let heads: [String: Phrase] = [
        "client": Phrase(nl: "Klant", fr: "Client", de: "Mandant", en: "Client"),
        "name": Phrase(nl: "Naam", fr: "Nom", de: "Name", en: "Name"),
        "number": Phrase(nl: "Nummer", fr: "Numéro", de: "Nummer", en: "Number"),
        "contribution_year": Phrase(
            nl: "Bijdragejaar", fr: "Année de contribution", de: "Beitragsjahr", en: "Contribution year"),
        "street": Phrase(
            nl: "Straat en nummer", fr: "Rue et numéro", de: "Straße und Hausnummer", en: "Street and number"),
        "postal_code": Phrase(nl: "Postcode", fr: "Code postal", de: "Postleitzahl", en: "Postal code"),
        "city": Phrase(nl: "Gemeente", fr: "Localité", de: "Ort", en: "Town"),
        "email": Phrase(nl: "E-mailadres", fr: "Adresse e-mail", de: "E-Mail-Adresse", en: "E-mail address"),
        "language": Phrase(nl: "Taal", fr: "Langue", de: "Sprache", en: "Language"),
        "last_declared_year": Phrase(
            nl: "Laatste aangegeven jaar", fr: "Dernière année déclarée", de: "Zuletzt erklärtes Jahr",
            en: "Last year declared"),
        "ground": Phrase(nl: "Waarom verwacht", fr: "Pourquoi attendu", de: "Warum erwartet", en: "Why expected"),
        "state": Phrase(nl: "Toestand", fr: "État", de: "Stand", en: "State"),
        "deadline": Phrase(
            nl: "Aan te geven tot en met", fr: "À déclarer au plus tard le", de: "Zu erklären bis",
            en: "To declare until"),
        "late": Phrase(nl: "Te laat", fr: "En retard", de: "Verspätet", en: "Late"),
        "activities": Phrase(
            nl: "Geregistreerde activiteiten en klassen", fr: "Activités et classes enregistrées",
            de: "Registrierte Tätigkeiten und Klassen", en: "Registered activities and classes"),
        "column": Phrase(nl: "Kolom", fr: "Colonne", de: "Spalte", en: "Column"),
        "meaning": Phrase(nl: "Wat", fr: "Contenu", de: "Inhalt", en: "What"),
        "example": Phrase(nl: "Voorbeeld", fr: "Exemple", de: "Beispiel", en: "Example"),
        "country": Phrase(nl: "Land", fr: "Pays", de: "Land", en: "Country"),
        "total_turnover": Phrase(
            nl: "Totale omzet", fr: "Chiffre d'affaires total", de: "Gesamtumsatz", en: "Total turnover"),
        "levy_turnover": Phrase(
            nl: "Omzet voor de heffing", fr: "Chiffre d'affaires soumis à la redevance", de: "Umsatz für die Abgabe",
            en: "Turnover "
                + "for the levy"),
        "contribution": Phrase(nl: "Bijdrage", fr: "Contribution", de: "Beitrag", en: "Contribution"),
        "contribution_is_maximum": Phrase(
            nl: "Bijdrage is een maximum", fr: "La contribution est un maximum",
            de: "Beitrag ist ein Höchstbetrag", en: "Contribution is a maximum"),
        "certified_by": Phrase(
            nl: "Gecertificeerd door", fr: "Certifiée par", de: "Bescheinigt von", en: "Certified by"),
        "certified_on": Phrase(
            nl: "Gecertificeerd op", fr: "Certifiée le", de: "Bescheinigt am", en: "Certified on"),
        "receipt": Phrase(
            nl: "Ontvangstbewijs", fr: "Accusé de réception", de: "Empfangsbestätigung", en: "Receipt"),
        "handed_in": Phrase(nl: "Ingediend op", fr: "Introduite le", de: "Eingereicht am", en: "Handed in on"),
        "changed": Phrase(nl: "Gewijzigd op", fr: "Modifiée le", de: "Geändert am", en: "Changed on"),
        "document": Phrase(nl: "Document", fr: "Document", de: "Dokument", en: "Document"),
        "kind": Phrase(nl: "Soort", fr: "Type", de: "Art", en: "Kind"),
        "issued": Phrase(nl: "Datum", fr: "Date", de: "Datum", en: "Date"),
        "due": Phrase(
            nl: "Uiterlijk te betalen op", fr: "À payer au plus tard le", de: "Zu zahlen bis", en: "To pay until"),
        "contributor_kind": Phrase(
            nl: "Soort nummer", fr: "Type de numéro", de: "Art der Nummer", en: "Kind of number"),
        "contributor": Phrase(nl: "Bijdrageplichtige", fr: "Redevable", de: "Abgabepflichtiger", en: "Contributor"),
        "amount": Phrase(nl: "Bedrag", fr: "Montant", de: "Betrag", en: "Amount"),
        "communication": Phrase(
            nl: "Gestructureerde mededeling", fr: "Communication structurée",
            de: "Strukturierte Mitteilung", en: "Structured communication"),
        "credits": Phrase(
            nl: "Crediteert factuur", fr: "Crédite la facture", de: "Gutschrift zu Rechnung", en: "Credits invoice"),
        "replaced_by": Phrase(nl: "Vervangen door", fr: "Remplacée par", de: "Ersetzt durch", en: "Replaced by"),
        "reason": Phrase(nl: "Reden", fr: "Motif", de: "Grund", en: "Reason"),
        "charged": Phrase(
            nl: "Interest en geldboete", fr: "Intérêts et amende", de: "Zinsen und Geldbuße", en: "Interest and fine"),
        "paid": Phrase(nl: "Betaald", fr: "Payé", de: "Gezahlt", en: "Paid"),
        "written_off": Phrase(nl: "Afgeboekt", fr: "Passé en perte", de: "Ausgebucht", en: "Written off"),
        "open": Phrase(nl: "Openstaand", fr: "Solde dû", de: "Offen", en: "Open"),
        "first_reminder": Phrase(
            nl: "Eerste herinnering", fr: "Premier rappel", de: "Erste Mahnung", en: "First reminder"),
        "second_reminder": Phrase(
            nl: "Tweede herinnering", fr: "Deuxième rappel", de: "Zweite Mahnung", en: "Second reminder"),
        "days_late": Phrase(nl: "Dagen te laat", fr: "Jours de retard", de: "Tage im Verzug", en: "Days late"),
        "booking": Phrase(nl: "Boeking", fr: "Écriture", de: "Buchung", en: "Booking"),
        "line": Phrase(nl: "Regel", fr: "Ligne", de: "Zeile", en: "Line"),
        "day": Phrase(nl: "Datum", fr: "Date", de: "Datum", en: "Date"),
        "subject": Phrase(nl: "Onderwerp", fr: "Objet", de: "Gegenstand", en: "Subject"),
        "account": Phrase(nl: "Rekening", fr: "Compte", de: "Konto", en: "Account"),
        "debit": Phrase(nl: "Debet", fr: "Débit", de: "Soll", en: "Debit"),
        "credit": Phrase(nl: "Credit", fr: "Crédit", de: "Haben", en: "Credit"),
        "event": Phrase(nl: "Gebeurtenis", fr: "Événement", de: "Vorgang", en: "Event"),
        "by": Phrase(nl: "Door", fr: "Par", de: "Von", en: "By"),
        "at": Phrase(nl: "Tijdstip", fr: "Moment", de: "Zeitpunkt", en: "Time"),
        "payment": Phrase(nl: "Betaling", fr: "Paiement", de: "Zahlung", en: "Payment"),
        "booked_on": Phrase(nl: "Geboekt op", fr: "Comptabilisé le", de: "Gebucht am", en: "Booked on"),
        "value_on": Phrase(nl: "Valutadatum", fr: "Date de valeur", de: "Wertstellung", en: "Value date"),
        "nature": Phrase(nl: "Aard", fr: "Nature", de: "Art", en: "Nature"),
        "movement": Phrase(nl: "Verrichting", fr: "Mouvement", de: "Bewegung", en: "Movement"),
        "other_account": Phrase(
            nl: "Rekening van de tegenpartij", fr: "Compte de la contrepartie",
            de: "Konto der Gegenseite", en: "Account of the other party"),
        "text": Phrase(nl: "Vrije mededeling", fr: "Communication libre", de: "Freie Mitteilung", en: "Free text"),
        "allocated": Phrase(nl: "Toegewezen", fr: "Affecté", de: "Zugeordnet", en: "Allocated"),
        "way": Phrase(nl: "Wijze", fr: "Mode", de: "Weise", en: "Way"),
        "invoice": Phrase(nl: "Factuur", fr: "Facture", de: "Rechnung", en: "Invoice"),
        "refund": Phrase(nl: "Terugbetaling", fr: "Remboursement", de: "Erstattung", en: "Refund"),
    ]
}
