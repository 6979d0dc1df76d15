import Values

/// The tables of the law: whether they are right, and what they hold.
extension Texts {
    /// The count is of concepts, as the list of the tables shows them.
    static let tablesAreRight = Phrase(
        nl: "De tabellen kloppen. Begrippen: {count}; jaren: {years}.",
        fr: "Les tableaux sont corrects. Notions : {count} ; années : {years}.",
        de: "Die Tabellen stimmen. Begriffe: {count}; Jahre: {years}.",
        en: "The tables are right. Concepts: {count}; years: {years}.")

    static let tablesHash = Phrase(
        nl: "Vingerafdruk van de inhoud: {hash}",
        fr: "Empreinte du contenu : {hash}",
        de: "Prüfsumme des Inhalts: {hash}",
        en: "Fingerprint of the content: {hash}")

    /// In the place of the day until which a value holds.
    static let open = Phrase(
        nl: "onbepaalde duur",
        fr: "durée indéterminée",
        de: "unbefristet",
        en: "open")

    static let noValue = Phrase(
        nl: "geen waarde",
        fr: "aucune valeur",
        de: "kein Wert",
        en: "no value")

    static let checkedOn = Phrase(
        nl: "nagekeken op {date}",
        fr: "vérifié le {date}",
        de: "geprüft am {date}",
        en: "checked on {date}")

    static let citedBy = Phrase(
        nl: "aangehaald door {concepts}",
        fr: "cité par {concepts}",
        de: "angeführt von {concepts}",
        en: "cited by {concepts}")
}

/// The readings of the law.
extension Texts {

    static let readingWhy = Phrase(
        nl: "Waarom",
        fr: "Pourquoi",
        de: "Warum",
        en: "Why")

    static let readingExcerpt = Phrase(
        nl: "De bron zegt",
        fr: "La source dit",
        de: "Die Quelle sagt",
        en: "The source says")

    static let readingSilent = Phrase(
        nl: "Wij beschikken niet over de woorden van de bron.",
        fr: "Nous ne disposons pas des termes de la source.",
        de: "Der Wortlaut der Quelle liegt uns nicht vor.",
        en: "We do not hold the source's own words.")

    static let readingDefault = Phrase(
        nl: "standaard",
        fr: "par défaut",
        de: "Standard",
        en: "default")
}
