import Values

/// The other commands of declarations.
extension Help {
    static let declarationCertify = Phrase(
        nl: "De nieuwste versie van een aangifte certificeren.",
        fr: "Certifier la version la plus récente d'une déclaration.",
        de: "Die neueste Fassung einer Erklärung bescheinigen.",
        en: "Certify the newest revision of a declaration.")

    static let declarationCertifyDiscussion = Phrase(
        nl: "Het certificaat geldt voor deze inhoud alleen: elke latere wijziging doet het vervallen.",
        fr: "Le certificat vaut pour ce contenu seulement : toute modification ultérieure le rend caduc.",
        de: "Die Bescheinigung gilt nur für diesen Inhalt: Jede spätere Änderung macht sie hinfällig.",
        en: "The certificate holds for this content alone: any later change voids it.")

    static let declarationRefuse = Phrase(
        nl: "De certificering van een aangifte weigeren, met de reden.",
        fr: "Refuser de certifier une déclaration, avec le motif.",
        de: "Die Bescheinigung einer Erklärung verweigern, mit dem Grund.",
        en: "Refuse to certify a declaration, with the reason.")

    static let declarationRefuseDiscussion = Phrase(
        nl: "De aangever kan ze daarna verbeteren.",
        fr: "Le déclarant peut ensuite la corriger.",
        de: "Der Erklärende kann sie danach berichtigen.",
        en: "The declarant can correct it afterwards.")

    static let declarationList = Phrase(
        nl: "De nieuwste versie van elke aangifte, met haar status.",
        fr: "La version la plus récente de chaque déclaration, avec son statut.",
        de: "Die neueste Fassung jeder Erklärung, mit ihrem Status.",
        en: "The newest revision of each declaration, with its state.")

    static let declarationListDiscussion = Phrase(
        nl: "In de volgorde van jaar en nummer.",
        fr: "Dans l'ordre des années et des numéros.",
        de: "In der Reihenfolge von Jahr und Nummer.",
        en: "In order of year and number.")

    static let declarationExport = Phrase(
        nl: "Alle aangiften naar een bestand schrijven: CSV, JSON-regels of een werkmap.",
        fr: "Écrire toutes les déclarations dans un fichier CSV, en lignes JSON ou dans un classeur.",
        de: "Alle Erklärungen in eine Datei schreiben: CSV, JSON-Zeilen oder eine Arbeitsmappe.",
        en: "Write all declarations to a file: CSV, JSON lines or a workbook.")

    static let declarationExportDiscussion = Phrase(
        nl: """
            Een blad van een werkmap bevat ten hoogste 65.000 rijen; wat er meer is, komt op volgende bladen. Wat een \
            rekenblad als formule zou lezen, krijgt in CSV een apostrof vooraan.
            """,
        fr: """
            Une feuille d'un classeur contient au plus 65\u{202F}000 lignes ; le reste va sur les feuilles \
            suivantes. Ce qu'un tableur lirait comme une formule est précédé d'une apostrophe en CSV.
            """,
        de: """
            Ein Blatt einer Arbeitsmappe hat höchstens 65.000 Zeilen; was darüber hinausgeht, kommt auf weitere \
            Blätter. Was eine Tabellenkalkulation als Formel läse, bekommt in CSV einen Apostroph davor.
            """,
        en: """
            A sheet of a workbook holds at most 65,000 rows; what is beyond goes to further sheets. What a \
            spreadsheet would read as a formula is led by an apostrophe in CSV.
            """)

    static let exOfficio = Phrase(
        nl: "Vaststellen wat niet is aangegeven.",
        fr: "Établir ce qui n'a pas été déclaré.",
        de: "Festsetzen, was nicht erklärt wurde.",
        en: "Set what was not declared.")

    static let exOfficioImport = Phrase(
        nl: "Aangiften ambtshalve vaststellen op basis van de omzet die de FOD Financiën kent.",
        fr: "Établir des déclarations d'office sur la base du chiffre d'affaires connu du SPF Finances.",
        de: "Erklärungen von Amts wegen anhand des Umsatzes festsetzen, den der FÖD Finanzen kennt.",
        en: "Set declarations ex officio from the turnover that the FPS Finance knows.")

    static let exOfficioImportDiscussion = Phrase(
        nl: """
            De kolommen zijn contribution_year, enterprise_number (of vat_number of srn), name, street, postal_code, \
            city, country, language, turnover_total en, als u wilt, activities; zonder die laatste gelden de \
            activiteiten die het laatst of het jaar voordien zijn aangegeven. In contact_name en contact_email kan \
            staan wie de facturen krijgt; anders is het wie het laatst is aangegeven, en is er niemand, dan gaan ze \
            per post. Wie heeft aangegeven, houdt zijn aangifte.
            """,
        fr: """
            Les colonnes sont contribution_year, enterprise_number (ou vat_number ou srn), name, street, postal_code, \
            city, country, language, turnover_total et, si vous voulez, activities ; sans cette dernière, les \
            activités déclarées en dernier lieu ou l'année précédente s'appliquent. contact_name et contact_email \
            peuvent dire qui reçoit les factures ; sinon c'est la personne déclarée en dernier lieu, et sans \
            personne elles partent par la poste. Qui a déclaré garde sa déclaration.
            """,
        de: """
            Die Spalten sind contribution_year, enterprise_number (oder vat_number oder srn), name, street, \
            postal_code, city, country, language, turnover_total und, wenn Sie wollen, activities; ohne diese gelten \
            die Tätigkeiten, die zuletzt oder im Jahr davor erklärt wurden. In contact_name und contact_email kann \
            stehen, wer die Rechnungen erhält; sonst ist es, wer zuletzt erklärt wurde, und ohne jemanden gehen sie \
            per Post. Wer erklärt hat, behält seine Erklärung.
            """,
        en: """
            The columns are contribution_year, enterprise_number (or vat_number or srn), name, street, postal_code, \
            city, country, language, turnover_total and, if you like, activities; without those, the activities that \
            were declared last or the year before hold. contact_name and contact_email may say who gets the \
            invoices; otherwise it is who was declared last, and where there is nobody they go by post. Who has \
            declared keeps its declaration.
            """)
}
