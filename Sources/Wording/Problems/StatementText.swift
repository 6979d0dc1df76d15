import Values

/// What is said of a bank's statement that cannot be taken in.
enum StatementText {
    static let foreign = Phrase(
        nl: "Dit is geen rekeninguittreksel dat gelezen kan worden, maar een ander bestand ({kind}). Vraag uw bank het "
            + "uittreksel als CODA of als camt.053 (XML) en laad dat op.",
        fr: "Ce n'est pas un extrait de compte lisible ici, mais un autre fichier ({kind}). Demandez l'extrait à votre "
            + "banque au format CODA ou camt.053 (XML) et chargez celui-là.",
        de: "Das ist kein Kontoauszug, der hier gelesen werden kann, sondern eine andere Datei ({kind}). Verlangen Sie "
            + "den Auszug von Ihrer Bank als CODA oder camt.053 (XML) und laden Sie diesen hoch.",
        en: "This is no statement that can be read here, but another file ({kind}). Get the statement from your bank "
            + "as CODA or camt.053 (XML), and upload that one.")

    static let tooLarge = Phrase(
        nl: "Het bestand is {size} groot; er wordt ten hoogste {largest} aangenomen. Vraag de bank om uittreksels per "
            + "dag.",
        fr: "Le fichier fait {size} ; la limite est de {largest}. Demandez à la banque des extraits par jour.",
        de:
            "Die Datei ist {size} groß; angenommen werden höchstens {largest}. Bitten Sie die Bank um tägliche "
            + "Auszüge.",
        en: "The file is {size}; at most {largest} is accepted. Ask the bank for a statement a day.")

    static let account = Phrase(
        nl: "“{value}” is geen rekeningnummer (IBAN). Vraag de bank een nieuw bestand van dit uittreksel.",
        fr: "« {value} » n'est pas un numéro de compte (IBAN). Demandez à la banque un nouveau fichier de cet extrait.",
        de: "„{value}“ ist keine Kontonummer (IBAN). Bitten Sie die Bank um eine neue Datei dieses Auszugs.",
        en: "“{value}” is no account number (IBAN). Ask the bank for a new file of this statement.")

    static let currency = Phrase(
        nl: "Dit bedrag staat in {currency}. Geef alleen uittreksels van een rekening in EUR.",
        fr: "Ce montant est en {currency}. Donnez seulement des extraits d'un compte en EUR.",
        de: "Dieser Betrag steht in {currency}. Geben Sie nur Auszüge eines Kontos in EUR.",
        en: "This amount is in {currency}. Give only statements of an account in EUR.")

    static let amount = Phrase(
        nl:
            "Het bedrag {value} telt geen hele centen, of is groter dan elk bedrag hier. Vraag de bank een nieuw "
            + "bestand.",
        fr: "Le montant {value} ne compte pas de cents entiers, ou dépasse tout montant ici. Demandez à la banque un "
            + "nouveau fichier.",
        de: "Der Betrag {value} zählt keine ganzen Cents oder ist größer als jeder Betrag hier. Bitten Sie die Bank um "
            + "eine neue Datei.",
        en: "The amount {value} is no whole number of cents, or larger than any here. Ask the bank for a new file.")

    static let batch = Phrase(
        nl: "De {count} verrichtingen van deze boeking tellen op tot {sum}, de boeking is {entry}. Vraag de bank een "
            + "nieuw bestand.",
        fr:
            "Les {count} opérations de cette écriture totalisent {sum}, l'écriture est de {entry}. Demandez à la "
            + "banque "
            + "un nouveau fichier.",
        de: "Die {count} Vorgänge dieser Buchung ergeben {sum}, die Buchung ist {entry}. Bitten Sie die Bank um eine "
            + "neue Datei.",
        en: "The {count} transactions of this entry add up to {sum}, the entry is {entry}. Ask the bank for a new file."
    )

    static let balance = Phrase(
        nl: "Beginsaldo {opening} en boekingen {booked} geven {expected}, niet het eindsaldo {closing}. Vraag de bank "
            + "een nieuw, volledig bestand van dit uittreksel.",
        fr: "Le solde initial {opening} et les écritures {booked} donnent {expected}, et non le solde final {closing}. "
            + "Demandez à la banque un nouveau fichier complet de cet extrait.",
        de:
            "Anfangssaldo {opening} und Buchungen {booked} ergeben {expected}, nicht den Endsaldo {closing}. Bitten "
            + "Sie "
            + "die Bank um eine neue, vollständige Datei dieses Auszugs.",
        en:
            "Opening balance {opening} and entries {booked} give {expected}, not the closing balance {closing}. Ask "
            + "the "
            + "bank for a new and complete file of this statement.")

    static let balanceMissing = Phrase(
        nl: "Dit uittreksel heeft geen saldo {code}. Vraag de bank uittreksels met begin- en eindsaldo.",
        fr: "Cet extrait n'a pas de solde {code}. Demandez à la banque des extraits avec solde initial et final.",
        de: "Diesem Auszug fehlt der Saldo {code}. Bitten Sie die Bank um Auszüge mit Anfangs- und Endsaldo.",
        en: "This statement has no balance {code}. Ask the bank for statements with opening and closing balance.")

    static let record = Phrase(
        nl: "Hier staat “{value}” waar {expected} verwacht wordt. Vraag de bank een nieuw, volledig CODA-bestand.",
        fr:
            "On lit ici « {value} » là où {expected} est attendu. Demandez à la banque un nouveau fichier CODA "
            + "complet.",
        de: "Hier steht „{value}“, wo {expected} erwartet wird. Bitten Sie die Bank um eine neue, vollständige "
            + "CODA-Datei.",
        en: "Here stands “{value}” where {expected} is expected. Ask the bank for a new and complete CODA file.")
}
