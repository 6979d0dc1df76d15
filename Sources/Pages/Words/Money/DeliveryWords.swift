import Values

/// How a document travels to who it is for.
enum DeliveryWords {
    static let lines: [String: Phrase] = [
        "document": Phrase(nl: "factuur", fr: "facture", de: "Rechnung", en: "invoice"),
        "mail": Phrase(nl: "mail naar {to}", fr: "e-mail à {to}", de: "Mail an {to}", en: "mail to {to}"),
        "peppol": Phrase(
            nl: "Peppol, naar {to}", fr: "Peppol, vers {to}", de: "Peppol, an {to}", en: "Peppol, to {to}"),
        "waiting": Phrase(nl: "wacht op verzending", fr: "attend l'envoi", de: "wartet auf Versand", en: "waits to go"),
        "sent": Phrase(nl: "verstuurd", fr: "envoyé", de: "versandt", en: "sent"),
        "failed": Phrase(nl: "niet aangekomen", fr: "non parvenu", de: "nicht angekommen", en: "did not arrive"),
        "by_post": Phrase(
            nl: "Per post: er is geen e-mailadres bekend. De pdf wordt afgedrukt en gepost.",
            fr: "Par la poste : personne n'est connu à qui écrire par e-mail. Le PDF est imprimé et posté.",
            de: "Per Post: Es ist keine E-Mail-Adresse bekannt. Das PDF wird gedruckt und zur Post gegeben.",
            en: "By post: nobody is known to be mailed. The PDF is printed and posted."),
        "not_sent": Phrase(
            nl: "Nog niet verstuurd.", fr: "Pas encore envoyé.", de: "Noch nicht versandt.", en: "Not sent yet."),
    ]
}
