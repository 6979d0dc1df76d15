import Values

extension FilerField {
    /// What the field holds, in a sentence.
    var summary: Phrase {
        switch self {
        case .name:
            Phrase(
                nl: "Naam van wie de zending indient.",
                fr: "Nom de la personne qui remet l'envoi.",
                de: "Name der Person, die die Sendung einreicht.",
                en: "Name of the person who hands in the batch.")
        case .organisation:
            Phrase(
                nl: "Ondernemingsnummer van de organisatie waarvoor die persoon werkt.",
                fr: "Numéro d'entreprise de l'organisation pour laquelle cette personne travaille.",
                de: "Unternehmensnummer der Organisation, für die diese Person arbeitet.",
                en: "Enterprise number of the organisation that this person works for.")
        case .email:
            Phrase(
                nl: "E-mailadres van wie de zending indient.",
                fr: "Adresse e-mail de la personne qui remet l'envoi.",
                de: "E-Mail-Adresse der Person, die die Sendung einreicht.",
                en: "E-mail address of the person who hands in the batch.")
        }
    }
}
