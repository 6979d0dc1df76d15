import Values

/// What the parser of the command line says by itself, in English to the letter, and in the other languages.
///
/// A longer text stands before one that is a part of it.
enum ParserPhrases {
    /// Lines of help.
    static let help = [
        Phrase(
            nl: "OVERZICHT: {text}", fr: "APERÇU : {text}", de: "ÜBERBLICK: {text}", en: "OVERVIEW: {text}"),
        Phrase(
            nl: "GEBRUIK: {command} [<opties>]{rest}", fr: "UTILISATION : {command} [<options>]{rest}",
            de: "VERWENDUNG: {command} [<Optionen>]{rest}", en: "USAGE: {command} [<options>]{rest}"),
        Phrase(
            nl: "GEBRUIK: {command} <opties>", fr: "UTILISATION : {command} <options>",
            de: "VERWENDUNG: {command} <Optionen>", en: "USAGE: {command} <options>"),
        Phrase(
            nl: "GEBRUIK: {usage} <opdracht>", fr: "UTILISATION : {usage} <commande>",
            de: "VERWENDUNG: {usage} <Befehl>", en: "USAGE: {usage} <subcommand>"),
        Phrase(
            nl: "GEBRUIK: {usage}", fr: "UTILISATION : {usage}", de: "VERWENDUNG: {usage}", en: "USAGE: {usage}"),
        Phrase(nl: "ARGUMENTEN:", fr: "ARGUMENTS :", de: "ARGUMENTE:", en: "ARGUMENTS:"),
        Phrase(nl: "OPTIES:", fr: "OPTIONS :", de: "OPTIONEN:", en: "OPTIONS:"),
        Phrase(nl: "OPDRACHTEN:", fr: "COMMANDES :", de: "BEFEHLE:", en: "SUBCOMMANDS:"),
        Phrase(
            nl: "  Zie '{command} <opdracht>' voor meer uitleg.",
            fr: "  Voir '{command} <commande>' pour plus d'explications.",
            de: "  Mehr dazu: '{command} <Befehl>'.", en: "  See '{command} <subcommand>' for detailed help."),
        Phrase(
            nl: "{option} (waarden: {values}; standaard: {default})",
            fr: "{option} (valeurs : {values} ; par\u{A0}défaut : {default})",
            de: "{option} (Werte: {values}; Standard: {default})", en: "{option} (values: {values}; default: {default})"
        ),
        Phrase(
            nl: "{option} (waarden: {values})", fr: "{option} (valeurs : {values})",
            de: "{option} (Werte: {values})", en: "{option} (values: {values})"),
        Phrase(
            nl: "{option} (standaard: {default})", fr: "{option} (par\u{A0}défaut : {default})",
            de: "{option} (Standard: {default})", en: "{option} (default: {default})"),
        Phrase(
            nl: "{command} (standaard){rest}", fr: "{command} (par\u{A0}défaut){rest}",
            de: "{command} (Standard){rest}", en: "{command} (default){rest}"),
        Phrase(
            nl: "{option}Toon de versie.", fr: "{option}Affiche la version.", de: "{option}Zeigt die Version.",
            en: "{option}Show the version."),
        Phrase(
            nl: "{option}Toon deze uitleg.", fr: "{option}Affiche cette aide.", de: "{option}Zeigt diese Hilfe.",
            en: "{option}Show help information."),
    ]

    /// Lines below the message of a command that could not be read.
    static let hints = [
        Phrase(
            nl: "Uitleg: {text}", fr: "Aide : {text}", de: "Hilfe: {text}", en: "Help:  {text}"),
        Phrase(
            nl: "Gebruik: {command} [<opties>]{rest}", fr: "Utilisation : {command} [<options>]{rest}",
            de: "Verwendung: {command} [<Optionen>]{rest}", en: "Usage: {command} [<options>]{rest}"),
        Phrase(
            nl: "Gebruik: {command} <opties>", fr: "Utilisation : {command} <options>",
            de: "Verwendung: {command} <Optionen>", en: "Usage: {command} <options>"),
        Phrase(
            nl: "Gebruik: {usage} <opdracht>", fr: "Utilisation : {usage} <commande>",
            de: "Verwendung: {usage} <Befehl>", en: "Usage: {usage} <subcommand>"),
        Phrase(
            nl: "Gebruik: {usage}", fr: "Utilisation : {usage}", de: "Verwendung: {usage}", en: "Usage: {usage}"),
        Phrase(
            nl: "  Zie '{command}' voor meer uitleg.", fr: "  Voir '{command}' pour plus d'explications.",
            de: "  Mehr dazu: '{command}'.", en: "  See '{command}' for more information."),
    ]

    /// Before a message.
    static let error = Phrase(nl: "Fout: ", fr: "Erreur : ", de: "Fehler: ", en: "Error: ")
}
