import Declarations

extension DeclarationField {
    /// What the field is called in a schema.
    var title: String {
        switch self {
        case .version: "Version"
        case .contributionYear: "Contribution year"
        case .turnoverYear: "Turnover year"
        case .enterpriseNumber: "Enterprise number"
        case .vatNumber: "Foreign VAT number"
        case .srn: "Single registration number"
        case .name: "Name"
        case .street: "Street and number"
        case .postalCode: "Postal code"
        case .city: "City"
        case .country: "Country"
        case .language: "Language"
        case .contactName: "Contact's name"
        case .contactEmail: "Contact's e-mail address"
        case .contactPhone: "Contact's telephone number"
        case .registrations: "Registered activities"
        case .box: "Box"
        case .totalTurnover: "Total turnover"
        case .levyTurnover: "Levy turnover"
        case .selfControl: "Self-control guide"
        case .correctedRevision: "Corrected revision"
        case .correctionReason: "Reason"
        case .certifierName: "Certifier's name"
        case .certifierProfession: "Profession"
        case .certifierNumber: "Register number"
        case .certifierPosition: "Position"
        case .certificateDate: "Date"
        case .certifiedHash: "Certified fingerprint"
        }
    }
}
