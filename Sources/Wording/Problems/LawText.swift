import Values

/// What is said where the law as we hold it has no answer.
enum LawText {
    static let conceptUnknown = Phrase(
        nl: "Er is geen begrip “{value}” in de tabellen. 'medlevy tables list' toont welke er zijn.",
        fr: "Les tableaux ne contiennent pas la notion « {value} ». 'medlevy tables list' montre celles qui existent.",
        de: "In den Tabellen gibt es keinen Begriff „{value}“. 'medlevy tables list' zeigt die vorhandenen.",
        en: "The tables have no concept “{value}”. 'medlevy tables list' shows those there are.")

    static let conceptUnknownAtAddress = Phrase(
        nl: "Er is geen begrip “{value}” in de tabellen. Het adres {address} geeft welke er zijn.",
        fr: "Les tableaux ne contiennent pas la notion « {value} ». L'adresse {address} donne celles qui existent.",
        de: "In den Tabellen gibt es keinen Begriff „{value}“. Die Adresse {address} nennt die vorhandenen.",
        en: "The tables have no concept “{value}”. The address {address} gives those there are.")

    static let notCovered = Phrase(
        nl: "De tabellen bevatten voor {year} geen waarde van “{concept}”. Kies een jaar in deze periode: "
            + "{covered}.",
        fr: "Les tableaux ne contiennent pas de valeur de « {concept} » pour {year}. Choisissez une année de "
            + "cette période : {covered}.",
        de: "Die Tabellen enthalten für {year} keinen Wert von „{concept}“. Wählen Sie ein Jahr in diesem "
            + "Zeitraum: {covered}.",
        en: "The tables hold no value of “{concept}” for {year}. Choose a year in this period: {covered}.")

    static let figureUnknown = Phrase(
        nl: "De waarde van “{concept}” voor {year} is niet bekend. Geef ze op met {option}, of kies een jaar "
            + "waarvoor ze bekend is.",
        fr: "La valeur de « {concept} » pour {year} n'est pas connue. Indiquez-la avec {option}, ou choisissez "
            + "une année pour laquelle elle est connue.",
        de: "Der Wert von „{concept}“ für {year} ist nicht bekannt. Geben Sie ihn mit {option} an, oder wählen "
            + "Sie ein Jahr, für das er bekannt ist.",
        en: "The value of “{concept}” for {year} is not known. Give it with {option}, or choose a year for which "
            + "it is known.")

    static let figureUnknownToAnybody = Phrase(
        nl: "De waarde van “{concept}” voor {year} staat niet in de tabellen van de wet. Kies een jaar waarvoor ze "
            + "er staat; wie deze dienst beheert, voegt ze met haar bron toe zodra ze gepubliceerd is.",
        fr: "La valeur de « {concept} » pour {year} ne figure pas dans les tableaux de la loi. Choisissez une année "
            + "pour laquelle elle y figure ; qui gère ce service l'y ajoute avec sa source dès sa publication.",
        de: "Der Wert von „{concept}“ für {year} steht nicht in den Tabellen des Gesetzes. Wählen Sie ein Jahr, für "
            + "das er dort steht; wer diesen Dienst betreibt, fügt ihn mit seiner Quelle hinzu, sobald er "
            + "veröffentlicht ist.",
        en: "The value of “{concept}” for {year} is not in the tables of the law. Choose a year for which it is; "
            + "whoever runs this service adds it with its source once it is published.")

    static let readingUnknown = Phrase(
        nl: "“{value}” noemt geen lezing die kan worden gekozen. Schrijf een lezing en haar waarde, "
            + "bijvoorbeeld R4=levy. De lezingen zijn: {known}.",
        fr: "« {value} » ne désigne pas une lecture qui peut être choisie. Écrivez une lecture et sa valeur, "
            + "par exemple R4=levy. Les lectures sont : {known}.",
        de: "„{value}“ nennt keine Lesart, die gewählt werden kann. Schreiben Sie eine Lesart und ihren Wert,"
            + " zum Beispiel R4=levy. Die Lesarten sind: {known}.",
        en: "“{value}” names no reading that can be chosen. Write a reading and its value, such as R4=levy. "
            + "The readings are: {known}.")

    static let readingValueUnknown = Phrase(
        nl: "Lezing {reading} kent de waarde “{value}” niet. Schrijf een van deze waarden: {known}.",
        fr: "La lecture {reading} ne connaît pas la valeur « {value} ». Écrivez l'une de ces valeurs : {known}.",
        de: "Die Lesart {reading} kennt den Wert „{value}“ nicht. Schreiben Sie einen dieser Werte: {known}.",
        en: "Reading {reading} does not have the value “{value}”. Write one of these values: {known}.")
}
