import Values

/// What is said of options, of results and of what is written.
enum RunText {
    static let tooLarge = Phrase(
        nl: "Met deze begroting zou een heffing {amount} euro bedragen, meer dan de {largest} euro die kan "
            + "worden berekend. Schrijf een begroting die bij de omzet van de sector past.",
        fr: "Avec ce budget, une redevance s'élèverait à {amount} euros, plus que les {largest} euros qui "
            + "peuvent être calculés. Écrivez un budget en rapport avec le chiffre d'affaires du secteur.",
        de: "Mit diesem Haushalt betrüge eine Abgabe {amount} Euro, mehr als die {largest} Euro, die "
            + "berechnet werden können. Schreiben Sie einen Haushalt, der zum Umsatz des Sektors passt.",
        en: "With this budget a levy would come to {amount} euros, more than the {largest} euros that can be "
            + "computed. Write a budget that fits the sector's turnover.")

    static let optionMissing = Phrase(
        nl: "De optie {option} ontbreekt. Schrijf ze met haar waarde.",
        fr: "L'option {option} manque. Écrivez-la avec sa valeur.",
        de: "Die Option {option} fehlt. Schreiben Sie sie mit ihrem Wert.",
        en: "The option {option} is missing. Write it with its value.")

    static let optionConflict = Phrase(
        nl: "De opties {option} en {other} kunnen niet samen worden gebruikt. Behoud één van beide.",
        fr: "Les options {option} et {other} ne peuvent pas être utilisées ensemble. Conservez l'une des deux.",
        de: "Die Optionen {option} und {other} können nicht zusammen verwendet werden. Behalten Sie eine von "
            + "beiden bei.",
        en: "The options {option} and {other} cannot be used together. Keep one of the two.")

    static let scenarioMalformed = Phrase(
        nl: "“{value}” is geen wijziging van een scenario. Schrijf elke wijziging één keer, als naam=waarde, "
            + "bijvoorbeeld R4=levy. De namen zijn: {known}.",
        fr: "« {value} » n'est pas une modification d'un scénario. Écrivez chaque modification une seule fois, sous la "
            + "forme nom=valeur, par exemple R4=levy. Les noms sont : {known}.",
        de: "„{value}“ ist keine Änderung eines Szenarios. Schreiben Sie jede Änderung einmal, als Name=Wert, zum "
            + "Beispiel R4=levy. Die Namen sind: {known}.",
        en: "“{value}” is no change of a scenario. Write each change once, as name=value, such as R4=levy. The names "
            + "are: {known}.")

    static let scenarioTablesLackCombination = Phrase(
        nl: "De tabellen van scenario “{scenario}” kennen een combinatie niet die in de sector voorkomt. Geef die cel "
            + "een waarde in de entiteitentabel.",
        fr: "Les tableaux du scénario « {scenario} » ne connaissent pas une combinaison qui existe dans le secteur. "
            + "Donnez une valeur à cette cellule dans le tableau des entités.",
        de: "Die Tabellen des Szenarios „{scenario}“ kennen eine Kombination nicht, die im Sektor vorkommt. Geben Sie "
            + "dieser Zelle in der Einheitentabelle einen Wert.",
        en: "The tables of scenario “{scenario}” lack a combination that the sector has. Give that cell a value in the "
            + "entity table.")

    static let libraryMissing = Phrase(
        nl: "Op dit systeem ontbreekt een bibliotheek die hiervoor nodig is. Installeer het pakket {package} "
            + "(apt-get install {package}).",
        fr: "Une bibliothèque nécessaire ici manque sur ce système. Installez le paquet {package} "
            + "(apt-get install {package}).",
        de: "Auf diesem System fehlt eine Bibliothek, die hierfür nötig ist. Installieren Sie das Paket {package} "
            + "(apt-get install {package}).",
        en: "A library that this needs is not on this system. Install the package {package} "
            + "(apt-get install {package}).")

    static let outputFailed = Phrase(
        nl: "Het bestand “{file}” kan niet worden geschreven ({reason}). Geef een pad op waar u mag schrijven"
            + " en waar plaats is.",
        fr: "Le fichier « {file} » ne peut pas être écrit ({reason}). Indiquez un emplacement où vous pouvez "
            + "écrire et où il reste de la place.",
        de: "Die Datei „{file}“ kann nicht geschrieben werden ({reason}). Geben Sie einen Pfad an, unter dem "
            + "Sie schreiben dürfen und Platz ist.",
        en: "The file “{file}” cannot be written ({reason}). Give a path where you may write and where there "
            + "is room.")

    static let outputFormatUnknown = Phrase(
        nl: "Het bestand “{file}” heeft een andere extensie dan zijn inhoud. Schrijf een naam die eindigt op "
            + "{expected}.",
        fr: "Le fichier « {file} » a une extension qui n'est pas celle de son contenu. Écrivez un nom qui se "
            + "termine par {expected}.",
        de: "Die Datei „{file}“ hat eine andere Endung als ihr Inhalt. Schreiben Sie einen Namen mit der "
            + "Endung {expected}.",
        en: "The file “{file}” has another extension than its content. Write a name that ends in {expected}.")

    static let outputExists = Phrase(
        nl: "Er is al een bestand “{file}”, en dat blijft zoals het is. Schrijf een andere naam.",
        fr: "Un fichier « {file} » existe déjà, et reste tel quel. Écrivez un autre nom.",
        de: "Eine Datei „{file}“ gibt es schon, und sie bleibt, wie sie ist. Schreiben Sie einen anderen Namen.",
        en: "There is a file “{file}” already, and it stays as it is. Write another name.")

    static let outputIsInput = Phrase(
        nl: "“{file}” is het bestand waaruit wordt gelezen; de uitkomst zou het overschrijven. Schrijf een andere "
            + "naam.",
        fr: "« {file} » est le fichier qui est lu ; le résultat l'écraserait. Écrivez un autre nom.",
        de: "„{file}“ ist die Datei, aus der gelesen wird; das Ergebnis würde sie überschreiben. Schreiben Sie "
            + "einen anderen Namen.",
        en: "“{file}” is the file that is read; the result would overwrite it. Write another name.")
}
