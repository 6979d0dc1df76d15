import Billing
import Values
import Wording

/// The texts of the page of who is late to pay, and of reminding them.
enum LateWords {
    /// What leads to the page from others.
    static let link = Phrase(
        nl: "Te late betalers en herinneringen", fr: "Paiements en retard et rappels",
        de: "Säumige Zahler und Mahnungen", en: "Who is late, and reminding them")

    private static let review: [String: Phrase] = [
        "title": Phrase(
            nl: "Te laat betaald voor {year}", fr: "Paiements en retard pour {year}",
            de: "Überfällige Zahlungen für {year}", en: "Late payments for {year}"),
        "back": Phrase(nl: "Wat openstaat", fr: "Ce qui est impayé", de: "Was offen ist", en: "What is open"),
        "done": Phrase(
            nl: "De herinneringen zijn geschreven. Eerste: {first}, tweede: {second}.",
            fr: "Les rappels sont écrits. Premiers : {first}, deuxièmes : {second}.",
            de: "Die Mahnungen sind geschrieben. Erste: {first}, zweite: {second}.",
            en: "The reminders are written. First: {first}, second: {second}."),
        "done_letters": Phrase(
            nl: "Per post: {count}. Druk hieronder elke pdf af en post hem.",
            fr: "Par la poste : {count}. Imprimez chaque PDF ci-dessous et postez-le.",
            de: "Per Post: {count}. Drucken Sie unten jedes PDF aus und geben Sie es zur Post.",
            en: "By post: {count}. Print each PDF below and post it."),
        "done_before": Phrase(
            nl: "Er moest niemand meer een herinnering krijgen: dat was al gebeurd.",
            fr: "Il n'y avait plus personne à rappeler : c'était déjà fait.",
            de: "Es war niemand mehr zu mahnen: Das war schon geschehen.",
            en: "Nobody was left to remind: it was done already."),
        "moved": Phrase(
            nl: "Intussen is er iets veranderd, en er is geen herinnering opgemaakt. Kijk na wat hieronder staat en "
                + "bevestig dan.",
            fr: "Quelque chose a changé entre-temps, et personne n'a reçu de rappel. Vérifiez ce qui figure "
                + "ci-dessous, puis confirmez.",
            de: "Inzwischen hat sich etwas geändert, und niemand ist gemahnt. Prüfen Sie, was unten steht, und "
                + "bestätigen Sie dann.",
            en: "Something changed meanwhile, and nobody was reminded. Look at what stands below, then confirm."),
        "what": Phrase(
            nl: "Facturen waarvan de uiterste betaaldatum voorbij is en waarvan nog iets openstaat. Elke "
                + "herinnering wordt één keer geschreven.",
            fr: "Factures dont le dernier jour de paiement est passé et dont il reste quelque chose à payer. Chaque "
                + "rappel est écrit une seule fois.",
            de: "Rechnungen, deren letzter Zahlungstag vorbei ist und von denen noch etwas offen ist. Jede Mahnung "
                + "wird einmal geschrieben.",
            en: "Invoices whose last day of payment has passed and of which something is still open. Each reminder is "
                + "written once."),
        "charges": Phrase(
            nl: "Interest en geldboete voor wie geen aangifte deed",
            fr: "Intérêt et amende pour les redevables qui "
                + "n'ont pas déclaré",
            de: "Zinsen und Geldbuße für den, der nicht erklärt hat",
            en: "Interest and fine for who did not declare"),
        "days": Phrase(
            nl: "Na hoeveel dagen", fr: "Après combien de jours", de: "Nach wie vielen Tagen",
            en: "After how many days"),
        "unknown": Phrase(
            nl: "De tabellen van de wet zeggen niet na hoeveel dagen een herinnering gaat. Zolang dat zo is, geeft u "
                + "het zelf op. Het geldt alleen voor deze keer en staat in het auditspoor. Tabel:",
            fr: "Les tableaux de la loi ne disent pas après combien de jours part un rappel. Tant que c'est le cas, "
                + "vous le donnez vous-même. Cela ne vaut que pour cette fois et figure dans la piste d'audit. "
                + "Table :",
            de: "Die Tabellen des Gesetzes sagen nicht, nach wie vielen Tagen gemahnt wird. Solange das so ist, geben "
                + "Sie es selbst an. Es gilt nur dieses eine Mal und steht in der Prüfspur. Tabelle:",
            en: "The tables of the law do not say after how many days a reminder goes. While that is so, you say it "
                + "yourself. It holds for this once and stands in the audit trail. Table:"),
        "first_days": Phrase(
            nl: "Eerste herinnering: dagen na de uiterste betaaldatum",
            fr: "Premier rappel : jours après le dernier jour de paiement",
            de: "Erste Mahnung: Tage nach dem letzten Zahlungstag",
            en: "First reminder: days after the last day of payment"),
        "first_days_hint": Phrase(
            nl: "Van 1 tot en met 365, bijvoorbeeld 14.", fr: "De 1 à 365, par exemple 14.",
            de: "Von 1 bis 365, zum Beispiel 14.", en: "From 1 to 365, such as 14."),
        "then_days": Phrase(
            nl: "Tweede herinnering: dagen na de eerste", fr: "Deuxième rappel : jours après le premier",
            de: "Zweite Mahnung: Tage nach der ersten", en: "Second reminder: days after the first"),
        "then_days_hint": Phrase(
            nl: "Van 1 tot en met 365. Laat het leeg als er nu geen tweede gaat.",
            fr: "De 1 à 365. Laissez vide si aucun deuxième rappel ne part maintenant.",
            de: "Von 1 bis 365. Lassen Sie es leer, wenn jetzt keine zweite geht.",
            en: "From 1 to 365. Leave it empty if no second one goes now."),
        "check": Phrase(
            nl: "Nakijken wie een herinnering krijgt", fr: "Vérifier qui reçoit un rappel",
            de: "Prüfen, wer gemahnt wird", en: "Check who is reminded"),
        "change": Phrase(
            nl: "Andere dagen", fr: "D'autres jours", de: "Andere Tage", en: "Other days"),
        "no_second": Phrase(
            nl: "geen tweede herinnering", fr: "pas de deuxième rappel", de: "keine zweite Mahnung",
            en: "no second reminder"),
        "none_due": Phrase(
            nl: "Na die dagen moet vandaag niemand een herinnering krijgen.",
            fr: "Après ces jours, personne ne doit recevoir de rappel aujourd'hui.",
            de: "Nach diesen Tagen ist heute niemand zu mahnen.", en: "After those days nobody is to be reminded today."
        ),
        "nothing": Phrase(
            nl: "Niemand is te laat.", fr: "Personne n'est en retard.", de: "Niemand ist im Verzug.",
            en: "Nobody is late."),
        "due_now": Phrase(
            nl: "Nu te schrijven", fr: "À écrire maintenant", de: "Jetzt zu schreiben", en: "To be written now"),
        "first": Phrase(
            nl: "Eerste herinneringen", fr: "Premiers rappels", de: "Erste Mahnungen", en: "First reminders"),
        "second": Phrase(
            nl: "Tweede herinneringen", fr: "Deuxièmes rappels", de: "Zweite Mahnungen", en: "Second reminders"),
        "by_mail": Phrase(nl: "Daarvan per mail", fr: "Dont par e-mail", de: "Davon per Mail", en: "Of these by mail"),
        "by_post": Phrase(
            nl: "Daarvan per post: brieven af te drukken", fr: "Dont par la poste : lettres à imprimer",
            de: "Davon per Post: Briefe zu drucken", en: "Of these by post: letters to print"),
        "for_good": Phrase(
            nl: "Wie een e-mailadres heeft, krijgt de herinnering per mail. Voor de anderen staat daarna hieronder "
                + "een pdf om af te drukken.",
            fr: "Qui a une adresse e-mail reçoit le rappel par e-mail. Pour les autres, un PDF à imprimer figure "
                + "ensuite ci-dessous.",
            de: "Wer eine Mailadresse hat, erhält die Mahnung per Mail. Für die anderen steht danach unten ein PDF "
                + "zum Drucken bereit.",
            en: "Whoever can be mailed receives the reminder by mail. For the others a PDF to print stands below "
                + "afterwards."),
        "remind": Phrase(
            nl: "Herinneringen schrijven", fr: "Écrire les rappels", de: "Mahnungen schreiben",
            en: "Write the reminders"),
    ]

    private static let list: [String: Phrase] = [
        "late": Phrase(nl: "Wie te laat is", fr: "Qui est en retard", de: "Wer im Verzug ist", en: "Who is late"),
        "found": Phrase(
            nl: "Gevonden: {count}. De som is van alles wat te laat is.",
            fr: "Trouvé : {count}. La somme porte sur tout ce qui est en retard.",
            de: "Gefunden: {count}. Die Summe ist von allem, was im Verzug ist.",
            en: "Found: {count}. The sum is of all that is late."),
        "invoice": InvoiceWords.invoice,
        "owes": Phrase(nl: "Schuldenaar", fr: "Débiteur", de: "Schuldner", en: "Debtor"),
        "due": Phrase(
            nl: "Uiterlijk te betalen op", fr: "À payer au plus tard le", de: "Zahlbar bis", en: "Payable by"),
        "open": Phrase(nl: "Open", fr: "Reste à payer", de: "Offen", en: "Open"),
        "sent": Phrase(nl: "Al verstuurd", fr: "Déjà rappelé", de: "Schon gemahnt", en: "Reminded"),
        "next": Phrase(nl: "Volgende", fr: "Suite", de: "Nächste", en: "Next"),
        "sum": Phrase(nl: "Samen", fr: "Ensemble", de: "Zusammen", en: "In all"),
        "pdf": Phrase(nl: "pdf", fr: "PDF", de: "PDF", en: "PDF"),
        "reminded": Phrase(same: "{step}, {day}"),
        "due_by_mail": Phrase(
            nl: "{step}, per mail naar {to}", fr: "{step}, par e-mail à {to}", de: "{step}, per Mail an {to}",
            en: "{step}, by mail to {to}"),
        "due_by_post": Phrase(
            nl: "{step}, per post", fr: "{step}, par la poste", de: "{step}, per Post", en: "{step}, by post"),
        "from_day": Phrase(
            nl: "{step} vanaf {day}", fr: "{step} à partir du {day}", de: "{step} ab {day}", en: "{step} from {day}"),
        "day_unknown": Phrase(
            nl: "{step}, dag niet bekend", fr: "{step}, jour inconnu", de: "{step}, Tag nicht bekannt",
            en: "{step}, day not known"),
        "no_more": Phrase(
            nl: "geen herinnering meer", fr: "plus de rappel", de: "keine Mahnung mehr", en: "no reminder any more"),
    ]

    private static let narrowing = InvoiceRunWords.filter.filter { key, _ in
        ["filter", "search", "show", "reset", "none", "page", "pages", "before", "after"].contains(key)
    }

    static let page = review.adding(list).adding(narrowing)

    static let pageShown = page.filter {
        ![
            "title", "done", "done_letters", "done_before", "found", "page", "no_second", "reminded", "due_by_mail",
            "due_by_post",
            "from_day", "day_unknown", "no_more",
        ].contains($0.key)
    }
}
