import Values

extension Declaration {
    /// What a field holds, as documents write it; `nil` where it is absent. Registrations are one text, in the order of
    /// their codes: `distributor:MDR_I|importer:IVDR_B`.
    public func text(of field: DeclarationField) -> String? {
        switch field {
        case .version: "1"
        case .contributionYear: String(contributionYear)
        case .turnoverYear: String(turnoverYear)
        case .enterpriseNumber: declarant.id.kind == .enterprise ? declarant.id.description : nil
        case .vatNumber: declarant.id.kind == .vat ? declarant.id.description : nil
        case .srn: declarant.id.kind == .srn ? declarant.id.description : nil
        case .name: declarant.name
        case .street: declarant.address.street
        case .postalCode: declarant.address.postalCode
        case .city: declarant.address.city
        case .country: declarant.country.description
        case .language: declarant.language.rawValue
        case .contactName: declarant.contact.name
        case .contactEmail: declarant.contact.email
        case .contactPhone: declarant.contact.phone
        case .registrations: registrations.map(\.description).joined(separator: "|")
        case .box: turnover.box?.rawValue
        case .totalTurnover: turnover.amounts?.total.description
        case .levyTurnover: turnover.amounts?.levy.description
        case .selfControl: selfControl ? "true" : "false"
        case .correctedRevision: correction.map { String($0.revision) }
        case .correctionReason: correction?.reason
        case .certifierName: certificate?.certifier.name
        case .certifierProfession: certificate?.certifier.profession.rawValue
        case .certifierNumber: certificate?.certifier.registerNumber
        case .certifierPosition: certificate?.certifier.position.rawValue
        case .certificateDate: certificate?.date.description
        case .certifiedHash: certificate?.hash.description
        }
    }
}
