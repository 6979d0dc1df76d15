import Values

extension AgencyWords {
    static let missing: [String: Phrase] = [
        "title": Phrase(
            nl: "Ontbrekende aangiften {year}", fr: "Déclarations manquantes {year}",
            de: "Fehlende Erklärungen {year}", en: "Missing declarations {year}"),
        "what": Phrase(
            nl: "Verwacht wordt wie vorig jaar aangifte deed of een ambtshalve vaststelling kreeg, en wie dit jaar "
                + "een aangifte begon of introk. Wie vorig jaar het vakje “niet gevestigd en niet actief in België” "
                + "aanvinkte, wordt niet verwacht. Wie hier geregistreerd is en vorig jaar geen aangifte deed, "
                + "staat apart: of die actief is, weet het systeem niet.",
            fr: "Sont attendus ceux qui ont déclaré ou dont la contribution a été fixée d'office l'an dernier, et "
                + "ceux qui ont commencé ou retiré une déclaration cette année. Qui a coché l'an dernier n'être ni "
                + "établi ni actif en Belgique n'est pas attendu. Qui est enregistré ici sans avoir déclaré l'an "
                + "dernier figure à part : le système ne sait pas s'il est actif.",
            de: "Erwartet wird, wer im Vorjahr erklärt hat oder für wen von Amts wegen festgesetzt wurde, und wer "
                + "dieses Jahr eine Erklärung begonnen oder zurückgezogen hat. Wer im Vorjahr angekreuzt hat, in "
                + "Belgien weder niedergelassen noch tätig zu sein, wird nicht erwartet. Wer hier registriert ist "
                + "und im Vorjahr nicht erklärt hat, steht gesondert: Ob er tätig ist, weiß das System nicht.",
            en: "Expected are those who declared or were set ex officio last year, and those who began or withdrew a "
                + "declaration this year. Who ticked last year to be neither established nor active in Belgium is not "
                + "expected. Who is registered here and did not declare last year stands apart: the system does not "
                + "know whether they are active."),
        "closed": Phrase(
            nl: "De aangiften van dit jaar zijn afgesloten: niemand wordt nog herinnerd of uitgenodigd. Wie vergeten "
                + "is, kan nog één keer worden toegelaten, met een reden, op de eigen pagina (klik op de naam). "
                + "Daarna kan de aangifte worden ingediend of ambtshalve vastgesteld.",
            fr: "Les déclarations de cette année sont clôturées : plus personne n'est rappelé ni invité. Qui a été "
                + "oublié peut encore être admis une fois, avec un motif, sur sa propre page (cliquez sur le nom). La "
                + "déclaration peut ensuite être introduite ou fixée d'office.",
            de: "Die Erklärungen dieses Jahres sind geschlossen: Niemand wird mehr erinnert oder eingeladen. Wer "
                + "vergessen wurde, kann noch einmal zugelassen werden, mit einem Grund, auf der eigenen Seite "
                + "(Namen anklicken). Danach kann die Erklärung eingereicht oder von Amts wegen festgesetzt werden.",
            en: "Declarations of this year are closed: nobody is reminded or invited any more. Who was forgotten can "
                + "still be admitted once, with a reason, on their own page (follow the name). The declaration can "
                + "then be handed in or set ex officio."),
        "ex_officio": Phrase(
            nl: "Ambtshalve vaststellen uit een bestand van de FOD Financiën",
            fr: "Fixer d'office à partir d'un fichier du SPF Finances",
            de: "Von Amts wegen aus einer Datei des FÖD Finanzen festsetzen",
            en: "Set ex officio from a file of the FPS Finance"),
        "filter": Phrase(
            nl: "Zoeken en filteren", fr: "Chercher et filtrer", de: "Suchen und filtern", en: "Search and filter"),
        "search": Phrase(nl: "Naam of nummer", fr: "Nom ou numéro", de: "Name oder Nummer", en: "Name or number"),
        "ground": Phrase(nl: "Waarom verwacht", fr: "Pourquoi attendu", de: "Warum erwartet", en: "Why expected"),
        "all_grounds": Phrase(
            nl: "alle verwachte", fr: "tous les attendus", de: "alle Erwarteten", en: "all expected"),
        "ground_last_year": Phrase(
            nl: "deed vorig jaar aangifte", fr: "a déclaré l'an dernier", de: "hat im Vorjahr erklärt",
            en: "declared last year"),
        "ground_begun": Phrase(
            nl: "begon of introk", fr: "a commencé ou retiré", de: "begonnen oder zurückgezogen",
            en: "began or withdrew"),
        "ground_registered": Phrase(
            nl: "geregistreerd, deed vorig jaar geen aangifte", fr: "enregistré, n'a pas déclaré l'an dernier",
            de: "registriert, im Vorjahr nicht erklärt", en: "registered, did not declare last year"),
        "show": Phrase(nl: "Tonen", fr: "Afficher", de: "Zeigen", en: "Show"),
        "reset": Phrase(nl: "Alles tonen", fr: "Tout afficher", de: "Alles zeigen", en: "Show all"),
        "found": Phrase(
            nl: "Gevonden: {count}", fr: "Trouvés : {count}", de: "Gefunden: {count}", en: "Found: {count}"),
        "csv": Phrase(
            nl: "Namen en adressen als CSV", fr: "Noms et adresses en CSV", de: "Namen und Adressen als CSV",
            en: "Names and addresses as CSV"),
        "xlsx": Phrase(
            nl: "Namen en adressen als werkmap (XLSX)", fr: "Noms et adresses en classeur (XLSX)",
            de: "Namen und Adressen als Arbeitsmappe (XLSX)", en: "Names and addresses as a workbook (XLSX)"),
        "none": Phrase(
            nl: "Niemand ontbreekt hier.", fr: "Personne ne manque ici.", de: "Hier fehlt niemand.",
            en: "Nobody is missing here."),
        "pick_column": Phrase(nl: "Kiezen", fr: "Choisir", de: "Auswählen", en: "Pick"),
        "pick": Phrase(nl: "{name} kiezen", fr: "Choisir {name}", de: "{name} auswählen", en: "Pick {name}"),
        "name": Phrase(nl: "Naam", fr: "Nom", de: "Name", en: "Name"),
        "state": Phrase(nl: "Toestand", fr: "État", de: "Stand", en: "State"),
        "turnover": Phrase(
            nl: "Omzet vorig jaar", fr: "Chiffre d'affaires de l'an dernier", de: "Umsatz im Vorjahr",
            en: "Turnover last year"),
        "written": Phrase(nl: "Aangeschreven", fr: "Courriers", de: "Angeschrieben", en: "Written to"),
        "written_reminder": Phrase(
            nl: "herinnering: {count}, laatst {date}", fr: "rappel : {count}, dernier le {date}",
            de: "Erinnerung: {count}, zuletzt {date}", en: "reminder: {count}, last {date}"),
        "written_invitation": Phrase(
            nl: "uitnodiging: {count}, laatst {date}", fr: "invitation : {count}, dernière le {date}",
            de: "Einladung: {count}, zuletzt {date}", en: "invitation: {count}, last {date}"),
        "whom": Phrase(nl: "Wie aanschrijven", fr: "À qui écrire", de: "Wen anschreiben", en: "Whom to write to"),
        "picked": Phrase(
            nl: "wie hierboven gekozen is", fr: "les personnes choisies ci-dessus", de: "die oben Ausgewählten",
            en: "those picked above"),
        "all_of_them": Phrase(
            nl: "alle gevonden ({count}), op alle pagina's", fr: "tous ceux trouvés ({count}), sur toutes les pages",
            de: "alle Gefundenen ({count}), auf allen Seiten", en: "all that were found ({count}), on every page"),
        "remind": Phrase(
            nl: "Herinnering nakijken", fr: "Vérifier le rappel", de: "Erinnerung prüfen", en: "Review the reminder"),
        "invite": Phrase(
            nl: "Uitnodiging nakijken", fr: "Vérifier l'invitation", de: "Einladung prüfen",
            en: "Review the invitation"),
    ]

    static let missingShown = missing.filter { key, _ in
        !["ground_", "written_", "all_"].contains { key.hasPrefix($0) }
            && !["title", "found", "pick"].contains(key)
    }

    static let notices: [String: Phrase] = [
        "back": Phrase(
            nl: "Ontbrekende aangiften", fr: "Déclarations manquantes", de: "Fehlende Erklärungen",
            en: "Missing declarations"),
        "title_reminder": Phrase(
            nl: "Te herinneren: {count}", fr: "À rappeler : {count}", de: "Erinnerung: {count}",
            en: "Reminder to {count}"),
        "title_invitation": Phrase(
            nl: "Uit te nodigen: {count}", fr: "À inviter : {count}", de: "Einladung: {count}",
            en: "Invitation to {count}"),
        "nobody": Phrase(
            nl: "Kies eerst iemand in de lijst.", fr: "Choisissez d'abord quelqu'un dans la liste.",
            de: "Wählen Sie zuerst jemanden in der Liste aus.", en: "Pick somebody in the list first."),
        "what": Phrase(
            nl: "Elk krijgt de mail in de eigen taal, op het adres van de laatste aangifte of van de organisatie. Wie "
                + "ze vandaag al kreeg, krijgt ze niet opnieuw.",
            fr: "Chacun reçoit l'e-mail dans sa langue, à l'adresse de sa dernière déclaration ou de son organisation. "
                + "Qui l'a déjà reçu aujourd'hui ne le reçoit pas à nouveau.",
            de: "Jeder erhält die Mail in seiner Sprache, an die Adresse der letzten Erklärung oder der Organisation. "
                + "Wer sie heute schon erhielt, erhält sie nicht noch einmal.",
            en: "Each gets the mail in their own language, at the address of the last declaration or of the "
                + "organisation. Who got it today already does not get it again."),
        "sample": Phrase(
            nl: "De mail aan de eerste ({language})", fr: "Le mail au premier ({language})",
            de: "Die Mail an den Ersten ({language})", en: "The mail to the first ({language})"),
        "to": Phrase(nl: "Aan", fr: "À", de: "An", en: "To"),
        "more": Phrase(
            nl: "En nog {count} andere.", fr: "Et {count} autres.", de: "Und {count} weitere.",
            en: "And {count} more."),
        "send": Phrase(nl: "Versturen", fr: "Envoyer", de: "Versenden", en: "Send"),
        "sent_reminder": Phrase(
            nl: "Herinneringen in verzending: {count}", fr: "Rappels en cours d'envoi : {count}",
            de: "Erinnerungen im Versand: {count}", en: "Reminders on their way: {count}"),
        "sent_invitation": Phrase(
            nl: "Uitnodigingen in verzending: {count}", fr: "Invitations en cours d'envoi : {count}",
            de: "Einladungen im Versand: {count}", en: "Invitations on their way: {count}"),
        "name": Phrase(nl: "Naam", fr: "Nom", de: "Name", en: "Name"),
        "outcome": Phrase(nl: "Uitkomst", fr: "Résultat", de: "Ergebnis", en: "Outcome"),
        "outcome_sent": Phrase(
            nl: "in verzending naar {address}", fr: "en cours d'envoi à {address}", de: "im Versand an {address}",
            en: "on its way to {address}"),
        "outcome_today": Phrase(
            nl: "vandaag al verstuurd", fr: "déjà envoyé aujourd'hui", de: "heute schon versandt",
            en: "sent today already"),
        "outcome_address": Phrase(
            nl: "geen adres bekend", fr: "aucune adresse connue", de: "keine Adresse bekannt", en: "no address known"),
        "outcome_declared": Phrase(
            nl: "intussen aangegeven", fr: "déclaré entre-temps", de: "inzwischen erklärt", en: "declared meanwhile"),
    ]

    static let noticesShown = notices.filter { key, _ in
        ["back", "nobody", "what", "to", "send"].contains(key)
    }

    static let noticesDone = notices.filter { key, _ in ["back", "name", "outcome"].contains(key) }
}
