import Values

/// Why a command could not be read.
extension ParserPhrases {
    static let messages = unknown + values + missing + others

    private static let unknown = [
        Phrase(
            nl: "Onbekende optie '{option}'. Bedoelt u '{suggestion}'?\n"
                + "   of: er ontbreekt een waarde voor '{short}' in '{group}'",
            fr: "Option inconnue '{option}'. Vouliez-vous dire '{suggestion}' ?\n"
                + "   ou : il manque une valeur pour '{short}' dans '{group}'",
            de: "Unbekannte Option '{option}'. Meinten Sie '{suggestion}'?\n"
                + "   oder: es fehlt ein Wert für '{short}' in '{group}'",
            en: "Unknown option '{option}'. Did you mean '{suggestion}'?\n"
                + "   or: Missing value for '{short}' in '{group}'"),
        Phrase(
            nl: "Onbekende optie '{option}'\n   of: er ontbreekt een waarde voor '{short}' in '{group}'",
            fr: "Option inconnue '{option}'\n   ou : il manque une valeur pour '{short}' dans '{group}'",
            de: "Unbekannte Option '{option}'\n   oder: es fehlt ein Wert für '{short}' in '{group}'",
            en: "Unknown option '{option}'\n   or: Missing value for '{short}' in '{group}'"),
        Phrase(
            nl: "Onbekende optie '{option}'. Bedoelt u '{suggestion}'?",
            fr: "Option inconnue '{option}'. Vouliez-vous dire '{suggestion}' ?",
            de: "Unbekannte Option '{option}'. Meinten Sie '{suggestion}'?",
            en: "Unknown option '{option}'. Did you mean '{suggestion}'?"),
        Phrase(
            nl: "Onbekende optie '{option}'", fr: "Option inconnue '{option}'", de: "Unbekannte Option '{option}'",
            en: "Unknown option '{option}'"),
        Phrase(
            nl: "Ongeldige optie: {option}", fr: "Option non valable : {option}", de: "Ungültige Option: {option}",
            en: "Invalid option: {option}"),
        Phrase(
            nl: "Onverwacht argument '{value}'", fr: "Argument inattendu '{value}'",
            de: "Unerwartetes Argument '{value}'",
            en: "Unexpected argument '{value}'"),
        Phrase(
            nl: "{count} onverwachte argumenten: '{values}'", fr: "{count} arguments inattendus : '{values}'",
            de: "{count} unerwartete Argumente: '{values}'", en: "{count} unexpected arguments: '{values}'"),
        Phrase(
            nl: "'{command}' is geen opdracht waar deze onder valt.",
            fr: "'{command}' n'est pas une commande dont celle-ci dépend.",
            de: "'{command}' ist kein Befehl, zu dem dieser gehört.",
            en: "Command '{command}' is not a parent of the current command."),
    ]

    private static let values = [
        Phrase(
            nl: "De waarde '{value}' is ongeldig voor '{option}'. Kies een van deze:\n{choices}",
            fr:
                "La valeur '{value}' n'est pas valable pour '{option}'. "
                + "Choisissez l'une de celles-ci :\n{choices}",
            de: "Der Wert '{value}' ist für '{option}' ungültig. Wählen Sie einen von diesen:\n{choices}",
            en: "The value '{value}' is invalid for '{option}'. Please provide one of the following:\n{choices}"),
        Phrase(
            nl: "De waarde '{value}' is ongeldig voor '{option}'. Kies uit '{choices}' en '{last}'.",
            fr: "La valeur '{value}' n'est pas valable pour '{option}'. Choisissez parmi '{choices}' et '{last}'.",
            de: "Der Wert '{value}' ist für '{option}' ungültig. Wählen Sie unter '{choices}' und '{last}'.",
            en: "The value '{value}' is invalid for '{option}'. Please provide one of '{choices}' and '{last}'."),
        Phrase(
            nl: "De waarde '{value}' is ongeldig voor '{option}'. Kies uit '{choices}' en '{last}'.",
            fr: "La valeur '{value}' n'est pas valable pour '{option}'. Choisissez parmi '{choices}' et '{last}'.",
            de: "Der Wert '{value}' ist für '{option}' ungültig. Wählen Sie unter '{choices}' und '{last}'.",
            en: "The value '{value}' is invalid for '{option}'. Please provide one of '{choices}' or '{last}'."),
        Phrase(
            nl: "De waarde '{value}' is ongeldig voor '{option}'. Kies '{choice}'.",
            fr: "La valeur '{value}' n'est pas valable pour '{option}'. Choisissez '{choice}'.",
            de: "Der Wert '{value}' ist für '{option}' ungültig. Wählen Sie '{choice}'.",
            en: "The value '{value}' is invalid for '{option}'. Please provide one of '{choice}'."),
        Phrase(
            nl: "De waarde '{value}' is ongeldig voor '{option}': {reason}",
            fr: "La valeur '{value}' n'est pas valable pour '{option}' : {reason}",
            de: "Der Wert '{value}' ist für '{option}' ungültig: {reason}",
            en: "The value '{value}' is invalid for '{option}': {reason}"),
        Phrase(
            nl: "De waarde '{value}' is ongeldig voor '{option}'",
            fr: "La valeur '{value}' n'est pas valable pour '{option}'",
            de: "Der Wert '{value}' ist für '{option}' ungültig", en: "The value '{value}' is invalid for '{option}'"),
        Phrase(
            nl: "De waarde '{value}' is ongeldig.{reason}", fr: "La valeur '{value}' n'est pas valable.{reason}",
            de: "Der Wert '{value}' ist ungültig.{reason}", en: "The value '{value}' is invalid.{reason}"),
        Phrase(
            nl: "De optie '{option}' krijgt geen waarde, maar '{value}' is opgegeven.",
            fr: "L'option '{option}' ne prend pas de valeur, mais '{value}' a été indiqué.",
            de: "Die Option '{option}' nimmt keinen Wert, angegeben ist aber '{value}'.",
            en: "The option '{option}' does not take any value, but '{value}' was specified."),
        Phrase(
            nl: "Wat met {flag} wordt gekozen, is al gekozen met {other}",
            fr: "Ce que choisit {flag} est déjà choisi par {other}",
            de: "Was mit {flag} gewählt wird, ist schon mit {other} gewählt",
            en: "Value to be set with flag {flag} had already been set with flag {other}"),
    ]
}

extension ParserPhrases {
    private static let missing = [
        Phrase(
            nl: "Er ontbreekt een waarde voor '{option}'", fr: "Il manque une valeur pour '{option}'",
            de: "Es fehlt ein Wert für '{option}'", en: "Missing value for '{option}'"),
        Phrase(
            nl: "Dit ontbreekt: '{argument}'", fr: "Il manque : '{argument}'", de: "Es fehlt: '{argument}'",
            en: "Missing expected argument '{argument}'"),
        Phrase(
            nl: "Een van deze ontbreekt: '{arguments}'", fr: "Il manque l'un de ceux-ci : '{arguments}'",
            de: "Es fehlt eines von diesen: '{arguments}'", en: "Missing one of: '{arguments}'"),
        Phrase(
            nl: "Er ontbreekt een opdracht.", fr: "Il manque une commande.", de: "Es fehlt ein Befehl.",
            en: "Missing required subcommand."),
    ]

    private static let others = [
        Phrase(
            nl:
                "Voor '{shell}' kan geen script worden gemaakt.\n"
                + "Kies met --generate-completion-script een van deze:\n{shells}",
            fr: "Aucun script ne peut être créé pour '{shell}'.\n"
                + "Choisissez avec --generate-completion-script l'un de ceux-ci :\n{shells}",
            de: "Für '{shell}' kann kein Skript erstellt werden.\n"
                + "Wählen Sie mit --generate-completion-script eines von diesen:\n{shells}",
            en: "Can't generate completion scripts for '{shell}'.\n"
                + "Please use --generate-completion-script=<shell> with one of:\n{shells}"),
        Phrase(
            nl: "De shell is niet herkend.\nKies met --generate-completion-script een van deze:\n{shells}",
            fr: "Le shell n'a pas été reconnu.\n"
                + "Choisissez avec --generate-completion-script l'un de ceux-ci :\n{shells}",
            de:
                "Die Shell wurde nicht erkannt.\n"
                + "Wählen Sie mit --generate-completion-script eine von diesen:\n{shells}",
            en: "Can't autodetect a supported shell.\n"
                + "Please use --generate-completion-script=<shell> with one of:\n{shells}"),
        Phrase(
            nl: "Fout van het programma: dit is in het lezen van de opdracht niet voorzien.",
            fr: "Erreur du programme : la lecture de la commande n'a pas prévu ce cas.",
            de: "Fehler des Programms: Das ist beim Lesen des Befehls nicht vorgesehen.",
            en: "Internal error. Parsing command-line arguments hit unimplemented code path."),
        Phrase(
            nl: "Fout van het programma: het lezen van de opdracht is in de war geraakt.",
            fr: "Erreur du programme : la lecture de la commande s'est embrouillée.",
            de: "Fehler des Programms: Das Lesen des Befehls ist durcheinandergeraten.",
            en: "Internal error. Invalid state while parsing command-line arguments."),
        Phrase(
            nl: "Fout van het programma: {key} heeft geen waarde.",
            fr: "Erreur du programme : {key} n'a pas de valeur.",
            de: "Fehler des Programms: {key} hat keinen Wert.",
            en: "No value set for non-argument var {key}. Replace with a static variable, or let constant."),
    ]
}
