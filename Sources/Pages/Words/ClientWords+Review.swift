import Values

/// The texts of certifying and refusing, one declaration or many.
extension ClientWords {
    static let review: [String: Phrase] = ContributionWords.all.adding(left).adding([
        "title": Phrase(
            nl: "De aangifte {year} nakijken", fr: "Vérifier la déclaration {year}",
            de: "Die Erklärung {year} prüfen", en: "Review the declaration {year}"),
        "title_many": Phrase(
            nl: "{count} aangiften nakijken", fr: "Vérifier {count} déclarations", de: "{count} Erklärungen prüfen",
            en: "Review {count} declarations"),
        "back": Phrase(nl: "Klanten", fr: "Clients", de: "Mandanten", en: "Clients"),
        "figures": Phrase(
            nl: "Wat aangegeven is", fr: "Ce qui est déclaré", de: "Was erklärt ist", en: "What is declared"),
        "figure": Phrase(nl: "Gegeven", fr: "Donnée", de: "Angabe", en: "Figure"),
        "this_year": Phrase(nl: "Voor {year}", fr: "Pour {year}", de: "Für {year}", en: "For {year}"),
        "last_year": Phrase(
            nl: "Voor {last_year}", fr: "Pour {last_year}", de: "Für {last_year}", en: "For {last_year}"),
        "history": Phrase(
            nl: "De hele aangifte en haar geschiedenis", fr: "Toute la déclaration et son historique",
            de: "Die ganze Erklärung und ihre Geschichte", en: "The whole declaration and its history"),
        "parties": Phrase(
            nl: "Wie aangeeft, en contact", fr: "Qui déclare, et contact", de: "Wer erklärt, und Kontakt",
            en: "Who declares, and contact"),
        "other_name": Phrase(
            nl: "De aangifte noemt “{declared}”; dit nummer staat hier geregistreerd als “{registered}”.",
            fr: "La déclaration nomme « {declared} » ; ce numéro est enregistré ici au nom de « {registered} ».",
            de: "Die Erklärung nennt „{declared}“; diese Nummer ist hier als „{registered}“ registriert.",
            en: "The declaration names “{declared}”; this number is registered here as “{registered}”."),
        "revisions": DeclarationWords.page["history"] ?? Phrase(same: ""),
        "because": DeclarationWords.page["because"] ?? Phrase(same: ""),
        "field": DeclarationWords.page["field"] ?? Phrase(same: ""),
        "before": DeclarationWords.page["before"] ?? Phrase(same: ""),
        "after": DeclarationWords.page["after"] ?? Phrase(same: ""),
        "no_changes": DeclarationWords.page["no_changes"] ?? Phrase(same: ""),
        "void": DeclarationWords.page["void"] ?? Phrase(same: ""),
        "client": Phrase(nl: "Klant", fr: "Client", de: "Mandant", en: "Client"),
        "total": Phrase(
            nl: "Totale omzet", fr: "Chiffre d'affaires total", de: "Gesamtumsatz", en: "Total turnover"),
        "pick_column": list["pick_column"] ?? Phrase(same: ""), "pick": list["pick"] ?? Phrase(same: ""),
        "picked": Phrase(
            nl: "Neem het vinkje weg bij wat u nu niet certificeert of weigert.",
            fr: "Décochez ce que vous ne certifiez ni ne refusez maintenant.",
            de: "Nehmen Sie das Häkchen weg, wo Sie jetzt weder bescheinigen noch verweigern.",
            en: "Untick what you neither certify nor refuse now."),
        "picked_label": Phrase(nl: "Aangiften", fr: "Déclarations", de: "Erklärungen", en: "Declarations"),
        "last_none": Phrase(
            nl: "niets aangegeven", fr: "rien de déclaré", de: "nichts erklärt", en: "nothing declared"),
        "same": Phrase(nl: "ongewijzigd", fr: "inchangé", de: "unverändert", en: "unchanged"),
        "entities": Phrase(nl: "Entiteiten", fr: "Entités", de: "Einheiten", en: "Entities"),
        "filled_from": Phrase(
            nl: "Ingevuld zoals op uw certificaat van {date}. Verander wat niet meer klopt.",
            fr: "Rempli comme sur votre certificat du {date}. Modifiez ce qui n'est plus exact.",
            de: "Ausgefüllt wie auf Ihrer Bescheinigung vom {date}. Ändern Sie, was nicht mehr stimmt.",
            en: "Filled in as on your certificate of {date}. Change what is no longer right."),
        "levy": Phrase(
            nl: "Omzet voor de heffing", fr: "Chiffre d'affaires soumis à la redevance",
            de: "Umsatz für "
                + "die Abgabe", en: "Turnover for the levy"),
        "amount": Phrase(nl: "Bijdrage", fr: "Contribution", de: "Beitrag", en: "Contribution"),
        "certify": Phrase(nl: "Certificeren", fr: "Certifier", de: "Bescheinigen", en: "Certify"),
        "certify_what": Phrase(
            nl: "U bevestigt dat wat hierboven staat, waar is. Het certificaat geldt voor deze inhoud en geen "
                + "andere, met de datum van vandaag.",
            fr: "Vous confirmez que ce qui figure ci-dessus est exact. Le certificat vaut pour ce contenu et aucun "
                + "autre, à la date d'aujourd'hui.",
            de: "Sie bestätigen, dass das oben Stehende richtig ist. Die Bescheinigung gilt für diesen Inhalt und "
                + "keinen anderen, mit dem heutigen Tag.",
            en: "You confirm that what stands above is true. The certificate is for this content and no other, with "
                + "the day of today."),
        "certifier_name": Phrase(
            nl: "Naam van wie certificeert", fr: "Nom de la personne qui certifie",
            de: "Name der bescheinigenden Person",
            en: "Name of who certifies"),
        "profession": Phrase(nl: "Beroep", fr: "Profession", de: "Beruf", en: "Profession"),
        "register_number": Phrase(
            nl: "Nummer in het beroepsregister", fr: "Numéro au registre professionnel",
            de: "Nummer im Berufsregister", en: "Number in the professional register"),
        "register_number_hint": Phrase(
            nl: "Van het Instituut van de Bedrijfsrevisoren (IBR) of van het ITAA.",
            fr: "De l'Institut des Réviseurs d'Entreprises (IRE) ou de l'ITAA.",
            de: "Des Instituts der Betriebsrevisoren (IBR) oder des ITAA.",
            en: "Of the institute of auditors (IBR-IRE) or of the ITAA."),
        "position": Phrase(nl: "Positie", fr: "Position", de: "Stellung", en: "Position"),
        "do_certify": Phrase(nl: "Certificeren", fr: "Certifier", de: "Bescheinigen", en: "Certify"),
        "refuse": Phrase(nl: "Of weigeren", fr: "Ou refuser", de: "Oder verweigern", en: "Or refuse"),
        "refuse_what": Phrase(
            nl: "Wie aangifte deed, ziet de reden en kan verbeteren. Daarna kunt u opnieuw nakijken.",
            fr: "Le déclarant voit le motif et peut corriger. Vous pouvez ensuite vérifier à nouveau.",
            de: "Wer erklärt hat, sieht den Grund und kann berichtigen. Danach können Sie wieder prüfen.",
            en: "Whoever declared sees the reason and can correct. You can review again after that."),
        "reason": Phrase(
            nl: "Waarom certificeert u niet?", fr: "Pourquoi ne certifiez-vous pas ?",
            de: "Warum bescheinigen Sie nicht?", en: "Why do you not certify?"),
        "reason_hint": Phrase(
            nl: "Schrijf welk gegeven niet klopt en wat de boeken zeggen.",
            fr: "Écrivez quelle donnée n'est pas exacte et ce que dit la comptabilité.",
            de: "Schreiben Sie, welche Angabe nicht stimmt und was die Bücher sagen.",
            en: "Write which figure is not right and what the books say."),
        "do_refuse": Phrase(
            nl: "Certificering weigeren", fr: "Refuser la certification", de: "Bescheinigung verweigern",
            en: "Refuse the certificate"),
    ])

    static let reviewShown = review.filter { key, _ in
        !key.hasPrefix("is_")
            && ![
                "title", "title_many", "title_none", "own", "own_go", "pick", "picked_label", "filled_from",
                "other_name",
            ].contains(key)
    }

    static let done: [String: Phrase] = [
        "back": Phrase(nl: "Klanten", fr: "Clients", de: "Mandanten", en: "Clients"),
        "certified": Phrase(
            nl: "Gecertificeerd: {count}", fr: "Certifiées : {count}", de: "Bescheinigt: {count}",
            en: "Certified: {count}"),
        "refused": Phrase(
            nl: "Certificering geweigerd: {count}", fr: "Certification refusée : {count}",
            de: "Bescheinigung verweigert: {count}", en: "Certificate refused: {count}"),
        "failed": Phrase(
            nl: "Niet gebeurd: {count}. De reden staat erbij.", fr: "Pas fait : {count}. Le motif est indiqué.",
            de: "Nicht geschehen: {count}. Der Grund steht dabei.",
            en: "Not done: {count}. The reason stands beside it."),
        "client": Phrase(nl: "Klant", fr: "Client", de: "Mandant", en: "Client"),
        "outcome": Phrase(nl: "Uitkomst", fr: "Résultat", de: "Ergebnis", en: "Result"),
        "receipt": Phrase(nl: "Ontvangstbewijs", fr: "Accusé", de: "Empfangsbestätigung", en: "Receipt"),
        "moved": Phrase(
            nl: "De aangifte is veranderd nadat u ze bekeek. Kijk de nieuwe versie na.",
            fr: "La déclaration a changé après votre consultation. Vérifiez la nouvelle version.",
            de: "Die Erklärung wurde geändert, nachdem Sie sie angesehen hatten. Prüfen Sie die neue Fassung.",
            en: "The declaration was changed after you looked at it. Review the new version."),
        "was": Phrase(
            nl: "Zoals u het zag:", fr: "Ce que vous avez vu :", de: "Wie Sie es sahen:", en: "As you saw it:"),
        "is": Phrase(nl: "Nu:", fr: "À présent :", de: "Jetzt:", en: "Now:"),
        "review_new": Phrase(
            nl: "De nieuwe versie nakijken", fr: "Vérifier la nouvelle version", de: "Die neue Fassung prüfen",
            en: "Review the new version"),
        "ended": Phrase(
            nl: "Het mandaat van {name} eindigde op {date}. Vraag die klant een nieuw mandaat.",
            fr: "Le mandat donné par {name} a pris fin le {date}. Demandez un nouveau mandat à ce client.",
            de: "Die Vollmacht von {name} endete am {date}. Bitten Sie diesen Mandanten um eine neue.",
            en: "The mandate of {name} ended on {date}. Ask this client for a new one."),
        "rest": Phrase(
            nl: "Nog niet behandeld: {count}", fr: "Pas encore traitées : {count}", de: "Noch nicht behandelt: {count}",
            en: "Not dealt with yet: {count}"),
        "rest_go": Phrase(
            nl: "Deze aangiften nakijken", fr: "Vérifier ces déclarations", de: "Diese Erklärungen prüfen",
            en: "Review these declarations"),
        "not_done": Phrase(nl: "niet gebeurd", fr: "pas fait", de: "nicht geschehen", en: "not done"),
    ]

    static let doneShown = done.filter { key, _ in
        !["certified", "refused", "failed", "moved", "ended", "rest"].contains(key)
    }
}
