public import Values

extension DeclarationField {
    /// What the field holds, in a sentence: for schemas and templates.
    public var summary: Phrase {
        switch self {
        case .version:
            Phrase(
                nl: "Versie van het document: 1.",
                fr: "Version du document : 1.",
                de: "Version des Dokuments: 1.",
                en: "Version of the document: 1.")
        case .contributionYear:
            Phrase(
                nl: "Bijdragejaar.",
                fr: "Année de contribution.",
                de: "Beitragsjahr.",
                en: "Contribution year.")
        case .turnoverYear:
            Phrase(
                nl: "Omzetjaar: het jaar vóór het bijdragejaar.",
                fr: "Année du chiffre d'affaires : celle qui précède l'année de contribution.",
                de: "Umsatzjahr: das Jahr vor dem Beitragsjahr.",
                en: "Turnover year: the one before the contribution year.")
        case .enterpriseNumber:
            Phrase(
                nl: "Ondernemingsnummer: 0566988259, 0566.988.259 of BE0566988259.",
                fr: "Numéro d'entreprise : 0566988259, 0566.988.259 ou BE0566988259.",
                de: "Unternehmensnummer: 0566988259, 0566.988.259 oder BE0566988259.",
                en: "Enterprise number: 0566988259, 0566.988.259 or BE0566988259.")
        case .vatNumber:
            Phrase(
                nl: "Buitenlands btw-nummer, met de letters van het land.",
                fr: "Numéro de TVA étranger, avec les lettres du pays.",
                de: "Ausländische Mehrwertsteuernummer, mit den Buchstaben des Landes.",
                en: "Foreign VAT number, with the letters of the country.")
        case .srn:
            Phrase(
                nl: "Uniek registratienummer (SRN) in EUDAMED.",
                fr: "Numéro d'enregistrement unique (SRN) dans EUDAMED.",
                de: "Einmalige Registrierungsnummer (SRN) in EUDAMED.",
                en: "Single registration number (SRN) in EUDAMED.")
        case .name:
            Phrase(
                nl: "Naam van de aangever.",
                fr: "Nom du déclarant.",
                de: "Name des Erklärenden.",
                en: "Name of the declarant.")
        case .street:
            Phrase(
                nl: "Straat en nummer.",
                fr: "Rue et numéro.",
                de: "Straße und Hausnummer.",
                en: "Street and number.")
        case .postalCode:
            Phrase(
                nl: "Postcode.",
                fr: "Code postal.",
                de: "Postleitzahl.",
                en: "Postal code.")
        case .city:
            Phrase(
                nl: "Plaats.",
                fr: "Localité.",
                de: "Ort.",
                en: "Town or city.")
        case .country:
            Phrase(
                nl: "Land: twee hoofdletters (ISO 3166-1).",
                fr: "Pays : deux majuscules (ISO 3166-1).",
                de: "Land: zwei Großbuchstaben (ISO 3166-1).",
                en: "Country: two capital letters (ISO 3166-1).")
        case .language:
            Phrase(
                nl: "Taal van de briefwisseling.",
                fr: "Langue de la correspondance.",
                de: "Sprache des Schriftverkehrs.",
                en: "Language of correspondence.")
        case .contactName:
            Phrase(
                nl: "Contactpersoon.",
                fr: "Personne de contact.",
                de: "Ansprechperson.",
                en: "Contact person.")
        case .contactEmail:
            Phrase(
                nl: "E-mailadres van de contactpersoon.",
                fr: "Adresse e-mail de la personne de contact.",
                de: "E-Mail-Adresse der Ansprechperson.",
                en: "E-mail address of the contact person.")
        case .contactPhone:
            Phrase(
                nl: "Telefoonnummer van de contactpersoon.",
                fr: "Numéro de téléphone de la personne de contact.",
                de: "Telefonnummer der Ansprechperson.",
                en: "Telephone number of the contact person.")
        case .registrations:
            Phrase(
                nl: "Geregistreerde activiteiten en klassen.",
                fr: "Activités et classes enregistrées.",
                de: "Registrierte Tätigkeiten und Klassen.",
                en: "Registered activities and classes.")
        case .box:
            Phrase(
                nl: "Aangevinkt vakje: onder de drempel, of niet gevestigd en niet actief in België.",
                fr: "Case cochée : sous le seuil, ou ni établi ni actif en Belgique.",
                de: "Angekreuztes Kästchen: unter der Schwelle, oder weder niedergelassen noch tätig in Belgien.",
                en: "Ticked box: below the threshold, or neither established nor active in Belgium.")
        case .totalTurnover:
            Phrase(
                nl: "Totale jaaromzet in medische hulpmiddelen in België, in euro.",
                fr: "Chiffre d'affaires annuel total en dispositifs médicaux en Belgique, en euros.",
                de: "Gesamter Jahresumsatz mit Medizinprodukten in Belgien, in Euro.",
                en: "Total yearly turnover in medical devices in Belgium, in euro.")
        case .levyTurnover:
            Phrase(
                nl: "Het deel daarvan uit leveringen aan detailhandelaars en eindgebruikers in België, in euro.",
                fr:
                    "La part des livraisons à des détaillants et à des utilisateurs finaux en Belgique, en euros.",
                de: "Der Teil davon aus Lieferungen an Einzelhändler und Endnutzer in Belgien, in Euro.",
                en: "The part of it from supply to retailers and end users in Belgium, in euro.")
        case .selfControl:
            Phrase(
                nl: "Of de aangever de autocontrolegids volgt.",
                fr: "Si le déclarant suit le guide d'autocontrôle.",
                de: "Ob der Erklärende dem Leitfaden zur Eigenkontrolle folgt.",
                en: "Whether the declarant follows the self-control guide.")
        case .correctedRevision:
            Phrase(
                nl: "Nummer van de versie die wordt verbeterd.",
                fr: "Numéro de la version qui est corrigée.",
                de: "Nummer der Fassung, die berichtigt wird.",
                en: "Number of the revision that is corrected.")
        case .correctionReason:
            Phrase(
                nl: "Reden van de verbetering.",
                fr: "Motif de la correction.",
                de: "Grund der Berichtigung.",
                en: "Reason for the correction.")
        case .certifierName:
            Phrase(
                nl: "Naam van wie certificeert.",
                fr: "Nom de la personne qui certifie.",
                de: "Name der bescheinigenden Person.",
                en: "Name of the certifier.")
        case .certifierProfession:
            Phrase(
                nl: "Beroep van wie certificeert.",
                fr: "Profession de la personne qui certifie.",
                de: "Beruf der bescheinigenden Person.",
                en: "Profession of the certifier.")
        case .certifierNumber:
            Phrase(
                nl: "Nummer in het beroepsregister.",
                fr: "Numéro au registre professionnel.",
                de: "Nummer im Berufsregister.",
                en: "Number in the professional register.")
        case .certifierPosition:
            Phrase(
                nl: "In dienst van de aangever of niet.",
                fr: "Employé par le déclarant ou non.",
                de: "Beim Erklärenden beschäftigt oder nicht.",
                en: "Employed by the declarant or not.")
        case .certificateDate:
            Phrase(
                nl: "Datum van de certificering.",
                fr: "Date de la certification.",
                de: "Datum der Bescheinigung.",
                en: "Date of the certificate.")
        case .certifiedHash:
            Phrase(
                nl: "Vingerafdruk (SHA-256) van de gecertificeerde inhoud.",
                fr: "Empreinte (SHA-256) du contenu certifié.",
                de: "Prüfsumme (SHA-256) des bescheinigten Inhalts.",
                en: "Fingerprint (SHA-256) of the certified content.")
        }
    }
}
