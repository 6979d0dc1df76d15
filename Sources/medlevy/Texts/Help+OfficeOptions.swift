import Values

/// The options of everything that is kept in a database.
extension Help {
    static let database = Phrase(
        nl: "De databank: een bestand of postgres://…. Zonder deze optie die van MEDLEVY_DATABASE, of medlevy.sqlite.",
        fr: "La base de données, un fichier ou postgres://…. Sans cette option, celle de MEDLEVY_DATABASE, ou "
            + "medlevy.sqlite.",
        de: "Die Datenbank: eine Datei oder postgres://…. Ohne diese Option die von MEDLEVY_DATABASE, oder "
            + "medlevy.sqlite.",
        en: "The database: a file or postgres://…. Without this option that of MEDLEVY_DATABASE, or medlevy.sqlite.")

    static let checkedDatabase = Phrase(
        nl: "De databank met wat eerder werd ingediend: een bestand of postgres://….",
        fr: "La base de données de ce qui a été introduit auparavant, un fichier ou postgres://….",
        de: "Die Datenbank mit dem, was früher eingereicht wurde: eine Datei oder postgres://….",
        en: "The database of what was handed in before: a file or postgres://….")

    static let sealKeyFile = Phrase(
        nl: "Het bestand met de sleutels van het zegel. Zonder deze optie staat het naast de databank.",
        fr: "Le fichier des clés du sceau. Sans cette option, il se trouve à côté de la base de données.",
        de: "Die Datei mit den Schlüsseln des Siegels. Ohne diese Option liegt sie neben der Datenbank.",
        en: "The file of the seal's keys. Without this option it stands beside the database.")

    static let person = Phrase(
        nl: "Wie dit doet: uw naam, die wordt vastgelegd.",
        fr: "Qui fait ceci : votre nom, qui est consigné.",
        de: "Wer dies tut: Ihr Name, der festgehalten wird.",
        en: "Who does this: your name, which is recorded.")

    static let onBehalfOf = Phrase(
        nl: "Voor wie u dit met een mandaat doet, als het niet voor uzelf is.",
        fr: "Pour qui vous faites ceci sous mandat, si ce n'est pas pour vous-même.",
        de: "Für wen Sie dies im Auftrag tun, wenn nicht für sich selbst.",
        en: "Whom you do this for under mandate, if not for yourself.")

    static let key = Phrase(
        nl: "Een sleutel die u zelf kiest: dezelfde opdracht met dezelfde sleutel gebeurt maar één keer.",
        fr: "Une clé que vous choisissez : la même commande avec la même clé n'a lieu qu'une fois.",
        de: "Ein Schlüssel, den Sie selbst wählen: Derselbe Befehl mit demselben Schlüssel geschieht nur einmal.",
        en: "A key that you choose yourself: the same command with the same key happens only once.")
}

/// The options of documents.
extension Help {
    static let declarationFiles = Phrase(
        nl: "De documenten, .xml, .json, .csv of .xlsx.",
        fr: "Les documents, .xml, .json, .csv ou .xlsx.",
        de: "Die Dokumente, .xml, .json, .csv oder .xlsx.",
        en: "The documents, .xml, .json, .csv or .xlsx.")

    static let inputFormat = Phrase(
        nl: "De vorm van een document waarvan de naam die niet zegt.",
        fr: "La forme d'un document dont le nom ne l'indique pas.",
        de: "Die Form eines Dokuments, dessen Name sie nicht sagt.",
        en: "The form of a document whose name does not say it.")

    static let draft = Phrase(
        nl: "Als concept bewaren, zonder in te dienen.",
        fr: "Conserver comme brouillon, sans introduire.",
        de: "Als Entwurf speichern, ohne einzureichen.",
        en: "Keep as a draft, without handing in.")

    static let allOrNothing = Phrase(
        nl: "Niets van een document aannemen zolang er iets in is dat wordt geweigerd.",
        fr: "Ne rien accepter d'un document tant qu'une partie en est refusée.",
        de: "Nichts von einem Dokument annehmen, solange etwas davon abgelehnt wird.",
        en: "Take in nothing of a document as long as any of it is refused.")

    static let correctionReason = Phrase(
        nl: "Waarom er wordt verbeterd, voor documenten die dat niet zelf zeggen.",
        fr: "Pourquoi une correction est faite, pour les documents qui ne le disent pas eux-mêmes.",
        de: "Warum berichtigt wird, für Dokumente, die das nicht selbst sagen.",
        en: "Why it is corrected, for documents that do not say so themselves.")

    static let schemaForm = Phrase(
        nl: "De vorm van het document.",
        fr: "La forme du document.",
        de: "Die Form des Dokuments.",
        en: "The form of the document.")
}

/// The options that say which declarations are meant.
extension Help {
    static let declarationName = Phrase(
        nl: "De aangifte: bijdragejaar/nummer, bijvoorbeeld 2024/0566988259.",
        fr: "La déclaration, année de contribution/numéro, par exemple 2024/0566988259.",
        de: "Die Erklärung: Beitragsjahr/Nummer, zum Beispiel 2024/0566988259.",
        en: "The declaration: contribution year/number, for example 2024/0566988259.")

    static let declarationNames = Phrase(
        nl: "De aangiften: bijdragejaar/nummer, bijvoorbeeld 2024/0566988259.",
        fr: "Les déclarations, année de contribution/numéro, par exemple 2024/0566988259.",
        de: "Die Erklärungen: Beitragsjahr/Nummer, zum Beispiel 2024/0566988259.",
        en: "The declarations: contribution year/number, for example 2024/0566988259.")

    static let revision = Phrase(
        nl: "Het nummer van de versie.",
        fr: "Le numéro de la version.",
        de: "Die Nummer der Fassung.",
        en: "The number of the revision.")

    static let ofYear = Phrase(
        nl: "Alleen van dit bijdragejaar.",
        fr: "Seulement de cette année de contribution.",
        de: "Nur von diesem Beitragsjahr.",
        en: "Only of this contribution year.")

    static let states = Phrase(
        nl: "Alleen met een van deze statussen.",
        fr: "Seulement avec l'un de ces statuts.",
        de: "Nur mit einem dieser Status.",
        en: "Only in one of these states.")

    static let search = Phrase(
        nl: "Alleen waar dit in de naam of het nummer van de aangever staat.",
        fr: "Seulement où ceci figure dans le nom ou le numéro du déclarant.",
        de: "Nur wo dies im Namen oder in der Nummer des Erklärenden steht.",
        en: "Only where this stands in the declarant's name or number.")

    static let exportOutput = Phrase(
        nl: "Bestand voor de aangiften, .csv, .jsonl of .xlsx.",
        fr: "Fichier pour les déclarations, .csv, .jsonl ou .xlsx.",
        de: "Datei für die Erklärungen, .csv, .jsonl oder .xlsx.",
        en: "File for the declarations, .csv, .jsonl or .xlsx.")
}

/// The options of what certifiers and the agency do.
extension Help {
    static let withdrawalReason = Phrase(
        nl: "Waarom er wordt ingetrokken.",
        fr: "Pourquoi ceci est retiré.",
        de: "Warum zurückgezogen wird.",
        en: "Why it is withdrawn.")

    static let withdrawalRole = Phrase(
        nl: "Als wie u intrekt: de economische actor of het FAGG.",
        fr: "En quelle qualité vous retirez, opérateur économique ou AFMPS.",
        de: "Als wer Sie zurückziehen: der Wirtschaftsakteur oder die FAAGP.",
        en: "As whom you withdraw: the economic operator or the FAMHP.")

    static let refusalReason = Phrase(
        nl: "Waarom u niet certificeert.",
        fr: "Pourquoi vous ne certifiez pas.",
        de: "Warum Sie nicht bescheinigen.",
        en: "Why you do not certify.")

    static let certifierName = Phrase(
        nl: "De naam van wie certificeert.",
        fr: "Le nom de la personne qui certifie.",
        de: "Der Name der bescheinigenden Person.",
        en: "The name of who certifies.")

    static let certifierProfession = Phrase(
        nl: "Bedrijfsrevisor (auditor) of accountant.",
        fr: "Réviseur d'entreprises (auditor) ou expert-comptable (accountant).",
        de: "Betriebsrevisor (auditor) oder Buchprüfer (accountant).",
        en: "Auditor or accountant.")

    static let certifierNumber = Phrase(
        nl: "Het nummer in het beroepsregister.",
        fr: "Le numéro au registre professionnel.",
        de: "Die Nummer im Berufsregister.",
        en: "The number in the professional register.")

    static let certifierPosition = Phrase(
        nl: "In dienst van de aangever (internal) of niet (external).",
        fr: "Employé par le déclarant (internal) ou non (external).",
        de: "Beim Erklärenden beschäftigt (internal) oder nicht (external).",
        en: "Employed by the declarant (internal) or not (external).")

    static let certifiedHash = Phrase(
        nl: "De vingerafdruk van wat u hebt gezien: is de inhoud intussen een andere, dan wordt er niets "
            + "gecertificeerd.",
        fr: "L'empreinte de ce que vous avez vu : si le contenu est autre entre-temps, rien n'est certifié.",
        de: "Die Prüfsumme dessen, was Sie gesehen haben: Ist der Inhalt inzwischen ein anderer, wird "
            + "nichts bescheinigt.",
        en: "The fingerprint of what you saw: if the content is another one meanwhile, nothing is certified.")

    static let exOfficioFile = Phrase(
        nl: "Bestand met de omzet die de FOD Financiën kent, .csv.",
        fr: "Fichier du chiffre d'affaires connu du SPF Finances, .csv.",
        de: "Datei mit dem Umsatz, den der FÖD Finanzen kennt, .csv.",
        en: "File of the turnover that the FPS Finance knows, .csv.")

    static let exOfficioReason = Phrase(
        nl: "Waar de omzet vandaan komt.",
        fr: "D'où provient le chiffre d'affaires.",
        de: "Woher der Umsatz stammt.",
        en: "Where the turnover comes from.")

    static let exOfficioEmail = Phrase(
        nl: "Het e-mailadres van wie importeert, voor vragen over wat is vastgesteld. Zonder deze optie dat van --as.",
        fr: "L'adresse e-mail de la personne qui importe, pour les questions. Sans cette option, celle de --as.",
        de: "Die E-Mail-Adresse der importierenden Person, für Rückfragen. Ohne diese Option die von --as.",
        en: "The e-mail address of who imports, for questions about what is set. Without this option that of --as.")

    static let closedYear = Phrase(
        nl: "Het bijdragejaar dat wordt afgesloten.",
        fr: "L'année de contribution à clôturer.",
        de: "Das Beitragsjahr, das abgeschlossen wird.",
        en: "The contribution year to close.")

    static let closingReason = Phrase(
        nl: "Waarom het jaar wordt afgesloten.",
        fr: "Pourquoi l'année est clôturée.",
        de: "Warum das Jahr abgeschlossen wird.",
        en: "Why the year is closed.")
}

/// The options of receipts and copies.
extension Help {
    static let receiptReference = Phrase(
        nl: "De referentie van het ontvangstbewijs, bijvoorbeeld 2024-ACDE-FGHJ-KMNP.",
        fr: "La référence de l'accusé de réception, par exemple 2024-ACDE-FGHJ-KMNP.",
        de: "Die Referenz der Empfangsbestätigung, zum Beispiel 2024-ACDE-FGHJ-KMNP.",
        en: "The reference of the receipt, for example 2024-ACDE-FGHJ-KMNP.")

    static let receiptFile = Phrase(
        nl: "Bestand met het ontvangstbewijs.",
        fr: "Fichier de l'accusé de réception.",
        de: "Datei mit der Empfangsbestätigung.",
        en: "File with the receipt.")

    static let trustedKey = Phrase(
        nl: "De sleutel die u vertrouwt, in hexadecimale cijfers, of een bestand met zulke sleutels.",
        fr: "La clé à laquelle vous faites confiance, en chiffres hexadécimaux, ou un fichier de telles clés.",
        de: "Der Schlüssel, dem Sie vertrauen, in hexadezimalen Ziffern, oder eine Datei mit solchen Schlüsseln.",
        en: "The key that you trust, in hexadecimal digits, or a file of such keys.")

    static let backupOutput = Phrase(
        nl: "Bestand voor de reservekopie.",
        fr: "Fichier pour la copie de sauvegarde.",
        de: "Datei für die Sicherungskopie.",
        en: "File for the backup.")

    static let restoredFile = Phrase(
        nl: "Bestand met de reservekopie.",
        fr: "Fichier de la copie de sauvegarde.",
        de: "Datei mit der Sicherungskopie.",
        en: "File with the backup.")
}
