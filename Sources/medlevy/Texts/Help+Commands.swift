import Values

/// What each command is for, and below it how it is used.
extension Help {
    static let assess = Phrase(
        nl: "Wat één bijdrageplichtige betaalt, en waarom.",
        fr: "Ce que paie un redevable, et pourquoi.",
        de: "Was ein Abgabepflichtiger zahlt, und warum.",
        en: "What one contributor pays, and why.")

    static let assessDiscussion = Phrase(
        nl: """
            Toont elke stap met het artikel of de vraag die wordt toegepast. Laat --activity weg voor een \
            bijdrageplichtige die niets heeft geregistreerd. Cijfers die u niet opgeeft, komen uit de tabellen van de \
            wet voor dat jaar.

            Voorbeeld: \(assessExample)
            """,
        fr: """
            Montre chaque étape avec l'article ou la question qu'elle applique. Omettez --activity pour un redevable \
            qui n'a rien enregistré. Les chiffres que vous n'indiquez pas proviennent des tableaux de la loi pour \
            l'année.

            Exemple : \(assessExample)
            """,
        de: """
            Zeigt jeden Schritt mit dem Artikel oder der Frage, die er anwendet. Lassen Sie --activity weg, wenn der \
            Abgabepflichtige nichts registriert hat. Zahlen, die Sie nicht angeben, stammen aus den Tabellen des \
            Gesetzes für das Jahr.

            Beispiel: \(assessExample)
            """,
        en: """
            Shows every step with the article or question it applies. Leave out --activity for a contributor that has \
            registered nothing. Figures that you do not give come from the tables of the law for the year.

            Example: \(assessExample)
            """)

    private static let assessExample = """
        medlevy assess --year 2024 --country BE --activity manufacturer:MDR_I --turnover-total 250000.00 \
        --turnover-levy 200000.00
        """

    static let run = Phrase(
        nl: "Wat elke bijdrageplichtige van de sector betaalt bij een begroting (de nationale berekening).",
        fr: "Ce que paie chaque redevable du secteur pour un budget donné (le calcul national).",
        de: "Was jeder Abgabepflichtige des Sektors bei einem Haushalt zahlt (die nationale Berechnung).",
        en: "What every contributor of the sector pays under a budget (the national run).")

    static let runDiscussion = Phrase(
        nl: """
            Leest alle bijdrageplichtigen, splitst de begroting, berekent de kost per entiteit en het tarief, en \
            schrijft de bedragen van elke bijdrageplichtige naar --output. Er wordt niets geschreven zolang er iets in \
            de invoer niet klopt.

            Zonder --max-rate wordt het berekende tarief niet verlaagd; --max-rate published past het maximum van de \
            tabellen toe.
            """,
        fr: """
            Lit tous les redevables, répartit le budget, calcule le coût d'une entité et le taux, et écrit les \
            montants de chaque redevable dans --output. Rien n'est écrit tant qu'un élément des données fournies est \
            incorrect.

            Sans --max-rate, le taux calculé n'est pas abaissé ; --max-rate published applique le maximum des \
            tableaux.
            """,
        de: """
            Liest alle Abgabepflichtigen, teilt den Haushalt auf, berechnet die Kosten je Einheit und den Satz und \
            schreibt die Beträge jedes Abgabepflichtigen nach --output. Es wird nichts geschrieben, solange etwas in \
            den Eingaben nicht stimmt.

            Ohne --max-rate wird der berechnete Satz nicht gesenkt; --max-rate published wendet den Höchstsatz der \
            Tabellen an.
            """,
        en: """
            Reads all contributors, splits the budget, computes the cost per entity and the rate, and writes each \
            contributor's amounts to --output. Nothing is written as long as anything in the input is wrong.

            Without --max-rate the computed rate is not lowered; --max-rate published applies the maximum of the \
            tables.
            """)

    static let budgetCommand = Phrase(
        nl: "Een begroting splitsen, en zien welke kost per entiteit en welk tarief dat geeft.",
        fr: "Répartir un budget, et voir le coût d'une entité et le taux qui en résultent.",
        de: "Einen Haushalt aufteilen und sehen, welche Kosten je Einheit und welchen Satz das ergibt.",
        en: "Split a budget, and see the cost per entity and the rate it gives.")

    static let budgetDiscussion = Phrase(
        nl: """
            Geef met --entities de entiteiten van de sector op voor de kost per entiteit, en met --levy-turnover de \
            omzet waarop de heffing verschuldigd is voor het tarief.
            """,
        fr: """
            Indiquez avec --entities les entités du secteur pour obtenir le coût d'une entité, et avec \
            --levy-turnover le chiffre d'affaires soumis à la redevance pour obtenir le taux.
            """,
        de: """
            Geben Sie mit --entities die Einheiten des Sektors an, um die Kosten je Einheit zu erhalten, und mit \
            --levy-turnover den Umsatz, auf den die Abgabe erhoben wird, um den Satz zu erhalten.
            """,
        en: """
            Give the sector's entities with --entities for the cost per entity, and the turnover that the levy is due \
            on with --levy-turnover for the rate.
            """)

    static let compare = Phrase(
        nl: "Waarom een bijdrage, of die van een hele sector, van het ene jaar tot het andere verschilt.",
        fr: "Pourquoi une contribution, ou celle de tout un secteur, diffère d'une année à l'autre.",
        de: "Warum sich ein Beitrag, oder der eines ganzen Sektors, von einem Jahr zum anderen unterscheidet.",
        en: "Why a contribution, or a whole sector's, differs from one year to another.")

    static let compareDiscussion = Phrase(
        nl: """
            Het verschil wordt gesplitst in de effecten van entiteiten, kost per entiteit, omzet, omzetdrempel, tarief \
            en afronding; samen zijn ze er exact gelijk aan. Wat u niet met --with-… opgeeft, is aan beide kanten \
            hetzelfde.

            Geef de gegevens van één bijdrageplichtige op, of twee bestanden met --contributors, --with-contributors \
            en hun begrotingen.
            """,
        fr: """
            La différence est décomposée en effets des entités, du coût d'une entité, du chiffre d'affaires, du seuil, \
            du taux et de l'arrondi ; leur somme lui est exactement égale. Ce que vous n'indiquez pas avec \
            --with-… est identique des deux côtés.

            Indiquez les données d'un redevable, ou deux fichiers avec --contributors, --with-contributors et leurs \
            budgets.
            """,
        de: """
            Die Differenz wird in die Wirkungen von Einheiten, Kosten je Einheit, Umsatz, Umsatzschwelle, Satz und \
            Rundung zerlegt; zusammen ergeben sie genau die Differenz. Was Sie nicht mit --with-… angeben, ist auf \
            beiden Seiten gleich.

            Geben Sie die Daten eines Abgabepflichtigen an oder zwei Dateien mit --contributors, --with-contributors \
            und ihren Haushalten.
            """,
        en: """
            The difference is split into the effects of entities, cost per entity, turnover, threshold, rate and \
            rounding; they add up to it exactly. Whatever you do not give with --with-… is the same on both sides.

            Give one contributor's data, or two files with --contributors, --with-contributors and their budgets.
            """)

    static let simulate = Phrase(
        nl: "Een berekening met verschillende begrotingen, tarieven, tabellen of lezingen, naast elkaar.",
        fr: "Un calcul selon plusieurs budgets, taux, tableaux ou lectures, côte à côte.",
        de: "Eine Berechnung mit mehreren Haushalten, Sätzen, Tabellen oder Lesarten, nebeneinander.",
        en: "A run under several budgets, rates, tables or readings, side by side.")

    static let simulateDiscussion = Phrase(
        nl: """
            De eerste kolom is de berekening zoals opgegeven; elke --scenario wijzigt er iets aan: budget, max-rate, \
            rate, cost-per-entity, threshold, tables of een lezing.

            Voorbeeld: \(simulateExample)
            """,
        fr: """
            La première colonne est le calcul tel qu'indiqué ; chaque --scenario en modifie un ou plusieurs \
            éléments : budget, max-rate, rate, cost-per-entity, threshold, tables ou une lecture.

            Exemple : \(simulateExample)
            """,
        de: """
            Die erste Spalte ist die Berechnung wie angegeben; jedes --scenario ändert etwas daran: budget, max-rate, \
            rate, cost-per-entity, threshold, tables oder eine Lesart.

            Beispiel: \(simulateExample)
            """,
        en: """
            The first column is the run as given; each --scenario changes some of it: budget, max-rate, rate, \
            cost-per-entity, threshold, tables, or a reading.

            Example: \(simulateExample)
            """)

    private static let simulateExample = "--scenario budget=9000000.00 --scenario 'budget=11000000.00,R4=levy'"

    static let sample = Phrase(
        nl: "Een verzonnen sector schrijven, om dingen uit te proberen.",
        fr: "Écrire un secteur fictif, pour faire des essais.",
        de: "Einen erfundenen Sektor schreiben, um etwas auszuprobieren.",
        en: "Write an invented sector, for trying things out.")

    static let sampleDiscussion = Phrase(
        nl: """
            De eerste bijdrageplichtigen tonen elke regel één keer; met hetzelfde startgetal komt er altijd hetzelfde \
            bestand.
            """,
        fr: """
            Les premiers redevables montrent chaque règle une fois ; le même nombre de départ donne toujours le \
            même fichier.
            """,
        de: """
            Die ersten Abgabepflichtigen zeigen jede Regel einmal; dieselbe Startzahl ergibt immer dieselbe Datei.
            """,
        en: """
            The first contributors show every rule once; the same seed always gives the same file.
            """)
}

extension Help {
    static let reference = Phrase(
        nl: "Schrijf de naslagpagina's van het programma.", fr: "Écrire les pages de référence du programme.",
        de: "Die Referenzseiten des Programms schreiben.", en: "Write the program's reference pages.")
    static let referenceOutput = Phrase(
        nl: "Map waarin de pagina's komen.", fr: "Dossier où vont les pages.", de: "Ordner für die Seiten.",
        en: "Folder that the pages go to.")

    static let tablesCommand = Phrase(
        nl: "De tabellen van de wet bekijken, en uw eigen tabellen controleren.",
        fr: "Consulter les tableaux de la loi, et contrôler les vôtres.",
        de: "Die Tabellen des Gesetzes ansehen und Ihre eigenen prüfen.",
        en: "Look at the tables of the law, and check your own.")

    static let tablesList = Phrase(
        nl: "Elk begrip, met zijn waarden en de tijd waarin ze gelden.",
        fr: "Chaque notion, avec ses valeurs et la période où elles s'appliquent.",
        de: "Jeder Begriff mit seinen Werten und der Zeit, in der sie gelten.",
        en: "Every concept, with its values and the time they hold.")

    static let tablesShow = Phrase(
        nl: "Eén begrip voluit: waarden, bronnen, opmerkingen.",
        fr: "Une notion en détail, avec valeurs, sources et remarques.",
        de: "Ein Begriff in voller Länge: Werte, Quellen, Anmerkungen.",
        en: "One concept in full: values, sources, notes.")

    static let tablesCheck = Phrase(
        nl: "Tabellen controleren: elk probleem met zijn bestand en regel.",
        fr: "Contrôler des tableaux, et voir chaque problème avec son fichier et sa ligne.",
        de: "Tabellen prüfen: jedes Problem mit seiner Datei und Zeile.",
        en: "Check tables: every problem with its file and line.")

    static let tablesReadings = Phrase(
        nl: "Waar de tekst op meer dan één manier kan worden gelezen, en hoe hij wordt gelezen.",
        fr: "Où le texte peut être lu de plusieurs façons, et comment il est lu.",
        de: "Wo der Text auf mehr als eine Art gelesen werden kann, und wie er gelesen wird.",
        en: "Where the text can be read in more than one way, and how it is read.")

    static let tablesCitations = Phrase(
        nl: "De bronnen, en waarvoor elke bron wordt aangehaald.",
        fr: "Les sources, et ce pour quoi chacune est citée.",
        de: "Die Quellen, und wofür jede angeführt wird.",
        en: "The sources, and what each is cited for.")
}
