import Values

/// What stands in the way of a contribution year, its invoices and its payments.
enum BillingText {
    static let yearStepImpossible = Phrase(
        nl: "Het bijdragejaar {year} is “{state}”: de stap “{step}” kan nu niet. Zet eerst een van deze "
            + "stappen: {steps}.",
        fr: "L'année de contribution {year} est « {state} » : l'étape "
            + "« {step} » n'est pas possible maintenant. Faites d'abord l'une de ces "
            + "étapes : {steps}.",
        de: "Das Beitragsjahr {year} ist „{state}“: Der Schritt „{step}“ ist jetzt nicht möglich. Machen "
            + "Sie zuerst einen dieser Schritte: {steps}.",
        en: "The contribution year {year} is “{state}”: the step “{step}” cannot be taken now. Take one "
            + "of these steps first: {steps}.")

    static let yearFigureMissing = Phrase(
        nl: "Voor de beslissing over het bijdragejaar {year} ontbreekt een cijfer: {figure}. Geef het op.",
        fr: "Pour la décision sur l'année de contribution {year}, il manque un chiffre : {figure}. Indiquez-le.",
        de: "Für die Entscheidung über das Beitragsjahr {year} fehlt eine Zahl: {figure}. Geben Sie sie an.",
        en: "For the decision on the contribution year {year} a figure is missing: {figure}. Give it.")

    static let yearBudgetZero = Phrase(
        nl: "De begroting van het bijdragejaar {year} moet meer dan nul zijn. Schrijf de goedgekeurde begroting.",
        fr: "Le budget de l'année de contribution {year} doit être supérieur à zéro. Écrivez le budget approuvé.",
        de: "Der Haushalt des Beitragsjahres {year} muss über null liegen. Schreiben Sie den genehmigten Haushalt.",
        en: "The budget of the contribution year {year} must be above zero. Write the approved budget.")

    static let yearFigureDiffers = Phrase(
        nl: "{figure}: {value} is niet wat de tabellen van de wet als gepubliceerd vermelden, "
            + "{published}. Neem dat over, of verbeter eerst de tabellen.",
        fr: "{figure} : {value} n'est pas la valeur publiée selon les tableaux de la loi, "
            + "{published}. Reprenez-la, ou corrigez d'abord les tableaux.",
        de: "{figure}: {value} ist nicht der in den Tabellen des Gesetzes veröffentlichte Wert, "
            + "{published}. Übernehmen Sie diesen, oder berichtigen Sie zuerst die Tabellen.",
        en: "{figure}: {value} is not what the tables of the law hold as published, {published}. Take "
            + "that, or put the tables right first.")

    static let yearRateAboveMaximum = Phrase(
        nl: "Het tarief van {value} % is hoger dan het gepubliceerde maximum van {maximum} %. Schrijf "
            + "een tarief dat niet hoger is.",
        fr: "Le taux de {value}\u{A0}% dépasse le maximum publié de {maximum}\u{A0}%. Écrivez un taux "
            + "qui ne le dépasse pas.",
        de: "Der Satz von {value} % liegt über dem veröffentlichten Höchstsatz von {maximum} %. "
            + "Schreiben Sie einen Satz, der nicht darüber liegt.",
        en: "The rate of {value}% is above the published maximum of {maximum}%. Write a rate that is not.")

    static let yearRateDecimals = Phrase(
        nl: "Het tarief van {value} % heeft meer dan {places} decimalen: facturen rekenen met niet meer (R10). "
            + "Schrijf het tarief met ten hoogste {places} decimalen.",
        fr: "Le taux de {value}\u{A0}% a plus de {places} décimales : les factures n'en comptent pas "
            + "davantage (R10). Écrivez le taux avec {places} décimales au plus.",
        de: "Der Satz von {value} % hat mehr als {places} Dezimalstellen: Rechnungen rechnen mit nicht mehr "
            + "(R10). Schreiben Sie den Satz mit höchstens {places} Dezimalstellen.",
        en: "The rate of {value}% has more than {places} decimals: invoices reckon with no more (R10). Write "
            + "the rate with at most {places} decimals.")

    static let yearRunUnfinished = Phrase(
        nl: "Van het bijdragejaar {year} is over {count} aangiften nog niet beslist. Zet de facturatie "
            + "eerst voort.",
        fr: "Pour l'année de contribution {year}, {count} déclarations sont encore sans décision. "
            + "Poursuivez d'abord la facturation.",
        de: "Im Beitragsjahr {year} sind noch nicht alle Erklärungen entschieden (offen: {count}). Setzen Sie "
            + "zuerst die Fakturierung fort.",
        en: "Of the contribution year {year}, {count} declarations are still undecided. Go on with "
            + "invoicing first.")

    static let yearNothingChanges = Phrase(
        nl: "Er zou niets veranderen: deze cijfers gelden al voor {year}. Geef een andere kost of een ander tarief.",
        fr: "Rien ne changerait : ces chiffres valent déjà pour {year}. Donnez un autre coût ou un autre taux.",
        de:
            "Nichts würde sich ändern: Diese Zahlen gelten schon für {year}. Geben Sie andere Kosten oder einen "
            + "anderen Satz an.",
        en: "Nothing would change: these figures are those of {year} already. Give another cost or another rate.")

    static let yearStillOwed = Phrase(
        nl: "Van het bijdragejaar {year} staat nog {amount} EUR open. Wacht op de betaling, of boek wat "
            + "niet meer wordt betaald eerst af.",
        fr: "Pour l'année de contribution {year}, il reste {amount} EUR à payer. Attendez le paiement, ou passez "
            + "d'abord en perte ce qui ne sera plus payé.",
        de: "Für das Beitragsjahr {year} sind noch {amount} EUR offen. Warten Sie auf die Zahlung, oder "
            + "buchen Sie zuerst aus, was nicht mehr gezahlt wird.",
        en: "EUR {amount} of the contribution year {year} is still open. Wait for the payment, or write "
            + "off first what will not be paid.")

    /// Where somebody types it, or the reference of a payment.
    static let invoiceUnknownTyped = Phrase(
        nl: "“{value}” is het nummer of de mededeling van geen enkele factuur. Schrijf het nummer zoals het op de "
            + "factuur staat, bijvoorbeeld {example}, of de twaalf cijfers van haar gestructureerde mededeling.",
        fr: "« {value} » n'est le numéro ni la communication d'aucune facture. Écrivez le numéro tel qu'il figure sur "
            + "la facture, par exemple {example}, ou les douze chiffres de sa communication structurée.",
        de: "„{value}“ ist weder Nummer noch Mitteilung einer Rechnung. Schreiben Sie die Nummer, wie sie auf der "
            + "Rechnung steht, zum Beispiel {example}, oder die zwölf Ziffern ihrer strukturierten Mitteilung.",
        en: "“{value}” is the number or the reference of no invoice. Write the number as it stands on the invoice, "
            + "such as {example}, or the twelve digits of its structured reference.")

    static let invoiceUnknown = Phrase(
        nl: "Er is geen factuur of creditnota met het nummer “{value}”. Kijk het nummer na.",
        fr: "Aucune facture ou note de crédit ne porte le numéro « {value} ». Vérifiez le "
            + "numéro.",
        de: "Es gibt keine Rechnung oder Gutschrift mit der Nummer „{value}“. Prüfen Sie die Nummer.",
        en: "No invoice or credit note has the number “{value}”. Check the number.")

    static let invoiceSeriesFull = Phrase(
        nl: "De reeks {series} van {year} heeft geen nummers meer. Neem contact op met wie het programma "
            + "onderhoudt.",
        fr: "La série {series} de {year} n'a plus de numéros. Prenez contact avec qui entretient le "
            + "programme.",
        de: "Die Reihe {series} von {year} hat keine Nummern mehr. Wenden Sie sich an die Betreuer des "
            + "Programms.",
        en: "The series {series} of {year} has no numbers left. Contact those who maintain the program.")

    static let invoiceDuePast = Phrase(
        nl: "De uiterste betaaldatum {value} is voorbij. Geef vandaag of een latere dag.",
        fr: "Le dernier jour de paiement {value} est passé. Donnez aujourd'hui ou un jour ultérieur.",
        de: "Der letzte Zahltag {value} ist vorbei. Geben Sie heute oder einen späteren Tag an.",
        en: "The last day of payment {value} has passed. Give today or a later day.")

    /// Of a day that nobody can mean.
    static let invoiceDueFar = Phrase(
        nl: "De uiterste betaaldatum {value} ligt meer dan een jaar vooruit. Geef een dag tot en met {until}.",
        fr: "Le dernier jour de paiement {value} est à plus d'un an d'ici. Donnez un jour jusqu'au {until} inclus.",
        de: "Der letzte Zahltag {value} liegt mehr als ein Jahr voraus. Geben Sie einen Tag bis zum {until} an.",
        en: "The last day of payment {value} lies more than a year ahead. Give a day up to {until}.")

    static let refundDayPast = Phrase(
        nl: "De dag {value}, waarop de bank moet uitvoeren, is voorbij. Geef vandaag of een latere dag.",
        fr: "La date d'exécution {value} est passée. Donnez aujourd'hui ou un jour ultérieur.",
        de: "Der Tag {value}, an dem die Bank ausführen soll, ist vorbei. Geben Sie heute oder einen späteren Tag an.",
        en: "The day {value}, on which the bank is to pay, has passed. Give today or a later day.")

    static let statementGap = Phrase(
        nl: "Tussen dit uittreksel (beginsaldo {opening}) en het vorige, {id} (eindsaldo {previous}), "
            + "ontbreekt er een. Lees dat eerst in.",
        fr: "Entre cet extrait (solde initial {opening}) et le précédent, {id} (solde final {previous}), "
            + "il en manque un. Importez d'abord celui-là.",
        de: "Zwischen diesem Kontoauszug (Anfangssaldo {opening}) und dem vorigen, {id} (Endsaldo "
            + "{previous}), fehlt einer. Lesen Sie zuerst diesen ein.",
        en: "Between this statement (opening balance {opening}) and the one before, {id} (closing "
            + "balance {previous}), one is missing. Import that first.")

    static let statementDiffers = Phrase(
        nl: "Het uittreksel {id} is al ingelezen met een andere inhoud. Kijk na welk bestand van de bank "
            + "komt.",
        fr: "L'extrait {id} est déjà importé avec un autre contenu. Vérifiez quel fichier vient de la "
            + "banque.",
        de: "Der Kontoauszug {id} wurde schon mit anderem Inhalt eingelesen. Prüfen Sie, welche Datei "
            + "von der Bank kommt.",
        en: "The statement {id} was imported before with other content. Check which file comes from the "
            + "bank.")

    static let statementInFuture = Phrase(
        nl: "Het uittreksel {id} is van {day}, een dag die nog moet komen. Lees het in vanaf die dag, of vraag de "
            + "bank een uittreksel met de juiste dag.",
        fr: "L'extrait {id} est du {day}, un jour encore à venir. Importez-le à partir de ce jour, ou demandez à la "
            + "banque un extrait avec le bon jour.",
        de: "Der Kontoauszug {id} ist vom {day}, einem Tag, der noch kommt. Lesen Sie ihn ab diesem Tag ein, oder "
            + "fragen Sie die Bank nach einem Auszug mit dem richtigen Tag.",
        en: "The statement {id} is of {day}, a day that is still to come. Import it from that day on, or ask the "
            + "bank for one with the right day.")

    static let statementAccount = Phrase(
        nl: "Het uittreksel is van de rekening {account}; de onze is {expected}. Lees een uittreksel van "
            + "onze rekening in.",
        fr: "L'extrait est du compte {account} ; le nôtre est {expected}. Importez un extrait de "
            + "notre compte.",
        de: "Der Kontoauszug gehört zum Konto {account}; unseres ist {expected}. Lesen Sie einen Auszug "
            + "unseres Kontos ein.",
        en: "The statement is of the account {account}; ours is {expected}. Import a statement of our "
            + "account.")

    static let paymentUnknown = Phrase(
        nl: "Er is geen betaling “{value}”. Kijk het uittreksel en het volgnummer na.",
        fr: "Il n'y a pas de paiement « {value} ». Vérifiez l'extrait et le numéro d'ordre.",
        de: "Es gibt keine Zahlung „{value}“. Prüfen Sie Kontoauszug und laufende Nummer.",
        en: "There is no payment “{value}”. Check the statement and the number in it.")

    static let paymentTooMuch = Phrase(
        nl: "Er wordt {value} EUR toegewezen, maar daarvan is {left} EUR beschikbaar. Wijs niet meer toe dan "
            + "{left} EUR.",
        fr: "{value} EUR sont attribués, mais {left} EUR sont disponibles. N'attribuez pas plus de {left} EUR.",
        de: "Zugeordnet werden {value} EUR, verfügbar sind {left} EUR. Ordnen Sie nicht mehr als {left} "
            + "EUR zu.",
        en: "EUR {value} is allocated, but EUR {left} of it is available. Allocate no more than EUR {left}.")

    /// Of more than is to a contributor's credit.
    static let paymentAboveCredit = Phrase(
        nl: "U vraagt {value} EUR, maar het tegoed is {left} EUR. Vraag niet meer dan dat.",
        fr: "Vous demandez {value} EUR, mais le crédit est de {left} EUR. Ne demandez pas davantage.",
        de: "Sie verlangen {value} EUR, aber das Guthaben beträgt {left} EUR. Verlangen Sie nicht mehr.",
        en: "You ask for EUR {value}, but the credit is EUR {left}. Ask for no more.")

    /// Of an amount of zero.
    static let paymentNothing = Phrase(
        nl: "Met een bedrag van 0 wordt niets toegewezen. Schrijf een ander bedrag.",
        fr: "Un montant de 0 n'attribue rien. Écrivez un autre montant.",
        de: "Mit einem Betrag von 0 wird nichts zugeordnet. Schreiben Sie einen anderen Betrag.",
        en: "An amount of 0 allocates nothing. Write another amount.")

    /// Of an amount that has the other sign.
    static let paymentOtherWay = Phrase(
        nl: "{value} EUR gaat de andere kant op dan het geld, waarvan {left} EUR beschikbaar is. Schrijf een bedrag "
            + "met hetzelfde teken.",
        fr: "{value} EUR vont dans l'autre sens que l'argent, dont {left} EUR sont disponibles. Écrivez un montant du "
            + "même signe.",
        de: "{value} EUR gehen in die andere Richtung als das Geld, von dem {left} EUR verfügbar sind. Schreiben Sie "
            + "einen Betrag mit demselben Vorzeichen.",
        en: "EUR {value} goes the other way than the money, of which EUR {left} is available. Write an amount with the "
            + "same sign.")

    static let refundOtherAccount = Phrase(
        nl: "{iban} is een andere rekening dan die waarvan het geld kwam. Kijk na van wie ze is en vink aan dat u dat "
            + "deed, of schrijf een rekening waarvan het geld kwam.",
        fr: "{iban} est un autre compte que celui d'où l'argent est venu. Vérifiez à qui il est et cochez que vous "
            + "l'avez fait, ou écrivez un compte d'où l'argent est venu.",
        de: "{iban} ist ein anderes Konto als das, von dem das Geld kam. Prüfen Sie, wem es gehört, und kreuzen Sie "
            + "an, dass Sie das getan haben, oder schreiben Sie ein Konto, von dem das Geld kam.",
        en: "{iban} is another account than the one that the money came from. Check whose it is and tick that you did, "
            + "or write an account that the money came from.")

    static let refundUnknown = Phrase(
        nl: "Er is geen terugbetaling “{value}”. Kijk het nummer na.",
        fr: "Il n'y a pas de remboursement « {value} ». Vérifiez le numéro.",
        de: "Es gibt keine Rückzahlung „{value}“. Prüfen Sie die Nummer.",
        en: "There is no refund “{value}”. Check the number.")

    static let refundNotApproved = Phrase(
        nl: "De terugbetaling “{value}” is nog niet goedgekeurd. Beslis er eerst over.",
        fr: "Le remboursement « {value} » n'est pas encore approuvé. Décidez-en d'abord.",
        de: "Die Rückzahlung „{value}“ ist noch nicht genehmigt. Entscheiden Sie zuerst darüber.",
        en: "The refund “{value}” is not approved yet. Decide on it first.")

    static let refundSamePerson = Phrase(
        nl: "{person} heeft deze terugbetaling gevraagd. Laat een ander erover beslissen.",
        fr: "{person} a demandé ce remboursement. Laissez quelqu'un d'autre en décider.",
        de: "{person} hat diese Rückzahlung beantragt. Lassen Sie jemand anderen darüber entscheiden.",
        en: "{person} asked for this refund. Have somebody else decide on it.")

    static let refundDecided = Phrase(
        nl: "Over de terugbetaling {value} is al beslist. Vraag een nieuwe als er nog geld terug moet.",
        fr: "Le remboursement {value} est déjà décidé. Demandez-en un nouveau si de l'argent doit encore "
            + "être rendu.",
        de: "Über die Rückzahlung {value} ist schon entschieden. Beantragen Sie eine neue, wenn noch "
            + "Geld zurückgeht.",
        en: "The refund {value} has been decided. Ask for a new one if money is still to be given back.")

    static let refundSent = Phrase(
        nl: "De terugbetaling {value} ging al naar de bank, in {file}. Kies een andere.",
        fr: "Le remboursement {value} est déjà parti à la banque, dans {file}. Choisissez-en un autre.",
        de: "Die Rückzahlung {value} ging schon an die Bank, in {file}. Wählen Sie eine andere.",
        en: "The refund {value} went to the bank before, in {file}. Choose another.")

    static let ibanMalformed = Phrase(
        nl: "“{value}” is geen rekeningnummer. Schrijf het IBAN, zoals BE05 6799 9999 9975.",
        fr: "« {value} » n'est pas un numéro de compte. Écrivez l'IBAN, comme BE05 6799 9999 "
            + "9975.",
        de: "„{value}“ ist keine Kontonummer. Schreiben Sie die IBAN, etwa BE05 6799 9999 9975.",
        en: "“{value}” is not an account number. Write the IBAN, such as BE05 6799 9999 9975.")

    static let bicMalformed = Phrase(
        nl: "“{value}” is geen BIC van een bank. Schrijf acht of elf letters en cijfers, zoals PCHQBEBB.",
        fr: "« {value} » n'est pas le BIC d'une banque. Écrivez huit ou onze lettres et "
            + "chiffres, comme PCHQBEBB.",
        de: "„{value}“ ist kein BIC einer Bank. Schreiben Sie acht oder elf Buchstaben und Ziffern, etwa "
            + "PCHQBEBB.",
        en: "“{value}” is not a bank's BIC. Write eight or eleven letters and digits, such as PCHQBEBB.")
}
