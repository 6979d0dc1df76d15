import Values

/// What the commands of what comes after invoices are for.
extension Help {
    static let ledgerCommand = Phrase(
        nl: "Het grootboek, en wat een boekhouder nodig heeft.",
        fr: "Le grand livre, et ce dont un comptable a besoin.",
        de: "Das Hauptbuch, und was ein Buchhalter braucht.",
        en: "The ledger, and what an accountant needs.")

    static let moneyExport = Phrase(
        nl: "Facturen, boekingen, betalingen of open posten als bestand wegschrijven.",
        fr: "Écrire factures, écritures, paiements ou postes ouverts dans un fichier.",
        de: "Rechnungen, Buchungen, Zahlungen oder offene Posten in eine Datei schreiben.",
        en: "Write invoices, postings, payments or open items as a file.")

    static let moneyExportDiscussion = Phrase(
        nl: "CSV of een Excel-werkmap, naar de extensie van het bestand. Creditnota's hebben een bedrag onder nul; de "
            + "regels van een boeking zijn samen nul.",
        fr:
            "CSV ou classeur Excel, selon l'extension du fichier. Les notes de crédit ont un montant "
            + "négatif ; les "
            + "lignes d'une écriture font zéro ensemble.",
        de:
            "CSV oder eine Excel-Mappe, je nach Endung der Datei. Gutschriften haben einen Betrag unter null; "
            + "die Zeilen "
            + "einer Buchung sind zusammen null.",
        en: "CSV or an Excel workbook, by the file's ending. Credit notes have an amount below zero; the lines of a "
            + "booking add up to zero.")

    static let moneySheet = Phrase(
        nl: "Wat wordt weggeschreven.", fr: "Ce qui est écrit.", de: "Was geschrieben wird.", en: "What is written.")

    static let moneyOutput = Phrase(
        nl: "Het bestand: .csv of .xlsx.", fr: "Le fichier : .csv ou .xlsx.", de: "Die Datei: .csv oder .xlsx.",
        en: "The file: .csv or .xlsx.")

    static let firstDay = Phrase(
        nl: "De eerste dag, JJJJ-MM-DD: van uitreiking, van boeking of van de bank.",
        fr: "Le premier jour, AAAA-MM-JJ : d'émission, d'écriture ou de la banque.",
        de: "Der erste Tag, JJJJ-MM-TT: der Ausstellung, der Buchung oder der Bank.",
        en: "The first day, YYYY-MM-DD: of issue, of booking, or of the bank.")

    static let lastDay = Phrase(
        nl: "De laatste dag.", fr: "Le dernier jour.", de: "Der letzte Tag.", en: "The last day.")

    static let invoiceSend = Phrase(
        nl: "Facturen en creditnota's klaarzetten om te versturen.",
        fr: "Préparer l'envoi de factures et de notes de crédit.",
        de: "Rechnungen und Gutschriften zum Versand bereitstellen.",
        en: "Put invoices and credit notes out to be sent.")

    static let invoiceSendDiscussion = Phrase(
        nl: "Per mail met de PDF, en via Peppol voor wie er een adres heeft. Wat al klaarstaat of weg is, wordt niet "
            + "nog eens verstuurd. De dienst verstuurt wat klaarstaat.",
        fr: "Par mail avec le PDF, et par Peppol pour qui y a une adresse. Ce qui est déjà prêt ou parti n'est pas "
            + "envoyé à nouveau. Le service envoie ce qui est prêt.",
        de: "Per Mail mit dem PDF, und über Peppol für wen dort eine Adresse hat. Was schon bereit oder weg ist, wird "
            + "nicht noch einmal versandt. Der Dienst versendet, was bereitsteht.",
        en:
            "By mail with the PDF, and through Peppol for whoever has an address there. What was put out or "
            + "sent is not "
            + "sent again. The service sends what was put out.")

    static let deliveries = Phrase(
        nl: "Tonen hoe ver de verzending van een document is.",
        fr: "Montrer où en est l'envoi d'un document.",
        de: "Zeigen, wie weit der Versand eines Dokuments ist.",
        en: "Show how far the sending of a document is.")

    static let deliveriesDiscussion = Phrase(
        nl: "Ook van de herinneringen.", fr: "Des rappels aussi.", de: "Auch der Mahnungen.",
        en: "Of its reminders too.")

    static let invoiceLate = Phrase(
        nl: "Tonen wat te laat is, en wat ertegen zou worden gedaan.",
        fr: "Montrer ce qui est en retard, et ce qui serait fait.",
        de: "Zeigen, was überfällig ist, und was dagegen getan würde.",
        en: "Show what is late, and what would be done about it.")

    static let invoiceLateDiscussion = Phrase(
        nl: "Interest en geldboete worden niet aangerekend zolang de tabellen ze niet kennen.",
        fr: "Intérêt et amende ne sont pas portés en compte tant que les tableaux ne les connaissent pas.",
        de: "Zinsen und Geldbuße werden nicht berechnet, solange die Tabellen sie nicht kennen.",
        en: "Interest and fine are not charged while the tables do not know them.")

    static let invoiceCharge = Phrase(
        nl: "Interest en geldboete aanrekenen aan wie niet heeft aangegeven en te laat is met betalen.",
        fr: "Porter en compte intérêt et amende à qui n'a pas déclaré et paie en retard.",
        de: "Zinsen und Geldbuße berechnen, wer nicht erklärt hat und zu spät zahlt.",
        en: "Charge interest and the fine to whoever did not declare and is late to pay.")

    static let invoiceChargeDiscussion = Phrase(
        nl: "De interest één keer per factuur, op wat ervan open is; de geldboete één keer per bijdrageplichtige en "
            + "jaar. Wat aangerekend is, wordt het geen tweede keer. Zolang de tabellen de waarden niet kennen, wordt "
            + "geweigerd; --dry-run zegt dan waarop, en wat er in de tabellen staat.",
        fr: "L'intérêt une fois par facture, sur ce qui en reste ouvert ; l'amende une fois par redevable et par "
            + "année. Ce qui est porté en compte ne l'est pas deux fois. Tant que les tableaux ignorent les valeurs, "
            + "la commande refuse ; --dry-run dit alors sur quoi, et ce que disent les tableaux.",
        de: "Die Zinsen einmal je Rechnung, auf das, was davon offen ist; die Geldbuße einmal je Abgabepflichtigem "
            + "und Jahr. Was berechnet ist, wird es kein zweites Mal. Solange die Tabellen die Werte nicht kennen, "
            + "wird verweigert; --dry-run sagt dann worauf, und was in den Tabellen steht.",
        en: "Interest once for each invoice, on what is open of it; the fine once for each contributor and year. What "
            + "was charged is not charged twice. While the tables do not know the values, it refuses; --dry-run then "
            + "says on what, and what the tables note.")

    static let chargeDryRun = Phrase(
        nl: "Alleen tonen wat zou worden aangerekend; er wordt niets geschreven.",
        fr: "Montrer seulement ce qui serait porté en compte ; rien n'est écrit.",
        de: "Nur zeigen, was berechnet würde; nichts wird geschrieben.",
        en: "Only show what would be charged; nothing is written.")

    static let invoiceRemind = Phrase(
        nl: "De herinneringen schrijven die nodig zijn.",
        fr: "Écrire les rappels qui sont dus.",
        de: "Die fälligen Mahnungen schreiben.",
        en: "Write the reminders that are due.")

    static let invoiceRemindDiscussion = Phrase(
        nl: "Eén keer per factuur en per stap, na het aantal dagen van de tabellen. Zolang dat niet bekend is, geeft u "
            + "het zelf op; het staat dan in het auditspoor en geldt alleen voor deze keer.",
        fr: "Une fois par facture et par étape, après le nombre de jours des tableaux. Tant qu'il est inconnu, vous "
            + "le donnez vous-même ; il figure alors dans la piste d'audit et ne vaut que pour cette fois.",
        de: "Einmal je Rechnung und Stufe, nach der Zahl der Tage der Tabellen. Solange sie nicht bekannt ist, geben "
            + "Sie sie selbst an; sie steht dann in der Prüfspur und gilt nur dieses eine Mal.",
        en: "Once for each invoice and step, after the days of the tables. While those are not known, you give them "
            + "yourself; they then stand in the audit trail and hold for this once.")

    static let firstDays = Phrase(
        nl: "Eerste herinnering na zoveel dagen na de uiterste betaaldatum, 1–365; alleen als de tabellen het niet "
            + "zeggen.",
        fr: "Premier rappel autant de jours après le dernier jour de paiement, 1–365 ; seulement si les tableaux ne le "
            + "disent pas.",
        de: "Erste Mahnung so viele Tage nach dem letzten Zahltag, 1–365; nur wenn die Tabellen es nicht sagen.",
        en: "First reminder so many days after the last day of payment, 1–365; only where the tables do not say.")

    static let thenDays = Phrase(
        nl: "Tweede herinnering zoveel dagen na de eerste, 1–365; alleen als de tabellen het niet zeggen.",
        fr: "Deuxième rappel autant de jours après le premier, 1–365 ; seulement si les tableaux ne le disent pas.",
        de: "Zweite Mahnung so viele Tage nach der ersten, 1–365; nur wenn die Tabellen es nicht sagen.",
        en: "Second reminder so many days after the first, 1–365; only where the tables do not say.")

    static let useCredit = Phrase(
        nl: "Een factuur betalen met het tegoed van haar schuldenaar.",
        fr: "Payer une facture avec l'avoir de son débiteur.",
        de: "Eine Rechnung mit dem Guthaben ihres Schuldners bezahlen.",
        en: "Pay an invoice with what is to its debtor's credit.")

    static let useCreditDiscussion = Phrase(
        nl: "Ten hoogste het tegoed, en ten hoogste wat open is of afgeboekt werd.",
        fr: "Au plus l'avoir, et au plus ce qui est ouvert ou fut passé en perte.",
        de: "Höchstens das Guthaben, und höchstens was offen ist oder ausgebucht wurde.",
        en: "At most the credit, and at most what is open or was written off.")

    static let declarationReopen = Phrase(
        nl: "Een aangifte van een afgesloten jaar heropenen.",
        fr: "Rouvrir une déclaration d'une année clôturée.",
        de: "Eine Erklärung eines abgeschlossenen Jahres wieder öffnen.",
        en: "Reopen a declaration of a closed year.")

    static let declarationReopenDiscussion = Phrase(
        nl:
            "Ze kan dan één keer worden ingediend, verbeterd, ingetrokken of ambtshalve vastgesteld, en "
            + "gecertificeerd. "
            + "De volgende reeks facturen zet recht wat gefactureerd was. Ook wat nooit is aangegeven kan zo "
            + "nog één keer worden ingediend of ambtshalve vastgesteld.",
        fr: "Elle peut alors être introduite, corrigée, retirée ou fixée d'office une fois, et certifiée. La prochaine "
            + "série de factures rectifie ce qui était facturé. Ce qui n'a jamais été déclaré peut aussi être "
            + "introduit ou fixé d'office une fois de cette manière.",
        de:
            "Sie kann dann einmal eingereicht, berichtigt, zurückgenommen oder von Amts wegen festgesetzt und "
            + "bescheinigt "
            + "werden. Der nächste Rechnungslauf stellt richtig, was fakturiert war. Auch was nie erklärt wurde, kann "
            + "so noch einmal eingereicht oder von Amts wegen festgesetzt werden.",
        en: "It may then be handed in, corrected, withdrawn or set ex officio once, and certified. The next run of "
            + "invoices puts right what was invoiced. What was never declared can be handed in or set ex officio once "
            + "in the same way.")

    static let reopenedName = Phrase(
        nl: "De aangifte: jaar en nummer, zoals 2024/0566988259.",
        fr: "La déclaration : année et numéro, comme 2024/0566988259.",
        de: "Die Erklärung: Jahr und Nummer, wie 2024/0566988259.",
        en: "The declaration: year and number, such as 2024/0566988259.")
}
