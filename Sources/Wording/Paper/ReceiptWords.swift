public import Values

/// What a receipt on paper says.
public enum ReceiptWords {
    public static let title = Phrase(
        nl: "Ontvangstbewijs", fr: "Accusé de réception", de: "Empfangsbestätigung", en: "Receipt")

    public static let event = Phrase(
        nl: "{event} van de aangifte van de omzet van {turnover_year}, bijdragejaar {year}, versie {number}",
        fr: "{event} de la déclaration du chiffre d'affaires de {turnover_year}, année de contribution {year}, version "
            + "{number}",
        de: "{event} der Erklärung des Umsatzes von {turnover_year}, Beitragsjahr {year}, Fassung {number}",
        en: "{event} of the declaration of the turnover of {turnover_year}, contribution year {year}, revision {number}"
    )

    public static let reference = Phrase(nl: "Referentie", fr: "Référence", de: "Referenz", en: "Reference")
    public static let declarant = Phrase(nl: "Voor", fr: "Pour", de: "Für", en: "For")
    public static let person = Phrase(nl: "Door", fr: "Par", de: "Durch", en: "By")
    public static let certifier = Phrase(
        nl: "Gecertificeerd door", fr: "Certifiée par", de: "Bescheinigt durch", en: "Certified by")
    public static let received = Phrase(nl: "Ontvangen op", fr: "Reçu le", de: "Empfangen am", en: "Received on")
    public static let because = Phrase(nl: "Reden", fr: "Motif", de: "Grund", en: "Reason")
    public static let content = Phrase(
        nl: "Wat aangegeven is", fr: "Ce qui est déclaré", de: "Was erklärt ist", en: "What is declared")

    public static let withdrawn = Phrase(
        nl: "De aangifte is ingetrokken: voor dit jaar is niets meer aangegeven.",
        fr: "La déclaration est retirée : plus rien n'est déclaré pour cette année.",
        de: "Die Erklärung ist zurückgezogen: Für dieses Jahr ist nichts mehr erklärt.",
        en: "The declaration is withdrawn: nothing is declared for this year any more.")

    public static let notYet = Phrase(
        nl: "De cijfers van {year} zijn nog niet allemaal bekend: het bedrag kan nog niet berekend worden.",
        fr: "Les chiffres de {year} ne sont pas encore tous connus : le montant ne peut pas encore être calculé.",
        de: "Die Zahlen von {year} sind noch nicht alle bekannt: Der Betrag lässt sich noch nicht berechnen.",
        en: "The figures of {year} are not all known yet: the amount cannot be computed yet.")

    public static let stated = Phrase(
        nl: "Dit bedrag staat in het verzegelde ontvangstbewijs. De stappen worden niet getoond: dit programma heeft "
            + "andere tabellen van de wet dan die van het ontvangstbewijs.",
        fr: "Ce montant figure dans l'accusé scellé. Les étapes ne sont pas montrées : ce programme a d'autres "
            + "tableaux de la loi que celles de l'accusé.",
        de: "Dieser Betrag steht in der versiegelten Bestätigung. Die Schritte werden nicht gezeigt: Dieses Programm "
            + "hat andere Tabellen des Gesetzes als die der Bestätigung.",
        en: "This amount stands in the sealed receipt. The steps are not shown: this program has other tables of the "
            + "law than those of the receipt.")

    public static let noInvoice = Phrase(
        nl: "Dit is geen factuur. Betaal pas na ontvangst van de factuur.",
        fr: "Ceci n'est pas une facture. Ne payez qu'après réception de la facture.",
        de: "Dies ist keine Rechnung. Zahlen Sie erst nach Erhalt der Rechnung.",
        en: "This is no invoice. Pay only when the invoice has come.")

    public static let proof = Phrase(nl: "Bewijs", fr: "Preuve", de: "Beweis", en: "Proof")

    public static let hash = Phrase(
        nl: "Vingerafdruk van de inhoud (SHA-256)", fr: "Empreinte du contenu (SHA-256)",
        de: "Prüfsumme des Inhalts (SHA-256)", en: "Fingerprint of the content (SHA-256)")

    public static let entry = Phrase(
        nl: "Plaats in het auditspoor", fr: "Place dans la piste d'audit", de: "Stelle im Prüfpfad",
        en: "Place in the audit trail")

    public static let tables = Phrase(
        nl: "Tabellen van de wet (SHA-256)", fr: "Tableaux de la loi (SHA-256)", de: "Tabellen des Gesetzes (SHA-256)",
        en: "Tables of the law (SHA-256)")

    public static let key = Phrase(
        nl: "Zegel (Ed25519), sleutel", fr: "Sceau (Ed25519), clé", de: "Siegel (Ed25519), Schlüssel",
        en: "Seal (Ed25519), key")

    /// Why the sealed file counts, and not this drawing of it.
    public static let sealed = Phrase(
        nl: "Deze pagina's tonen het verzegelde ontvangstbewijs. Het bestand zelf (JSON) bewijst dat er niets aan "
            + "veranderd is; iedereen kan het nakijken en de bedragen narekenen, zonder iemand te vragen: {command}",
        fr: "Ces pages montrent l'accusé scellé. Le fichier lui-même (JSON) prouve que rien n'y a changé ; chacun "
            + "peut le vérifier et recalculer les montants, sans rien demander à personne : {command}",
        de: "Diese Seiten zeigen die versiegelte Bestätigung. Die Datei selbst (JSON) beweist, dass nichts daran "
            + "geändert wurde; jeder kann sie prüfen und die Beträge nachrechnen, ohne jemanden zu fragen: {command}",
        en: "These pages show the sealed receipt. The file itself (JSON) proves that nothing of it was changed; "
            + "anybody can check it and compute the amounts anew, without asking anyone: {command}")

    public static let look = Phrase(
        nl: "Bekijk het online", fr: "Consultez-le en ligne", de: "Online ansehen", en: "See it online")
}
