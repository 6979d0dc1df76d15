import Values

/// What the files are called that an accountant books from.
enum MoneyFileWords {
    static let names: [String: Phrase] = [
        "invoices": Phrase(
            nl: "Facturen en creditnota's van {year} als {form}", fr: "Factures et notes de crédit de {year} en {form}",
            de: "Rechnungen und Gutschriften von {year} als {form}",
            en: "Invoices and credit notes of {year} as {form}"),
        "open": Phrase(
            nl: "Wat openstaat van {year} als {form}", fr: "Ce qui est impayé de {year} en {form}",
            de: "Was von {year} offen ist als {form}", en: "What is open of {year} as {form}"),
        "late": Phrase(
            nl: "Te late betalers van {year} als {form}", fr: "Paiements en retard de {year} en {form}",
            de: "Säumige Zahler von {year} als {form}", en: "Late payers of {year} as {form}"),
        "postings": Phrase(
            nl: "Boekingen van {year} als {form}", fr: "Écritures de {year} en {form}",
            de: "Buchungen von {year} als {form}", en: "Postings of {year} as {form}"),
        "all_postings": Phrase(
            nl: "Boekingen van alle jaren als {form}", fr: "Écritures de toutes les années en {form}",
            de: "Buchungen aller Jahre als {form}", en: "Postings of all years as {form}"),
        "all_payments": Phrase(
            nl: "Alle betalingen als {form}", fr: "Tous les paiements en {form}", de: "Alle Zahlungen als {form}",
            en: "All payments as {form}"),
    ]

    static let forms: [String: Phrase] = [
        "csv": Phrase(same: "CSV"),
        "xlsx": Phrase(
            nl: "werkmap (XLSX)", fr: "classeur (XLSX)", de: "Arbeitsmappe (XLSX)", en: "a workbook (XLSX)"),
    ]

    static let period: [String: Phrase] = [
        "title": Phrase(
            nl: "Alleen een periode", fr: "Une période seulement", de: "Nur ein Zeitraum", en: "Some days alone"),
        "from": Phrase(nl: "Van", fr: "Du", de: "Von", en: "From"),
        "through": Phrase(nl: "Tot en met", fr: "Au (inclus)", de: "Bis einschließlich", en: "Through"),
    ]

    static func name(_ sheet: MoneyFileLinks.Sheet, ofYear: Bool) -> Phrase {
        names[ofYear ? sheet.rawValue : "all_\(sheet.rawValue)"] ?? Phrase(same: "")
    }

    static func form(_ ending: String) -> Phrase { forms[ending] ?? Phrase(same: ending) }
}
