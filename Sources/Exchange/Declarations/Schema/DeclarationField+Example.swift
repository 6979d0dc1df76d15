import Declarations
import Values

extension DeclarationField {
    /// A value as it is written in every form of the document, or every one that there may be.
    var example: String {
        switch self {
        case .version, .correctedRevision: "1"
        case .contributionYear: "2024"
        case .turnoverYear: "2023"
        case .enterpriseNumber: "0566988259"
        case .vatNumber: "DE000000001"
        case .srn: "US-MF-000000001"
        case .name: "Voorbeeld Hulpmiddelen NV"
        case .street: "Voorbeeldstraat 1"
        case .postalCode: "1000"
        case .city: "Brussel"
        case .country: "BE"
        case .language: Language.allCases.map(\.rawValue).joined(separator: ", ")
        case .contactName: "Jan Voorbeeld"
        case .contactEmail: "jan@voorbeeld.example"
        case .contactPhone: "+32 2 000 00 01"
        case .registrations: "distributor:MDR_I"
        case .box: DeclaredTurnover.Box.allCases.map(\.rawValue).joined(separator: ", ")
        case .totalTurnover: "250000.00"
        case .levyTurnover: "200000.00"
        case .selfControl: "true, false"
        case .correctionReason: "Er ontbrak een creditnota."
        case .certifierName: "Nora Nummer"
        case .certifierProfession: Certifier.Profession.allCases.map(\.rawValue).joined(separator: ", ")
        case .certifierNumber: "A00001"
        case .certifierPosition: Certifier.Position.allCases.map(\.rawValue).joined(separator: ", ")
        case .certificateDate: "2024-05-31"
        case .certifiedHash: String(repeating: "0123456789abcdef", count: 4)
        }
    }
}
