import Values

/// What is said of who a contributor is and what it has registered.
enum ContributorText {
    static let idControlCharacter = Phrase(
        nl:
            "De identificatie “{value}” bevat een stuurteken, bijvoorbeeld een tab of een regeleinde. Schrijf ze "
            + "zonder.",
        fr: "L'identifiant « {value} » contient un caractère de contrôle, par exemple une tabulation ou un saut de "
            + "ligne. Écrivez-le sans ce caractère.",
        de: "Die Kennung „{value}“ enthält ein Steuerzeichen, zum Beispiel einen Tabulator oder einen Zeilenumbruch. "
            + "Schreiben Sie sie ohne.",
        en: "The id “{value}” holds a control character, such as a tab or a line break. Write it without.")

    static let idEmpty = Phrase(
        nl: "De identificatie van de bijdrageplichtige ontbreekt. Schrijf een identificatie van 1 tot "
            + "{longest} bytes.",
        fr: "L'identifiant du redevable manque. Écrivez un identifiant de 1 à {longest} octets.",
        de: "Die Kennung des Abgabepflichtigen fehlt. Schreiben Sie eine Kennung von 1 bis {longest} Byte.",
        en: "The contributor's id is missing. Write an id of 1 to {longest} bytes.")

    static let idTooLong = Phrase(
        nl: "De identificatie van de bijdrageplichtige telt {length} bytes. Schrijf er een van ten hoogste "
            + "{longest} bytes.",
        fr: "L'identifiant du redevable compte {length} octets. Écrivez un identifiant de {longest} octets au plus.",
        de: "Die Kennung des Abgabepflichtigen hat {length} Byte. Schreiben Sie eine Kennung von höchstens "
            + "{longest} Byte.",
        en: "The contributor's id has {length} bytes. Write an id of at most {longest} bytes.")

    static let idDuplicate = Phrase(
        nl: "De identificatie “{id}” is al die van bijdrageplichtige nummer {row} in dit bestand. Schrijf "
            + "elke bijdrageplichtige één keer.",
        fr: "L'identifiant « {id} » est déjà celui du redevable numéro {row} de ce fichier. Écrivez chaque "
            + "redevable une seule fois.",
        de: "Die Kennung „{id}“ ist schon die des Abgabepflichtigen Nummer {row} in dieser Datei. Schreiben "
            + "Sie jeden Abgabepflichtigen einmal.",
        en: "The id “{id}” is already that of contributor number {row} in this file. Write each contributor once.")

    static let countryMalformed = Phrase(
        nl: "“{value}” is niet de code van een land. Schrijf de twee hoofdletters die ISO 3166-1 aan het land geeft, "
            + "bijvoorbeeld BE.",
        fr: "« {value} » n'est le code d'aucun pays. Écrivez les deux lettres majuscules que l'ISO 3166-1 attribue au "
            + "pays, par exemple BE.",
        de: "„{value}“ ist nicht der Code eines Landes. Schreiben Sie die zwei Großbuchstaben, die ISO 3166-1 dem "
            + "Land zuweist, zum Beispiel BE.",
        en: "“{value}” is not the code of a country. Write the two capital letters that ISO 3166-1 assigns to the "
            + "country, such as BE.")

    static let flagMalformed = Phrase(
        nl: "“{value}” is geen antwoord op deze ja-neevraag. Schrijf 1 of true voor ja, 0 of false voor nee.",
        fr: "« {value} » ne répond pas à cette question par oui ou par non. Écrivez 1 ou true pour oui, 0 ou "
            + "false pour non.",
        de: "„{value}“ beantwortet diese Ja-Nein-Frage nicht. Schreiben Sie 1 oder true für ja, 0 oder false "
            + "für nein.",
        en: "“{value}” does not answer this yes-or-no question. Write 1 or true for yes, 0 or false for no.")

    /// In the cell of a sheet of declarations, where people write words.
    static let flagMalformedInSheet = Phrase(
        nl: "“{value}” is geen antwoord op deze ja-neevraag. Schrijf ja of nee (of oui, non, nein, yes, no, x, 1, 0); "
            + "een lege cel is nee.",
        fr: "« {value} » ne répond pas à cette question par oui ou par non. Écrivez oui ou non (ou ja, nee, nein, "
            + "yes, no, x, 1, 0) ; une cellule vide vaut non.",
        de: "„{value}“ beantwortet diese Ja-Nein-Frage nicht. Schreiben Sie ja oder nein (oder oui, non, nee, yes, no, "
            + "x, 1, 0); eine leere Zelle ist nein.",
        en: "“{value}” does not answer this yes-or-no question. Write yes or no (or ja, nee, oui, non, nein, x, 1, 0); "
            + "an empty cell is no.")

    static let registrationMalformed = Phrase(
        nl: "“{value}” is geen registratie. Schrijf een activiteit, een dubbelpunt en een klasse, "
            + "bijvoorbeeld distributor:MDR_I, met | tussen twee registraties.",
        fr: "« {value} » n'est pas un enregistrement. Écrivez une activité, un deux-points et une classe, par"
            + " exemple distributor:MDR_I, avec | entre deux enregistrements.",
        de: "„{value}“ ist keine Registrierung. Schreiben Sie eine Tätigkeit, einen Doppelpunkt und eine "
            + "Klasse, zum Beispiel distributor:MDR_I, mit | zwischen zwei Registrierungen.",
        en: "“{value}” is not a registration. Write an activity, a colon and a class, such as "
            + "distributor:MDR_I, with | between two registrations.")

    static let activityUnknown = Phrase(
        nl: "“{value}” is geen bijdrageplichtige activiteit. Schrijf een van deze codes: {known}.",
        fr: "« {value} » n'est pas une activité soumise à la redevance. Écrivez l'un de ces codes : {known}.",
        de: "„{value}“ ist keine abgabepflichtige Tätigkeit. Schreiben Sie einen dieser Codes: {known}.",
        en: "“{value}” is not a contributory activity. Write one of these codes: {known}.")

    static let deviceClassUnknown = Phrase(
        nl: "“{value}” is geen klasse van hulpmiddelen. Schrijf een van deze codes: {known}.",
        fr: "« {value} » n'est pas une classe de dispositifs. Écrivez l'un de ces codes : {known}.",
        de: "„{value}“ ist keine Produktklasse. Schreiben Sie einen dieser Codes: {known}.",
        en: "“{value}” is not a class of devices. Write one of these codes: {known}.")

    static let combinationImpossible = Phrase(
        nl: "De entiteitentabel kent de activiteit “{activity}” niet voor de klasse “{device_class}”. Schrijf"
            + " een van deze combinaties: {known}.",
        fr: "Le tableau des entités ne prévoit pas l'activité « {activity} » pour la classe « {device_class} "
            + "». Écrivez l'une de ces combinaisons : {known}.",
        de: "Die Einheitentabelle kennt die Tätigkeit „{activity}“ für die Klasse „{device_class}“ nicht. "
            + "Schreiben Sie eine dieser Kombinationen: {known}.",
        en: "The entity table does not have the activity “{activity}” for the class “{device_class}”. Write "
            + "one of these combinations: {known}.")
}
