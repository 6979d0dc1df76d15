import Values

/// What is said of what somebody types, chooses or leaves out in a form.
enum TypedText {
    static let malformed = Phrase(
        nl: "“{value}” past niet bij “{field}”. Schrijf het zoals in dit voorbeeld: {example}.",
        fr: "« {value} » ne convient pas pour « {field} ». Écrivez comme dans cet exemple : {example}.",
        de: "„{value}“ passt nicht zu „{field}“. Schreiben Sie es wie in diesem Beispiel: {example}.",
        en: "“{value}” does not fit “{field}”. Write it as in this example: {example}.")

    static let amountUnreadable = Phrase(
        nl: "“{value}” is geen bedrag. Schrijf een bedrag in euro, bijvoorbeeld 1.234,56.",
        fr: "« {value} » n'est pas un montant. Écrivez un montant en euros, par exemple 1 234,56.",
        de: "„{value}“ ist kein Betrag. Schreiben Sie einen Betrag in Euro, zum Beispiel 1.234,56.",
        en: "“{value}” is not an amount. Write an amount in euros, such as 1,234.56.")

    static let amountAmbiguous = Phrase(
        nl: "“{value}” kan twee bedragen betekenen. Schrijf {whole},00 als u {whole} euro bedoelt, en anders ten "
            + "hoogste twee decimalen.",
        fr: "« {value} » peut désigner deux montants. Écrivez {whole},00 si vous voulez dire {whole} euros, et sinon "
            + "deux décimales au plus.",
        de: "„{value}“ kann zwei Beträge bedeuten. Schreiben Sie {whole},00, wenn Sie {whole} Euro meinen, und sonst "
            + "höchstens zwei Nachkommastellen.",
        en: "“{value}” can mean two amounts. Write {whole}.00 if you mean {whole} euros, and at most two decimals "
            + "otherwise.")

    static let nothingChosen = Phrase(
        nl: "Er is nog niets gekozen. Kies een antwoord.",
        fr: "Rien n'est encore choisi. Choisissez une réponse.",
        de: "Es ist noch nichts gewählt. Wählen Sie eine Antwort.",
        en: "Nothing is chosen yet. Choose an answer.")

    /// Of one field among others.
    static let nothingChosenNamed = Phrase(
        nl: "“{field}”: er is nog niets gekozen. Kies een antwoord.",
        fr: "« {field} » : rien n'est encore choisi. Choisissez une réponse.",
        de: "„{field}“: Es ist noch nichts gewählt. Wählen Sie eine Antwort.",
        en: "“{field}”: nothing is chosen yet. Choose an answer.")

    static let yearUnknown = Phrase(
        nl: "De cijfers van {value} zijn niet bekend. Kies een van de jaren die er staan.",
        fr: "Les chiffres de {value} ne sont pas connus. Choisissez une des années indiquées.",
        de: "Die Zahlen von {value} sind nicht bekannt. Wählen Sie eines der genannten Jahre.",
        en: "The figures of {value} are not known. Choose one of the years that are listed.")

    static let contradiction = Phrase(
        nl: "Uw antwoorden spreken elkaar tegen. Vink aan wat er was, of alleen dat er niets was.",
        fr: "Ces réponses se contredisent. Cochez ce qu'il y avait, ou seulement qu'il n'y avait rien.",
        de: "Das widerspricht sich. Kreuzen Sie an, was da war, oder nur, dass nichts da war.",
        en: "This contradicts itself. Tick what there was, or only that there was nothing.")

    /// Where somebody certifies, with a reason to refuse written beside it.
    static let reasonToRefuse = Phrase(
        nl: "U schreef waarom u niet certificeert. Weiger de certificering, of wis de reden en certificeer.",
        fr: "Vous avez écrit pourquoi vous ne certifiez pas. Refusez la certification, ou effacez le motif et "
            + "certifiez.",
        de: "Sie haben geschrieben, warum Sie nicht bescheinigen. Verweigern Sie die Bescheinigung, oder löschen Sie "
            + "den Grund und bescheinigen Sie.",
        en: "You wrote why you do not certify. Refuse the certificate, or remove the reason and certify.")

    /// Of a row of a sheet that is looked over for another year.
    static let otherYear = Phrase(
        nl:
            "Deze rij is van bijdragejaar {value}; hier wordt alleen voor {expected} vastgesteld. Zet ze in het "
            + "bestand van {value}.",
        fr: "Cette ligne est de l'année de contribution {value} ; ici, seule {expected} est établie. Mettez-la dans le "
            + "fichier de {value}.",
        de: "Diese Zeile ist vom Beitragsjahr {value}; hier wird nur für {expected} festgesetzt. Setzen Sie sie in die "
            + "Datei von {value}.",
        en: "This row is of contribution year {value}; here only {expected} is set. Put it into the file of {value}.")

    static let fileMissing = Phrase(
        nl: "Er is nog geen bestand gekozen. Kies een bestand in XLSX, CSV, XML of JSON.",
        fr: "Aucun fichier n'est encore choisi. Choisissez un fichier XLSX, CSV, XML ou JSON.",
        de: "Es ist noch keine Datei gewählt. Wählen Sie eine Datei in XLSX, CSV, XML oder JSON.",
        en: "No file is chosen yet. Choose a file in XLSX, CSV, XML or JSON.")

    /// Where other kinds of files are taken.
    static let fileMissingOfKinds = Phrase(
        nl: "Er is nog geen bestand gekozen. Kies een bestand: {kinds}.",
        fr: "Aucun fichier n'est encore choisi. Choisissez un fichier : {kinds}.",
        de: "Es ist noch keine Datei gewählt. Wählen Sie eine Datei: {kinds}.",
        en: "No file is chosen yet. Choose a file: {kinds}.")

    static let fileEmpty = Phrase(
        nl: "Het bestand “{empty}” is leeg. Kies een ander bestand.",
        fr: "Le fichier « {empty} » est vide. Choisissez un autre fichier.",
        de: "Die Datei „{empty}“ ist leer. Wählen Sie eine andere Datei.",
        en: "The file “{empty}” is empty. Choose another file.")
}
