import Values

/// What comes from the bank, and what is exported of a year's money.
extension Texts {
    static let importingStatements = Phrase(
        nl: "De rekeninguittreksels worden ingelezen",
        fr: "Importation des extraits de compte",
        de: "Die Kontoauszüge werden eingelesen",
        en: "Importing the statements")

    static let importedStatement = Phrase(
        nl: "verrichtingen: {booked}, toegewezen: {matched}, wachten op iemand: {waiting}",
        fr: "mouvements : {booked}, attribués : {matched}, en attente d'une personne : {waiting}",
        de: "Umsätze: {booked}, zugeordnet: {matched}, warten auf jemanden: {waiting}",
        en: "movements: {booked}, matched: {matched}, waiting for a person: {waiting}")

    static let openingBalance = Phrase(
        nl: "beginsaldo van de rekening, mee geboekt: {amount}",
        fr: "solde initial du compte, comptabilisé aussi : {amount}",
        de: "Anfangsbestand des Kontos, mitgebucht: {amount}",
        en: "opening balance of the account, booked too: {amount}")

    static let repeatedStatement = Phrase(
        nl: "eerder al ingelezen, er verandert niets",
        fr: "déjà importé auparavant, rien ne change",
        de: "schon früher eingelesen, nichts ändert sich",
        en: "imported before, nothing changes")

    static let exportingInvoices = Phrase(
        nl: "De facturen worden geëxporteerd",
        fr: "Exportation des factures",
        de: "Die Rechnungen werden exportiert",
        en: "Exporting the invoices")
}
