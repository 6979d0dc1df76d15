import Values

/// The options that describe one contributor.
extension Help {
    static let year = Phrase(
        nl: "Het bijdragejaar, bijvoorbeeld 2024.",
        fr: "L'année de contribution, par exemple 2024.",
        de: "Das Beitragsjahr, zum Beispiel 2024.",
        en: "The contribution year, for example 2024.")

    static let yearOrLatest = Phrase(
        nl: "Het bijdragejaar. Zonder deze optie het laatste jaar waarvan alle cijfers bekend zijn.",
        fr: "L'année de contribution. Sans cette option, la dernière année dont tous les chiffres sont connus.",
        de: "Das Beitragsjahr. Ohne diese Option das letzte Jahr, von dem alle Zahlen bekannt sind.",
        en: "The contribution year. Without this option the latest year of which all figures are known.")

    static let country = Phrase(
        nl: "Waar de bijdrageplichtige gevestigd is: twee letters, BE voor België.",
        fr: "Pays où le redevable est établi, en deux lettres, BE pour la Belgique.",
        de: "Wo der Abgabepflichtige niedergelassen ist: zwei Buchstaben, BE für Belgien.",
        en: "Where the contributor is established: two letters, BE for Belgium.")

    static let activity = Phrase(
        nl: "Een geregistreerde activiteit met haar klasse van hulpmiddelen, bijvoorbeeld manufacturer:MDR_I. "
            + "Herhaal de optie voor elke activiteit en klasse.",
        fr: "Une activité enregistrée avec sa classe de dispositifs, par exemple manufacturer:MDR_I. "
            + "Répétez l'option pour chaque activité et chaque classe.",
        de: "Eine registrierte Tätigkeit mit ihrer Produktklasse, zum Beispiel manufacturer:MDR_I. "
            + "Wiederholen Sie die Option für jede Tätigkeit und Klasse.",
        en: "A registered activity with its device class, for example manufacturer:MDR_I. "
            + "Repeat it for each activity and class.")

    static let notActive = Phrase(
        nl: "Geen bijdrageplichtige activiteit op Belgisch grondgebied.",
        fr: "Aucune activité soumise à la redevance sur le territoire belge.",
        de: "Keine abgabepflichtige Tätigkeit auf belgischem Staatsgebiet.",
        en: "No contributory activity on Belgian territory.")

    static let selfControl = Phrase(
        nl: "Verklaart de gids voor autocontrole voor distributeurs te volgen.",
        fr: "Déclare suivre le guide d'autocontrôle des distributeurs.",
        de: "Erklärt, den Leitfaden zur Eigenkontrolle für Händler zu befolgen.",
        en: "Declares that it follows the self-control guide for distributors.")

    static let undeclared = Phrase(
        nl: "Er is geen omzetaangifte ingediend; de bijdrage wordt ambtshalve vastgesteld.",
        fr: "Aucune déclaration de chiffre d'affaires n'a été introduite, la contribution est fixée d'office.",
        de: "Es wurde keine Umsatzerklärung eingereicht; der Beitrag wird von Amts wegen festgesetzt.",
        en: "No turnover declaration was filed; the contribution is set ex officio.")

    static let turnoverTotal = Phrase(
        nl: "Totale jaaromzet aan medische hulpmiddelen in België, in euro.",
        fr: "Chiffre d'affaires annuel total en dispositifs médicaux en Belgique, en euros.",
        de: "Gesamter Jahresumsatz mit Medizinprodukten in Belgien, in Euro.",
        en: "Total yearly turnover in medical devices in Belgium, in euros.")

    static let turnoverLevy = Phrase(
        nl: "Het deel daarvan uit leveringen aan detailhandelaars en eindgebruikers in België, in euro.",
        fr: "La partie de ce chiffre d'affaires provenant des fournitures aux détaillants et aux utilisateurs finaux "
            + "en Belgique, en euros.",
        de: "Der Teil davon aus Lieferungen an Einzelhändler und Endnutzer in Belgien, in Euro.",
        en: "The part of it from supply to retailers and end users in Belgium, in euros.")
}

/// The options that give figures of a year, of a budget and of a sector.
extension Help {
    static let costPerEntity = Phrase(
        nl: "Kost per entiteit in euro, in plaats van die uit de tabellen.",
        fr: "Coût d'une entité en euros, au lieu de celui des tableaux.",
        de: "Kosten je Einheit in Euro, statt jener aus den Tabellen.",
        en: "Cost per entity in euros, instead of that in the tables.")

    static let rate = Phrase(
        nl: "Tarief van de heffing in procent, bijvoorbeeld 0.2868, in plaats van het maximum uit de tabellen.",
        fr: "Taux de la redevance en pour cent, par exemple 0.2868, au lieu du maximum des tableaux.",
        de: "Satz der Abgabe in Prozent, zum Beispiel 0.2868, statt des Höchstsatzes aus den Tabellen.",
        en: "Rate of the levy in percent, for example 0.2868, instead of the maximum in the tables.")

    static let threshold = Phrase(
        nl: "Omzetdrempel voor de heffing in euro, in plaats van die van het jaar.",
        fr: "Seuil de chiffre d'affaires pour la redevance en euros, au lieu de celui de l'année.",
        de: "Umsatzschwelle für die Abgabe in Euro, statt jener des Jahres.",
        en: "Turnover threshold for the levy in euros, instead of the year's.")

    static let budget = Phrase(
        nl: "De begroting van de sector in euro.",
        fr: "Le budget du secteur en euros.",
        de: "Der Haushalt des Sektors in Euro.",
        en: "The sector's budget in euros.")

    static let maxRate = Phrase(
        nl: "Maximumtarief in procent, of het woord published voor dat van de tabellen.",
        fr: "Taux maximal en pour cent, ou le mot published pour celui des tableaux.",
        de: "Höchstsatz in Prozent, oder das Wort published für den der Tabellen.",
        en: "Maximum rate in percent, or the word published for that of the tables.")

    static let entities = Phrase(
        nl: "De entiteiten van alle bijdrageplichtigen samen.",
        fr: "Les entités de tous les redevables assujettis, additionnées.",
        de: "Die Einheiten aller Abgabepflichtigen zusammen.",
        en: "The entities of all liable contributors together.")

    static let levyTurnover = Phrase(
        nl: "De omzet waarop de heffing verschuldigd is, in euro.",
        fr: "Le chiffre d'affaires soumis à la redevance, en euros.",
        de: "Der Umsatz, auf den die Abgabe erhoben wird, in Euro.",
        en: "The turnover that the levy is due on, in euros.")

    static let reading = Phrase(
        nl: "Een andere lezing van de wet, bijvoorbeeld R4=levy; zie 'medlevy tables readings'. "
            + "Herhaal de optie voor elke lezing.",
        fr: "Une autre lecture de la loi, par exemple R4=levy, voir 'medlevy tables readings'. "
            + "Répétez l'option pour chaque lecture.",
        de: "Eine andere Lesart des Gesetzes, zum Beispiel R4=levy; siehe 'medlevy tables readings'. "
            + "Wiederholen Sie die Option für jede Lesart.",
        en: "Another reading of the law, for example R4=levy; see 'medlevy tables readings'. "
            + "Repeat it for each reading.")
}

/// The options that change the other side of a comparison, and those of a simulation.
extension Help {
    static let withYear = Phrase(
        nl: "Het jaar waarmee wordt vergeleken.",
        fr: "L'année avec laquelle comparer.",
        de: "Das Jahr, mit dem verglichen wird.",
        en: "The year to compare with.")

    static let withValue = Phrase(
        nl: "Aan de andere kant, als het daar verschilt.",
        fr: "De l'autre côté, en cas de différence.",
        de: "Auf der anderen Seite, wenn es dort abweicht.",
        en: "On the other side, where it differs.")

    static let withActivity = Phrase(
        nl: "Een geregistreerde activiteit aan de andere kant; zodra er een is opgegeven, tellen daar alleen deze.",
        fr: "Une activité enregistrée de l'autre côté. Dès qu'il y en a une, seules celles-ci y comptent.",
        de: "Eine registrierte Tätigkeit auf der anderen Seite; ist eine angegeben, zählen dort nur diese.",
        en: "A registered activity on the other side; once one is given, these alone count there.")

    static let withReading = Phrase(
        nl: "Een andere lezing van de wet aan de andere kant, bijvoorbeeld R4=levy; de overige lezingen zijn daar "
            + "dezelfde. Herhaal de optie voor elke lezing.",
        fr: "Une autre lecture de la loi de l'autre côté, par exemple R4=levy. Les autres lectures y sont les mêmes. "
            + "Répétez l'option pour chaque lecture.",
        de: "Eine andere Lesart des Gesetzes auf der anderen Seite, zum Beispiel R4=levy; die übrigen Lesarten sind "
            + "dort dieselben. Wiederholen Sie die Option für jede Lesart.",
        en: "Another reading of the law on the other side, for example R4=levy; the other readings are the same there. "
            + "Repeat it for each reading.")

    static let scenario = Phrase(
        nl: "Wat er wijzigt, bijvoorbeeld 'budget=9000000.00,R4=levy'. Herhaal de optie voor elk scenario.",
        fr: "Ce qui change, par exemple 'budget=9000000.00,R4=levy'. Répétez l'option pour chaque scénario.",
        de: "Was sich ändert, zum Beispiel 'budget=9000000.00,R4=levy'. "
            + "Wiederholen Sie die Option für jedes Szenario.",
        en: "What changes, for example 'budget=9000000.00,R4=levy'. Repeat it for each scenario.")

    static let groupBy = Phrase(
        nl: "Hoe de bijdrageplichtigen worden gegroepeerd. Zonder deze optie op elke manier.",
        fr: "Comment les redevables sont groupés. Sans cette option, de toutes les façons.",
        de: "Wie die Abgabepflichtigen gruppiert werden. Ohne diese Option auf jede Art.",
        en: "How contributors are grouped. Without this option, in every way.")
}

/// The options that name files, and those that say how the answer looks.
extension Help {
    static let contributors = Phrase(
        nl: "Bestand met de bijdrageplichtigen, .csv of .jsonl.",
        fr: "Fichier des redevables, .csv ou .jsonl.",
        de: "Datei mit den Abgabepflichtigen, .csv oder .jsonl.",
        en: "File of contributors, .csv or .jsonl.")

    static let output = Phrase(
        nl: "Bestand voor de bedragen van elke bijdrageplichtige, .csv of .jsonl.",
        fr: "Fichier pour les montants de chaque redevable, .csv ou .jsonl.",
        de: "Datei für die Beträge jedes Abgabepflichtigen, .csv oder .jsonl.",
        en: "File for each contributor's amounts, .csv or .jsonl.")

    static let maxProblems = Phrase(
        nl: "Hoeveel problemen één voor één worden vermeld.",
        fr: "Combien de problèmes sont signalés un par un.",
        de: "Wie viele Probleme einzeln gemeldet werden.",
        en: "How many problems are told one by one.")

    static let plot = Phrase(
        nl: "Bestand voor een SVG-tekening van de totalen.",
        fr: "Fichier pour un graphique SVG des totaux.",
        de: "Datei für ein SVG-Diagramm der Summen.",
        en: "File for an SVG picture of the totals.")

    static let csvOutput = Phrase(
        nl: "Bestand voor de cijfers, .csv.",
        fr: "Fichier pour les chiffres, .csv.",
        de: "Datei für die Zahlen, .csv.",
        en: "File for the figures, .csv.")

    static let tables = Phrase(
        nl: "Map met tabellen van de wet, in plaats van de ingebouwde.",
        fr: "Dossier contenant des tableaux de la loi, au lieu des tableaux intégrés.",
        de: "Ordner mit Tabellen des Gesetzes, statt der eingebauten.",
        en: "Folder with tables of the law, instead of those built in.")

    static let concept = Phrase(
        nl: "De code van het begrip, zoals 'medlevy tables list' die toont.",
        fr: "Le code de la notion, tel que l'affiche 'medlevy tables list'.",
        de: "Der Code des Begriffs, wie ihn 'medlevy tables list' zeigt.",
        en: "The concept's code, as 'medlevy tables list' shows it.")

    static let language = Phrase(
        nl: "Taal van het antwoord.",
        fr: "Langue de la réponse.",
        de: "Sprache der Antwort.",
        en: "Language of the answer.")

    static let format = Phrase(
        nl: "Vorm van het antwoord.",
        fr: "Forme de la réponse.",
        de: "Form der Antwort.",
        en: "Form of the answer.")
}

/// The options of an invented sector.
extension Help {
    static let seed = Phrase(
        nl: "Startgetal waaruit de verzonnen sector volgt.",
        fr: "Nombre de départ dont découle le secteur fictif.",
        de: "Startzahl, aus der sich der erfundene Sektor ergibt.",
        en: "Seed: the number that the invented sector follows from.")

    static let sampleCount = Phrase(
        nl: "Hoeveel bijdrageplichtigen.",
        fr: "Combien de redevables.",
        de: "Wie viele Abgabepflichtige.",
        en: "How many contributors.")

    static let sampleDeclarations = Phrase(
        nl: "Bestand voor de aangiften van de verzonnen sector als één zending, .xml, .json of .csv.",
        fr: "Fichier pour les déclarations du secteur fictif en un seul envoi, .xml, .json ou .csv.",
        de: "Datei für die Erklärungen des erfundenen Sektors als eine Sendung, .xml, .json oder .csv.",
        en: "File for the declarations of the invented sector as one batch, .xml, .json or .csv.")

    static let sampleOutput = Phrase(
        nl: "Bestand voor de verzonnen sector, .csv.",
        fr: "Fichier pour le secteur fictif, .csv.",
        de: "Datei für den erfundenen Sektor, .csv.",
        en: "File for the invented sector, .csv.")
}
