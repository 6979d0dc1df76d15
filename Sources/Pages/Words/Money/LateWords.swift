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
        "unknown": Phrase(
            nl: "Er kunnen geen herinneringen worden opgemaakt zolang de tabellen niet zeggen na hoeveel dagen. "
                + "Tabel:",
            fr: "Personne ne peut recevoir de rappel tant que les tableaux ne disent pas après combien de jours. "
                + "Table :",
            de: "Niemand kann gemahnt werden, solange die Tabellen nicht sagen, nach wie vielen Tagen. Tabelle:",
            en: "Nobody can be reminded while the tables do not say after how many days. Table:"),
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
        "more": Phrase(
            nl: "De eerste {count} van {all} facturen worden getoond; de som is van alle.",
            fr: "Les {count} premières des {all} factures sont affichées ; la somme porte sur toutes.",
            de: "Die ersten {count} von {all} Rechnungen werden gezeigt; die Summe ist von allen.",
            en: "The first {count} of {all} invoices are shown; the sum is of all."),
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

    static let page = review.adding(list)

    static let pageShown = page.filter {
        ![
            "title", "done", "done_letters", "done_before", "more", "reminded", "due_by_mail", "due_by_post",
            "from_day", "day_unknown", "no_more",
        ].contains($0.key)
    }
}
