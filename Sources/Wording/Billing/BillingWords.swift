public import Values

/// What the answers about a year's money call its parts.
public enum BillingWords {
    public static let year = Phrase(
        nl: "bijdragejaar", fr: "année de contribution", de: "Beitragsjahr", en: "contribution year")
    public static let state = Phrase(
        nl: "stand", fr: "état", de: "Stand", en: "state")
    public static let undecided = Phrase(
        nl: "nog niets beslist", fr: "rien n'est encore décidé", de: "noch nichts entschieden",
        en: "nothing decided yet")
    public static let wouldBe = Phrase(
        nl: "stap die zou worden gezet", fr: "étape qui serait faite", de: "Schritt, der gemacht würde",
        en: "step that would be taken")
    public static let budget = Phrase(
        nl: "begroting", fr: "budget", de: "Haushalt", en: "budget")
    public static let costPerEntity = Phrase(
        nl: "kost per entiteit", fr: "coût d'une entité", de: "Kosten je Einheit", en: "cost per entity")
    public static let rate = Phrase(
        nl: "tarief", fr: "taux", de: "Satz", en: "rate")
    public static let deadline = Phrase(
        nl: "laatste dag voor de aangifte", fr: "dernier jour pour déclarer", de: "letzter Tag der Erklärung",
        en: "last day to declare")
    public static let decisions = Phrase(
        nl: "Beslissingen", fr: "Décisions", de: "Entscheidungen", en: "Decisions")
    public static let findings = Phrase(
        nl: "Na te kijken", fr: "À vérifier", de: "Zu prüfen", en: "To look at")
    public static let lastYear = Phrase(
        nl: "  vorig jaar", fr: "  année précédente", de: "  Vorjahr", en: "  year before")
    public static let unchanged = Phrase(
        nl: "  ongewijzigd", fr: "  inchangées", de: "  unverändert", en: "  unchanged")
    public static let nothingDue = Phrase(
        nl: "  niets verschuldigd", fr: "  rien à payer", de: "  nichts geschuldet", en: "  nothing due")
    public static let invoices = Phrase(
        nl: "  facturen", fr: "  factures", de: "  Rechnungen", en: "  invoices")
    public static let invoiced = Phrase(
        nl: "  gefactureerd", fr: "  facturé", de: "  fakturiert", en: "  invoiced")
    public static let creditNotes = Phrase(
        nl: "  creditnota's", fr: "  notes de crédit", de: "  Gutschriften", en: "  credit notes")
    public static let credited = Phrase(
        nl: "  gecrediteerd", fr: "  crédité", de: "  gutgeschrieben", en: "  credited")
    public static let assessed = Phrase(
        nl: "  berekend", fr: "  calculé", de: "  berechnet", en: "  assessed")
    public static let residual = Phrase(
        nl: "  rest: minder entiteiten of omzet, en afronding",
        fr: "  reste : moins d'entités ou de chiffre d'affaires, et arrondi",
        de: "  Rest: weniger Einheiten oder Umsätze, und Rundung",
        en: "  residual: fewer entities or less turnover, and rounding")
    public static let decided = Phrase(
        nl: "  ander tarief of andere kost dan gepubliceerd",
        fr: "  autre taux ou coût que publié",
        de: "  anderer Satz oder andere Kosten als veröffentlicht",
        en: "  another rate or cost than published")
    public static let notInvoiced = Phrase(
        nl: "  nog niet gefactureerd", fr: "  pas encore facturé", de: "  noch nicht fakturiert",
        en: "  not invoiced yet")
    public static let exOfficio = Phrase(
        nl: "  waarvan ambtshalve", fr: "  dont d'office", de: "  davon von Amts wegen", en: "  of which ex officio")
    public static let paid = Phrase(
        nl: "  betaald", fr: "  payé", de: "  gezahlt", en: "  paid")
    public static let writtenOff = Phrase(
        nl: "  afgeboekt", fr: "  passé en perte", de: "  ausgebucht", en: "  written off")
    public static let open = Phrase(
        nl: "  open", fr: "  reste à payer", de: "  offen", en: "  still open")
    public static let invoice = Phrase(
        nl: "factuur", fr: "facture", de: "Rechnung", en: "invoice")
    public static let creditNote = Phrase(
        nl: "creditnota", fr: "note de crédit", de: "Gutschrift", en: "credit note")
    public static let debtor = Phrase(
        nl: "schuldenaar", fr: "débiteur", de: "Schuldner", en: "debtor")
    public static let issued = Phrase(
        nl: "datum", fr: "date", de: "Datum", en: "date of issue")
    public static let due = Phrase(
        nl: "uiterste betaaldatum", fr: "date limite de paiement", de: "letzter Zahltag", en: "last day of payment")
    public static let entities = Phrase(
        nl: "entiteiten", fr: "entités", de: "Einheiten", en: "entities")
    public static let turnover = Phrase(
        nl: "omzet", fr: "chiffre d'affaires", de: "Umsatz", en: "turnover")
    public static let amount = Phrase(
        nl: "bedrag", fr: "montant", de: "Betrag", en: "amount")
    public static let communication = Phrase(
        nl: "mededeling", fr: "communication", de: "Mitteilung", en: "structured communication")
    public static let account = Phrase(
        nl: "rekening", fr: "compte", de: "Konto", en: "account")
    public static let replaces = Phrase(
        nl: "vervangt", fr: "remplace", de: "ersetzt", en: "replaces")
    public static let reason = Phrase(
        nl: "reden", fr: "motif", de: "Grund", en: "reason")
    public static let explanation = Phrase(
        nl: "toelichting", fr: "explication", de: "Erläuterung", en: "explanation")
    public static let remaining = Phrase(
        nl: "blijft verschuldigd", fr: "reste dû", de: "bleibt geschuldet", en: "still due")
    public static let payments = Phrase(
        nl: "Niet-toegewezen betalingen", fr: "Paiements non attribués", de: "Nicht zugeordnete Zahlungen",
        en: "Unallocated payments")
    public static let payment = Phrase(
        nl: "betaling", fr: "paiement", de: "Zahlung", en: "payment")
    public static let stillWaiting = Phrase(
        nl: "wacht nog", fr: "attend encore", de: "wartet noch", en: "still waiting")
    public static let movements = Phrase(
        nl: "verrichtingen", fr: "mouvements", de: "Kontobewegungen", en: "movements")
    public static let matched = Phrase(
        nl: "  toegewezen", fr: "  attribués", de: "  zugeordnet", en: "  matched")
    public static let waiting = Phrase(
        nl: "  wachten op iemand", fr: "  en attente d'une personne", de: "  warten auf jemanden",
        en: "  wait for a person")
    public static let statements = Phrase(
        nl: "Rekeninguittreksels", fr: "Extraits de compte", de: "Kontoauszüge", en: "Statements")
    public static let refused = Phrase(
        nl: "geweigerde bestanden", fr: "fichiers refusés", de: "abgelehnte Dateien", en: "files refused")
    public static let folder = Phrase(
        nl: "map", fr: "dossier", de: "Ordner", en: "folder")
    public static let file = Phrase(
        nl: "bestand", fr: "fichier", de: "Datei", en: "file")
    public static let files = Phrase(
        nl: "geschreven bestanden", fr: "fichiers écrits", de: "geschriebene Dateien", en: "files written")
    public static let requestedOn = Phrase(
        nl: "uitvoeringsdatum", fr: "date d'exécution", de: "Ausführungsdatum", en: "day of execution")
    public static let batch = Phrase(
        nl: "bericht", fr: "message", de: "Nachricht", en: "message")
    public static let transfers = Phrase(
        nl: "overschrijvingen", fr: "virements", de: "Überweisungen", en: "transfers")
    public static let total = Phrase(
        nl: "totaal", fr: "total", de: "Summe", en: "total")
    public static let refund = Phrase(nl: "terugbetaling", fr: "remboursement", de: "Rückzahlung", en: "refund")
    public static let refunds = Phrase(nl: "Terugbetalingen", fr: "Remboursements", de: "Rückzahlungen", en: "Refunds")
}
