import Values
import Wording

/// The texts of the matching desk: statements that come in, and payments that a person says whose they are.
enum PaymentWords {
    static let desk: [String: Phrase] = [
        "title": Phrase(nl: "Betalingen", fr: "Paiements", de: "Zahlungen", en: "Payments"),
        "upload": Phrase(
            nl: "Rekeninguittreksels opladen", fr: "Charger des extraits de compte", de: "Kontoauszüge hochladen",
            en: "Upload statements"),
        "upload_what": Phrase(
            nl: "Wat een gestructureerde mededeling heeft, wordt meteen toegewezen. Een uittreksel dat er al was, "
                + "verandert niets.",
            fr: "Ce qui porte une communication structurée est attribué aussitôt. Un extrait déjà chargé ne change "
                + "rien.",
            de: "Was eine strukturierte Mitteilung hat, wird sofort zugeordnet. Ein Auszug, der schon da war, ändert "
                + "nichts.",
            en: "What has a structured reference is matched at once. A statement that was there before changes "
                + "nothing."),
        "file": Phrase(nl: "Uw bestand", fr: "Votre fichier", de: "Ihre Datei", en: "Your file"),
        "file_hint": Phrase(
            nl: "camt.053 (XML) of CODA, ten hoogste 20 MB.", fr: "camt.053 (XML) ou CODA, 20 Mo au plus.",
            de: "camt.053 (XML) oder CODA, höchstens 20 MB.", en: "camt.053 (XML) or CODA, at most 20 MB."),
        "send": Phrase(nl: "Opladen", fr: "Charger", de: "Hochladen", en: "Upload"),
        "problems": UploadWords.upload["problems"] ?? Phrase(same: ""),
        "statements": Phrase(
            nl: "Opgeladen rekeninguittreksels bekijken", fr: "Voir les extraits de compte chargés",
            de: "Hochgeladene Kontoauszüge ansehen", en: "Look at the uploaded statements"),
        "waiting": Phrase(
            nl: "Van wie zijn deze betalingen?", fr: "De qui sont ces paiements ?", de: "Von wem sind diese Zahlungen?",
            en: "Whose are these payments?"),
        "waiting_what": Phrase(
            nl: "Kies waar u zeker van bent en bevestig onderaan alles samen. Wat u open laat, blijft wachten.",
            fr: "Choisissez ce dont vous êtes sûr et confirmez le tout en bas. Ce que vous laissez reste en attente.",
            de: "Wählen Sie nur, was sicher ist, und bestätigen Sie unten alles zusammen. Was Sie offen lassen, "
                + "wartet weiter.",
            en: "Choose what you are sure of, and confirm all of it together below. What you leave goes on waiting."),
        "none": Phrase(
            nl: "Geen betaling wacht op iemand.", fr: "Aucun paiement n'est en attente.",
            de: "Keine Zahlung wartet auf Zuordnung.", en: "No payment waits for anybody."),
        "none_found": Phrase(
            nl: "Geen wachtende betaling past hierbij.", fr: "Aucun paiement en attente n'y correspond.",
            de: "Keine wartende Zahlung passt dazu.", en: "No payment that waits fits this."),
        "search_label": Phrase(
            nl: "Wachtende betalingen zoeken", fr: "Chercher des paiements en attente",
            de: "Wartende Zahlungen suchen", en: "Search what waits"),
        "search": Phrase(
            nl: "Naam, bedrag of tekst", fr: "Nom, montant ou texte", de: "Name, Betrag oder Text",
            en: "Name, amount or text"),
        "show": Phrase(nl: "Zoeken", fr: "Chercher", de: "Suchen", en: "Search"),
        "reset": Phrase(nl: "Alles tonen", fr: "Tout afficher", de: "Alles zeigen", en: "Show all"),
        "sums": Phrase(
            nl: "Wachtend: {count}. Ontvangen: {in}. Uitgegaan: {out}.",
            fr: "En attente : {count}. Reçu : {in}. Débité : {out}.",
            de: "Wartend: {count}. Eingegangen: {in}. Abgegangen: {out}.",
            en: "Waiting: {count}. Came in: {in}. Went out: {out}."),
        "named_look": Phrase(
            nl: "Nakijken en samen bevestigen", fr: "Vérifier et confirmer ensemble",
            de: "Prüfen und zusammen bestätigen", en: "Check and confirm them together"),
        "changed": Phrase(
            nl: "Dit is veranderd sinds u het nakeek, en blijft wachten.",
            fr: "Ceci a changé depuis votre vérification, et reste en attente.",
            de: "Das hat sich geändert, seit Sie es geprüft haben, und wartet weiter.",
            en: "This changed since you looked at it, and goes on waiting."),
        "leave": Phrase(nl: "Laten wachten", fr: "Laisser en attente", de: "Warten lassen", en: "Leave it waiting"),
        "split": Phrase(
            nl: "Zelf verdelen", fr: "Répartir manuellement", de: "Selbst aufteilen", en: "Split it yourself"),
        "place": Phrase(
            nl: "Niet van een bijdrageplichtige", fr: "D'aucun redevable", de: "Gehört keinem Abgabepflichtigen",
            en: "No contributor's"),
        "movements": Phrase(
            nl: "Alle verrichtingen en wat ervan werd", fr: "Tous les mouvements et ce qu'il en est advenu",
            de: "Alle Kontobewegungen und was daraus wurde", en: "All movements, and what became of them"),
        "payer": Phrase(nl: "Betaler", fr: "Payeur", de: "Zahler", en: "Payer"),
        "beneficiary": Phrase(nl: "Begunstigde", fr: "Bénéficiaire", de: "Begünstigter", en: "Beneficiary"),
        "nobody": Phrase(nl: "geen naam", fr: "sans nom", de: "ohne Namen", en: "no name"),
        "text": Phrase(nl: "Tekst", fr: "Texte", de: "Text", en: "Text"),
        "went_out": Phrase(
            nl: "ging van de rekening af", fr: "débité du compte", de: "ging vom Konto ab",
            en: "went out of the account"),
        "confirm": Phrase(
            nl: "Gekozen toewijzingen bevestigen", fr: "Confirmer les attributions choisies",
            de: "Gewählte Zuordnungen bestätigen", en: "Confirm what is chosen"),
        "confirmed": Phrase(
            nl: "Toegewezen betalingen: {count}.", fr: "Paiements attribués : {count}.",
            de: "Zugeordnete Zahlungen: {count}.", en: "Payments matched: {count}."),
        "already": Phrase(
            nl: "Al eerder toegewezen: {count}.", fr: "Déjà attribués auparavant : {count}.",
            de: "Schon vorher zugeordnet: {count}.", en: "Matched before: {count}."),
        "settled": Phrase(
            nl: "Iemand heeft ze intussen anders toegewezen. Hier is niets van gedaan.",
            fr: "Quelqu'un l'a attribué autrement entre-temps. Rien n'en a été fait.",
            de: "Jemand hat sie inzwischen anders zugeordnet. Nichts davon wurde getan.",
            en: "Somebody said something else of it meanwhile. Nothing of this was done."),
        "not_confirmed": Phrase(
            nl: "Niet toegewezen", fr: "Pas attribué", de: "Nicht zugeordnet", en: "Not matched"),
        "pays": Phrase(
            nl: "{amount} op {invoice} van {name}", fr: "{amount} sur {invoice} ({name})",
            de: "{amount} auf {invoice} von {name}", en: "{amount} on {invoice} of {name}"),
        "keeps": Phrase(
            nl: "{amount} als tegoed van {name}", fr: "{amount} en avoir ({name})",
            de: "{amount} als Guthaben von {name}",
            en: "{amount} to the credit of {name}"),
        "gives_back": Phrase(
            nl: "{amount} terug aan {name} ({refund})", fr: "{amount} remboursés à {name} ({refund})",
            de: "{amount} zurück an {name} ({refund})", en: "{amount} back to {name} ({refund})"),
    ]

    static let deskShown = desk.filter {
        ![
            "title", "sums", "changed", "confirmed", "already", "settled", "pays", "keeps", "gives_back", "nobody",
            "payer", "beneficiary",
        ].contains($0.key)
    }

    static let named: [String: Phrase] = [
        "back": desk["title"] ?? Phrase(same: ""),
        "title": Phrase(
            nl: "Betalingen die hun factuur noemen", fr: "Paiements qui citent leur facture",
            de: "Zahlungen, die ihre Rechnung nennen", en: "Payments that name their invoice"),
        "told": Phrase(
            nl: "Betalingen die in hun tekst één factuur noemen en precies betalen wat ervan openstaat: {count} "
                + "(samen {amount}).",
            fr: "Paiements qui citent une seule facture dans leur texte et en paient exactement le montant restant "
                + "à payer : {count} (au total {amount}).",
            de: "Zahlungen, die in ihrem Text eine einzige Rechnung nennen und genau zahlen, was davon offen ist: "
                + "{count} (zusammen {amount}).",
            en: "Payments that name one invoice in their text and pay exactly what is open of it: {count} ({amount} "
                + "in all)."),
        "what": Phrase(
            nl: "De knop bevestigt ze allemaal, ook die op de andere pagina's. Elke betaling wordt opnieuw nagekeken; "
                + "wat intussen veranderde, blijft wachten.",
            fr: "Le bouton les confirme tous, y compris ceux des autres pages. Chaque paiement est revérifié ; ce qui "
                + "a changé entre-temps reste en attente.",
            de: "Die Schaltfläche bestätigt alle, auch die der anderen Seiten. Jede Zahlung wird noch einmal geprüft; "
                + "was sich inzwischen geändert hat, wartet weiter.",
            en: "The button confirms all of them, those on the other pages too. Each is checked again; what has "
                + "changed in the meantime goes on waiting."),
        "none": Phrase(
            nl: "Geen wachtende betaling noemt een factuur en betaalt precies wat ervan openstaat.",
            fr: "Aucun paiement en attente ne cite une facture en payant exactement son montant restant à payer.",
            de: "Keine wartende Zahlung nennt eine Rechnung und zahlt genau, was davon offen ist.",
            en: "No payment that waits names an invoice and pays exactly what is open of it."),
        "payer": desk["payer"] ?? Phrase(same: ""),
        "day": Phrase(nl: "Dag", fr: "Jour", de: "Tag", en: "Day"),
        "text": desk["text"] ?? Phrase(same: ""),
        "amount": InvoiceWords.amount,
        "invoice": Phrase(nl: "Factuur", fr: "Facture", de: "Rechnung", en: "Invoice"),
        "do_it": Phrase(
            nl: "Alles bevestigen ({count})", fr: "Tout confirmer ({count})", de: "Alle bestätigen ({count})",
            en: "Confirm all ({count})"),
    ]

    static let namedShown = named.filter { !["title", "told", "do_it"].contains($0.key) }

    static let imported: [String: Phrase] = [
        "back": desk["title"] ?? Phrase(same: ""),
        "title": Phrase(
            nl: "{file} is opgeladen", fr: "{file} est chargé", de: "{file} ist hochgeladen", en: "{file} is uploaded"),
        "repeated_all": Phrase(
            nl: "Alles in dit bestand was er al. Er is niets veranderd.",
            fr: "Tout ce fichier était déjà chargé. Rien n'a changé.",
            de: "Alles in dieser Datei war schon da. Es hat sich nichts geändert.",
            en: "Everything in this file was there before. Nothing has changed."),
        "opening": Phrase(
            nl: "Beginsaldo van de rekening, mee geboekt: {amount}",
            fr: "Solde initial du compte, comptabilisé aussi : {amount}",
            de: "Anfangsbestand des Kontos, mitgebucht: {amount}",
            en: "Opening balance of the account, booked too: {amount}"),
        "statement": Phrase(nl: "Uittreksel", fr: "Extrait", de: "Auszug", en: "Statement"),
        "booked": Phrase(nl: "Verrichtingen", fr: "Mouvements", de: "Kontobewegungen", en: "Movements"),
        "matched": Phrase(nl: "Toegewezen", fr: "Attribués", de: "Zugeordnet", en: "Matched"),
        "waiting": Phrase(
            nl: "Wachten op iemand", fr: "En attente d'une personne", de: "Noch zuzuordnen",
            en: "Wait for a person"),
        "repeated": Phrase(
            nl: "was er al", fr: "déjà chargé", de: "war schon da", en: "was there before"),
        "go_on": Phrase(
            nl: "Naar wat wacht", fr: "Vers ce qui attend", de: "Zu dem, was wartet", en: "To what waits"),
    ]

    static let split: [String: Phrase] = [
        "back": desk["title"] ?? Phrase(same: ""),
        "title": Phrase(
            nl: "Een betaling van {amount} verdelen", fr: "Répartir un paiement de {amount}",
            de: "Eine Zahlung von {amount} aufteilen", en: "Split a payment of {amount}"),
        "what": Phrase(
            nl: "Geef bij elke factuur op welk bedrag van de betaling ervoor is. Wat u niet verdeelt, blijft "
                + "wachten.",
            fr: "Indiquez pour chaque facture ce que le paiement en paie. Ce que vous ne répartissez pas reste en "
                + "attente.",
            de: "Geben Sie für jede Rechnung an, welcher Betrag der Zahlung auf sie entfällt. Was Sie nicht "
                + "aufteilen, wartet weiter.",
            en: "Give for each invoice what the payment pays of it. What you do not split goes on waiting."),
        "what_back": Phrase(
            nl: "Dit geld ging van de rekening af. Als het een betaling terugneemt, geef dan bij welke factuur: wie ze "
                + "betaalde, is dat bedrag weer verschuldigd. Voor er iets wordt geboekt, ziet u wat het betekent.",
            fr: "Cet argent a été débité. S'il reprend un paiement, indiquez sur quelle facture : celui qui l'avait "
                + "payée doit de nouveau ce montant. Avant toute comptabilisation, vous voyez ce que cela signifie.",
            de: "Dieses Geld ging vom Konto ab. Nimmt es eine Zahlung zurück, geben Sie an, bei welcher Rechnung: Wer "
                + "sie bezahlt hat, schuldet diesen Betrag wieder. Bevor gebucht wird, sehen Sie, was es bedeutet.",
            en: "This money went out of the account. Where it takes a payment back, give the invoice: who paid it owes "
                + "that amount again. Before anything is booked you are shown what it comes to."),
        "text": desk["text"] ?? Phrase(same: ""),
        "invoice": Phrase(
            nl: "Nummer of mededeling van de factuur", fr: "Numéro ou communication de la facture",
            de: "Nummer oder Mitteilung der Rechnung", en: "Number or reference of the invoice"),
        "amount": InvoiceWords.amount,
        "credit": Phrase(
            nl: "Als tegoed van (nummer van de economische actor)",
            fr: "Au crédit de (numéro de l'opérateur économique)",
            de: "Als Guthaben von (Nummer des Wirtschaftsakteurs)", en: "To the credit of (number of the actor)"),
        "part": Phrase(nl: "Deel {number}", fr: "Partie {number}", de: "Teil {number}", en: "Part {number}"),
        "rest": Phrase(nl: "Wat overblijft", fr: "Ce qui reste", de: "Was übrig bleibt", en: "What is left"),
        "do_it": Phrase(nl: "Toewijzen", fr: "Attribuer", de: "Zuordnen", en: "Match it"),
    ]

    static let splitShown = split.filter { !["title", "part", "what", "what_back"].contains($0.key) }
}
