import Values

extension AgencyWords {
    static let exOfficio: [String: Phrase] = [
        "back": notices["back"] ?? Phrase(nl: "", fr: "", de: "", en: ""),
        "title": Phrase(
            nl: "Ambtshalve vaststellen voor {year}", fr: "Fixer d'office pour {year}",
            de: "Von Amts wegen festsetzen für {year}", en: "Set ex officio for {year}"),
        "title_review": Phrase(
            nl: "Wat het bestand zou doen voor {year}", fr: "Ce que ferait le fichier pour {year}",
            de: "Was die Datei für {year} tun würde", en: "What the file would do for {year}"),
        "title_done": Phrase(
            nl: "Ambtshalve vastgesteld: {count}", fr: "Fixées d'office : {count}",
            de: "Von Amts wegen festgesetzt: {count}", en: "Set ex officio: {count}"),
        "what": Phrase(
            nl: "Kies het bestand met de omzet die de FOD Financiën kent, een rij voor elke aangifte. Het wordt "
                + "eerst nagekeken: u ziet per rij wat zou gebeuren voor er iets gebeurt. Wie aangifte deed, "
                + "behoudt de aangifte.",
            fr: "Choisissez le fichier du chiffre d'affaires connu du SPF Finances, une ligne par déclaration. Il "
                + "est d'abord vérifié : vous voyez ligne par ligne ce qui serait fait, avant toute exécution. Qui "
                + "a déclaré garde sa déclaration.",
            de: "Wählen Sie die Datei mit dem Umsatz, den der FÖD Finanzen kennt, eine Zeile je Erklärung. Sie wird "
                + "zuerst geprüft: Sie sehen Zeile für Zeile, was geschähe, bevor etwas geschieht. Wer erklärt hat, "
                + "behält seine Erklärung.",
            en: "Choose the file of the turnover known to the FPS Finance, a row for each declaration. It is checked "
                + "first: you see row by row what would happen before anything does. Who declared keeps the "
                + "declaration."),
        "problems": Phrase(
            nl: "Wat te verbeteren is", fr: "À corriger", de: "Was zu berichtigen ist", en: "What to correct"),
        "file": Phrase(nl: "Bestand", fr: "Fichier", de: "Datei", en: "File"),
        "file_hint": Phrase(
            nl: "XLSX of CSV met de kolommen hieronder, of een bestand zoals voor aangiften, tot 20 MB.",
            fr: "XLSX ou CSV avec les colonnes ci-dessous, ou un fichier comme pour les déclarations, jusqu'à 20 Mo.",
            de: "XLSX oder CSV mit den Spalten unten, oder eine Datei wie für Erklärungen, bis 20 MB.",
            en: "XLSX or CSV with the columns below, or a file as for declarations, up to 20 MB."),
        "sheet": Phrase(
            nl: "Kolommen van het blad", fr: "Colonnes de la feuille", de: "Spalten des Blatts",
            en: "Columns of the sheet"),
        "sheet_what": Phrase(
            nl: "De eerste rij noemt de kolommen; daarna een rij voor elke economische actor. Met puntkomma's tussen "
                + "de kolommen mag een bedrag een komma of een punt hebben (1234,50 of 1234.50), met komma's tussen de "
                + "kolommen alleen een punt.",
            fr: "La première ligne nomme les colonnes ; puis une ligne par opérateur économique. Avec des "
                + "points-virgules entre les colonnes, un montant peut avoir une virgule ou un point (1234,50 ou "
                + "1234.50) ; avec des virgules entre les colonnes, seulement un point.",
            de: "Die erste Zeile nennt die Spalten; dann eine Zeile für jeden Wirtschaftsakteur. Mit Semikolons "
                + "zwischen den Spalten darf ein Betrag ein Komma oder einen Punkt haben (1234,50 oder 1234.50), mit "
                + "Kommas zwischen den Spalten nur einen Punkt.",
            en: "The first row names the columns; then a row for each economic operator. With semicolons between the "
                + "columns, an amount may have a comma or a point (1234,50 or 1234.50); with commas between them, only "
                + "a point."),
        "template": Phrase(
            nl: "Deze CSV downloaden, ingevuld met wie nog geen aangifte deed",
            fr: "Télécharger ce CSV, rempli avec ceux qui n'ont pas encore déclaré",
            de: "Diese CSV herunterladen, ausgefüllt mit denen, die noch nicht erklärt haben",
            en: "Download this CSV, filled in with those who have not declared"),
        "sheet_more": Phrase(
            nl: "In plaats van enterprise_number mag vat_number of srn staan. activities, contact_name en "
                + "contact_email mogen erbij; zonder die gelden de activiteiten en de contactpersoon die het laatst "
                + "zijn aangegeven.",
            fr: "vat_number ou srn peut remplacer enterprise_number. activities, contact_name et contact_email "
                + "peuvent s'y ajouter ; à défaut valent les activités et la personne de contact déclarées en "
                + "dernier lieu.",
            de: "Statt enterprise_number darf vat_number oder srn stehen. activities, contact_name und "
                + "contact_email dürfen dazukommen; ohne sie gelten die zuletzt erklärten Tätigkeiten und der "
                + "letzte Kontakt.",
            en: "vat_number or srn may stand in place of enterprise_number. activities, contact_name and contact_email "
                + "may be added; without them, the activities and the contact that were declared last hold."),
        "column": Phrase(nl: "Kolom", fr: "Colonne", de: "Spalte", en: "Column"),
        "example": Phrase(nl: "Voorbeeld", fr: "Exemple", de: "Beispiel", en: "Example"),
        "check": Phrase(nl: "Nakijken", fr: "Vérifier", de: "Prüfen", en: "Check"),
        "nothing_yet": Phrase(
            nl: "Er is nog niets vastgesteld.", fr: "Rien n'est encore fixé.", de: "Noch ist nichts festgesetzt.",
            en: "Nothing is set yet."),
        "early": Phrase(
            nl: "De uiterste dag om aan te geven, {day}, is nog niet voorbij: wie hier staat, kan nog op tijd zelf "
                + "aangeven. Ambtshalve vaststellen is voor wie dat niet deed.",
            fr: "Le dernier jour pour déclarer, le {day}, n'est pas encore passé : ceux qui figurent ici peuvent "
                + "encore déclarer eux-mêmes à temps. La fixation d'office vise ceux qui ne l'ont pas fait.",
            de: "Der letzte Tag für die Erklärung, der {day}, ist noch nicht vorbei: Wer hier steht, kann noch "
                + "rechtzeitig selbst erklären. Die Festsetzung von Amts wegen gilt denen, die es nicht getan haben.",
            en: "The last day to declare, {day}, has not passed: who stands here can still declare in time. Setting "
                + "ex officio is for those who did not."),
        "sound": Phrase(
            nl: "Zou worden vastgesteld", fr: "Serait fixé", de: "Würde festgesetzt", en: "Would be set"),
        "refused": Phrase(nl: "Geweigerd", fr: "Refusé", de: "Abgelehnt", en: "Refused"),
        "rows": Phrase(
            nl: "Rijen van het bestand", fr: "Lignes du fichier", de: "Zeilen der Datei", en: "Rows of the file"),
        "number": Phrase(nl: "Rij", fr: "Ligne", de: "Zeile", en: "Row"),
        "declarant": Phrase(nl: "Bijdrageplichtige", fr: "Redevable", de: "Abgabepflichtiger", en: "Contributor"),
        "turnover": Phrase(
            nl: "Totale omzet", fr: "Chiffre d'affaires total", de: "Gesamtumsatz", en: "Total turnover"),
        "contribution": Phrase(nl: "Bijdrage", fr: "Contribution", de: "Beitrag", en: "Contribution"),
        "verdict": Phrase(nl: "Uitkomst", fr: "Résultat", de: "Ergebnis", en: "Verdict"),
        "sound_row": Phrase(
            nl: "zou worden vastgesteld", fr: "serait fixée", de: "würde festgesetzt", en: "would be set"),
        "refused_row": Phrase(nl: "geweigerd", fr: "refusée", de: "abgelehnt", en: "refused"),
        "set_row": Phrase(nl: "vastgesteld", fr: "fixée", de: "festgesetzt", en: "set"),
        "reason": Phrase(
            nl: "Waar komt de omzet vandaan?", fr: "D'où vient le chiffre d'affaires ?",
            de: "Woher stammt der Umsatz?", en: "Where does the turnover come from?"),
        "reason_hint": Phrase(
            nl: "Het staat bij elke vaststelling, bijvoorbeeld: btw-listing van {turnover_year}.",
            fr: "Cette mention accompagne chaque contribution fixée d'office, par exemple : listing TVA de "
                + "{turnover_year}.",
            de: "Es steht bei jeder Festsetzung, zum Beispiel: MwSt.-Auflistung von {turnover_year}.",
            en: "It stands with everything that is set, for example: VAT listing of {turnover_year}."),
        "set": Phrase(
            nl: "Ambtshalve vaststellen", fr: "Fixer d'office", de: "Von Amts wegen festsetzen", en: "Set ex officio"),
        "another": Phrase(
            nl: "Een ander bestand kiezen", fr: "Choisir un autre fichier", de: "Eine andere Datei wählen",
            en: "Choose another file"),
    ]

    static let exOfficioShown = exOfficio.filter { key, _ in
        [
            "back", "title", "what", "problems", "file", "file_hint", "check", "sheet", "sheet_what", "template",
            "sheet_more", "column", "example",
        ].contains(key)
    }

    private static let rows = ["rows", "number", "declarant", "turnover", "contribution", "verdict"]

    static let exOfficioReviewed = exOfficio.filter { key, _ in
        ([
            "back", "title_review", "nothing_yet", "sound", "refused", "reason", "reason_hint", "set", "another",
        ] + rows).contains(key)
    }

    static let exOfficioDone = exOfficio.filter { key, _ in (["back"] + rows).contains(key) }
}
