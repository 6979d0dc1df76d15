import Values

/// What is said of the settings of the service.
enum SettingText {
    static let unknown = Phrase(
        nl: "De instelling “{value}” bestaat niet. Schrijf een van deze: {known}.",
        fr: "Le paramètre « {value} » n'existe pas. Écrivez l'un de ceux-ci : {known}.",
        de: "Die Einstellung „{value}“ gibt es nicht. Schreiben Sie eine von diesen: {known}.",
        en: "There is no setting “{value}”. Write one of these: {known}.")

    static let missing = Phrase(
        nl: "De instelling {setting} ontbreekt; zonder haar is de dienst niet veilig en start hij niet. Geef {flag}, "
            + "{environment} of een regel in het bestand.",
        fr: "Le paramètre {setting} manque ; sans lui, le service n'est pas sûr et ne démarre pas. Donnez {flag}, "
            + "{environment} ou une ligne dans le fichier.",
        de: "Die Einstellung {setting} fehlt; ohne sie ist der Dienst nicht sicher und startet nicht. Geben Sie "
            + "{flag}, {environment} oder eine Zeile in der Datei an.",
        en: "The setting {setting} is missing; without it the service is not safe and does not start. Give {flag}, "
            + "{environment} or a line in the file.")

    static let malformed = Phrase(
        nl: "De instelling {setting} kan niet “{value}” zijn. Schrijf {expected}.",
        fr: "Le paramètre {setting} ne peut pas valoir « {value} ». Écrivez {expected}.",
        de: "Die Einstellung {setting} kann nicht „{value}“ sein. Schreiben Sie {expected}.",
        en: "The setting {setting} cannot be “{value}”. Write {expected}.")

    static let unsafe = Phrase(
        nl: "Om uit te proberen luistert de dienst alleen op deze machine, niet op “{value}”. Schrijf {expected}, of "
            + "start hem als echte dienst.",
        fr: "Pour l'essayer, le service n'écoute que sur cette machine, pas sur « {value} ». Écrivez {expected}, ou "
            + "démarrez-le comme vrai service.",
        de: "Zum Ausprobieren hört der Dienst nur auf dieser Maschine, nicht auf „{value}“. Schreiben Sie {expected} "
            + "oder starten Sie ihn als echten Dienst.",
        en: "To be tried out, the service listens on this machine alone, not on “{value}”. Write {expected}, or start "
            + "it as the real service.")
}
