import Values

/// What the commands are for that take in statements and write files for contributors and banks.
extension Help {
    static let paymentImport = Phrase(
        nl: "Rekeninguittreksels van de bank inlezen.",
        fr: "Importer des extraits de compte de la banque.",
        de: "Kontoauszüge der Bank einlesen.",
        en: "Import statements of the bank.")

    static let paymentImportDiscussion = Phrase(
        nl: """
            Wat een gestructureerde mededeling draagt, betaalt de factuur die ze noemt; de rest wacht op iemand. Een \
            uittreksel telt één keer: nogmaals inlezen verandert niets. Van een bestand waarin iets fout is, wordt \
            niets geboekt.
            """,
        fr: """
            Ce qui porte une communication structurée paie la facture qu'elle nomme ; le reste attend une \
            personne. Un extrait compte une fois : l'importer de nouveau ne change rien. Rien n'est comptabilisé \
            d'un fichier qui contient une erreur.
            """,
        de: """
            Was eine strukturierte Mitteilung trägt, bezahlt die Rechnung, die sie nennt; der Rest wartet auf \
            jemanden. Ein Kontoauszug zählt einmal: Ihn noch einmal einzulesen ändert nichts. Aus einer Datei, in der \
            etwas nicht stimmt, wird nichts gebucht.
            """,
        en: """
            What bears a structured communication pays the invoice that it names; the rest waits for a person. A \
            statement counts once: importing it again changes nothing. Nothing is booked of a file in which anything \
            is wrong.
            """)

    static let statementFiles = Phrase(
        nl: "Bestanden van de bank in hun volgorde: camt.053 (.xml) of CODA (.cod, .coda).",
        fr: "Fichiers de la banque dans leur ordre : camt.053 (.xml) ou CODA (.cod, .coda).",
        de: "Dateien der Bank in ihrer Reihenfolge: camt.053 (.xml) oder CODA (.cod, .coda).",
        en: "Files of the bank in their order: camt.053 (.xml) or CODA (.cod, .coda).")

    static let invoiceExport = Phrase(
        nl: "Facturen en creditnota's als bestanden schrijven.",
        fr: "Écrire les factures et les notes de crédit comme fichiers.",
        de: "Rechnungen und Gutschriften als Dateien schreiben.",
        en: "Write invoices and credit notes as files.")

    static let invoiceExportDiscussion = Phrase(
        nl: """
            Elk bestand heet naar zijn nummer en staat er heel of niet. Zonder --pdf en --ubl worden beide geschreven, \
            met de PDF ook in de XML. Nogmaals exporteren vervangt dezelfde bestanden.
            """,
        fr: """
            Chaque fichier porte son numéro et est là en entier ou pas du tout. Sans --pdf ni --ubl, les deux sont \
            écrits, le PDF aussi dans le XML. Exporter de nouveau remplace les mêmes fichiers.
            """,
        de: """
            Jede Datei heißt nach ihrer Nummer und steht ganz da oder gar nicht. Ohne --pdf und --ubl werden beide \
            geschrieben, das PDF auch in der XML-Datei. Noch einmal zu exportieren ersetzt dieselben Dateien.
            """,
        en: """
            Each file is called by its number and is there whole or not at all. Without --pdf and --ubl both are \
            written, the PDF inside the XML too. Exporting again replaces the same files.
            """)

    static let invoiceFolder = Phrase(
        nl: "Map voor de bestanden; ze wordt gemaakt als ze er niet is.",
        fr: "Dossier des fichiers ; il est créé s'il n'existe pas.",
        de: "Ordner für die Dateien; er wird angelegt, wenn er fehlt.",
        en: "Folder for the files; made where there is none.")

    static let exportedKind = Phrase(
        nl: "Alleen facturen van deze soort, en hun creditnota's.",
        fr: "Seulement les factures de ce type, et leurs notes de crédit.",
        de: "Nur Rechnungen dieser Art, und ihre Gutschriften.",
        en: "Only invoices of this kind, and their credit notes.")

    static let asPDF = Phrase(
        nl: "Op papier, als NUMMER.pdf.",
        fr: "Sur papier, sous NUMÉRO.pdf.",
        de: "Auf Papier, als NUMMER.pdf.",
        en: "On paper, as NUMBER.pdf.")

    static let asUBL = Phrase(
        nl: "Voor boekhoudsoftware (Peppol BIS Billing 3.0), als NUMMER.xml.",
        fr: "Pour les logiciels comptables (Peppol BIS Billing 3.0), sous NUMÉRO.xml.",
        de: "Für Buchhaltungsprogramme (Peppol BIS Billing 3.0), als NUMMER.xml.",
        en: "For accounting software (Peppol BIS Billing 3.0), as NUMBER.xml.")

    static let refundFile = Phrase(
        nl: "Goedgekeurde terugbetalingen als bestand voor de bank schrijven.",
        fr: "Écrire les remboursements approuvés comme fichier pour la banque.",
        de: "Genehmigte Rückzahlungen als Datei für die Bank schreiben.",
        en: "Write approved refunds as a file for the bank.")

    static let refundFileDiscussion = Phrase(
        nl: """
            Het bestand (pain.001) wordt teruggelezen voor het er staat. Elke terugbetaling gaat in één bestand: \
            dezelfde voor dezelfde dag opnieuw gevraagd, geeft hetzelfde bestand. Dien het één keer in bij de bank.
            """,
        fr: """
            Le fichier (pain.001) est relu avant d'être en place. Chaque remboursement va dans un seul \
            fichier : les mêmes, redemandés pour le même jour, donnent le même fichier. Remettez-le une seule \
            fois à la banque.
            """,
        de: """
            Die Datei (pain.001) wird zurückgelesen, bevor sie dort steht. Jede Rückzahlung kommt in eine einzige \
            Datei: dieselben, für denselben Tag noch einmal verlangt, ergeben dieselbe Datei. Reichen Sie sie der \
            Bank einmal ein.
            """,
        en: """
            The file (pain.001) is read back before it is there. Each refund goes into one file: the same ones, \
            asked for again for the same day, give the same file. Hand it to the bank once.
            """)

    static let refundNumbers = Phrase(
        nl: "De volgnummers van de terugbetalingen.",
        fr: "Les numéros d'ordre des remboursements.",
        de: "Die laufenden Nummern der Rückzahlungen.",
        en: "The numbers of the refunds.")

    static let requestedOn = Phrase(
        nl: "De dag waarop de bank betaalt, JJJJ-MM-DD.",
        fr: "Le jour où la banque paie, AAAA-MM-JJ.",
        de: "Der Tag, an dem die Bank zahlt, JJJJ-MM-TT.",
        en: "The day on which the bank pays, YYYY-MM-DD.")

    static let refundOutput = Phrase(
        nl: "Bestand voor de bank, .xml; alleen wie het schrijft, kan het lezen.",
        fr: "Fichier pour la banque, .xml ; seul qui l'écrit peut le lire.",
        de: "Datei für die Bank, .xml; nur wer sie schreibt, kann sie lesen.",
        en: "File for the bank, .xml; only who writes it can read it.")

    static let refundVersion = Phrase(
        nl: "De versie van pain.001.001 die de bank aanvaardt.",
        fr: "La version de pain.001.001 que la banque accepte.",
        de: "Die Fassung von pain.001.001, die die Bank annimmt.",
        en: "The version of pain.001.001 that the bank takes.")
}
