import Values

/// What the commands of declarations are for, and below it how they are used.
extension Help {
    static let declaration = Phrase(
        nl: "Omzetaangiften nakijken, indienen, verbeteren, certificeren en opvragen.",
        fr: "Vérifier, introduire, corriger, certifier et consulter des déclarations de chiffre d'affaires.",
        de: "Umsatzerklärungen prüfen, einreichen, berichtigen, bescheinigen und abrufen.",
        en: "Check, hand in, correct, certify and look up turnover declarations.")

    static let declarationDiscussion = Phrase(
        nl: """
            Een aangifte heet naar haar bijdragejaar en het nummer van de aangever, bijvoorbeeld 2024/0566988259. Er \
            wordt niets overschreven: elke wijziging is een nieuwe versie.
            """,
        fr: """
            Une déclaration porte le nom de son année de contribution et du numéro du déclarant, par exemple \
            2024/0566988259. Rien n'est écrasé : chaque modification est une nouvelle version.
            """,
        de: """
            Eine Erklärung heißt nach ihrem Beitragsjahr und der Nummer des Erklärenden, zum Beispiel \
            2024/0566988259. Es wird nichts überschrieben: Jede Änderung ist eine neue Fassung.
            """,
        en: """
            A declaration is named after its contribution year and the declarant's number, for example \
            2024/0566988259. Nothing is overwritten: every change is a new revision.
            """)

    static let declarationCheck = Phrase(
        nl: "Nakijken of aangiften zouden worden aangenomen, zonder ze in te dienen.",
        fr: "Vérifier si des déclarations seraient acceptées, sans les introduire.",
        de: "Prüfen, ob Erklärungen angenommen würden, ohne sie einzureichen.",
        en: "Check whether declarations would be taken in, without handing them in.")

    static let declarationCheckDiscussion = Phrase(
        nl: """
            Zegt van elke aangifte of ze in orde is, met alle problemen ineens. Zonder --database wordt alleen \
            nagekeken wat het document zelf zegt, met --database ook wat eerder werd ingediend.
            """,
        fr: """
            Indique pour chaque déclaration si elle est en ordre, avec tous les problèmes à la fois. Sans --database, \
            seul ce que dit le document lui-même est vérifié ; avec --database, aussi ce qui a été introduit \
            auparavant.
            """,
        de: """
            Sagt von jeder Erklärung, ob sie in Ordnung ist, mit allen Problemen auf einmal. Ohne --database wird nur \
            geprüft, was das Dokument selbst sagt, mit --database auch, was früher eingereicht wurde.
            """,
        en: """
            Says of each declaration whether it is sound, with all problems at once. Without --database only what the \
            document itself says is checked; with --database also what was handed in before.
            """)

    static let declarationSubmit = Phrase(
        nl: "Aangiften indienen, elk met haar eigen oordeel en ontvangstbewijs.",
        fr: "Introduire des déclarations, chacune avec son propre verdict et son accusé de réception.",
        de: "Erklärungen einreichen, jede mit ihrem eigenen Urteil und ihrer Empfangsbestätigung.",
        en: "Hand in declarations, each with its own verdict and receipt.")

    static let declarationSubmitDiscussion = Phrase(
        nl: """
            Een document bevat één aangifte of een zending van vele, in XML, JSON, CSV of XLSX, tot 20 MB en 10.000 \
            aangiften. Elke regel van het antwoord verschijnt zodra vaststaat wat erop staat. Met --key kan dezelfde \
            opdracht worden herhaald zonder dat iets twee keer wordt ingediend.
            """,
        fr: """
            Un document contient une déclaration ou un envoi de plusieurs, en XML, JSON, CSV ou XLSX, jusqu'à 20 Mo \
            et 10\u{202F}000 déclarations. Chaque ligne de la réponse paraît dès que ce qu'elle dit est certain. Avec \
            --key, la même commande peut être répétée sans que rien ne soit introduit deux fois.
            """,
        de: """
            Ein Dokument enthält eine Erklärung oder eine Sendung von vielen, in XML, JSON, CSV oder XLSX, bis zu \
            20 MB und 10.000 Erklärungen. Jede Zeile der Antwort erscheint, sobald feststeht, was sie sagt. Mit \
            --key kann derselbe Befehl wiederholt werden, ohne dass etwas zweimal eingereicht wird.
            """,
        en: """
            A document holds one declaration or a batch of many, in XML, JSON, CSV or XLSX, up to 20 MB and 10,000 \
            declarations. Each line of the answer appears as soon as what it says is certain. With --key the same \
            command can be repeated without anything being handed in twice.
            """)

    static let declarationShow = Phrase(
        nl: "Eén versie van een aangifte voluit, of als het document dat ze is.",
        fr: "Une version d'une déclaration en détail, ou sous la forme de son document.",
        de: "Eine Fassung einer Erklärung in voller Länge, oder als das Dokument, das sie ist.",
        en: "One revision of a declaration in full, or as the document that it is.")

    static let declarationShowDiscussion = Phrase(
        nl: "Zonder --revision de nieuwste versie.",
        fr: "Sans --revision, la version la plus récente.",
        de: "Ohne --revision die neueste Fassung.",
        en: "Without --revision the newest one.")

    static let declarationHistory = Phrase(
        nl: "Wie wat over een aangifte zei, wanneer en waarom.",
        fr: "Qui a dit quoi d'une déclaration, quand et pourquoi.",
        de: "Wer was zu einer Erklärung gesagt hat, wann und warum.",
        en: "Who said what of a declaration, when and why.")

    static let declarationHistoryDiscussion = Phrase(
        nl: """
            Alle versies, de oudste eerst, met wat er veld per veld is gewijzigd, certificaten en weigeringen, en \
            ontvangstbewijzen. Ook wat is ingetrokken of vervallen, blijft zichtbaar.
            """,
        fr: """
            Toutes les versions, la plus ancienne d'abord, avec ce qui a été modifié champ par champ, les certificats \
            et les refus, et les accusés de réception. Ce qui est retiré ou caduc reste visible aussi.
            """,
        de: """
            Alle Fassungen, die älteste zuerst, mit dem, was sich Feld für Feld geändert hat, Bescheinigungen und \
            Verweigerungen, und Empfangsbestätigungen. Auch was zurückgezogen oder hinfällig ist, bleibt sichtbar.
            """,
        en: """
            All revisions, the oldest first, with what changed field by field, certificates and refusals, and \
            receipts. What is withdrawn or void stays visible too.
            """)

    static let declarationCorrect = Phrase(
        nl: "Aangiften verbeteren: een nieuwe versie met haar reden.",
        fr: "Corriger des déclarations, par une nouvelle version avec son motif.",
        de: "Erklärungen berichtigen: eine neue Fassung mit ihrem Grund.",
        en: "Correct declarations: a new revision with its reason.")

    static let declarationCorrectDiscussion = Phrase(
        nl: """
            Een document dat zelf zegt welke versie het verbetert en waarom, houdt wat het zegt; een ander verbetert \
            de nieuwste versie, met de reden van --reason. Een certificaat op de vorige versie vervalt.
            """,
        fr: """
            Un document qui dit lui-même quelle version il corrige et pourquoi garde ce qu'il dit ; un autre \
            corrige la version la plus récente, avec le motif de --reason. Un certificat de la version précédente \
            devient caduc.
            """,
        de: """
            Ein Dokument, das selbst sagt, welche Fassung es berichtigt und warum, behält, was es sagt; ein anderes \
            berichtigt die neueste Fassung, mit dem Grund von --reason. Eine Bescheinigung der vorigen Fassung wird \
            hinfällig.
            """,
        en: """
            A document that says itself which revision it corrects and why keeps what it says; another one corrects \
            the newest revision, with the reason of --reason. A certificate on the revision before becomes void.
            """)

    static let declarationWithdraw = Phrase(
        nl: "Aangiften intrekken, alle of geen enkele, ten hoogste 500 tegelijk.",
        fr: "Retirer des déclarations, toutes ou aucune, au plus 500 à la fois.",
        de: "Erklärungen zurückziehen, alle oder keine, höchstens 500 auf einmal.",
        en: "Withdraw declarations, all or none, at most 500 at once.")

    static let declarationWithdrawDiscussion = Phrase(
        nl: "De aangifte blijft zichtbaar, met de reden; daarna kan een nieuwe worden ingediend.",
        fr: "La déclaration reste visible, avec le motif ; ensuite, une nouvelle peut être introduite.",
        de: "Die Erklärung bleibt sichtbar, mit dem Grund; danach kann eine neue eingereicht werden.",
        en: "The declaration stays visible, with the reason; after it a new one can be handed in.")
}
