import ArgumentParser
import Values

/// What `--help` says, for the finance officer, the accountant and the company that read it.
///
/// Commands, option names, codes and the amounts in examples are the same in every language.
enum Help {
    static let program = Phrase(
        nl: """
            Wat ondernemingen in medische hulpmiddelen elk jaar aan het Federaal Agentschap voor Geneesmiddelen en \
            Gezondheidsproducten (FAGG) betalen: berekend, uitgelegd en met bronvermelding.
            """,
        fr: """
            Ce que les entreprises de dispositifs médicaux paient chaque année à l'Agence fédérale des médicaments et \
            des produits de santé (AFMPS), calculé, expliqué et sources à l'appui.
            """,
        de: """
            Was Unternehmen der Medizinproduktebranche jedes Jahr an die Föderalagentur für Arzneimittel und \
            Gesundheitsprodukte (FAAGP) zahlen: berechnet, erklärt und mit Quellen belegt.
            """,
        en: """
            What medical-device companies pay each year to the Belgian Federal Agency for Medicines and Health \
            Products (FAMHP): computed, explained and cited.
            """)
}

extension Phrase {
    /// As the help of an option, in the person's language.
    var help: ArgumentHelp { ArgumentHelp(stringLiteral: self[.current]) }
}
