import Values

/// The texts of checking answers, of handing in, and of what follows.
enum CheckWords {
    static let check: [String: Phrase] = FormWords.around.adding(ContributionWords.all).adding([
        "title": Phrase(
            nl: "Kijk uw antwoorden na", fr: "Vérifiez vos réponses", de: "Prüfen Sie Ihre Antworten",
            en: "Check your answers"),
        "change": Phrase(nl: "Wijzigen", fr: "Modifier", de: "Ändern", en: "Change"),
        "was": Phrase(nl: "voordien", fr: "avant", de: "vorher", en: "before"),
        "moved": Phrase(
            nl: "Er is intussen iets veranderd. Wat anders is dan u zag, staat hieronder met wat er voordien stond. "
                + "Kijk het na en dien dan in.",
            fr: "Quelque chose a changé entre-temps. Ce qui diffère de ce que vous avez vu figure ci-dessous avec "
                + "ce qu'il y avait avant. Vérifiez, puis introduisez.",
            de: "Inzwischen hat sich etwas geändert. Was anders ist, als Sie es sahen, steht unten mit dem, was vorher "
                + "da stand. Prüfen Sie es und reichen Sie dann ein.",
            en: "Something changed meanwhile. What differs from what you saw stands below with what stood there "
                + "before. Look it over, then hand in."),
        "taken": Phrase(
            nl: "overgenomen uit de aangifte van {known_year}: klopt dit nog?",
            fr: "repris de la déclaration {known_year} : est-ce toujours exact ?",
            de: "übernommen aus der Erklärung {known_year}: Stimmt das noch?",
            en: "taken over from the declaration {known_year}: is it still right?"),
        "unchanged": Phrase(
            nl: "U hebt niets veranderd: dit is wat al aangegeven is. Verander een antwoord, of laat de aangifte zoals "
                + "ze is.",
            fr: "Vous n'avez rien changé : c'est ce qui est déjà déclaré. Modifiez une réponse, ou laissez la "
                + "déclaration telle quelle.",
            de: "Sie haben nichts geändert: Das ist bereits erklärt. Ändern Sie eine Antwort, oder lassen Sie die "
                + "Erklärung, wie sie ist.",
            en: "You changed nothing: this is what is declared already. Change an answer, or leave the declaration as "
                + "it is."),
        "unchanged_certified": Phrase(
            nl:
                "U hebt niets veranderd: dit is wat al aangegeven en gecertificeerd is. Dient u het in, dan "
                + "vervalt het certificaat. Verander een antwoord, of laat de aangifte zoals ze is.",
            fr: "Vous n'avez rien changé : c'est ce qui est déjà déclaré et certifié. Si vous l'introduisez, le "
                + "certificat devient caduc. Modifiez une réponse, ou laissez la déclaration telle quelle.",
            de: "Sie haben nichts geändert: Das ist bereits erklärt und bescheinigt. Reichen Sie es ein, verfällt die "
                + "Bescheinigung. Ändern Sie eine Antwort, oder lassen Sie die Erklärung, wie sie ist.",
            en: "You changed nothing: this is what is declared and certified already. If you hand it in, the "
                + "certificate lapses. Change an answer, or leave the declaration as it is."),
        "look": Phrase(
            nl: "Kijk hier nog eens naar", fr: "Regardez encore ceci", de: "Sehen Sie hier noch einmal hin",
            en: "Look at this once more"),
        "declare": Phrase(nl: "Indienen", fr: "Introduire", de: "Einreichen", en: "Hand in"),
        "declare_text": Phrase(
            nl: "U verklaart dat dit juist en volledig is. Verbeteren kan ook na het indienen.",
            fr: "Vous déclarez que ceci est exact et complet. Corriger reste possible après l'introduction.",
            de: "Sie erklären, dass dies richtig und vollständig ist. Berichtigen können Sie auch nach dem Einreichen.",
            en: "You declare that this is right and complete. You can still correct it after handing in."),
        "declare_text_once": Phrase(
            nl: "U verklaart dat dit juist en volledig is. Het jaar is afgesloten: na het indienen kunt u niets meer "
                + "veranderen.",
            fr: "Vous déclarez que ceci est exact et complet. L'année est clôturée : après l'introduction, vous ne "
                + "pourrez plus rien changer.",
            de: "Sie erklären, dass dies richtig und vollständig ist. Das Jahr ist geschlossen: Nach dem Einreichen "
                + "können Sie nichts mehr ändern.",
            en: "You declare that this is right and complete. The year is closed: after handing in you can change "
                + "nothing more."),
        "submit": Phrase(
            nl: "Aangifte indienen", fr: "Introduire la déclaration", de: "Erklärung einreichen",
            en: "Hand in the declaration"),
        "submit_correction": Phrase(
            nl: "Verbetering indienen", fr: "Introduire la correction", de: "Berichtigung einreichen",
            en: "Hand in the correction"),
    ])

    /// What the rows of answers are called.
    static let rows: [String: Phrase] = [
        "reason": Phrase(nl: "Reden", fr: "Motif", de: "Grund", en: "Reason"),
        "situation": Phrase(nl: "Omzet", fr: "Chiffre d'affaires", de: "Umsatz", en: "Turnover"),
        "total": Phrase(nl: "Totale omzet", fr: "Chiffre d'affaires total", de: "Gesamtumsatz", en: "Total turnover"),
        "levy": Phrase(
            nl: "Aan detailhandelaars en eindgebruikers", fr: "Auprès de détaillants et d'utilisateurs finaux",
            de: "Mit Einzelhändlern und Endnutzern", en: "To retailers and end users"),
        "box": Phrase(
            nl: "Vakje (volgt uit het totaal)", fr: "Case (résulte du total)",
            de: "Kästchen (folgt aus dem Gesamtumsatz)", en: "Box (follows from the total)"),
        "registrations": Phrase(
            nl: "Geregistreerde activiteiten", fr: "Activités enregistrées", de: "Registrierte Tätigkeiten",
            en: "Registered activities"),
        "no_registrations": Phrase(nl: "geen", fr: "aucune", de: "keine", en: "none"),
        "self_control": Phrase(
            nl: "Gids voor autocontrole", fr: "Guide d'autocontrôle", de: "Leitfaden zur Eigenkontrolle",
            en: "Self-control guide"),
        "yes": Phrase(nl: "ja", fr: "oui", de: "ja", en: "yes"),
        "no": Phrase(nl: "nee", fr: "non", de: "nein", en: "no"),
        "name": Phrase(nl: "Wie aangeeft", fr: "Qui déclare", de: "Wer erklärt", en: "Who declares"),
        "contact": Phrase(nl: "Contactpersoon", fr: "Personne de contact", de: "Ansprechperson", en: "Contact"),
        "letters": Phrase(
            nl: "Taal van brieven en mails", fr: "Langue des lettres et des e-mails",
            de: "Sprache von Briefen und Mails",
            en: "Language of letters and mails"),
        "certifier": Phrase(nl: "Wie certificeert", fr: "Qui certifie", de: "Wer bescheinigt", en: "Who certifies"),
        "certifier_later": Phrase(
            nl: "nog niet gekozen", fr: "pas encore choisi", de: "noch nicht gewählt", en: "not chosen yet"),
        "certificate": Phrase(
            nl: "Certificaat in het bestand", fr: "Certificat dans le fichier", de: "Bescheinigung in der Datei",
            en: "Certificate in the file"),
    ]

    static let changed: [String: Phrase] = [
        "title": Phrase(
            nl: "Dit is intussen veranderd", fr: "Ceci a changé entre-temps", de: "Das hat sich inzwischen geändert",
            en: "This changed meanwhile"),
        "what": Phrase(
            nl: "{person} antwoordde op {at} iets anders op dezelfde vraag. Er is niets verloren: kies wat geldt.",
            fr: "{person} a répondu autrement à la même question le {at}. Rien n'est perdu : choisissez ce qui vaut.",
            de: "{person} hat dieselbe Frage am {at} anders beantwortet. Nichts ist verloren: Wählen Sie, was gilt.",
            en: "{person} answered the same question otherwise on {at}. Nothing is lost: choose what holds."),
        "filed": Phrase(
            nl: "De aangifte werd intussen ingediend, verbeterd of ingetrokken. Wat u typte, staat hieronder. Kijk de "
                + "aangifte na; u kunt ze verbeteren.",
            fr: "La déclaration a été introduite, corrigée ou retirée entre-temps. Ce que vous avez écrit figure "
                + "ci-dessous. Vérifiez la déclaration ; vous pouvez la corriger.",
            de: "Die Erklärung wurde inzwischen eingereicht, berichtigt oder zurückgezogen. Was Sie geschrieben "
                + "haben, steht unten. Prüfen Sie die Erklärung; Sie können sie berichtigen.",
            en: "The declaration was handed in, corrected or withdrawn meanwhile. What you typed stands below. Look "
                + "the declaration over; you can correct it."),
        "question": Phrase(nl: "Vraag", fr: "Question", de: "Frage", en: "Question"),
        "mine": Phrase(nl: "Wat u typte", fr: "Ce que vous avez écrit", de: "Was Sie schrieben", en: "What you typed"),
        "theirs": Phrase(
            nl: "Wat bewaard is", fr: "Ce qui est enregistré", de: "Was gespeichert ist", en: "What is saved"),
        "take_mine": Phrase(
            nl: "Bewaren wat ik typte", fr: "Enregistrer ce que j'ai écrit", de: "Speichern, was ich schrieb",
            en: "Save what I typed"),
        "take_theirs": Phrase(
            nl: "Laten wat bewaard is", fr: "Laisser ce qui est enregistré", de: "Lassen, was gespeichert ist",
            en: "Leave what is saved"),
        "see": Phrase(
            nl: "De aangifte bekijken", fr: "Consulter la déclaration", de: "Die Erklärung ansehen",
            en: "See the declaration"),
    ]

    static let filed: [String: Phrase] = [
        "title": Phrase(
            nl: "Uw aangifte is ingediend", fr: "Votre déclaration est introduite",
            de: "Ihre Erklärung ist eingereicht",
            en: "Your declaration is handed in"),
        "title_correct": Phrase(
            nl: "Uw verbetering is ingediend", fr: "Votre correction est introduite",
            de: "Ihre Berichtigung ist eingereicht", en: "Your correction is handed in"),
        "title_withdraw": Phrase(
            nl: "Uw aangifte is ingetrokken", fr: "Votre déclaration est retirée",
            de: "Ihre Erklärung ist zurückgezogen", en: "Your declaration is withdrawn"),
        "reference": Phrase(
            nl: "Uw referentie", fr: "Votre référence", de: "Ihre Referenz", en: "Your reference"),
        "keep": Phrase(
            nl: "Het ontvangstbewijs bewijst wat u indiende en wanneer. U vindt het terug bij de aangifte.",
            fr: "L'accusé prouve ce que vous avez introduit, et quand. Vous le retrouvez avec la déclaration.",
            de: "Die Empfangsbestätigung beweist, was Sie eingereicht haben und wann. Sie finden sie bei der Erklärung "
                + "wieder.",
            en: "The receipt proves what you handed in, and when. You find it again with the declaration."),
        "receipt": Phrase(
            nl: "Ontvangstbewijs", fr: "Accusé de réception", de: "Empfangsbestätigung", en: "Receipt"),
        "declaration": Phrase(
            nl: "De aangifte bekijken", fr: "Consulter la déclaration", de: "Die Erklärung ansehen",
            en: "See the declaration"),
        "next": Phrase(
            nl: "Wat er nu gebeurt", fr: "Ce qui se passe maintenant", de: "Was nun geschieht",
            en: "What happens next"),
        "next_certify": Phrase(
            nl: "Een bedrijfsrevisor of accountant moet de aangifte nog certificeren, en krijgt pas bericht als u erom "
                + "vraagt.",
            fr: "Un réviseur d'entreprises ou un expert-comptable doit encore certifier la déclaration ; il n'est "
                + "prévenu que si vous le demandez.",
            de: "Ein Betriebsrevisor oder Buchprüfer muss die Erklärung noch bescheinigen; er erfährt es erst, wenn "
                + "Sie darum bitten.",
            en: "An auditor or accountant still has to certify the declaration, and is told only when you ask."),
        "next_asked": Phrase(
            nl: "Er ging een mail naar {certifiers}, met de vraag om de aangifte te certificeren.",
            fr: "Un e-mail a demandé à {certifiers} de certifier la déclaration.",
            de: "Eine Mail bittet {certifiers}, die Erklärung zu bescheinigen.",
            en: "A mail asked {certifiers} to certify the declaration."),
        "next_ask": Phrase(
            nl: "Vraag de certificering", fr: "Demander la certification", de: "Bescheinigung erbitten",
            en: "Ask for the certificate"),
        "next_certified": Phrase(
            nl: "De aangifte is gecertificeerd: u hoeft niets meer te doen.",
            fr: "La déclaration est certifiée : vous n'avez plus rien à faire.",
            de: "Die Erklärung ist bescheinigt: Sie haben nichts mehr zu tun.",
            en: "The declaration is certified: there is nothing more for you to do."),
        "next_activity": Phrase(
            nl: "Eind {year} komt de factuur van de bijdrage voor uw activiteiten.",
            fr: "Fin {year}, vous recevrez la facture de la contribution pour vos activités.",
            de: "Ende {year} kommt die Rechnung für den Beitrag Ihrer Tätigkeiten.",
            en: "At the end of {year} comes the invoice of the contribution for your activities."),
        "next_levy": Phrase(
            nl: "In {next_year} wordt het tarief vastgesteld en komt de factuur van de heffing op de omzet.",
            fr: "En {next_year}, le taux sera fixé et vous recevrez la facture de la redevance sur le chiffre "
                + "d'affaires.",
            de: "{next_year} wird der Satz festgelegt; danach kommt die Rechnung der Abgabe auf den Umsatz.",
            en: "In {next_year} the rate is fixed, and the invoice of the levy on the turnover comes."),
        "past_corrected": Phrase(
            nl: "Het jaar is afgesloten: de volgende facturatie zet recht wat al gefactureerd is, met een creditnota "
                + "en een nieuwe factuur, en factureert wat nog niet gefactureerd is.",
            fr: "L'année est clôturée : la prochaine facturation rectifie ce qui est déjà facturé, par une note de "
                + "crédit et une nouvelle facture, et facture ce qui ne l'est pas encore.",
            de: "Das Jahr ist geschlossen: Die nächste Rechnungsstellung berichtigt mit einer Gutschrift und einer "
                + "neuen Rechnung, was bereits in Rechnung gestellt ist, und stellt den Rest in Rechnung.",
            en: "The year is closed: when invoices are next made, what was invoiced is put right with a credit note "
                + "and a new invoice, and what was not invoiced yet is."),
        "past_activity": Phrase(
            nl: "Kreeg u de factuur van de bijdrage voor uw activiteiten van {year} nog niet, dan komt ze bij de "
                + "volgende facturatie.",
            fr: "Si vous n'avez pas encore reçu la facture de la contribution pour vos activités de {year}, elle vient "
                + "avec la prochaine facturation.",
            de: "Haben Sie die Rechnung für den Beitrag Ihrer Tätigkeiten von {year} noch nicht erhalten, kommt sie "
                + "mit der nächsten Rechnungsstellung.",
            en: "If you have not had the invoice of the contribution for your activities of {year} yet, it comes when "
                + "invoices are next made."),
        "past_levy": Phrase(
            nl: "Dat geldt ook voor de factuur van de heffing op de omzet, waarvan het tarief in {next_year} vast "
                + "te stellen was.",
            fr: "Il en va de même de la facture de la redevance sur le chiffre d'affaires, dont le taux devait être "
                + "fixé en {next_year}.",
            de: "Das gilt auch für die Rechnung der Abgabe auf den Umsatz, deren Satz in {next_year} festzulegen war.",
            en: "The same goes for the invoice of the levy on the turnover, the rate of which was to be fixed in "
                + "{next_year}."),
        "past_levy_alone": Phrase(
            nl: "Kreeg u de factuur van de heffing op de omzet voor {year} nog niet, dan komt ze bij de volgende "
                + "facturatie; het tarief was in {next_year} vast te stellen.",
            fr: "Si vous n'avez pas encore reçu la facture de la redevance sur le chiffre d'affaires pour {year}, elle "
                + "vient avec la prochaine facturation ; le taux devait être fixé en {next_year}.",
            de: "Haben Sie die Rechnung der Abgabe auf den Umsatz für {year} noch nicht erhalten, kommt sie mit der "
                + "nächsten Rechnungsstellung; der Satz war {next_year} festzulegen.",
            en:
                "If you have not had the invoice of the levy on the turnover for {year} yet, it comes when invoices "
                + "are next made; its rate was to be fixed in {next_year}."),
        "next_nothing": Phrase(
            nl: "Naar wat u aangaf, is voor {year} niets te betalen: er komt geen factuur.",
            fr: "D'après votre déclaration, rien n'est à payer pour {year} : vous ne recevrez pas de facture.",
            de: "Nach Ihrer Erklärung ist für {year} nichts zu zahlen: Es kommt keine Rechnung.",
            en: "By what you declared there is nothing to pay for {year}: no invoice comes."),
        "next_close": Phrase(
            nl: "U betaalt niets. Sluit uw activiteiten bij het agentschap.",
            fr: "Vous ne payez rien. Clôturez vos activités auprès de l'agence.",
            de: "Sie zahlen nichts. Schließen Sie Ihre Tätigkeiten bei der Agentur.",
            en: "You pay nothing. Close your activities with the agency."),
        "next_declare": Phrase(
            nl: "Voor {year} is nu niets aangegeven. Bleef u bijdrageplichtig, dien dan een nieuwe aangifte in.",
            fr: "Rien n'est déclaré pour {year} à présent. Si vous restez redevable, introduisez une nouvelle "
                + "déclaration.",
            de: "Für {year} ist nun nichts erklärt. Sind Sie weiter abgabepflichtig, reichen Sie eine neue Erklärung "
                + "ein.",
            en: "Nothing is declared for {year} now. If you are still liable, hand in a new declaration."),
    ]
}
