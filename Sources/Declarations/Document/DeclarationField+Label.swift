public import Values

extension DeclarationField {
    /// What people call the field.
    public var label: Phrase {
        switch self {
        case .version:
            Phrase(
                nl: "versie van het document",
                fr: "version du document",
                de: "Version des Dokuments",
                en: "version of the document")
        case .contributionYear:
            Phrase(
                nl: "bijdragejaar",
                fr: "année de contribution",
                de: "Beitragsjahr",
                en: "contribution year")
        case .turnoverYear:
            Phrase(
                nl: "omzetjaar",
                fr: "année du chiffre d'affaires",
                de: "Umsatzjahr",
                en: "turnover year")
        case .enterpriseNumber:
            Phrase(
                nl: "ondernemingsnummer",
                fr: "numéro d'entreprise",
                de: "Unternehmensnummer",
                en: "enterprise number")
        case .vatNumber:
            Phrase(
                nl: "btw-nummer",
                fr: "numéro de TVA",
                de: "Mehrwertsteuernummer",
                en: "VAT number")
        case .srn:
            Phrase(
                nl: "uniek registratienummer (SRN)",
                fr: "numéro d'enregistrement unique (SRN)",
                de: "einmalige Registrierungsnummer (SRN)",
                en: "single registration number (SRN)")
        case .name:
            Phrase(
                nl: "naam van de aangever",
                fr: "nom du déclarant",
                de: "Name des Erklärenden",
                en: "name of the declarant")
        case .street:
            Phrase(
                nl: "straat en nummer",
                fr: "rue et numéro",
                de: "Straße und Hausnummer",
                en: "street and number")
        case .postalCode:
            Phrase(
                nl: "postcode",
                fr: "code postal",
                de: "Postleitzahl",
                en: "postal code")
        case .city:
            Phrase(
                nl: "plaats",
                fr: "localité",
                de: "Ort",
                en: "town or city")
        case .country:
            Phrase(
                nl: "land",
                fr: "pays",
                de: "Land",
                en: "country")
        case .language:
            Phrase(
                nl: "taal van de briefwisseling",
                fr: "langue de la correspondance",
                de: "Sprache des Schriftverkehrs",
                en: "language of correspondence")
        case .contactName:
            Phrase(
                nl: "contactpersoon",
                fr: "personne de contact",
                de: "Ansprechperson",
                en: "contact person")
        case .contactEmail:
            Phrase(
                nl: "e-mailadres van de contactpersoon",
                fr: "adresse e-mail de la personne de contact",
                de: "E-Mail-Adresse der Ansprechperson",
                en: "e-mail address of the contact person")
        case .contactPhone:
            Phrase(
                nl: "telefoonnummer van de contactpersoon",
                fr: "numéro de téléphone de la personne de contact",
                de: "Telefonnummer der Ansprechperson",
                en: "telephone number of the contact person")
        case .registrations:
            Phrase(
                nl: "geregistreerde activiteiten en klassen",
                fr: "activités et classes enregistrées",
                de: "registrierte Tätigkeiten und Klassen",
                en: "registered activities and classes")
        case .box:
            Phrase(
                nl: "aangevinkt vakje",
                fr: "case cochée",
                de: "angekreuztes Kästchen",
                en: "ticked box")
        case .totalTurnover:
            Phrase(
                nl: "totale omzet",
                fr: "chiffre d'affaires total",
                de: "Gesamtumsatz",
                en: "total turnover")
        case .levyTurnover:
            Phrase(
                nl: "omzet aan detailhandelaars en eindgebruikers",
                fr: "chiffre d'affaires auprès des détaillants et utilisateurs finaux",
                de: "Umsatz mit Einzelhändlern und Endnutzern",
                en: "turnover with retailers and end users")
        case .selfControl:
            Phrase(
                nl: "gids voor autocontrole gevolgd",
                fr: "guide d'autocontrôle suivi",
                de: "Leitfaden zur Eigenkontrolle befolgt",
                en: "self-control guide followed")
        case .correctedRevision:
            Phrase(
                nl: "te verbeteren versie",
                fr: "version à corriger",
                de: "zu berichtigende Fassung",
                en: "revision to correct")
        case .correctionReason:
            Phrase(
                nl: "reden van de verbetering",
                fr: "motif de la correction",
                de: "Grund der Berichtigung",
                en: "reason for the correction")
        case .certifierName:
            Phrase(
                nl: "naam van wie certificeert",
                fr: "nom de la personne qui certifie",
                de: "Name der bescheinigenden Person",
                en: "name of the certifier")
        case .certifierProfession:
            Phrase(
                nl: "beroep van wie certificeert",
                fr: "profession de la personne qui certifie",
                de: "Beruf der bescheinigenden Person",
                en: "profession of the certifier")
        case .certifierNumber:
            Phrase(
                nl: "nummer in het beroepsregister",
                fr: "numéro au registre professionnel",
                de: "Nummer im Berufsregister",
                en: "number in the professional register")
        case .certifierPosition:
            Phrase(
                nl: "interne of externe certificering",
                fr: "certification interne ou externe",
                de: "interne oder externe Bescheinigung",
                en: "internal or external certification")
        case .certificateDate:
            Phrase(
                nl: "datum van de certificering",
                fr: "date de la certification",
                de: "Datum der Bescheinigung",
                en: "date of the certificate")
        case .certifiedHash:
            Phrase(
                nl: "vingerafdruk van de gecertificeerde inhoud",
                fr: "empreinte du contenu certifié",
                de: "Prüfsumme des bescheinigten Inhalts",
                en: "fingerprint of the certified content")
        }
    }
}
