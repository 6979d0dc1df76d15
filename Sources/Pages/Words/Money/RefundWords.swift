import Values
import Wording

/// The texts of money that is given back.
enum RefundWords {
    static let list: [String: Phrase] = [
        "title": Phrase(nl: "Terugbetalingen", fr: "Remboursements", de: "Rückzahlungen", en: "Refunds"),
        "asked": Phrase(
            nl: "Te beslissen", fr: "À décider", de: "Zu entscheiden", en: "To decide"),
        "asked_what": Phrase(
            nl: "Wie iets vroeg, beslist er niet over: een tweede persoon keurt goed of weigert.",
            fr: "Qui a demandé ne décide pas : une deuxième personne approuve ou refuse.",
            de: "Wer etwas beantragt hat, entscheidet nicht darüber: Eine zweite Person genehmigt oder lehnt ab.",
            en: "Whoever asked does not decide: a second person approves or refuses."),
        "none_asked": Phrase(
            nl: "Er wacht niets op een beslissing.", fr: "Rien n'attend une décision.",
            de: "Nichts wartet auf eine Entscheidung.", en: "Nothing waits for a decision."),
        "own": Phrase(
            nl: "U vroeg dit zelf: een ander beslist.", fr: "Vous l'avez demandé : un autre décide.",
            de: "Sie haben dies beantragt: Ein anderer entscheidet.", en: "You asked for this: somebody else decides."),
        "look": Phrase(
            nl: "Nakijken en goedkeuren", fr: "Vérifier et approuver", de: "Prüfen und genehmigen",
            en: "Look at it and approve"),
        "other_account": Phrase(
            nl: "andere rekening", fr: "autre compte", de: "anderes Konto", en: "other account"),
        "refuse": Phrase(nl: "Weigeren", fr: "Refuser", de: "Ablehnen", en: "Refuse"),
        "ready": Phrase(
            nl: "Klaar voor de bank", fr: "Prêts pour la banque", de: "Bereit für die Bank", en: "Ready for the bank"),
        "ready_what": Phrase(
            nl: "Wat u kiest, komt in één bestand (pain.001) en daarna in geen ander: niets wordt twee keer betaald.",
            fr: "Ce que vous choisissez est repris dans un fichier (pain.001) et ensuite dans aucun autre : rien "
                + "n'est payé deux fois.",
            de:
                "Was Sie wählen, kommt in eine Datei (pain.001) und danach in keine andere: Nichts wird zweimal "
                + "gezahlt.",
            en: "What you choose goes into one file (pain.001) and into no other after that: nothing is paid twice."),
        "none_ready": Phrase(
            nl: "Niets is klaar voor de bank.", fr: "Rien n'est prêt pour la banque.",
            de: "Nichts ist bereit für die Bank.", en: "Nothing is ready for the bank."),
        "day": Phrase(
            nl: "Uit te voeren op", fr: "À exécuter le", de: "Auszuführen am", en: "To be carried out on"),
        "day_hint": Phrase(
            nl: "Waar geen kalender verschijnt, als jaar-maand-dag.",
            fr: "Si aucun calendrier ne s'affiche, en année-mois-jour.",
            de: "Wo kein Kalender erscheint, als Jahr-Monat-Tag.",
            en: "Where no calendar appears, as year-month-day."),
        "pick": Phrase(
            nl: "Terugbetalingen voor dit bestand", fr: "Remboursements de ce fichier",
            de: "Rückzahlungen für diese Datei", en: "Refunds for this file"),
        "make": Phrase(nl: "Bestand maken", fr: "Créer le fichier", de: "Datei erstellen", en: "Make the file"),
        "files": Phrase(
            nl: "Bestanden voor de bank", fr: "Fichiers pour la banque", de: "Dateien für die Bank",
            en: "Files for the bank"),
        "none_files": Phrase(
            nl: "Er is nog geen bestand gemaakt.", fr: "Aucun fichier n'a encore été créé.",
            de: "Es wurde noch keine Datei erstellt.", en: "No file has been made yet."),
        "file": Phrase(nl: "Bestand", fr: "Fichier", de: "Datei", en: "File"),
        "made": Phrase(nl: "Gemaakt", fr: "Créé", de: "Erstellt", en: "Made"),
        "holds": Phrase(nl: "Terugbetalingen", fr: "Remboursements", de: "Rückzahlungen", en: "Refunds"),
        "download": Phrase(
            nl: "pain.001 ophalen", fr: "Télécharger le pain.001", de: "pain.001 herunterladen", en: "Download pain.001"
        ),
        "refused": Phrase(nl: "Geweigerd", fr: "Refusés", de: "Abgelehnt", en: "Refused"),
        "refund": Phrase(nl: "Terugbetaling", fr: "Remboursement", de: "Rückzahlung", en: "Refund"),
        "to": Phrase(nl: "Aan", fr: "À", de: "An", en: "To"),
        "actor": InvoiceRunWords.list["by_name"] ?? Phrase(same: ""),
        "amount": InvoiceWords.amount,
        "reason": Phrase(nl: "Reden", fr: "Motif", de: "Grund", en: "Reason"),
        "by": Phrase(
            nl: "Gevraagd door {person}", fr: "Demandé par {person}", de: "Beantragt von {person}",
            en: "Asked for by {person}"),
        "approved_by": Phrase(
            nl: "Goedgekeurd door {person}", fr: "Approuvé par {person}", de: "Genehmigt von {person}",
            en: "Approved by {person}"),
        "refused_by": Phrase(
            nl: "Geweigerd door {person}", fr: "Refusé par {person}", de: "Abgelehnt von {person}",
            en: "Refused by {person}"),
        "held": Phrase(
            nl: "Wie geld bij ons heeft", fr: "Qui a de l'argent chez nous", de: "Wer Geld bei uns hat",
            en: "Who has money with us"),
        "held_what": Phrase(
            nl: "Te veel betaald en nergens voor gebruikt; wat al teruggevraagd is, telt niet mee.",
            fr: "Payé en trop et pas encore utilisé ; ce dont le remboursement est déjà demandé n'est pas compté.",
            de: "Zu viel gezahlt und für nichts verwendet; was schon zurückverlangt ist, zählt nicht mit.",
            en: "Paid too much, and used for nothing; what is asked back already is not counted."),
        "none_held": Phrase(nl: "Niemand.", fr: "Personne.", de: "Niemand.", en: "Nobody."),
        "ask": Phrase(
            nl: "Terugbetaling vragen", fr: "Demander un remboursement", de: "Rückzahlung beantragen",
            en: "Ask for a refund"),
        "decision": Phrase(nl: "Beslissing", fr: "Décision", de: "Entscheidung", en: "Decision"),
        "done_asked": Phrase(
            nl: "De terugbetaling is gevraagd; een tweede persoon beslist.",
            fr: "Le remboursement est demandé ; une deuxième personne décide.",
            de: "Die Rückzahlung ist beantragt; eine zweite Person entscheidet.",
            en: "The refund is asked for; a second person decides."),
        "done_approved": Phrase(
            nl: "Goedgekeurd.", fr: "Approuvé.", de: "Genehmigt.", en: "Approved."),
        "done_refused": Phrase(nl: "Geweigerd.", fr: "Refusé.", de: "Abgelehnt.", en: "Refused."),
        "done_made": Phrase(
            nl: "Het bestand is gemaakt. Haal het hieronder op.", fr: "Le fichier est créé. Téléchargez-le ci-dessous.",
            de: "Die Datei ist erstellt. Laden Sie sie unten herunter.", en: "The file is made. Download it below."),
    ]

    static let listShown = list.filter {
        !$0.key.hasPrefix("done_") && !["title", "by", "approved_by", "refused_by"].contains($0.key)
    }

    /// What whoever approves looks at.
    static let approval: [String: Phrase] = [
        "back": Phrase(nl: "Terugbetalingen", fr: "Remboursements", de: "Rückzahlungen", en: "Refunds"),
        "title": Phrase(
            nl: "Terugbetaling {refund} goedkeuren", fr: "Approuver le remboursement {refund}",
            de: "Rückzahlung {refund} genehmigen", en: "Approve the refund {refund}"),
        "other": Phrase(
            nl: "De rekening is een andere dan die waarvan het geld kwam. Keur alleen goed als u weet van wie ze is en "
                + "waarom het geld daarheen gaat.",
            fr:
                "Le compte est un autre que celui d'où l'argent est venu. N'approuvez que si vous savez à qui il est "
                + "et pourquoi l'argent y va.",
            de: "Das Konto ist ein anderes als das, von dem das Geld kam. Genehmigen Sie nur, wenn Sie wissen, wem es "
                + "gehört und warum das Geld dorthin geht.",
            en:
                "The account is another than the one that the money came from. Approve only if you know whose it is "
                + "and why the money goes there."),
        "amount": InvoiceWords.amount,
        "contributor": Phrase(
            nl: "Bijdrageplichtige", fr: "Redevable", de: "Beitragspflichtiger", en: "Contributor"),
        "beneficiary": InvoiceWords.beneficiary,
        "iban": Phrase(nl: "IBAN", fr: "IBAN", de: "IBAN", en: "IBAN"),
        "bic": Phrase(nl: "BIC", fr: "BIC", de: "BIC", en: "BIC"),
        "asked_by": Phrase(nl: "Gevraagd door", fr: "Demandé par", de: "Beantragt von", en: "Asked for by"),
        "reason": Phrase(nl: "Reden", fr: "Motif", de: "Grund", en: "Reason"),
        "payers": Phrase(
            nl: "Waar het geld vandaan kwam", fr: "D'où l'argent est venu", de: "Woher das Geld kam",
            en: "Where the money came from"),
        "nobody_known": Phrase(
            nl: "Van geen enkele betaling is de rekening bekend: kijk na van wie deze IBAN is.",
            fr: "Aucun compte n'est connu pour les paiements : vérifiez à qui est cet IBAN.",
            de: "Von keiner Zahlung ist das Konto bekannt: Prüfen Sie, wem diese IBAN gehört.",
            en: "The account of no payment is known: check whose IBAN this is."),
        "same": Phrase(nl: "dezelfde rekening", fr: "le même compte", de: "dasselbe Konto", en: "the same account"),
        "account": Phrase(
            nl: "Rekening van de bijdrageplichtige", fr: "Compte du redevable", de: "Konto des Beitragspflichtigen",
            en: "The contributor's account"),
        "means": Phrase(
            nl: "Wat u goedkeurt, wordt geboekt en staat klaar voor het bestand naar de bank. Dat wordt niet "
                + "teruggedraaid.",
            fr: "Ce que vous approuvez est comptabilisé et prêt pour le fichier destiné à la banque. On ne revient pas "
                + "dessus.",
            de: "Was Sie genehmigen, wird gebucht und ist bereit für die Datei an die Bank. Das wird nicht "
                + "zurückgenommen.",
            en: "What you approve is booked, and ready for the file to the bank. That is not undone."),
        "approve": Phrase(nl: "Goedkeuren", fr: "Approuver", de: "Genehmigen", en: "Approve"),
        "refuse": Phrase(nl: "Weigeren", fr: "Refuser", de: "Ablehnen", en: "Refuse"),
    ]

    static let approvalShown = approval.filter {
        !["title", "amount", "contributor", "beneficiary", "iban", "bic", "asked_by", "reason"].contains($0.key)
    }

    static let ask: [String: Phrase] = [
        "back": Phrase(nl: "Rekening", fr: "Compte", de: "Konto", en: "Account"),
        "title": Phrase(
            nl: "Terugbetalen aan {name}", fr: "Rembourser {name}", de: "An {name} zurückzahlen", en: "Refund {name}"),
        "what": Phrase(
            nl: "Er staat {amount} als tegoed. Een tweede persoon keurt goed voor er iets naar de bank gaat.",
            fr:
                "Le crédit est de {amount}. Une deuxième personne approuve avant que quoi que ce soit n'aille à la "
                + "banque.",
            de: "Das Guthaben beträgt {amount}. Eine zweite Person genehmigt, bevor etwas an die Bank geht.",
            en: "There is {amount} to the credit. A second person approves before anything goes to the bank."),
        "amount": InvoiceWords.amount,
        "moved": LedgerWords.moved,
        "beneficiary": InvoiceWords.beneficiary,
        "iban": Phrase(nl: "IBAN", fr: "IBAN", de: "IBAN", en: "IBAN"),
        "bic": Phrase(
            nl: "BIC (als u hem kent)", fr: "BIC (si vous le connaissez)", de: "BIC (wenn bekannt)",
            en: "BIC (where you know it)"),
        "reason": Phrase(
            nl: "Waarom wordt dit terugbetaald?", fr: "Pourquoi ce remboursement ?",
            de: "Warum wird das zurückgezahlt?", en: "Why is this given back?"),
        "payers": Phrase(
            nl: "Het geld kwam van deze rekeningen:", fr: "L'argent est venu de ces comptes :",
            de: "Das Geld kam von diesen Konten:", en: "The money came from these accounts:"),
        "paid_too_much": Phrase(
            nl: "(betaalde te veel)", fr: "(a payé en trop)", de: "(hat zu viel gezahlt)", en: "(paid too much)"),
        "lost": Phrase(
            nl: "Van factuur {invoice} werd {amount} afgeboekt.",
            fr: "{amount} de la facture {invoice} ont été passés en perte.",
            de: "Von Rechnung {invoice} wurden {amount} ausgebucht.",
            en: "{amount} of invoice {invoice} was written off."),
        "open": Phrase(
            nl: "Van dezelfde bijdrageplichtige staan facturen open:",
            fr: "Des factures du même redevable restent à payer :",
            de: "Von demselben Beitragspflichtigen sind Rechnungen offen:",
            en: "Invoices of the same contributor are open:"),
        "recover": Phrase(
            nl: "Gebruik het tegoed eerst daarvoor", fr: "Utilisez d'abord le crédit pour cela",
            de: "Verwenden Sie das Guthaben zuerst dafür", en: "Use the credit for that first"),
        "sure": Phrase(
            nl: "Ik heb nagekeken dat deze rekening de juiste is.", fr: "J'ai vérifié que ce compte est le bon.",
            de: "Ich habe geprüft, dass dieses Konto das richtige ist.",
            en: "I checked that this account is the right one."),
        "send": Phrase(
            nl: "Terugbetaling vragen", fr: "Demander le remboursement", de: "Rückzahlung beantragen",
            en: "Ask for the refund"),
    ]

    static let askShown = ask.filter { !["title", "what", "paid_too_much", "lost"].contains($0.key) }

    static let refuse: [String: Phrase] = [
        "back": Phrase(nl: "Terugbetalingen", fr: "Remboursements", de: "Rückzahlungen", en: "Refunds"),
        "title": Phrase(
            nl: "Terugbetaling {refund} weigeren", fr: "Refuser le remboursement {refund}",
            de: "Rückzahlung {refund} ablehnen", en: "Refuse refund {refund}"),
        "what": Phrase(
            nl: "{amount} aan {name}, gevraagd door {person}, wordt niet terugbetaald en blijft als tegoed staan.",
            fr: "{amount} à {name}, demandé par {person}, n'est pas remboursé et reste au crédit.",
            de: "{amount} an {name}, beantragt von {person}, wird nicht zurückgezahlt und bleibt als Guthaben stehen.",
            en: "{amount} to {name}, asked for by {person}, is not given back, and stays to the credit."),
        "reason": Phrase(
            nl: "Waarom wordt dit geweigerd?", fr: "Pourquoi ce refus ?", de: "Warum wird das abgelehnt?",
            en: "Why is this refused?"),
        "do_it": Phrase(nl: "Weigeren", fr: "Refuser", de: "Ablehnen", en: "Refuse"),
    ]
}
