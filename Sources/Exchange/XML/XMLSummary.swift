import Declarations
import Values

/// What an element of a document says, in a sentence of each language.
enum XMLSummary {
    static func of(_ content: XMLGrammar.Content, named name: String) -> Phrase {
        switch content {
        case .field(let field): field.summary
        case .filerField(let field): field.summary
        case .group: group(name)
        case .batch:
            Phrase(
                nl: "Aangiften van één of meer aangevers, ingediend door één persoon onder mandaat.",
                fr: "Déclarations d'un ou de plusieurs déclarants, remises par une seule personne mandatée.",
                de: "Erklärungen eines oder mehrerer Erklärender, von einer Person mit Vollmacht eingereicht.",
                en: "Declarations of one or more declarants, handed in by one person under mandate.")
        case .filer:
            Phrase(
                nl: "Wie de zending indient.",
                fr: "Qui remet l'envoi.",
                de: "Wer die Sendung einreicht.",
                en: "Who hands in the batch.")
        case .declaration:
            Phrase(
                nl: "Omzetaangifte van één aangever voor één bijdragejaar.",
                fr: "Déclaration de chiffre d'affaires d'un déclarant pour une année de contribution.",
                de: "Umsatzerklärung eines Erklärenden für ein Beitragsjahr.",
                en: "Turnover declaration of one declarant for one contribution year.")
        case .registration:
            Phrase(
                nl: "Een geregistreerde activiteit met een klasse van hulpmiddelen.",
                fr: "Une activité enregistrée avec une classe de dispositifs.",
                de: "Eine registrierte Tätigkeit mit einer Klasse von Produkten.",
                en: "A registered activity with a class of devices.")
        }
    }

    private static func group(_ name: String) -> Phrase {
        switch name {
        case "Declarant":
            Phrase(
                nl: "Wie aangeeft: één van de drie nummers, naam, adres, taal en contactpersoon.",
                fr: "Qui déclare : un des trois numéros, le nom, l'adresse, la langue et la personne de contact.",
                de: "Wer erklärt: eine der drei Nummern, Name, Anschrift, Sprache und Ansprechperson.",
                en: "Who declares: one of the three numbers, name, address, language and contact person.")
        case "Address":
            Phrase(
                nl: "Adres van de aangever.",
                fr: "Adresse du déclarant.",
                de: "Anschrift des Erklärenden.",
                en: "Address of the declarant.")
        case "Contact":
            Phrase(
                nl: "Wie vragen over de aangifte beantwoordt.",
                fr: "Qui répond aux questions sur la déclaration.",
                de: "Wer Fragen zur Erklärung beantwortet.",
                en: "Who answers questions about the declaration.")
        case "Registrations":
            Phrase(
                nl: "Geregistreerde activiteiten en klassen.",
                fr: "Activités et classes enregistrées.",
                de: "Registrierte Tätigkeiten und Klassen.",
                en: "Registered activities and classes.")
        case "Turnover":
            Phrase(
                nl: "De twee bedragen, één van de twee vakjes, of beide.",
                fr: "Les deux montants, une des deux cases, ou les deux.",
                de: "Die zwei Beträge, eines der zwei Kästchen, oder beides.",
                en: "The two amounts, one of the two boxes, or both.")
        case "Correction":
            Phrase(
                nl: "Welke versie deze aangifte verbetert, en waarom.",
                fr: "Quelle version cette déclaration corrige, et pourquoi.",
                de: "Welche Fassung diese Erklärung berichtigt, und warum.",
                en: "Which revision this declaration corrects, and why.")
        default:
            Phrase(
                nl: "Wie de aangifte voor echt certificeert. Geen deel van de gecertificeerde inhoud.",
                fr: "Qui certifie la déclaration exacte. Ne fait pas partie du contenu certifié.",
                de: "Wer die Erklärung als richtig bescheinigt. Kein Teil des bescheinigten Inhalts.",
                en: "Who certifies the declaration true. No part of the certified content.")
        }
    }
}
