import Values

/// The texts of a declaration's own page, of its receipts, and of withdrawing it.
enum DeclarationWords {
    static let page: [String: Phrase] = ContributionWords.all.adding([
        "title": Phrase(
            nl: "Aangifte {year}", fr: "Déclaration {year}", de: "Erklärung {year}",
            en: "Declaration {year}"),
        "back": Phrase(nl: "Overzicht", fr: "Aperçu", de: "Übersicht", en: "Overview"),
        "state": Phrase(nl: "Toestand", fr: "État", de: "Stand", en: "State"),
        "closed": Phrase(
            nl: "Het bijdragejaar is afgesloten: er kan niets meer ingediend of veranderd worden.",
            fr: "L'année de contribution est clôturée : rien ne peut plus être introduit ni modifié.",
            de: "Das Beitragsjahr ist für Erklärungen geschlossen: Es kann nichts mehr eingereicht oder geändert "
                + "werden.",
            en: "The contribution year is closed: nothing more can be handed in or changed."),
        "closed_judge": Phrase(
            nl: "Het bijdragejaar is afgesloten: de aangifte kan niet meer veranderen. Certificeren kan nog wel.",
            fr: "L'année de contribution est clôturée : la déclaration ne peut plus changer. Elle peut encore être "
                + "certifiée.",
            de: "Das Beitragsjahr ist geschlossen: Die Erklärung kann sich nicht mehr ändern. Bescheinigt werden kann "
                + "sie noch.",
            en: "The contribution year is closed: the declaration can't change any more. It can still be certified."),
        "reopened": Phrase(
            nl: "Het bijdragejaar is afgesloten, maar het agentschap heeft deze aangifte op {at} opnieuw geopend "
                + "(“{reason}”). U kunt ze nog één keer indienen, verbeteren of intrekken. Wat al gefactureerd is, "
                + "wordt daarna rechtgezet met een creditnota en een nieuwe factuur.",
            fr: "L'année de contribution est clôturée, mais l'agence a rouvert cette déclaration le {at} "
                + "(« {reason} »). Vous pouvez encore l'introduire, la corriger ou la retirer, une seule fois. Ce qui "
                + "est déjà facturé est ensuite rectifié par une note de crédit et une nouvelle facture.",
            de: "Das Beitragsjahr ist geschlossen, aber die Agentur hat diese Erklärung am {at} wieder geöffnet "
                + "(„{reason}“). Sie können sie noch einmal einreichen, berichtigen oder zurückziehen. Was bereits in "
                + "Rechnung gestellt ist, wird danach mit einer Gutschrift und einer neuen Rechnung berichtigt.",
            en: "The contribution year is closed, but the agency reopened this declaration on {at} (“{reason}”). You "
                + "can hand it in, correct or withdraw it once more. What was invoiced is put right after that with a "
                + "credit note and a new invoice."),
        "is_certified_reopened": Phrase(
            nl: "Gecertificeerd door {certifier} op {date}.", fr: "Certifiée par {certifier} le {date}.",
            de: "Bescheinigt von {certifier} am {date}.", en: "Certified by {certifier} on {date}."),
        "is_refused_closed": Phrase(
            nl: "De certificering is op {at} geweigerd door {person}. Verbeteren kan pas als het agentschap de "
                + "aangifte opnieuw opent: schrijf het agentschap, met deze reden.",
            fr: "Le certificat a été refusé le {at} par {person}. Pour corriger, il faut que l'agence rouvre la "
                + "déclaration : écrivez-lui en donnant ce motif.",
            de: "Die Bescheinigung wurde am {at} von {person} verweigert. Berichtigen können Sie erst, wenn die "
                + "Agentur die Erklärung wieder öffnet: Schreiben Sie ihr, mit diesem Grund.",
            en: "The certificate was refused on {at} by {person}. You can correct only once the agency reopens the "
                + "declaration: write to the agency, with this reason."),
        "is_ex_officio_closed": Phrase(
            nl: "Op {at} ambtshalve vastgesteld op de totale omzet die bij de FOD Financiën bekend is (Q8). Niet "
                + "akkoord? Schrijf aan het agentschap waarom u bezwaar maakt.",
            fr: "Établie d'office le {at} sur tout le chiffre d'affaires connu du SPF Finances (Q8). Pas d'accord ? "
                + "Écrivez à l'agence le motif de votre réclamation.",
            de: "Am {at} von Amts wegen festgesetzt auf der Grundlage des gesamten Umsatzes, den der FÖD Finanzen "
                + "kennt (Q8). Nicht einverstanden? Schreiben Sie der Agentur, warum Sie widersprechen.",
            en: "Set ex officio on {at} on the whole turnover that the FPS Finance knows (Q8). Do you disagree? Write "
                + "to the agency why you object."),
        "is_none": Phrase(
            nl: "Er is nog niets ingediend.", fr: "Rien n'est encore introduit.", de: "Es ist noch nichts eingereicht.",
            en: "Nothing is handed in yet."),
        "is_draft": Phrase(
            nl: "Bewaard op {at}, nog niet ingediend.", fr: "Enregistrée le {at}, pas encore introduite.",
            de: "Gespeichert am {at}, noch nicht eingereicht.", en: "Saved on {at}, not handed in yet."),
        "is_submitted": Phrase(
            nl: "Ingediend op {at}. Ze wacht op het certificaat van een bedrijfsrevisor of accountant.",
            fr: "Introduite le {at}. Elle attend le certificat d'un réviseur d'entreprises ou d'un expert-comptable.",
            de: "Eingereicht am {at}. Sie wartet auf die Bescheinigung eines Betriebsrevisors oder Buchprüfers.",
            en: "Handed in on {at}. It waits for the certificate of an auditor or accountant."),
        "is_submitted_asked": Phrase(
            nl: "Ingediend op {at}. Op {asked} ging een mail naar {certifiers}, met de vraag om ze te certificeren.",
            fr: "Introduite le {at}. Un e-mail du {asked} a demandé à {certifiers} de la certifier.",
            de: "Eingereicht am {at}. Eine Mail vom {asked} bittet {certifiers}, sie zu bescheinigen.",
            en: "Handed in on {at}. A mail of {asked} asked {certifiers} to certify it."),
        "is_certified": Phrase(
            nl: "Gecertificeerd door {certifier} op {date}. U hoeft niets meer te doen.",
            fr: "Certifiée par {certifier} le {date}. Vous n'avez plus rien à faire.",
            de: "Bescheinigt von {certifier} am {date}. Sie haben nichts mehr zu tun.",
            en: "Certified by {certifier} on {date}. There is nothing more for you to do."),
        "is_refused": Phrase(
            nl: "De certificering is op {at} geweigerd door {person}. Verbeter de aangifte, of bespreek de reden.",
            fr: "Le certificat a été refusé le {at} par {person}. Corrigez la déclaration, ou discutez du motif.",
            de: "Die Bescheinigung wurde am {at} von {person} verweigert. Berichtigen Sie die Erklärung, oder "
                + "besprechen Sie den Grund.",
            en: "The certificate was refused on {at} by {person}. Correct the declaration, or talk the reason over."),
        "is_withdrawn": Phrase(
            nl: "Ingetrokken op {at}. Voor {year} is nu niets aangegeven.",
            fr: "Retirée le {at}. Rien n'est déclaré pour {year} à présent.",
            de: "Zurückgezogen am {at}. Für {year} ist nun nichts erklärt.",
            en: "Withdrawn on {at}. Nothing is declared for {year} now."),
        "is_ex_officio": Phrase(
            nl: "Op {at} ambtshalve vastgesteld op de totale omzet die bij de FOD Financiën bekend is (Q8). Dien de "
                + "aangifte alsnog zelf in.",
            fr: "Établie d'office le {at} sur tout le chiffre d'affaires connu du SPF Finances (Q8). Vous pouvez "
                + "encore introduire la déclaration vous-même.",
            de: "Am {at} von Amts wegen festgesetzt auf der Grundlage des gesamten Umsatzes, den der FÖD Finanzen "
                + "kennt (Q8). Reichen Sie trotzdem noch selbst eine Erklärung ein.",
            en: "Set ex officio on {at} on the whole turnover that the FPS Finance knows (Q8). Hand it in yourself all "
                + "the same."),
        "because": Phrase(nl: "Reden", fr: "Motif", de: "Grund", en: "Reason"),
        "do_declare": Phrase(
            nl: "Aangifte invullen", fr: "Remplir la déclaration", de: "Erklärung ausfüllen",
            en: "Fill in the declaration"),
        "do_certify": Phrase(
            nl: "Certificering vragen", fr: "Demander la certification", de: "Bescheinigung erbitten",
            en: "Ask for the certificate"),
        "do_see_request": Phrase(
            nl: "Vraag om certificering bekijken", fr: "Voir la demande de certification",
            de: "Anfrage zur Bescheinigung ansehen", en: "See the request for the certificate"),
        "do_judge": Phrase(
            nl: "Nakijken en certificeren of weigeren", fr: "Vérifier, puis certifier ou refuser",
            de: "Prüfen, dann bescheinigen oder verweigern", en: "Review, then certify or refuse"),
        "do_correct": Phrase(nl: "Verbeteren", fr: "Corriger", de: "Berichtigen", en: "Correct"),
        "do_correct_on": Phrase(
            nl: "Verdergaan met de verbetering", fr: "Continuer la correction",
            de: "Mit der Berichtigung fortfahren", en: "Go on with the correction"),
        "do_withdraw": Phrase(nl: "Intrekken", fr: "Retirer", de: "Zurückziehen", en: "Withdraw"),
        "do_continue": DueWords.all["do_continue"] ?? Phrase(same: ""),
        "do_upload": Phrase(
            nl: "Een bestand opladen", fr: "Charger un fichier", de: "Eine Datei hochladen", en: "Upload a file"),
        "figures": Phrase(
            nl: "Wat aangegeven is", fr: "Ce qui est déclaré", de: "Was erklärt ist", en: "What is declared"),
        "figures_was": Phrase(
            nl: "Wat aangegeven was", fr: "Ce qui était déclaré", de: "Was erklärt war", en: "What was declared"),
        "figure": Phrase(nl: "Gegeven", fr: "Donnée", de: "Angabe", en: "Figure"),
        "this_year": Phrase(nl: "Voor {year}", fr: "Pour {year}", de: "Für {year}", en: "For {year}"),
        "last_year": Phrase(
            nl: "Voor {last_year}", fr: "Pour {last_year}", de: "Für {last_year}",
            en: "For {last_year}"),
        "history": Phrase(nl: "Geschiedenis", fr: "Historique", de: "Geschichte", en: "History"),
        "revision": Phrase(
            nl: "Versie {number}: {event}", fr: "Version {number} : {event}", de: "Fassung {number}: {event}",
            en: "Revision {number}: {event}"),
        "by": Phrase(nl: "{at}, {person}", fr: "{at}, {person}", de: "{at}, {person}", en: "{at}, {person}"),
        "no_changes": Phrase(
            nl: "Geen waarde is veranderd.", fr: "Aucune valeur n'a changé.", de: "Kein Wert hat sich geändert.",
            en: "No value changed."),
        "field": Phrase(nl: "Gegeven", fr: "Donnée", de: "Angabe", en: "Figure"),
        "before": Phrase(nl: "Voordien", fr: "Avant", de: "Vorher", en: "Before"),
        "after": Phrase(nl: "Nu", fr: "À présent", de: "Jetzt", en: "Now"),
        "certified_by": Phrase(
            nl: "Gecertificeerd door {certifier} op {date}", fr: "Certifiée par {certifier} le {date}",
            de: "Bescheinigt von {certifier} am {date}", en: "Certified by {certifier} on {date}"),
        "void": Phrase(
            nl: "vervallen: er is een latere versie", fr: "caduc : il y a une version ultérieure",
            de: "verfallen: Es gibt eine spätere Fassung", en: "lapsed: there is a later revision"),
        "refused_by": Phrase(
            nl: "Certificering geweigerd op {at}: {reason}", fr: "Certification refusée le {at} : {reason}",
            de: "Bescheinigung verweigert am {at}: {reason}", en: "Certificate refused on {at}: {reason}"),
        "receipt": Phrase(
            nl: "Ontvangstbewijs {reference}", fr: "Accusé {reference}", de: "Empfangsbestätigung {reference}",
            en: "Receipt {reference}"),
    ])

    static let withdraw: [String: Phrase] = [
        "title": Phrase(
            nl: "De aangifte {year} intrekken", fr: "Retirer la déclaration {year}",
            de: "Die Erklärung {year} zurückziehen", en: "Withdraw the declaration {year}"),
        "back": Phrase(
            nl: "Terug naar de aangifte", fr: "Retour à la déclaration", de: "Zurück zur Erklärung",
            en: "Back to the declaration"),
        "what": Phrase(
            nl: "Daarna is voor {year} niets aangegeven, en een certificaat vervalt. Wat u indiende, blijft in de "
                + "geschiedenis staan. Is maar één bedrag fout, verbeter de aangifte dan.",
            fr: "Rien ne sera alors déclaré pour {year}, et un éventuel certificat devient caduc. Ce que vous avez "
                + "introduit reste dans l'historique. Si seul un montant est faux, corrigez plutôt la déclaration.",
            de: "Danach ist für {year} nichts erklärt, und eine Bescheinigung verfällt. Was Sie eingereicht haben, "
                + "bleibt in der Geschichte. Ist nur ein Betrag falsch, berichtigen Sie die Erklärung.",
            en: "Nothing is declared for {year} then, and a certificate lapses. What you handed in stays in the "
                + "history. If only an amount is wrong, correct the declaration instead."),
        "reason": Phrase(
            nl: "Waarom trekt u ze in?", fr: "Pourquoi la retirez-vous ?", de: "Warum nehmen Sie sie zurück?",
            en: "Why do you withdraw it?"),
        "do": Phrase(
            nl: "Aangifte intrekken", fr: "Retirer la déclaration", de: "Erklärung zurückziehen",
            en: "Withdraw the declaration"),
        "moved": Phrase(
            nl: "De aangifte is intussen veranderd. Kijk ze na voor u ze intrekt.",
            fr: "La déclaration a changé entre-temps. Vérifiez-la avant de la retirer.",
            de: "Die Erklärung hat sich inzwischen geändert. Prüfen Sie sie, bevor Sie sie zurückziehen.",
            en: "The declaration changed meanwhile. Look it over before you withdraw it."),
    ]

    static let certification: [String: Phrase] = [
        "title": Phrase(
            nl: "Certificering vragen", fr: "Demander la certification", de: "Bescheinigung erbitten",
            en: "Ask for the certificate"),
        "back": withdraw["back"] ?? Phrase(same: ""),
        "who": Phrase(
            nl: "Deze houders van een mandaat zien uw aangifte nu en kunnen ze certificeren:",
            fr: "Ces titulaires d'un mandat voient à présent votre déclaration et peuvent la certifier :",
            de: "Diese Inhaber einer Vollmacht sehen Ihre Erklärung jetzt und können sie bescheinigen:",
            en: "These holders of a mandate see your declaration now and can certify it:"),
        "until": Phrase(nl: "tot en met {date}", fr: "jusqu'au {date}", de: "bis {date}", en: "until {date}"),
        "say": Phrase(
            nl: "Zeg hun dat ze klaarstaat, met dit adres:", fr: "Dites-leur qu'elle est prête, avec cette adresse :",
            de: "Sagen Sie ihnen, dass sie bereit ist, mit dieser Adresse:",
            en: "Tell them that it is ready, with this address:"),
        "write": Phrase(
            nl: "Hun een mail sturen", fr: "Leur envoyer un e-mail", de: "Ihnen eine Mail senden",
            en: "Send them a mail"),
        "asked": Phrase(
            nl:
                "De mail aan {certifiers} vertrok op {asked}. Zodra de aangifte gecertificeerd is, of de "
                + "certificering geweigerd, krijgt {contact} een mail.",
            fr: "L'e-mail à {certifiers} est parti le {asked}. Dès que la déclaration sera certifiée, ou la "
                + "certification refusée, {contact} recevra un e-mail.",
            de:
                "Die Mail an {certifiers} ging am {asked} hinaus. Sobald die Erklärung bescheinigt oder die "
                + "Bescheinigung verweigert ist, erhält {contact} eine Mail.",
            en:
                "The mail to {certifiers} went out on {asked}. {contact} gets one as soon as the declaration is "
                + "certified, or its certificate refused."),
        "nobody": Phrase(
            nl: "Nog niemand heeft van u een mandaat om te certificeren.",
            fr: "Vous n'avez encore donné à personne un mandat pour certifier.",
            de: "Noch niemand hat von Ihnen eine Vollmacht zum Bescheinigen.",
            en: "Nobody holds a mandate of yours to certify yet."),
        "give": Phrase(
            nl: "Een mandaat geven", fr: "Donner un mandat", de: "Eine Vollmacht erteilen", en: "Give a mandate"),
        "givers": Phrase(
            nl: "Bij u kunnen zij dat doen:", fr: "Chez vous, ces personnes peuvent le faire :",
            de: "Bei Ihnen können das tun:", en: "In your organisation they can do so:"),
        "give_text": Phrase(
            nl: "Een bedrijfsrevisor of accountant met een mandaat om te certificeren doet het in enkele klikken. Wie "
                + "uw toegang beheert, geeft het mandaat.",
            fr: "Un réviseur d'entreprises ou un expert-comptable avec un mandat pour certifier le fait en quelques "
                + "clics. La personne qui gère vos accès donne le mandat.",
            de: "Ein Betriebsrevisor oder Buchprüfer mit einer Vollmacht zum Bescheinigen tut es mit wenigen "
                + "Klicks. Wer Ihren Zugang verwaltet, erteilt die Vollmacht.",
            en: "An auditor or accountant with a mandate to certify does it in a few clicks. Whoever manages your "
                + "access gives the mandate."),
    ]

    static let receipt: [String: Phrase] = ContributionWords.all.adding([
        "newer": Phrase(
            nl: "Er is een nieuwere versie: versie {newest} van {newest_at}.",
            fr: "Il existe une version plus récente : la version {newest} du {newest_at}.",
            de: "Es gibt eine neuere Fassung: Fassung {newest} vom {newest_at}.",
            en: "There is a newer revision: {newest} of {newest_at}."),
        "title": Phrase(
            nl: "Ontvangstbewijs {reference}", fr: "Accusé de réception {reference}",
            de: "Empfangsbestätigung {reference}", en: "Receipt {reference}"),
        "back": withdraw["back"] ?? Phrase(same: ""),
        "agency": Phrase(
            nl: "Federaal Agentschap voor Geneesmiddelen en Gezondheidsproducten",
            fr: "Agence fédérale des médicaments et des produits de santé",
            de: "Föderalagentur für Arzneimittel und Gesundheitsprodukte",
            en: "Federal Agency for Medicines and Health Products"),
        "what": Phrase(nl: "Wat", fr: "Quoi", de: "Was", en: "What"),
        "event": Phrase(
            nl: "{event} van de aangifte {year} (omzet van {turnover_year}), versie {number}",
            fr: "{event} de la déclaration {year} (chiffre d'affaires de {turnover_year}), version {number}",
            de: "{event} der Erklärung {year} (Umsatz von {turnover_year}), Fassung {number}",
            en: "{event} of the declaration {year} (turnover of {turnover_year}), revision {number}"),
        "for": Phrase(nl: "Voor", fr: "Pour", de: "Für", en: "For"),
        "by": Phrase(nl: "Door", fr: "Par", de: "Durch", en: "By"),
        "at": Phrase(nl: "Op", fr: "Le", de: "Am", en: "On"),
        "because": Phrase(nl: "Reden", fr: "Motif", de: "Grund", en: "Reason"),
        "content": Phrase(nl: "Inhoud", fr: "Contenu", de: "Inhalt", en: "Content"),
        "proof": Phrase(nl: "Bewijs", fr: "Preuve", de: "Beweis", en: "Proof"),
        "hash": Phrase(
            nl: "Vingerafdruk van de inhoud (SHA-256)", fr: "Empreinte du contenu (SHA-256)",
            de: "Prüfsumme des Inhalts (SHA-256)", en: "Fingerprint of the content (SHA-256)"),
        "entry": Phrase(
            nl: "Plaats in het auditspoor", fr: "Place dans la piste d'audit", de: "Stelle im Prüfpfad",
            en: "Place in the audit trail"),
        "download": Phrase(
            nl: "Verzegeld ontvangstbewijs (JSON)", fr: "Accusé scellé (JSON)", de: "Versiegelte Bestätigung (JSON)",
            en: "Sealed receipt (JSON)"),
        "paper": Phrase(
            nl: "Ontvangstbewijs om af te drukken (pdf)", fr: "Accusé sur papier (PDF)",
            de: "Bestätigung auf Papier (PDF)",
            en: "Receipt on paper (PDF)"),
        "print": Phrase(
            nl: "Druk het af, en bewaar het verzegelde bestand: iedereen kan het narekenen.",
            fr: "Imprimez-le, et gardez le fichier scellé : chacun peut le vérifier par le calcul.",
            de: "Drucken Sie sie aus und bewahren Sie die versiegelte Datei auf: Jeder kann sie nachprüfen.",
            en: "Print it, and keep the sealed file: anybody can check its sums."),
    ])
}
