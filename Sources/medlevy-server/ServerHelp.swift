import ArgumentParser
import Values

/// What `medlevy-server --help` says beside what each setting means.
enum ServerHelp {
    static let program = Phrase(
        nl: "De dienst: berekening, omzetaangiften en toegang, voor browsers en voor software.",
        fr: "Le service : calcul, déclarations de chiffre d'affaires et accès, pour navigateurs et logiciels.",
        de: "Der Dienst: Berechnung, Umsatzerklärungen und Zugang, für Browser und Software.",
        en: "The service: calculator, turnover declarations and access, for browsers and for software.")

    static let discussion = Phrase(
        nl: """
            Elke instelling wordt ook gelezen uit de omgeving (MEDLEVY_PUBLIC_URL) en uit het bestand van --settings, \
            een JSON-object ({"public_url": "…"}). Een vlag gaat voor op de omgeving, en die op het bestand. --check \
            zegt wat er ingesteld is, wat ontbreekt en wat het betekent.
            """,
        fr: """
            Chaque paramètre est lu aussi dans l'environnement (MEDLEVY_PUBLIC_URL) et dans le fichier de --settings, \
            un objet JSON ({"public_url": "…"}). Une option l'emporte sur l'environnement, et celui-ci sur le fichier. \
            --check dit ce qui est défini, ce qui manque et ce que cela signifie.
            """,
        de: """
            Jede Einstellung wird auch aus der Umgebung (MEDLEVY_PUBLIC_URL) und aus der Datei von --settings gelesen, \
            einem JSON-Objekt ({"public_url": "…"}). Eine Option geht der Umgebung vor, und diese der Datei. --check \
            sagt, was eingestellt ist, was fehlt und was es bedeutet.
            """,
        en: """
            Every setting is also read from the environment (MEDLEVY_PUBLIC_URL) and from the file of --settings, \
            a JSON object ({"public_url": "…"}). A flag counts before the environment, and that before the file. \
            --check says what is set, what is missing and what it means.
            """)

    static let group = Phrase(nl: "Instellingen", fr: "Paramètres", de: "Einstellungen", en: "Settings")

    static let settings = Phrase(
        nl: "Een bestand met instellingen, in JSON.", fr: "Un fichier de paramètres, en JSON.",
        de: "Eine Datei mit Einstellungen, in JSON.", en: "A file of settings, in JSON.")

    static let development = Phrase(
        nl: "Om te bekijken, alleen op deze machine: men meldt zich aan door te kiezen wie men is, met voorbeelden.",
        fr: "Pour essayer, sur cette machine seulement : on se connecte en choisissant qui l'on est, avec des "
            + "exemples.",
        de: "Zum Ansehen, nur auf dieser Maschine: man meldet sich an, indem man wählt, wer man ist, mit "
            + "Beispieldaten.",
        en: "To be looked at on this machine alone: people sign in by picking who they are, with sample data.")

    static let sandbox = Phrase(
        nl: "Om een jaar door te spelen, alleen op deze machine: met een klok die men verzet, en in het geheugen "
            + "tenzij --database een bestand noemt.",
        fr: "Pour jouer une année, sur cette machine seulement : avec une horloge que l'on règle, et en mémoire à "
            + "moins que --database ne nomme un fichier.",
        de: "Um ein Jahr durchzuspielen, nur auf dieser Maschine: mit einer Uhr, die man stellt, und im Speicher, "
            + "wenn --database keine Datei nennt.",
        en: "To play a year through on this machine alone: with a clock that can be set, and in memory unless "
            + "--database names a file.")

    static let check = Phrase(
        nl: "Zeg wat er ingesteld is, wat ontbreekt en wat elke instelling betekent, en start niets.",
        fr: "Dit ce qui est défini, ce qui manque et ce que signifie chaque paramètre, sans rien démarrer.",
        de: "Sagt, was eingestellt ist, was fehlt und was jede Einstellung bedeutet, und startet nichts.",
        en: "Say what is set, what is missing and what each setting means, and start nothing.")

    static let language = Phrase(
        nl: "Taal van de meldingen.", fr: "Langue des messages.", de: "Sprache der Meldungen.",
        en: "Language of messages.")

    static let oneOfBoth = Phrase(
        nl: "Geef --development of --sandbox, niet allebei.", fr: "Donnez --development ou --sandbox, pas les deux.",
        de: "Geben Sie --development oder --sandbox an, nicht beide.", en: "Give --development or --sandbox, not both.")
}

extension Phrase {
    /// As the help of an option.
    var help: ArgumentHelp { ArgumentHelp(stringLiteral: self[.current]) }
}
