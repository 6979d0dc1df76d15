import Values

/// The texts of the calculator's answer.
enum ResultWords {
    static let result: [String: Phrase] = ExplanationWords.all.adding([
        "parts": Phrase(
            nl: "Waaruit het bestaat", fr: "De quoi il se compose", de: "Woraus er besteht", en: "What it is made of"),
        "part": Phrase(nl: "Deel", fr: "Partie", de: "Teil", en: "Part"),
        "amount": Phrase(nl: "Bedrag", fr: "Montant", de: "Betrag", en: "Amount"),
        "unsure": Phrase(
            nl: "Wat minder zeker is", fr: "Ce qui est moins sûr", de: "Was weniger sicher ist",
            en: "What is less sure"),
        "undeclared": Phrase(
            nl: "Zonder aangifte", fr: "Sans déclaration", de: "Ohne Erklärung", en: "Without a declaration"),
        "steps": Phrase(nl: "Stap voor stap", fr: "Étape par étape", de: "Schritt für Schritt", en: "Step by step"),
        "years": Phrase(nl: "Een ander jaar", fr: "Une autre année", de: "Ein anderes Jahr", en: "Another year"),
        "keep": Phrase(
            nl: "Bewaren of delen", fr: "Garder ou partager", de: "Aufbewahren oder weitergeben",
            en: "Keep or share"),
        "keep_text": Phrase(
            nl:
                "Het adres van deze pagina bevat uw antwoorden, de dag, de tabellen en het bedrag. Veranderen de "
                + "tabellen, dan zegt de pagina wat er anders is.",
            fr: "L'adresse de cette page contient vos réponses, le jour, les tableaux et le montant. Si les tableaux "
                + "changent, la page dit ce qui diffère.",
            de:
                "Die Adresse dieser Seite enthält Ihre Antworten, den Tag, die Tabellen und den Betrag. Ändern sich "
                + "die Tabellen, sagt die Seite, was anders ist.",
            en:
                "The address of this page holds your answers, the day, the tables and the amount. When the tables "
                + "change, the page says what differs."),
        "link": Phrase(
            nl: "Link naar deze berekening", fr: "Lien vers ce calcul", de: "Link zu dieser Berechnung",
            en: "Link to this computation"),
        "json": Phrase(
            nl: "Dezelfde berekening als JSON", fr: "Le même calcul en JSON", de: "Dieselbe Berechnung als JSON",
            en: "The same computation as JSON"),
        "change": Phrase(
            nl: "Antwoorden wijzigen", fr: "Modifier les réponses", de: "Antworten ändern", en: "Change the answers"),
        "again": Phrase(nl: "Opnieuw beginnen", fr: "Recommencer", de: "Neu beginnen", en: "Start again"),
        "what": Phrase(nl: "Wat", fr: "Élément", de: "Was", en: "What"),
        "then": Phrase(nl: "Toen", fr: "Alors", de: "Damals", en: "Then"),
        "now": Phrase(nl: "Nu", fr: "Maintenant", de: "Jetzt", en: "Now"),
    ])

    // MARK: Heading

    static let title = Phrase(
        nl: "Bijdrage voor {year}", fr: "Contribution pour {year}", de: "Beitrag für {year}",
        en: "Contribution for {year}")
    static let pays = Phrase(
        nl: "U betaalt {amount}", fr: "Vous payez {amount}", de: "Sie zahlen {amount}", en: "You pay {amount}")
    static let paysAtMost = Phrase(
        nl: "U betaalt ten hoogste {amount}", fr: "Vous payez au plus {amount}", de: "Sie zahlen höchstens {amount}",
        en: "You pay at most {amount}")
    static let paysNothing = Phrase(
        nl: "U betaalt niets", fr: "Vous ne payez rien", de: "Sie zahlen nichts", en: "You pay nothing")

    // MARK: The sentence that a person would tell

    static let notLiable = Phrase(
        nl: "De onderneming is in het buitenland gevestigd en heeft geen bijdrageplichtige activiteit in België: "
            + "voor {year} is niets verschuldigd. Ze dient het formulier wel in, met dat vakje aangevinkt, en wordt "
            + "verzocht haar activiteiten af te sluiten.",
        fr:
            "L'entreprise est établie à l'étranger et n'a pas d'activité soumise à la redevance en Belgique : rien "
            + "n'est dû pour {year}. Elle introduit néanmoins le formulaire, cette case cochée, et est invitée à "
            + "clôturer ses activités.",
        de:
            "Das Unternehmen ist im Ausland niedergelassen und hat keine abgabepflichtige Tätigkeit in Belgien: Für "
            + "{year} ist nichts geschuldet. Es reicht das Formular dennoch ein, mit diesem Kästchen angekreuzt, und "
            + "wird gebeten, seine Tätigkeiten abzumelden.",
        en:
            "The company is established abroad and has no contributory activity in Belgium: nothing is due for "
            + "{year}. It still files the form with that box ticked, and is invited to close its activities.")
    static let forActivities = Phrase(
        nl: "Voor {year} is dat {activity} voor de activiteiten: {entities} tegen {cost} per entiteit.",
        fr: "Pour {year}, cela fait {activity} pour les activités : {entities} à {cost} l'entité.",
        de: "Für {year} sind das {activity} für die Tätigkeiten: {entities} zu je {cost}.",
        en: "For {year} that is {activity} for the activities: {entities} at {cost} each.")
    static let noActivities = Phrase(
        nl: "Voor {year} is voor de activiteiten niets verschuldigd: ze tellen voor geen enkele entiteit.",
        fr: "Pour {year}, rien n'est dû pour les activités : elles ne comptent pour aucune entité.",
        de: "Für {year} ist für die Tätigkeiten nichts geschuldet: Sie zählen für keine Einheit.",
        en: "For {year} nothing is due for the activities: they count for no entity.")
    static let forLevy = Phrase(
        nl:
            "Daarbij komt een heffing van {levy}: {rate} van de {base} aan detailhandelaars en eindgebruikers in "
            + "België.",
        fr:
            "S'y ajoute la redevance, {levy} : {rate} du chiffre d'affaires de {base} réalisé auprès de détaillants "
            + "et utilisateurs finaux en Belgique.",
        de: "Hinzu kommt eine Abgabe von {levy}: {rate} der {base} aus Lieferungen an Einzelhändler und Endnutzer in "
            + "Belgien.",
        en: "To that comes a levy of {levy}: {rate} of the {base} supplied to retailers and end users in Belgium.")
    static let exempt = Phrase(
        nl: "Er is geen heffing, want de omzet van {total} ligt onder de drempel van {threshold}.",
        fr: "Il n'y a pas de redevance, car le chiffre d'affaires de {total} est inférieur au seuil de {threshold}.",
        de: "Es gibt keine Abgabe, denn der Umsatz von {total} liegt unter der Schwelle von {threshold}.",
        en: "There is no levy, since the turnover of {total} is below the threshold of {threshold}.")
    static let noLevy = Phrase(
        nl: "Er is geen heffing, want er was geen levering aan detailhandelaars en eindgebruikers in België.",
        fr: "Il n'y a pas de redevance, car rien n'a été fourni à des détaillants et utilisateurs finaux en Belgique.",
        de: "Es gibt keine Abgabe, denn an Einzelhändler und Endnutzer in Belgien wurde nichts geliefert.",
        en: "There is no levy, since nothing was supplied to retailers and end users in Belgium.")
    static let whyAtMost = Phrase(
        nl: "Ten hoogste, want het tarief kan nog worden verlaagd wanneer de rekeningen van {year} zijn afgesloten.",
        fr: "Au plus, car le taux peut encore être abaissé à la clôture des comptes de {year}.",
        de: "Höchstens, denn der Satz kann noch gesenkt werden, sobald die Jahresrechnung {year} abgeschlossen ist.",
        en: "At most, since the rate may still be lowered once the accounts of {year} are closed.")

    // MARK: Parts

    static let activities = Phrase(nl: "Activiteiten", fr: "Activités", de: "Tätigkeiten", en: "Activities")
    static let levy = Phrase(
        nl: "Heffing op de omzet", fr: "Redevance sur le chiffre d'affaires", de: "Abgabe auf den Umsatz",
        en: "Levy on turnover")
    static let total = Phrase(nl: "Samen", fr: "Total", de: "Zusammen", en: "Together")

    // MARK: What else

    static let undeclared = Phrase(
        nl: "Zonder aangifte stelt het agentschap de bijdrage ambtshalve vast op de totale omzet: hier {amount}. "
            + "Een geldboete en interest komen daarbij; hun bedragen staan niet in onze bronnen.",
        fr: "Sans déclaration, la contribution est fixée d'office, sur tout le chiffre d'affaires : ici {amount}. S'y "
            + "ajoutent une amende et des intérêts, dont les montants ne figurent pas dans nos sources.",
        de:
            "Wer keine Erklärung abgibt, erhält den Beitrag von Amts wegen, auf den ganzen Umsatz: hier {amount}. "
            + "Hinzu kommen eine Geldbuße und Zinsen; ihre Höhe steht nicht in unseren Quellen.",
        en:
            "Whoever does not declare is charged ex officio, on the whole turnover: here {amount}. A fine and "
            + "interest come on top; our sources do not give their amounts.")
    static let compare = Phrase(
        nl: "Vergelijk met {year}", fr: "Comparer avec {year}", de: "Mit {year} vergleichen",
        en: "Compare with {year}")
    static let made = Phrase(
        nl: "Berekend op {date} met {program} en de tabellen {hash}. Lezingen: {readings}.",
        fr: "Calculé le {date} avec {program} et les tableaux {hash}. Lectures : {readings}.",
        de: "Berechnet am {date} mit {program} und den Tabellen {hash}. Lesarten: {readings}.",
        en: "Computed on {date} with {program} and the tables {hash}. Readings: {readings}.")
}
