import Values

/// The texts of the questions about activities, about who declares and about who certifies.
extension FormWords {
    static let activities: [String: Phrase] = common.adding([
        "title": Phrase(
            nl: "Geregistreerde activiteiten in {turnover_year}", fr: "Activités enregistrées en {turnover_year}",
            de: "Registrierte Tätigkeiten im Jahr {turnover_year}", en: "Registered activities in {turnover_year}"),
        "what": Phrase(
            nl: "Elke activiteit telt met haar klassen mee voor uw entiteiten. De hoogste waarde telt, en één "
                + "meer vanaf twee activiteiten.",
            fr: "Chaque activité compte avec ses classes pour vos entités. La valeur la plus élevée vaut, et "
                + "une de plus à partir de deux activités.",
            de: "Jede Tätigkeit zählt mit ihren Klassen für Ihre Einheiten. Der höchste Wert gilt, und eine "
                + "mehr ab zwei Tätigkeiten.",
            en: "Each activity with its classes counts for your entities. The highest value holds, and one "
                + "more from two activities on."),
        "entities": Phrase(
            nl: "Voor de bijdrage geldt {count}: hoe de entiteiten geteld worden",
            fr: "Pour la contribution : {count}. Comment les entités sont comptées",
            de: "Für den Beitrag gilt {count}: wie die Einheiten gezählt werden",
            en: "For the contribution it is {count}: how entities are counted"),
        "nothing": Phrase(
            nl: "Er was niets geregistreerd.", fr: "Rien n'était enregistré.", de: "Es war nichts registriert.",
            en: "Nothing was registered."),
        "step": Phrase(
            nl: "Activiteit en klasse, of regel", fr: "Activité et classe, ou règle",
            de: "Tätigkeit und Klasse, oder Regel", en: "Activity and class, or rule"),
        "outcome": Phrase(nl: "Entiteiten", fr: "Entités", de: "Einheiten", en: "Entities"),
        "where": ExplanationWords.all["where"] ?? Phrase(same: ""),
        "close": Phrase(
            nl: "Een activiteit gestopt?", fr: "Une activité arrêtée ?", de: "Eine Tätigkeit beendet?",
            en: "Stopped an activity?"),
        "close_text": Phrase(
            nl: "Sluit ze bij het agentschap, waar ze geregistreerd is. Ze telt nog voor elk jaar waarin ze "
                + "geregistreerd was: de laatste aangifte volgt in het jaar na de sluiting (Q10–Q13). Hier vinkt u aan "
                + "wat in {turnover_year} geregistreerd was.",
            fr: "Clôturez-la auprès de l'agence, où elle est enregistrée. Elle compte encore pour chaque année où elle "
                + "était enregistrée : la dernière déclaration suit l'année après la clôture (Q10–Q13). Cochez ici ce "
                + "qui était enregistré en {turnover_year}.",
            de: "Schließen Sie sie bei der Agentur, wo sie registriert ist. Sie zählt noch für jedes Jahr, in dem sie "
                + "registriert war: Die letzte Erklärung folgt im Jahr nach der Schließung (Q10–Q13). Hier kreuzen Sie "
                + "an, was im Jahr {turnover_year} registriert war.",
            en: "Close it with the agency, where it is registered. It still counts for every year in which it was "
                + "registered: the last declaration follows in the year after it is closed (Q10–Q13). Here you tick "
                + "what was registered in {turnover_year}."),
        "right": Phrase(
            nl: "Klopt deze lijst?", fr: "Cette liste est-elle exacte ?", de: "Stimmt diese Liste?",
            en: "Is this list right?"),
        "right_yes": Phrase(
            nl: "Ja, zo was het geregistreerd", fr: "Oui, c'était enregistré ainsi", de: "Ja, so war es registriert",
            en: "Yes, it was registered like this"),
        "right_no": Phrase(
            nl: "Nee, ik pas ze aan", fr: "Non, je la modifie", de: "Nein, ich ändere sie", en: "No, I change it"),
    ])

    static let registrations: [String: Phrase] = common.adding([
        "registrations": Phrase(
            nl: "Welke activiteiten en klassen waren in {turnover_year} geregistreerd?",
            fr: "Quelles activités et classes étaient enregistrées en {turnover_year} ?",
            de: "Welche Tätigkeiten und Klassen waren im Jahr {turnover_year} registriert?",
            en: "Which activities and classes were registered in {turnover_year}?"),
        "registrations_hint": Phrase(
            nl: "Open een activiteit en vink haar klassen aan, zoals ze bij het FAGG geregistreerd zijn. Alleen "
                + "de klasse met de meeste entiteiten telt, en één meer vanaf twee activiteiten.",
            fr: "Ouvrez une activité et cochez ses classes, telles qu'enregistrées auprès de l'AFMPS. Seule compte la "
                + "classe qui a le plus d'entités, et une de plus à partir de deux activités.",
            de: "Öffnen Sie eine Tätigkeit und kreuzen Sie ihre Klassen an, wie sie bei der FAAGP registriert sind. "
                + "Nur die Klasse mit den meisten Einheiten zählt, und eine mehr ab zwei Tätigkeiten.",
            en: "Open an activity and tick its classes, as they are registered with the FAMHP. Only the class "
                + "with the most entities counts, and one more from two activities on."),
        "former": Phrase(
            nl: "Vroegere richtlijnen (MDD, IVDD, AIMDD)", fr: "Anciennes directives (MDD, IVDD, AIMDD)",
            de: "Frühere Richtlinien (MDD, IVDD, AIMDD)", en: "Former directives (MDD, IVDD, AIMDD)"),
        "ticked": Phrase(nl: "aangevinkt", fr: "cochés", de: "angekreuzt", en: "ticked"),
        "nothing": Phrase(
            nl: "Er was niets geregistreerd", fr: "Rien n'était enregistré", de: "Es war nichts registriert",
            en: "Nothing was registered"),
        "nothing_hint": Phrase(
            nl: "Dan gelden {entities} entiteiten (Q14).", fr: "Dans ce cas, {entities} entités sont comptées (Q14).",
            de: "Dann gelten {entities} Einheiten (Q14).", en: "Then {entities} entities count (Q14)."),
    ])

    static let declarant: [String: Phrase] = common.adding([
        "title": Phrase(
            nl: "Wie geeft aan, en wie kunnen we iets vragen?", fr: "Qui déclare, et à qui poser une question ?",
            de: "Wer erklärt, und wen können wir fragen?", en: "Who declares, and whom can we ask?"),
        "name": Phrase(
            nl: "Naam van de organisatie", fr: "Nom de l'organisation", de: "Name der Organisation",
            en: "Name of the organisation"),
        "street": Phrase(
            nl: "Straat en nummer", fr: "Rue et numéro", de: "Straße und Hausnummer",
            en: "Street and number"),
        "postal_code": Phrase(nl: "Postcode", fr: "Code postal", de: "Postleitzahl", en: "Postal code"),
        "city": Phrase(nl: "Plaats", fr: "Localité", de: "Ort", en: "Town or city"),
        "country": Phrase(nl: "Land", fr: "Pays", de: "Land", en: "Country"),
        "letters": Phrase(
            nl: "In welke taal schrijven we u?", fr: "Dans quelle langue vous écrivons-nous ?",
            de: "In welcher Sprache schreiben wir Ihnen?", en: "In which language do we write to you?"),
        "contact": Phrase(
            nl: "Contactpersoon voor deze aangifte", fr: "Personne de contact pour cette déclaration",
            de: "Ansprechperson für diese Erklärung", en: "Contact for this declaration"),
        "contact_name": Phrase(
            nl: "Voornaam en naam", fr: "Prénom et nom", de: "Vorname und Name",
            en: "First name and name"),
        "email": Phrase(nl: "E-mailadres", fr: "Adresse e-mail", de: "E-Mail-Adresse", en: "E-mail address"),
        "phone": Phrase(
            nl: "Telefoon (hoeft niet)", fr: "Téléphone (facultatif)", de: "Telefon (freiwillig)",
            en: "Telephone (optional)"),
    ])

    static let certifier: [String: Phrase] = common.adding([
        "certifier": Phrase(
            nl: "Wie certificeert de aangifte?", fr: "Qui certifie la déclaration ?",
            de: "Wer bescheinigt die Erklärung?", en: "Who certifies the declaration?"),
        "certifier_hint": Phrase(
            nl: "Een bedrijfsrevisor of accountant, ook een eigen accountant (Q6).",
            fr: "Un réviseur d'entreprises ou un expert-comptable, même interne (Q6).",
            de: "Ein Betriebsrevisor oder Buchprüfer, auch ein eigener (Q6).",
            en: "An auditor or an accountant, an internal one too (Q6)."),
        "writes": Phrase(
            nl: "Wie u kiest, krijgt een mail zodra u indient.",
            fr: "La personne choisie reçoit un e-mail dès l'introduction.",
            de: "Wen Sie wählen, erhält beim Einreichen eine Mail.",
            en: "Whoever you choose gets a mail once you hand in."),
        "later": Phrase(
            nl: "Iemand anders, of ik weet het nog niet", fr: "Quelqu'un d'autre, ou je ne sais pas encore",
            de: "Jemand anders, oder ich weiß es noch nicht", en: "Somebody else, or I do not know yet"),
        "later_hint": Phrase(
            nl: "Geef na het indienen een mandaat om te certificeren.",
            fr: "Donnez un mandat pour certifier après l'introduction.",
            de: "Geben Sie nach dem Einreichen eine Vollmacht zum Bescheinigen.",
            en: "Give a mandate to certify after handing in."),
    ])
}
