import Values

/// What is said of receipts, of their seals and of the audit trail.
enum ReceiptText {
    static let unknown = Phrase(
        nl: "Er is geen ontvangstbewijs {reference}. Neem de referentie over zoals ze op het ontvangstbewijs staat.",
        fr: "Il n'y a pas d'accusé de réception {reference}. Recopiez la référence telle qu'elle figure sur l'accusé "
            + "de réception.",
        de: "Es gibt keine Empfangsbestätigung {reference}. Übernehmen Sie die Referenz so, wie sie auf der "
            + "Empfangsbestätigung steht.",
        en: "There is no receipt {reference}. Copy the reference as it stands on the receipt.")

    static let malformed = Phrase(
        nl: "Dit is geen volledig ontvangstbewijs. Geef het bestand zoals u het hebt ontvangen.",
        fr: "Ceci n'est pas un accusé de réception complet. Donnez le fichier tel que vous l'avez reçu.",
        de: "Dies ist keine vollständige Empfangsbestätigung. Geben Sie die Datei so an, wie Sie sie erhalten haben.",
        en: "This is not a complete receipt. Give the file as you received it.")

    static let sealBroken = Phrase(
        nl: "Het ontvangstbewijs is gewijzigd nadat het is verzegeld. Geef het bestand zoals u het hebt ontvangen, "
            + "of vraag het ontvangstbewijs opnieuw op.",
        fr: "L'accusé de réception a été modifié après avoir été scellé. Donnez le fichier tel que vous l'avez reçu "
            + "ou demandez à nouveau l'accusé de réception.",
        de: "Die Empfangsbestätigung wurde nach der Versiegelung geändert. Geben Sie die Datei so an, wie Sie sie "
            + "erhalten haben, oder fordern Sie die Empfangsbestätigung neu an.",
        en: "The receipt was changed after it was sealed. Give the file as you received it, or ask for the receipt "
            + "again.")

    static let otherKey = Phrase(
        nl: "Het ontvangstbewijs is verzegeld met de sleutel {key}, die u niet als vertrouwd hebt opgegeven. "
            + "Vergelijk hem met de sleutel die het FAGG publiceert.",
        fr: "L'accusé de réception est scellé avec la clé {key}, que vous n'avez pas indiquée comme étant de "
            + "confiance. Comparez-la avec la clé que publie l'AFMPS.",
        de: "Die Empfangsbestätigung ist mit dem Schlüssel {key} versiegelt, den Sie nicht als vertrauenswürdig "
            + "angegeben haben. Vergleichen Sie ihn mit dem Schlüssel, den die FAAGP veröffentlicht.",
        en: "The receipt is sealed with the key {key}, which you did not name as trusted. Compare it with the key "
            + "that the FAMHP publishes.")

    static let hashDiffers = Phrase(
        nl: "Het ontvangstbewijs en de aangifte horen niet bij elkaar: de vingerafdrukken {value} en {expected} "
            + "verschillen. Geef de aangifte waarvoor dit ontvangstbewijs is gegeven.",
        fr: "L'accusé de réception et la déclaration ne vont pas ensemble : les empreintes {value} et {expected} "
            + "diffèrent. Donnez la déclaration pour laquelle cet accusé de réception a été établi.",
        de: "Die Empfangsbestätigung und die Erklärung gehören nicht zusammen: Die Prüfsummen {value} und {expected} "
            + "sind verschieden. Geben Sie die Erklärung an, für die diese Empfangsbestätigung ausgestellt wurde.",
        en: "The receipt and the declaration do not belong together: the fingerprints {value} and {expected} differ. "
            + "Give the declaration that this receipt was given for.")

    static let amountDiffers = Phrase(
        nl: "Het ontvangstbewijs vermeldt bij “{field}” {value}, maar de berekening geeft {expected}. Leg het "
            + "ontvangstbewijs voor aan het FAGG.",
        fr: "L'accusé de réception indique {value} pour « {field} », mais le calcul donne {expected}. Soumettez "
            + "l'accusé de réception à l'AFMPS.",
        de: "Die Empfangsbestätigung nennt bei „{field}“ {value}, die Berechnung ergibt aber {expected}. Legen Sie "
            + "die Empfangsbestätigung der FAAGP vor.",
        en: "The receipt says {value} for “{field}”, but the computation gives {expected}. Show the receipt to the "
            + "FAMHP.")

    static let otherTables = Phrase(
        nl: "Het ontvangstbewijs is gemaakt met de tabellen {hash}, en deze zijn {own}. Geef die eerste op met "
            + "--tables.",
        fr: "L'accusé de réception a été établi avec les tableaux {hash}, et ceux-ci sont {own}. Indiquez les "
            + "premiers avec --tables.",
        de: "Die Empfangsbestätigung wurde mit den Tabellen {hash} erstellt, und diese sind {own}. Geben Sie die "
            + "ersteren mit --tables an.",
        en: "The receipt was made with the tables {hash}, and these are {own}. Give the former with --tables.")

    static let sealKeyUnusable = Phrase(
        nl: "De sleutel “{file}” kan niet worden gebruikt om te verzegelen. Geef een bestand op met een volledige "
            + "sleutel, dat het programma mag lezen.",
        fr: "La clé « {file} » ne peut pas être utilisée pour sceller. Indiquez un fichier qui contient une clé "
            + "complète et que le programme peut lire.",
        de: "Der Schlüssel „{file}“ kann nicht zum Versiegeln verwendet werden. Geben Sie eine Datei mit einem "
            + "vollständigen Schlüssel an, die das Programm lesen darf.",
        en: "The key “{file}” cannot be used for sealing. Give a file with a complete key that the program may read.")

    static let auditBroken = Phrase(
        nl: "Het auditspoor is gewijzigd of onvolledig bij vermelding {sequence}. Bewaar de databank zoals ze is en "
            + "verwittig wie ze beheert.",
        fr: "La piste d'audit a été modifiée ou est incomplète à l'entrée {sequence}. Conservez la base de données "
            + "telle quelle et avertissez la personne qui la gère.",
        de: "Der Prüfpfad wurde beim Eintrag {sequence} geändert oder ist dort unvollständig. Bewahren Sie die "
            + "Datenbank so auf, wie sie ist, und verständigen Sie, wer sie verwaltet.",
        en: "The audit trail was changed or is incomplete at entry {sequence}. Keep the database as it is and tell "
            + "whoever manages it.")

    static let auditContentDiffers = Phrase(
        nl: "De bewaarde inhoud van versie {revision} van aangifte {declaration} is niet die van vermelding "
            + "{sequence} van het auditspoor. Bewaar de databank zoals ze is, en vergelijk met een reservekopie.",
        fr: "Le contenu conservé de la version {revision} de la déclaration {declaration} n'est pas celui de "
            + "l'entrée {sequence} de la piste d'audit. Conservez la base de données telle quelle et comparez avec "
            + "une copie de sauvegarde.",
        de: "Der gespeicherte Inhalt der Fassung {revision} der Erklärung {declaration} ist nicht der des Eintrags "
            + "{sequence} des Prüfpfads. Bewahren Sie die Datenbank so auf, wie sie ist, und vergleichen Sie mit "
            + "einer Sicherungskopie.",
        en: "The stored content of revision {revision} of declaration {declaration} is not that of entry {sequence} "
            + "of the audit trail. Keep the database as it is, and compare with a backup.")

    static let auditHeadMissing = Phrase(
        nl: "Het ontvangstbewijs {reference} noemt vermelding {sequence} van het auditspoor, en die is er niet meer. "
            + "Bewaar de databank zoals ze is, en zoek de vermelding in een reservekopie.",
        fr: "L'accusé de réception {reference} cite l'entrée {sequence} de la piste d'audit, qui n'y est plus. "
            + "Conservez la base de données telle quelle et cherchez l'entrée dans une copie de sauvegarde.",
        de: "Die Empfangsbestätigung {reference} nennt den Eintrag {sequence} des Prüfpfads, und den gibt es nicht "
            + "mehr. Bewahren Sie die Datenbank so auf, wie sie ist, und suchen Sie den Eintrag in einer "
            + "Sicherungskopie.",
        en: "The receipt {reference} names entry {sequence} of the audit trail, which is no longer there. Keep the "
            + "database as it is, and look for the entry in a backup.")

    static let auditReceiptMissing = Phrase(
        nl: "Het ontvangstbewijs bij vermelding {sequence} van het auditspoor, voor {declaration}, is er niet meer. "
            + "Bewaar de databank zoals ze is, en zoek het ontvangstbewijs in een reservekopie.",
        fr: "L'accusé de réception de l'entrée {sequence} de la piste d'audit, pour {declaration}, n'y est plus. "
            + "Conservez la base de données telle quelle et cherchez l'accusé dans une copie de sauvegarde.",
        de: "Die Empfangsbestätigung zum Eintrag {sequence} des Prüfpfads, für {declaration}, gibt es nicht mehr. "
            + "Bewahren Sie die Datenbank so auf, wie sie ist, und suchen Sie die Bestätigung in einer "
            + "Sicherungskopie.",
        en: "The receipt of entry {sequence} of the audit trail, for {declaration}, is no longer there. Keep the "
            + "database as it is, and look for the receipt in a backup.")
}
