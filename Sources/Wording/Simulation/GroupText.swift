public import Law
public import Rules
public import Values

extension Grouping {
    /// What a sector is divided by.
    public var label: Phrase {
        switch self {
        case .activity:
            Phrase(
                nl: "Naar activiteit van de hoogste cel",
                fr: "Par activité de la cellule la plus élevée",
                de: "Nach Tätigkeit der höchsten Zelle",
                en: "By activity of the highest cell")
        case .deviceClass:
            Phrase(
                nl: "Naar klasse van de hoogste cel",
                fr: "Par classe de la cellule la plus élevée",
                de: "Nach Klasse der höchsten Zelle",
                en: "By class of the highest cell")
        case .country:
            Phrase(nl: "Naar land", fr: "Par pays", de: "Nach Land", en: "By country")
        case .size:
            Phrase(
                nl: "Naar totale omzet",
                fr: "Par chiffre d'affaires total",
                de: "Nach Gesamtumsatz",
                en: "By total turnover")
        }
    }
}

/// What the groups of a sector are called.
public struct GroupText {
    private let table: EntityTable
    private let language: Language
    private let numerals: Numerals

    /// - Parameter table: the one that the sector was read with.
    public init(_ table: EntityTable, _ language: Language) {
        self.table = table
        self.language = language
        numerals = Numerals(language)
    }

    public func label(_ group: Group) -> String {
        switch group {
        case .activity(let index):
            index.map { table.activities[$0].names[language] } ?? GroupText.noRegistration[language]
        case .deviceClass(let index):
            index.map { table.deviceClasses[$0].names[language] } ?? GroupText.noRegistration[language]
        case .country(let country): country.description
        case .size(let band): label(band)
        }
    }

    private func label(_ band: SizeBand) -> String {
        let start = SizeBand(rawValue: band.rawValue - 1)?.end.map { numerals.money($0) }
        switch (start, band.end.map { numerals.money($0) }) {
        case (let start?, let end?): return GroupText.between.filled(language, ["from": start, "to": end])
        case (nil, let end?): return GroupText.under.filled(language, ["amount": end])
        case (let start?, nil): return GroupText.fromOn.filled(language, ["amount": start])
        case (nil, nil): return ""
        }
    }

    public static let noRegistration = Phrase(
        nl: "geen activiteit geregistreerd",
        fr: "aucune activité enregistrée",
        de: "keine Tätigkeit registriert",
        en: "no activity registered")

    private static let under = Phrase(
        nl: "minder dan {amount}",
        fr: "moins de {amount}",
        de: "unter {amount}",
        en: "under {amount}")

    /// A band of turnover: its first amount is in it, its last one no more.
    private static let between = Phrase(
        nl: "van {from} tot onder {to}",
        fr: "de {from} à moins de {to}",
        de: "ab {from}, unter {to}",
        en: "from {from}, under {to}")

    /// The last band: that amount or more.
    private static let fromOn = Phrase(
        nl: "vanaf {amount}",
        fr: "à partir de {amount}",
        de: "ab {amount}",
        en: "from {amount}")
}
