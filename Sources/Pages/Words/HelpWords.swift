import Values

/// The texts of the page for whoever needs help.
enum HelpWords {
    static let all: [String: Phrase] = [
        "title": Phrase(
            nl: "Hulp en contact", fr: "Aide et contact", de: "Hilfe und Kontakt", en: "Help and contact"),
        "contact": Phrase(
            nl: "Wie antwoordt", fr: "Qui répond", de: "Wer antwortet", en: "Who answers"),
        "contact_what": Phrase(
            nl: "Vermeld uw ondernemingsnummer en het bijdragejaar. Toont een pagina een nummer van een verzoek, "
                + "geef het mee: daarmee is te vinden wat er gebeurde.",
            fr: "Mentionnez votre numéro d'entreprise et l'année de contribution. Si une page affiche un numéro de "
                + "requête, indiquez-le : il permet de retrouver ce qui s'est passé.",
            de: "Geben Sie Ihre Unternehmensnummer und das Beitragsjahr an. Zeigt eine Seite die Nummer einer "
                + "Anfrage, nennen Sie sie: Damit lässt sich finden, was geschah.",
            en: "Mention your enterprise number and the contribution year. Where a page shows the number of a "
                + "request, give it: it leads to what happened."),
        "first": Phrase(
            nl: "Wat u zelf kunt nagaan", fr: "Ce que vous pouvez vérifier vous-même",
            de: "Was Sie selbst prüfen können", en: "What you can check yourself"),
        "first_sign_in": Phrase(
            nl: "Aanmelden lukt niet: voor eID of itsme helpt hun eigen helpdesk. Met een account van deze dienst "
                + "geeft het agentschap u nieuwe toegang: vraag het wie in uw organisatie de toegang beheert.",
            fr: "Vous n'arrivez pas à vous connecter : pour eID ou itsme, adressez-vous à leur propre service d'aide. "
                + "Avec un compte de ce service, c'est l'agence qui vous redonne accès : demandez-le à qui gère les "
                + "accès dans votre organisation.",
            de: "Die Anmeldung gelingt nicht: Bei eID oder itsme hilft deren eigener Helpdesk. Mit einem Konto dieses "
                + "Dienstes gibt Ihnen die Agentur neuen Zugang: Wenden Sie sich an die Person, die in Ihrer "
                + "Organisation die Zugänge verwaltet.",
            en: "You can't sign in: for eID or itsme their own help desk helps. With an account of this service, the "
                + "agency gives you new access: ask whoever manages access in your organisation."),
        "first_rights": Phrase(
            nl: "U mag iets niet: de pagina zegt wie van uw organisatie u het recht kan geven.",
            fr: "Quelque chose ne vous est pas permis : la page dit qui, dans votre organisation, peut vous en "
                + "donner le droit.",
            de: "Sie dürfen etwas nicht: Die Seite sagt, wer in Ihrer Organisation Ihnen das Recht geben kann.",
            en: "You may not do something: the page says who in your organisation can give you the right."),
        "first_certifier": Phrase(
            nl: "Uw accountant ziet de aangifte niet: geef het kantoor onder Organisatie een mandaat om te "
                + "certificeren.",
            fr: "Votre comptable ne voit pas la déclaration : donnez au bureau, sous Organisation, un mandat pour "
                + "certifier.",
            de: "Ihr Buchprüfer sieht die Erklärung nicht: Erteilen Sie dem Büro unter Organisation eine Vollmacht "
                + "zum Bescheinigen.",
            en: "Your accountant does not see the declaration: give the office a mandate to certify, under "
                + "Organisation."),
        "first_amount": Phrase(
            nl: "U vraagt zich af hoe een bedrag tot stand komt: onder elk bedrag staat elke stap, met zijn artikel.",
            fr: "Vous vous demandez d'où vient un montant : sous chaque montant figure chaque étape, avec son "
                + "article.",
            de: "Sie fragen sich, wie ein Betrag entsteht: Unter jedem Betrag steht jeder Schritt, mit seinem "
                + "Artikel.",
            en: "You wonder how an amount comes about: below each amount stands each step, with its article."),
        "calculator": Phrase(
            nl: "Bereken de bijdrage", fr: "Calculer la contribution", de: "Den Beitrag berechnen",
            en: "Calculate the contribution"),
        "questions": Phrase(
            nl: "Wat Q1, Q6 of art. 14/9 betekent", fr: "Ce que signifie Q1, Q6 ou art. 14/9",
            de: "Was Q1, Q6 oder Art. 14/9 bedeutet", en: "What Q1, Q6 or art. 14/9 means"),
        "questions_what": Phrase(
            nl: "Q en een nummer is een vraag van de vragen en antwoorden van het agentschap over de financiering "
                + "van de sector; art. is een artikel van een wet. Welke tekst dat is, staat bij de bronnen.",
            fr: "Q suivi d'un numéro est une question des questions et réponses de l'agence sur le financement du "
                + "secteur ; art. est un article d'une loi. Le texte dont il s'agit figure parmi les sources.",
            de: "Q mit einer Nummer ist eine Frage aus den Fragen und Antworten der Agentur zur Finanzierung des "
                + "Sektors; Art. ist ein Artikel eines Gesetzes. Welcher Text das ist, steht bei den Quellen.",
            en: "Q with a number is a question of the agency's questions and answers on the financing of the "
                + "sector; art. is an article of a law. Which text that is stands with the sources."),
        "sources": Phrase(nl: "Bronnen", fr: "Sources", de: "Quellen", en: "Sources"),
        "accessibility": Phrase(
            nl: "Toegankelijkheid", fr: "Accessibilité", de: "Barrierefreiheit", en: "Accessibility"),
        "accessibility_what": Phrase(
            nl: "Deze pagina's volgen WCAG 2.2, niveau AA: ze werken met het toetsenbord alleen, zonder script, bij "
                + "400 % zoom, in licht en donker. Dat wordt bij elke wijziging met axe en in een echte browser "
                + "nagekeken; mensen met een beperking hebben ze nog niet beoordeeld.",
            fr: "Ces pages suivent WCAG 2.2, niveau AA : elles fonctionnent au clavier seul, sans script, à 400 % de "
                + "zoom, en clair et en sombre. C'est vérifié à chaque modification avec axe et dans un vrai "
                + "navigateur ; des personnes en situation de handicap ne les ont pas encore évaluées.",
            de: "Diese Seiten folgen WCAG 2.2, Stufe AA: Sie funktionieren mit der Tastatur allein, ohne Skript, bei "
                + "400 % Zoom, hell und dunkel. Das wird bei jeder Änderung mit axe und in einem echten Browser "
                + "geprüft; Menschen mit Behinderung haben sie noch nicht beurteilt.",
            en: "These pages follow WCAG 2.2, level AA: they work by keyboard alone, without script, at 400 % zoom, "
                + "light and dark. Each change is checked with axe and in a real browser; people with a disability "
                + "have not judged them yet."),
        "accessibility_tell": Phrase(
            nl: "Stuit u op een drempel, schrijf dan naar het adres hierboven welke pagina het is en wat niet lukt. "
                + "Een aangifte kan intussen ook als bestand worden opgeladen.",
            fr: "Si vous rencontrez un obstacle, écrivez à l'adresse ci-dessus de quelle page il s'agit et ce qui ne "
                + "va pas. Entre-temps, une déclaration peut aussi être chargée sous forme de fichier.",
            de: "Stoßen Sie auf ein Hindernis, schreiben Sie an die Adresse oben, welche Seite es ist und was nicht "
                + "gelingt. Eine Erklärung kann inzwischen auch als Datei hochgeladen werden.",
            en: "If you meet an obstacle, write to the address above which page it is and what does not work. "
                + "Meanwhile a declaration can be uploaded as a file, too."),
        "privacy": Phrase(
            nl: "Wat bewaard wordt", fr: "Ce qui est conservé", de: "Was aufbewahrt wird", en: "What is kept"),
        "privacy_cookies": Phrase(
            nl: "Cookies: één voor uw sessie, enkele zolang u zich aanmeldt en één voor uw taal. Geen andere, en "
                + "geen pagina vraagt iets aan een andere dienst.",
            fr: "Cookies : un pour votre session, quelques-uns pendant la connexion et un pour votre langue. Pas "
                + "d'autre, et aucune page n'interroge un autre service.",
            de: "Cookies: einer für Ihre Sitzung, einige während der Anmeldung und einer für Ihre Sprache. Keine "
                + "anderen, und keine Seite fragt einen anderen Dienst.",
            en: "Cookies: one for your session, some while you sign in and one for your language. No others, and no "
                + "page asks another service."),
        "privacy_calculator": Phrase(
            nl: "Wat u in de rekenhulp invult, staat alleen in het adres van de pagina.",
            fr: "Ce que vous indiquez dans le calculateur ne figure que dans l'adresse de la page.",
            de: "Was Sie im Rechner eingeben, steht nur in der Adresse der Seite.",
            en: "What you fill in in the calculator stands in the page's address alone."),
        "privacy_declaration": Phrase(
            nl: "Aangiften, certificaten en beslissingen blijven staan, met wie ze deed en wanneer: niets ervan "
                + "wordt overschreven.",
            fr: "Les déclarations, certificats et décisions restent, avec leur auteur et leur date : rien n'en est "
                + "écrasé.",
            de: "Erklärungen, Bescheinigungen und Entscheidungen bleiben stehen, mit wem und wann: Nichts davon wird "
                + "überschrieben.",
            en: "Declarations, certificates and decisions stay, with who made them and when: nothing of it is "
                + "overwritten."),
        "privacy_who": Phrase(
            nl: "Ze worden gezien door uw organisatie, door wie ze een mandaat gaf, en door het agentschap.",
            fr: "Ils sont visibles pour votre organisation, pour ceux à qui elle a donné mandat et pour l'agence.",
            de: "Gesehen werden sie von Ihrer Organisation, von wem sie eine Vollmacht gab, und von der Agentur.",
            en: "They are seen by your organisation, by those it gave a mandate, and by the agency."),
    ]
}
