import Values

/// The texts of handing in many declarations at once.
extension ClientWords {
    static let upload: [String: Phrase] = [
        "back": Phrase(nl: "Klanten", fr: "Clients", de: "Mandanten", en: "Clients"),
        "title": Phrase(
            nl: "Veel aangiften tegelijk opladen", fr: "Charger beaucoup de déclarations à la fois",
            de: "Viele Erklärungen auf einmal hochladen", en: "Upload many declarations at once"),
        "what": Phrase(
            nl: "Elke goede aangifte wordt meteen ingediend; een fout in een andere houdt haar niet tegen. Daarna ziet "
                + "u voor elke wat ervan geworden is, en krijgt u het bestand terug met een kolom die zegt wat te "
                + "verbeteren is.",
            fr: "Chaque déclaration correcte est introduite aussitôt ; une erreur dans une autre ne l'arrête pas. Vous "
                + "voyez ensuite ce qu'il en est de chacune, et vous recevez le fichier avec une colonne qui dit ce "
                + "qui est à corriger.",
            de: "Jede richtige Erklärung wird sofort eingereicht; ein Fehler in einer anderen hält sie nicht auf. "
                + "Danach sehen Sie zu jeder, was aus ihr geworden ist, und erhalten die Datei mit einer Spalte "
                + "zurück, die sagt, was zu berichtigen ist.",
            en: "Every good declaration is handed in at once; a fault in another does not stop it. Then you see what "
                + "became of each, and get the file back with a column that says what is to be corrected."),
        "file": Phrase(nl: "Uw bestand", fr: "Votre fichier", de: "Ihre Datei", en: "Your file"),
        "file_hint": Phrase(
            nl: "XLSX, CSV, XML of JSON, ten hoogste 20 MB en 10.000 aangiften.",
            fr: "XLSX, CSV, XML ou JSON, 20 Mo et 10\u{202F}000 déclarations au plus.",
            de: "XLSX, CSV, XML oder JSON, höchstens 20 MB und 10.000 Erklärungen.",
            en: "XLSX, CSV, XML or JSON, at most 20 MB and 10,000 declarations."),
        "send": Phrase(
            nl: "Nakijken en indienen", fr: "Vérifier et introduire", de: "Prüfen und einreichen",
            en: "Check and hand in"),
        "revive": Phrase(
            nl: "Ook opnieuw indienen wat ingetrokken is", fr: "Introduire aussi à nouveau ce qui a été retiré",
            de: "Auch Zurückgezogenes erneut einreichen", en: "Also hand in again what was withdrawn"),
        "revive_hint": Phrase(
            nl: "Zonder vinkje blijft een aangifte ingetrokken als ze ongewijzigd in het bestand staat.",
            fr: "Si la case n'est pas cochée, une déclaration retirée le reste lorsqu'elle figure inchangée dans le "
                + "fichier.",
            de: "Ohne Kreuz bleibt eine Erklärung zurückgezogen, wenn sie unverändert in der Datei steht.",
            en: "Without the tick, a declaration stays withdrawn if it stands unchanged in the file."),
        "earlier": Phrase(
            nl: "Eerder opgeladen", fr: "Chargements précédents", de: "Früher hochgeladen", en: "Uploaded before"),
        "template": Phrase(
            nl: "Blad met uw klanten die nog niets indienden",
            fr: "Feuille avec vos clients qui n'ont encore rien introduit",
            de: "Blatt mit Ihren Mandanten, die noch nichts eingereicht haben",
            en: "Sheet with your clients that handed in nothing yet"),
    ].adding(UploadWords.shared)

    static let batch: [String: Phrase] = [
        "back": Phrase(nl: "Opladen", fr: "Chargement", de: "Hochladen", en: "Upload"),
        "title": Phrase(
            nl: "Opgeladen op {at}", fr: "Chargé le {at}", de: "Hochgeladen am {at}", en: "Uploaded on {at}"),
        "accepted": Phrase(nl: "Ingediend", fr: "Introduites", de: "Eingereicht", en: "Handed in"),
        "refused": Phrase(nl: "Niet ingediend", fr: "Non introduites", de: "Nicht eingereicht", en: "Not handed in"),
        "repeated": Phrase(
            nl: "Was al ingediend, ongewijzigd", fr: "Déjà introduites, inchangées",
            de: "Schon eingereicht, unverändert", en: "Already handed in, unchanged"),
        "what": Phrase(
            nl: "Verbeter in het bestand hieronder de rijen die niet ingediend zijn, en laad het onderaan deze pagina "
                + "weer op. De andere rijen mogen blijven staan: ze worden geen tweede keer ingediend.",
            fr:
                "Corrigez dans le fichier ci-dessous les lignes non introduites et chargez-le à nouveau au bas "
                + "de cette "
                + "page. Les autres lignes peuvent rester : elles ne sont pas introduites une seconde fois.",
            de: "Berichtigen Sie in der Datei unten die Zeilen, die nicht eingereicht sind, und laden Sie sie am Ende "
                + "dieser Seite wieder hoch. Die anderen Zeilen dürfen bleiben: Sie werden kein zweites Mal "
                + "eingereicht.",
            en: "Correct the rows that are not handed in, in the file below, and upload it again at the end of this "
                + "page. The other rows may stay: they are not handed in a second time."),
        "sheet": Phrase(
            nl: "Het bestand met de problemen en opmerkingen, elk in een kolom (CSV)",
            fr: "Le fichier avec les problèmes et les remarques, chacun dans une colonne (CSV)",
            de: "Die Datei mit Problemen und Bemerkungen in je einer Spalte (CSV)",
            en: "The file with problems and remarks in a column each (CSV)"),
        "remark": Phrase(nl: "Opmerking", fr: "Remarque", de: "Bemerkung", en: "Remark"),
        "found_again": Phrase(
            nl: "U vindt dit overzicht terug bij het opladen, en elk ontvangstbewijs bij zijn aangifte.",
            fr: "Vous retrouvez cet aperçu à la page de chargement, et chaque accusé auprès de sa déclaration.",
            de: "Sie finden diese Übersicht beim Hochladen wieder, und jede Empfangsbestätigung bei ihrer Erklärung.",
            en: "You find this overview again where you upload, and each receipt with its declaration."),
        "next": Phrase(
            nl: "Wat ingediend is, wacht op een certificaat.", fr: "Ce qui est introduit attend un certificat.",
            de: "Was eingereicht ist, wartet auf die Bescheinigung.", en: "What is handed in waits for a certificate."),
        "next_link": Phrase(
            nl: "Alle ingediende aangiften", fr: "Toutes les déclarations introduites",
            de: "Alle eingereichten Erklärungen", en: "All declarations handed in"),
        "again": Phrase(
            nl: "Het verbeterde bestand opladen", fr: "Charger le fichier corrigé",
            de: "Die berichtigte Datei hochladen", en: "Upload the corrected file"),
        "file": upload["file"] ?? Phrase(same: ""),
        "send": upload["send"] ?? Phrase(same: ""),
        "revive": upload["revive"] ?? Phrase(same: ""),
        "revive_hint": upload["revive_hint"] ?? Phrase(same: ""),
        "number": Phrase(nl: "Nr.", fr: "N°", de: "Nr.", en: "No."),
        "declaration": Phrase(nl: "Aangifte", fr: "Déclaration", de: "Erklärung", en: "Declaration"),
        "verdict": Phrase(nl: "Uitkomst", fr: "Résultat", de: "Ergebnis", en: "Verdict"),
        "taken": Phrase(nl: "ingediend", fr: "introduite", de: "eingereicht", en: "handed in"),
        "corrected": Phrase(nl: "verbeterd", fr: "corrigée", de: "berichtigt", en: "corrected"),
        "not_taken": Phrase(nl: "niet ingediend", fr: "non introduite", de: "nicht eingereicht", en: "not handed in"),
        "already": Phrase(
            nl: "al ingediend, niets gewijzigd", fr: "déjà introduite, rien n'a changé",
            de: "schon eingereicht, nichts geändert", en: "already handed in, nothing changed"),
        "count": Phrase(
            nl: "{what}: {count}", fr: "{what} : {count}", de: "{what}: {count}", en: "{what}: {count}"),
        "line": Phrase(nl: "Regel {line}", fr: "Ligne {line}", de: "Zeile {line}", en: "Line {line}"),
        "more": Phrase(
            nl: "En nog {count}: ze staan in het bestand.", fr: "Et encore {count} : elles figurent dans le fichier.",
            de: "Und noch {count}: Sie stehen in der Datei.", en: "And {count} more: they stand in the file."),
    ]

    static let batchShown = batch.filter { !["title", "line", "more", "count"].contains($0.key) }
}
