import Values

/// What became of declarations that are handed in or looked at.
extension Texts {
    static let acceptedDeclaration = Phrase(
        nl: "aangenomen",
        fr: "acceptée",
        de: "angenommen",
        en: "accepted")

    static let refusedDeclaration = Phrase(
        nl: "geweigerd",
        fr: "refusée",
        de: "abgelehnt",
        en: "refused")

    /// A declaration that was only looked at: nothing was taken in.
    static let soundDeclaration = Phrase(
        nl: "in orde",
        fr: "en ordre",
        de: "in Ordnung",
        en: "sound")

    /// The same had been handed in under the same key.
    static let repeatedDeclaration = Phrase(
        nl: "eerder al aangenomen",
        fr: "déjà acceptée auparavant",
        de: "schon früher angenommen",
        en: "accepted before")

    /// A declaration that could not be read far enough to say whose it is.
    static let numberedDeclaration = Phrase(
        nl: "{file}, aangifte {number}",
        fr: "{file}, déclaration {number}",
        de: "{file}, Erklärung {number}",
        en: "{file}, declaration {number}")

    static let filedDeclarations = Phrase(
        nl: "Aangenomen: {accepted}. Geweigerd: {refused}. Waarschuwingen: {warnings}.",
        fr: "Acceptées : {accepted}. Refusées : {refused}. Avertissements : {warnings}.",
        de: "Angenommen: {accepted}. Abgelehnt: {refused}. Warnungen: {warnings}.",
        en: "Accepted: {accepted}. Refused: {refused}. Warnings: {warnings}.")

    static let checkedDeclarations = Phrase(
        nl: "In orde: {accepted}. Geweigerd: {refused}. Waarschuwingen: {warnings}. Er is niets ingediend.",
        fr: "En ordre : {accepted}. Refusées : {refused}. Avertissements : {warnings}. Rien n'a été "
            + "introduit.",
        de: "In Ordnung: {accepted}. Abgelehnt: {refused}. Warnungen: {warnings}. Es wurde nichts eingereicht.",
        en: "Sound: {accepted}. Refused: {refused}. Warnings: {warnings}. Nothing was handed in.")

    static let takingIn = Phrase(
        nl: "De aangiften worden aangenomen",
        fr: "Réception des déclarations",
        de: "Die Erklärungen werden angenommen",
        en: "Taking in the declarations")
}

/// What is kept of a declaration.
extension Texts {
    static let revision = Phrase(
        nl: "versie {revision}",
        fr: "version {revision}",
        de: "Fassung {revision}",
        en: "revision {revision}")

    static let receipt = Phrase(
        nl: "ontvangstbewijs {reference}",
        fr: "accusé de réception {reference}",
        de: "Empfangsbestätigung {reference}",
        en: "receipt {reference}")

    static let contentHash = Phrase(
        nl: "vingerafdruk {hash}",
        fr: "empreinte {hash}",
        de: "Prüfsumme {hash}",
        en: "fingerprint {hash}")

    static let reason = Phrase(
        nl: "reden",
        fr: "motif",
        de: "Grund",
        en: "reason")

    static let actingFor = Phrase(
        nl: "voor {other}",
        fr: "pour {other}",
        de: "für {other}",
        en: "for {other}")

    /// In the place of a value of a field that a revision does not have.
    static let absent = Phrase(
        nl: "niet ingevuld",
        fr: "non rempli",
        de: "nicht ausgefüllt",
        en: "not filled in")

    static let voidCertificate = Phrase(
        nl: "VERVALLEN: de aangifte is sindsdien gewijzigd",
        fr: "CADUC : la déclaration a été modifiée depuis",
        de: "HINFÄLLIG: Die Erklärung wurde seitdem geändert",
        en: "VOID: the declaration was changed since")

    static let yes = Phrase(nl: "ja", fr: "oui", de: "ja", en: "yes")
    static let no = Phrase(nl: "neen", fr: "non", de: "nein", en: "no")

    static let listedDeclarations = Phrase(
        nl: "Aangiften: {count}.",
        fr: "Déclarations : {count}.",
        de: "Erklärungen: {count}.",
        en: "Declarations: {count}.")

    static let exporting = Phrase(
        nl: "De aangiften worden geëxporteerd",
        fr: "Exportation des déclarations",
        de: "Die Erklärungen werden exportiert",
        en: "Exporting the declarations")

    static let exported = Phrase(
        nl: "Aangiften in {file}: {count}.",
        fr: "Déclarations dans {file} : {count}.",
        de: "Erklärungen in {file}: {count}.",
        en: "Declarations in {file}: {count}.")

    static let severalSheets = Phrase(
        nl: "Een blad bevat ten hoogste {most} rijen; daarom zijn het {sheets} bladen.",
        fr: "Une feuille contient au plus {most} lignes ; il y a donc {sheets} feuilles.",
        de: "Ein Blatt hat höchstens {most} Zeilen; deshalb sind es {sheets} Blätter.",
        en: "A sheet holds at most {most} rows; that is why there are {sheets} sheets.")
}
