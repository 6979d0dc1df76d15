import Values
import Wording

/// The texts of the page from which documents are sent.
enum SendingWords {
    /// What leads to the page from others.
    static let link = Phrase(
        nl: "Versturen en verzending volgen", fr: "Envoyer et suivre les envois", de: "Versenden und Versand verfolgen",
        en: "Send, and follow what was sent")

    /// Said where something waits.
    static let waits = Phrase(
        nl: "Nog niet verstuurd: {count}", fr: "Pas encore envoyés : {count}", de: "Noch nicht versandt: {count}",
        en: "Not sent yet: {count}")

    private static let notSent: [String: Phrase] = [
        "title": Phrase(
            nl: "Documenten van {year} versturen", fr: "Envoi des documents de {year}",
            de: "Versand der Dokumente von {year}", en: "Sending the documents of {year}"),
        "back": Phrase(
            nl: "Facturen van het jaar", fr: "Factures de l'année", de: "Rechnungen des Jahres",
            en: "The year's invoices"),
        "done": Phrase(
            nl: "Klaargezet voor verzending: {count}. Per mail: {mails}, via Peppol: {electronic}.",
            fr: "Envois préparés : {count}. Par e-mail : {mails}, par Peppol : {electronic}.",
            de: "Zum Versand gegeben: {count}. Per Mail: {mails}, über Peppol: {electronic}.",
            en: "Put on their way: {count}. By mail: {mails}, through Peppol: {electronic}."),
        "done_before": Phrase(
            nl: "Er was niets meer te versturen: alles was al klaargezet.",
            fr: "Il n'y avait plus rien à envoyer : tout était déjà mis à l'envoi.",
            de: "Es war nichts mehr zu versenden: Alles war schon zum Versand gegeben.",
            en: "Nothing was left to send: everything was on its way already."),
        "not_sent": Phrase(
            nl: "Nog niet verstuurd", fr: "Pas encore envoyé", de: "Noch nicht versandt", en: "Not sent yet"),
        "nothing": Phrase(
            nl: "Niets wacht op verzending.", fr: "Rien n'attend d'être envoyé.", de: "Nichts wartet auf Versand.",
            en: "Nothing waits to be sent."),
        "what": Phrase(
            nl: "Facturen en creditnota's gaan per mail naar wie een e-mailadres heeft, en via Peppol naar wie daar "
                + "een adres heeft; wie beide heeft, krijgt ze langs beide wegen.",
            fr: "Factures et notes de crédit partent par e-mail vers ceux qui ont une adresse e-mail, et par Peppol "
                + "chez qui y a une adresse ; qui a les deux les reçoit par les deux voies.",
            de: "Rechnungen und Gutschriften gehen per Mail an den, der eine Mailadresse hat, und über Peppol an den, "
                + "der dort eine Adresse hat; wer beides hat, erhält sie auf beiden Wegen.",
            en: "Invoices and credit notes go by mail to whoever can be mailed, and through Peppol to whoever has an "
                + "address there; whoever has both receives them both ways."),
        "documents": Phrase(nl: "Documenten", fr: "Documents", de: "Dokumente", en: "Documents"),
        "in_parts": Phrase(
            nl: "Er gaan er ten hoogste {count} tegelijk weg; verstuur daarna de rest.",
            fr: "Il en part au plus {count} à la fois ; envoyez ensuite le reste.",
            de: "Es gehen höchstens {count} auf einmal hinaus; versenden Sie danach den Rest.",
            en: "At most {count} go at a time; send the rest after that."),
        "for_good": Phrase(
            nl: "Elk document wordt één keer verstuurd, ook als u tweemaal drukt.",
            fr: "Chaque document est envoyé une seule fois, même si vous appuyez deux fois.",
            de: "Jedes Dokument wird einmal versandt, auch wenn Sie zweimal drücken.",
            en: "Each document is sent once, even if you press twice."),
        "send": Phrase(
            nl: "Versturen wat nog niet verstuurd is", fr: "Envoyer ce qui ne l'est pas encore",
            de: "Versenden, was noch nicht versandt ist", en: "Send what is not sent yet"),
    ]

    private static let onItsWay: [String: Phrase] = [
        "way": Phrase(
            nl: "Onderweg en verstuurd", fr: "En route et envoyé", de: "Unterwegs und versandt",
            en: "On its way, and sent"),
        "none": Phrase(
            nl: "Van dit jaar werd nog niets verstuurd.", fr: "Rien n'a encore été envoyé pour cette année.",
            de: "Von diesem Jahr wurde noch nichts versandt.", en: "Nothing of this year was sent yet."),
        "kind": Phrase(nl: "Wat", fr: "Quoi", de: "Was", en: "What"),
        "document": Phrase(
            nl: "Factuur of creditnota", fr: "Facture ou note de crédit", de: "Rechnung oder Gutschrift",
            en: "Invoice or credit note"),
        "how": Phrase(nl: "Hoe", fr: "Comment", de: "Wie", en: "How"),
        "by_mail": Phrase(nl: "Per mail", fr: "Par e-mail", de: "Per Mail", en: "By mail"),
        "by_peppol": Phrase(nl: "Via Peppol", fr: "Par Peppol", de: "Über Peppol", en: "Through Peppol"),
        "waiting": Phrase(
            nl: "Wacht op verzending", fr: "En attente d'envoi", de: "Wartet auf Versand", en: "Waits to go"),
        "sent": Phrase(nl: "Verstuurd", fr: "Envoyé", de: "Versandt", en: "Sent"),
        "failed": Phrase(nl: "Niet aangekomen", fr: "Non parvenu", de: "Nicht angekommen", en: "Did not arrive"),
        "faults": Phrase(
            nl: "Wat misging", fr: "Ce qui a échoué", de: "Was nicht gelang", en: "What went wrong"),
        "faults_what": Phrase(
            nl: "De laatste poging eerst. Wat is opgegeven, wordt niet meer geprobeerd: bezorg het langs een andere "
                + "weg.",
            fr: "La dernière tentative d'abord. Ce qui est abandonné n'est plus tenté : remettez-le par une autre "
                + "voie.",
            de: "Der letzte Versuch zuerst. Was aufgegeben ist, wird nicht mehr versucht: Stellen Sie es auf anderem "
                + "Weg zu.",
            en: "The last attempt first. What is given up is not tried any more: deliver it in another way."),
        "more_faults": Phrase(
            nl: "De laatste {count} worden getoond.", fr: "Les {count} dernières sont affichées.",
            de: "Die letzten {count} werden gezeigt.", en: "The last {count} are shown."),
        "number": Phrase(nl: "Document", fr: "Document", de: "Dokument", en: "Document"),
        "to": Phrase(nl: "Naar", fr: "Vers", de: "An", en: "To"),
        "fault": Phrase(nl: "Fout", fr: "Erreur", de: "Fehler", en: "Fault"),
        "attempts": Phrase(nl: "Pogingen", fr: "Tentatives", de: "Versuche", en: "Attempts"),
        "state": Phrase(nl: "Toestand", fr: "État", de: "Stand", en: "State"),
        "given_up": Phrase(nl: "opgegeven", fr: "abandonné", de: "aufgegeben", en: "given up"),
        "tried_again": Phrase(
            nl: "wordt opnieuw geprobeerd", fr: "sera retenté", de: "wird wieder versucht", en: "is tried again"),
    ]

    private static let byPost: [String: Phrase] = [
        "by_post": Phrase(nl: "Per post", fr: "Par la poste", de: "Per Post", en: "By post"),
        "by_post_what": Phrase(
            nl: "Van wie hier staat, is geen e-mailadres bekend: druk de pdf af en post hem. Of dat gebeurd is, "
                + "wordt niet bijgehouden.",
            fr: "Chez ceux qui figurent ici, personne n'est connu à qui écrire par e-mail : imprimez le PDF et "
                + "postez-le. Le service n'enregistre pas si l'envoi a eu lieu.",
            de: "Bei denen, die hier stehen, ist keine E-Mail-Adresse bekannt: Drucken Sie das PDF aus und geben "
                + "Sie es auf. Ob das geschehen ist, wird nicht festgehalten.",
            en: "At those listed here nobody is known to be mailed: print the PDF and post it. Whether that was done "
                + "is not kept."),
        "letter_count": Phrase(
            nl: "In totaal: {count}.", fr: "Au total : {count}.", de: "Insgesamt: {count}.", en: "In all: {count}."),
        "more_letters": Phrase(
            nl: "De eerste {count} worden getoond.", fr: "Les {count} premiers sont affichés.",
            de: "Die ersten {count} werden gezeigt.", en: "The first {count} are shown."),
        "name": Phrase(
            nl: "Economische actor", fr: "Opérateur économique", de: "Wirtschaftsakteur", en: "Economic operator"),
        "print": Phrase(nl: "Afdrukken", fr: "Imprimer", de: "Drucken", en: "Print"),
        "pdf": Phrase(nl: "pdf", fr: "PDF", de: "PDF", en: "PDF"),
    ]

    static let page = notSent.adding(onItsWay).adding(byPost)

    static let pageShown = page.filter {
        ![
            "title", "done", "done_before", "in_parts", "document", "more_faults", "given_up", "tried_again",
            "letter_count", "more_letters",
        ].contains($0.key)
    }
}
