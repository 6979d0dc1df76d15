import Values

/// Receipts, and what is verified of them.
extension Texts {
    static let receiptFor = Phrase(
        nl: "Ontvangstbewijs {reference}",
        fr: "Accusé de réception {reference}",
        de: "Empfangsbestätigung {reference}",
        en: "Receipt {reference}")

    static let auditEntry = Phrase(
        nl: "vermelding {sequence} van het auditspoor, {hash}",
        fr: "entrée {sequence} de la piste d'audit, {hash}",
        de: "Eintrag {sequence} des Prüfpfads, {hash}",
        en: "entry {sequence} of the audit trail, {hash}")

    static let sealHolds = Phrase(
        nl: "Het zegel klopt: wat op het ontvangstbewijs staat, is niet gewijzigd (sleutel {key}).",
        fr: "Le sceau est intact : ce qui figure sur l'accusé de réception n'a pas été modifié (clé {key}).",
        de: "Das Siegel stimmt: Was auf der Empfangsbestätigung steht, wurde nicht geändert (Schlüssel {key}).",
        en: "The seal holds: what the receipt says was not changed (key {key}).")

    static let keyTrusted = Phrase(
        nl: "De sleutel is een van die welke u vertrouwt.",
        fr: "La clé est l'une de celles auxquelles vous faites confiance.",
        de: "Der Schlüssel ist einer von denen, denen Sie vertrauen.",
        en: "The key is one of those that you trust.")

    static let amountsRecomputed = Phrase(
        nl: "De bedragen zijn opnieuw berekend en kloppen tot op de cent.",
        fr: "Les montants ont été recalculés et sont exacts au centime près.",
        de: "Die Beträge wurden neu berechnet und stimmen auf den Cent.",
        en: "The amounts were computed again and are right to the cent.")

    static let nothingToRecompute = Phrase(
        nl: "Het ontvangstbewijs bevat geen bedragen.",
        fr: "L'accusé de réception ne contient pas de montants.",
        de: "Die Empfangsbestätigung enthält keine Beträge.",
        en: "The receipt has no amounts.")
}

/// The keeping of what was handed in: audit trail, copies, years and keys.
extension Texts {
    static let verifyingAudit = Phrase(
        nl: "Het auditspoor wordt nagekeken",
        fr: "Vérification de la piste d'audit",
        de: "Der Prüfpfad wird geprüft",
        en: "Verifying the audit trail")

    static let auditHolds = Phrase(
        nl: "Het auditspoor klopt. Vermeldingen: {count}. Laatste vermelding: {hash}.",
        fr: "La piste d'audit est intacte. Entrées : {count}. Dernière entrée : {hash}.",
        de: "Der Prüfpfad stimmt. Einträge: {count}. Letzter Eintrag: {hash}.",
        en: "The audit trail holds. Entries: {count}. Last entry: {hash}.")

    static let backingUp = Phrase(
        nl: "De reservekopie wordt gemaakt",
        fr: "Création de la copie de sauvegarde",
        de: "Die Sicherungskopie wird erstellt",
        en: "Making the backup")

    static let backedUp = Phrase(
        nl: "Reservekopie: {file}",
        fr: "Copie de sauvegarde : {file}",
        de: "Sicherungskopie: {file}",
        en: "Backup: {file}")

    static let restoring = Phrase(
        nl: "De reservekopie wordt teruggezet",
        fr: "Restauration de la copie de sauvegarde",
        de: "Die Sicherungskopie wird wiederhergestellt",
        en: "Restoring the backup")

    static let restored = Phrase(
        nl: "De reservekopie {file} staat in de databank {database}.",
        fr: "La copie de sauvegarde {file} est restaurée dans la base de données {database}.",
        de: "Die Sicherungskopie {file} steht in der Datenbank {database}.",
        en: "The backup {file} is in the database {database}.")

    static let yearClosed = Phrase(
        nl: "Het bijdragejaar {year} is afgesloten: er wordt niets meer voor aangegeven, verbeterd of ingetrokken.",
        fr: "L'année de contribution {year} est clôturée : plus rien n'est déclaré, corrigé ou retiré pour elle.",
        de: "Das Beitragsjahr {year} ist abgeschlossen: Dafür wird nichts mehr erklärt, berichtigt oder "
            + "zurückgezogen.",
        en: "The contribution year {year} is closed: no more is declared, corrected or withdrawn for it.")

    static let keyInUse = Phrase(
        nl: "sleutel in gebruik, {key}",
        fr: "clé utilisée, {key}",
        de: "verwendeter Schlüssel, {key}",
        en: "key in use, {key}")

    static let retiredKey = Phrase(
        nl: "vroegere sleutel, {key}",
        fr: "ancienne clé, {key}",
        de: "früherer Schlüssel, {key}",
        en: "earlier key, {key}")
}
