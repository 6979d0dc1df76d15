import Values

/// The texts of a declaration's form. `{turnover_year}` is the year in which the turnover was made, `{year}` that of
/// the contribution.
enum FormWords {
    static let around: [String: Phrase] = [
        "back": Phrase(
            nl: "Takenlijst", fr: "Liste des tâches", de: "Aufgabenliste", en: "Task list"),
        "caption": Phrase(
            nl: "Aangifte {year}", fr: "Déclaration {year}", de: "Erklärung {year}", en: "Declaration {year}"),
    ]

    /// What every question says.
    static let common: [String: Phrase] = around.adding([
        "back_check": Phrase(
            nl: "Alle antwoorden", fr: "Toutes les réponses", de: "Alle Antworten", en: "All answers"),
        "questions": Phrase(
            nl: "Q1, Q7 …: nummers van vragen in de Q&A van het FAGG over de bijdrage.",
            fr: "Q1, Q7 … : numéros de questions dans les Q&R de l'AFMPS sur la contribution.",
            de: "Q1, Q7 …: Nummern von Fragen in den Fragen und Antworten der FAAGP zum Beitrag.",
            en: "Q1, Q7 …: numbers of questions in the FAMHP's Q&A on the contribution."),
        "questions_link": Phrase(
            nl: "Waarop dit steunt", fr: "Sur quoi cela repose", de: "Worauf dies beruht", en: "What this rests on"),
        "save": Phrase(
            nl: "Bewaren en verdergaan", fr: "Enregistrer et continuer", de: "Speichern und weiter",
            en: "Save and continue"),
    ])

    static let tasks: [String: Phrase] = [
        "title": Phrase(
            nl: "Aangifte {year}: omzet van {turnover_year}",
            fr: "Déclaration {year} : chiffre d'affaires de {turnover_year}",
            de: "Erklärung {year}: Umsatz von {turnover_year}",
            en: "Declaration {year}: turnover of {turnover_year}"),
        "title_correct": Phrase(
            nl: "De aangifte {year} verbeteren", fr: "Corriger la déclaration {year}",
            de: "Die Erklärung {year} berichtigen", en: "Correct the declaration {year}"),
        "back": Phrase(nl: "Overzicht", fr: "Aperçu", de: "Übersicht", en: "Overview"),
        "until": Phrase(
            nl: "Dien de aangifte uiterlijk op {date} in.", fr: "À introduire au plus tard le {date}.",
            de: "Einzureichen bis spätestens {date}.", en: "Hand it in by {date} at the latest."),
        "late": Phrase(
            nl: "De laatste dag was {date}. Dien nu alsnog in: dat kan, en het voorkomt een ambtshalve bijdrage.",
            fr: "Le dernier jour était le {date}. Introduisez-la encore : c'est possible, et cela évite une "
                + "contribution d'office.",
            de: "Der letzte Tag war der {date}. Reichen Sie die Erklärung jetzt noch ein: Sie wird angenommen und "
                + "verhindert einen Beitrag von Amts wegen.",
            en: "The last day was {date}. Hand it in now all the same: it is taken in, and it averts an ex officio "
                + "contribution."),
        "no_deadline": Phrase(
            nl: "De uiterste datum van {year} is nog niet bekend.", fr: "La date limite de {year} n'est pas connue.",
            de: "Die Frist für {year} ist noch nicht bekannt.", en: "The deadline of {year} is not known yet."),
        "filed": Phrase(
            nl: "Ingediend op {at}. Dat blijft gelden tot u hier een verbetering indient.",
            fr: "Introduite le {at}. Elle reste valable tant que vous n'introduisez pas de correction ici.",
            de: "Eingereicht am {at}. Das gilt, bis Sie hier eine Berichtigung einreichen.",
            en: "Handed in on {at}. It stands until you hand in a correction here."),
        "filed_link": Phrase(
            nl: "Aangifte en ontvangstbewijs", fr: "Déclaration et accusé de réception",
            de: "Erklärung und Empfangsbestätigung", en: "Declaration and receipt"),
        "how": Phrase(
            nl: "Elk antwoord wordt meteen bewaard: verdergaan kan ook later.",
            fr: "Chaque réponse est enregistrée aussitôt : vous pouvez continuer plus tard.",
            de: "Jede Antwort wird sofort gespeichert: Sie können später weitermachen.",
            en: "Every answer is saved at once: you can go on later."),
        "saved": Phrase(
            nl: "Laatst bewaard op {at} door {person}.", fr: "Enregistré la dernière fois le {at} par {person}.",
            de: "Zuletzt gespeichert am {at} von {person}.", en: "Last saved on {at} by {person}."),
        "more": Phrase(
            nl: "{told}; en nog {count}", fr: "{told} ; et encore {count}", de: "{told}; und noch {count}",
            en: "{told}; and {count} more"),
        "list": Phrase(nl: "Taken", fr: "Tâches", de: "Aufgaben", en: "Tasks"),
        "done": Phrase(nl: "klaar", fr: "fait", de: "erledigt", en: "done"),
        "taken": Phrase(
            nl: "zoals vorig jaar", fr: "comme l'an dernier", de: "wie im Vorjahr", en: "as last year"),
        "taken_earlier": Phrase(
            nl: "zoals in {known_year}", fr: "comme en {known_year}", de: "wie {known_year}",
            en: "as in {known_year}"),
        "open": Phrase(
            nl: "kan later", fr: "possible plus tard", de: "später möglich", en: "may follow later"),
        "todo": Phrase(nl: "te doen", fr: "à faire", de: "zu tun", en: "to do"),
        "waiting": Phrase(nl: "nog niet", fr: "pas encore", de: "noch nicht", en: "not yet"),
        "check": Phrase(
            nl: "Antwoorden nakijken en indienen", fr: "Vérifier les réponses et introduire",
            de: "Antworten prüfen und einreichen", en: "Check the answers and hand in"),
        "go": Phrase(nl: "Verdergaan", fr: "Continuer", de: "Weiter", en: "Continue"),
        "file": Phrase(
            nl: "Hebt u een bestand?", fr: "Vous avez un fichier ?", de: "Haben Sie eine Datei?",
            en: "Do you have a file?"),
        "file_text": Phrase(
            nl: "XML, JSON, CSV of XLSX uit uw boekhouding vult het formulier in één keer in.",
            fr: "Un fichier XML, JSON, CSV ou XLSX de votre comptabilité remplit le formulaire en une fois.",
            de: "XML, JSON, CSV oder XLSX aus Ihrer Buchhaltung füllt das Formular auf einmal aus.",
            en: "XML, JSON, CSV or XLSX from your bookkeeping fills the form in at once."),
        "file_link": Phrase(
            nl: "Een bestand opladen", fr: "Charger un fichier", de: "Eine Datei hochladen", en: "Upload a file"),
        "task_reason": Phrase(
            nl: "Reden van de verbetering", fr: "Motif de la correction", de: "Grund der Berichtigung",
            en: "Reason for the correction"),
        "task_situation": Phrase(
            nl: "Was er omzet?", fr: "Y a-t-il eu un chiffre d'affaires ?", de: "Gab es Umsatz?",
            en: "Was there turnover?"),
        "task_turnover": Phrase(
            nl: "De twee bedragen", fr: "Les deux montants", de: "Die beiden Beträge", en: "The two amounts"),
        "task_activities": Phrase(
            nl: "Geregistreerde activiteiten", fr: "Activités enregistrées", de: "Registrierte Tätigkeiten",
            en: "Registered activities"),
        "task_self-control": Phrase(
            nl: "Autocontrole", fr: "Autocontrôle", de: "Eigenkontrolle", en: "Self-control"),
        "task_declarant": Phrase(
            nl: "Adres en contactpersoon", fr: "Adresse et personne de contact", de: "Adresse und Ansprechperson",
            en: "Address and contact"),
        "task_certifier": Phrase(
            nl: "Wie certificeert", fr: "Qui certifie", de: "Wer bescheinigt", en: "Who certifies"),
    ]

    static let reason: [String: Phrase] = common.adding([
        "reason": Phrase(
            nl: "Waarom verbetert u de aangifte?", fr: "Pourquoi corrigez-vous la déclaration ?",
            de: "Warum berichtigen Sie die Erklärung?", en: "Why do you correct the declaration?"),
        "reason_hint": Phrase(
            nl: "De reden blijft bij de aangifte staan. Een certificaat van de vorige versie vervalt.",
            fr: "Le motif reste avec la déclaration. Un certificat de la version précédente n'est plus valable.",
            de: "Der Grund bleibt bei der Erklärung. Eine Bescheinigung der früheren Fassung verfällt.",
            en: "The reason stays with the declaration. A certificate on the earlier revision lapses."),
    ])

    static let situation: [String: Phrase] = common.adding([
        "situation": Phrase(
            nl: "Wat was uw omzet in medische hulpmiddelen in België in {turnover_year}?",
            fr: "Quel était votre chiffre d'affaires en dispositifs médicaux en Belgique en {turnover_year} ?",
            de: "Wie hoch war Ihr Umsatz mit Medizinprodukten in Belgien im Jahr {turnover_year}?",
            en: "What was your turnover in medical devices in Belgium in {turnover_year}?"),
        "situation_hint": Phrase(
            nl: "Van uw bijdrageplichtige activiteiten. Verkoop als zuivere detailhandelaar telt niet mee (Q1).",
            fr: "De vos activités soumises à la redevance. La vente comme pur détaillant ne compte pas (Q1).",
            de: "Aus Ihren abgabepflichtigen Tätigkeiten. Reiner Einzelhandel zählt nicht (Q1).",
            en: "Of your contributory activities. Pure retail does not count (Q1)."),
        "choice_turnover": Phrase(
            nl: "Er was omzet: ik vul de bedragen in", fr: "Il y a eu un chiffre d'affaires : j'indique les montants",
            de: "Es gab Umsatz: Ich gebe die Beträge an", en: "There was turnover: I give the amounts"),
        "choice_below_threshold": Phrase(
            nl: "In totaal minder dan {threshold}", fr: "Moins de {threshold} au total",
            de: "Insgesamt weniger als {threshold}", en: "Less than {threshold} in all"),
        "choice_below_threshold_unknown": Phrase(
            nl: "In totaal minder dan de geïndexeerde drempel van {year} (het bedrag is nog niet bekend)",
            fr: "Moins que le seuil indexé de {year} au total (le montant n'est pas encore connu)",
            de: "Insgesamt weniger als die indexierte Schwelle von {year} (der Betrag ist noch nicht bekannt)",
            en: "Less than the indexed threshold of {year} in all (the amount is not known yet)"),
        "hint_below_threshold": Phrase(
            nl: "Geen heffing op de omzet. De bijdrage voor uw activiteiten blijft (Q6).",
            fr: "Pas de redevance sur le chiffre d'affaires. La contribution pour vos activités reste due (Q6).",
            de: "Keine Abgabe auf den Umsatz. Der Beitrag für Ihre Tätigkeiten bleibt (Q6).",
            en: "No levy on the turnover. The contribution for your activities remains (Q6)."),
        "choice_no_turnover": Phrase(
            nl: "Geen omzet", fr: "Aucun chiffre d'affaires", de: "Kein Umsatz", en: "No turnover"),
        "hint_no_turnover": Phrase(
            nl: "U geeft toch aan, omdat uw activiteiten geregistreerd waren (Q10–Q13).",
            fr: "Vous déclarez quand même, puisque vos activités étaient enregistrées (Q10–Q13).",
            de: "Sie erklären trotzdem, da Ihre Tätigkeiten registriert waren (Q10–Q13).",
            en: "You declare all the same, since your activities were registered (Q10–Q13)."),
        "choice_not_established_not_active": Phrase(
            nl: "Wij zijn niet gevestigd in België en er niet actief",
            fr: "Nous ne sommes ni établis ni actifs en Belgique",
            de: "Wir sind in Belgien weder niedergelassen noch tätig",
            en: "We are not established in Belgium, nor active there"),
        "hint_not_established_not_active": Phrase(
            nl: "Alleen met een adres in het buitenland. U betaalt niets. Sluit daarna uw activiteiten (Q14).",
            fr: "Uniquement avec une adresse à l'étranger. Vous ne payez rien. Clôturez ensuite vos activités (Q14).",
            de: "Nur mit einer Anschrift im Ausland. Sie zahlen nichts. Schließen Sie danach Ihre Tätigkeiten (Q14).",
            en: "Only with an address abroad. You pay nothing. Close your activities afterwards (Q14)."),
    ])

    static let turnover: [String: Phrase] = common.adding([
        "title": Phrase(
            nl: "Uw omzet van {turnover_year}", fr: "Votre chiffre d'affaires de {turnover_year}",
            de: "Ihr Umsatz von {turnover_year}", en: "Your turnover of {turnover_year}"),
        "total": Phrase(
            nl: "Totale omzet in medische hulpmiddelen in België",
            fr: "Chiffre d'affaires total en dispositifs médicaux en Belgique",
            de: "Gesamtumsatz mit Medizinprodukten in Belgien", en: "Total turnover in medical devices in Belgium"),
        "total_hint": Phrase(
            nl: "Uit al uw bijdrageplichtige activiteiten. Op dit bedrag zelf komt geen factuur (Q7).",
            fr: "De toutes vos activités soumises à la redevance. Ce montant-ci n'est pas facturé (Q7).",
            de: "Aus allen Ihren abgabepflichtigen Tätigkeiten. Für diesen Betrag selbst kommt keine Rechnung (Q7).",
            en: "From all your contributory activities. This amount itself is not invoiced (Q7)."),
        "levy": Phrase(
            nl: "Waarvan aan detailhandelaars en eindgebruikers in België",
            fr: "Dont auprès de détaillants et d'utilisateurs finaux en Belgique",
            de: "Davon mit Einzelhändlern und Endnutzern in Belgien",
            en: "Of which to retailers and end users in Belgium"),
        "levy_hint": Phrase(
            nl: "Op dit deel is de heffing verschuldigd. Schrijf 0 als u alleen aan groothandels levert (Q7).",
            fr: "La redevance est due sur cette part. Écrivez 0 si vous ne livrez qu'à des grossistes (Q7).",
            de: "Auf diesen Teil ist die Abgabe geschuldet. Schreiben Sie 0, wenn Sie nur Großhändler beliefern (Q7).",
            en: "The levy is due on this part. Write 0 if you supply wholesalers only (Q7)."),
        "previous": Phrase(
            nl: "In de aangifte {last_year} (omzet van {previous_year}) gaf u {total} aan, waarvan {levy} aan "
                + "detailhandelaars en eindgebruikers.",
            fr: "Dans la déclaration {last_year} (chiffre d'affaires de {previous_year}), vous avez déclaré {total}, "
                + "dont {levy} auprès de détaillants et d'utilisateurs finaux.",
            de: "In der Erklärung {last_year} (Umsatz von {previous_year}) haben Sie {total} erklärt, davon {levy} mit "
                + "Einzelhändlern und Endnutzern.",
            en: "In the declaration {last_year} (turnover of {previous_year}) you declared {total}, of which {levy} to "
                + "retailers and end users."),
        "previous_none": Phrase(
            nl: "In de aangifte {last_year} (omzet van {previous_year}) gaf u geen bedragen aan.",
            fr: "Dans la déclaration {last_year} (chiffre d'affaires de {previous_year}), vous n'avez pas déclaré de "
                + "montants.",
            de: "In der Erklärung {last_year} (Umsatz von {previous_year}) haben Sie keine Beträge erklärt.",
            en: "In the declaration {last_year} (turnover of {previous_year}) you declared no amounts."),
    ])

    static let selfControl: [String: Phrase] = common.adding([
        "self_control": Phrase(
            nl: "Volgt u de gids voor autocontrole voor distributeurs?",
            fr: "Suivez-vous le guide d'autocontrôle pour les distributeurs ?",
            de: "Befolgen Sie den Leitfaden zur Eigenkontrolle für Händler?",
            en: "Do you follow the self-control guide for distributors?"),
        "self_control_hint": Phrase(
            nl: "Dat verlaagt uw aantal entiteiten (art. 61–62 van de wet van 15 december 2013). Autocontrole voor "
                + "STHA doet dat niet (Q3).",
            fr: "Cela réduit vos entités (art. 61–62 de la loi du 15 décembre 2013). L'autocontrôle pour la STHA ne "
                + "le fait pas (Q3).",
            de: "Das senkt die Zahl Ihrer Einheiten (Art. 61–62 des Gesetzes vom 15. Dezember 2013). Eigenkontrolle "
                + "für STHA tut das nicht (Q3).",
            en: "It lowers your entities (art. 61–62 of the law of 15 December 2013). Self-control for STHA does not "
                + "(Q3)."),
        "yes": Phrase(nl: "Ja", fr: "Oui", de: "Ja", en: "Yes"),
        "no": Phrase(nl: "Nee", fr: "Non", de: "Nein", en: "No"),
    ])
}

extension [String: Phrase] {
    /// These texts and others, of which the others count where both have a name.
    func adding(_ others: [String: Phrase]) -> [String: Phrase] { merging(others) { _, other in other } }
}
