/// Every field of a declaration, with its name in each form of the document: the one place that says where a value
/// stands, for readers, writers, problems and histories.
public enum DeclarationField: Int, CaseIterable, Sendable {
    case version, contributionYear, turnoverYear
    case enterpriseNumber, vatNumber, srn
    case name, street, postalCode, city, country, language
    case contactName, contactEmail, contactPhone
    case registrations
    case box, totalTurnover, levyTurnover
    case selfControl
    case correctedRevision, correctionReason
    case certifierName, certifierProfession, certifierNumber, certifierPosition, certificateDate, certifiedHash

    /// The path in XML below the document element, and the same in JSON.
    public var path: (xml: String, json: String) {
        switch self {
        case .version: ("@version", "version")
        case .contributionYear: ("ContributionYear", "contribution_year")
        case .turnoverYear: ("TurnoverYear", "turnover_year")
        case .enterpriseNumber: ("Declarant/EnterpriseNumber", "declarant/enterprise_number")
        case .vatNumber: ("Declarant/VATNumber", "declarant/vat_number")
        case .srn: ("Declarant/SRN", "declarant/srn")
        case .name: ("Declarant/Name", "declarant/name")
        case .street: ("Declarant/Address/Street", "declarant/address/street")
        case .postalCode: ("Declarant/Address/PostalCode", "declarant/address/postal_code")
        case .city: ("Declarant/Address/City", "declarant/address/city")
        case .country: ("Declarant/Address/Country", "declarant/address/country")
        case .language: ("Declarant/Language", "declarant/language")
        case .contactName: ("Declarant/Contact/Name", "declarant/contact/name")
        case .contactEmail: ("Declarant/Contact/Email", "declarant/contact/email")
        case .contactPhone: ("Declarant/Contact/Phone", "declarant/contact/phone")
        case .registrations: ("Registrations", "registrations")
        case .box: ("Turnover/Box", "turnover/box")
        case .totalTurnover: ("Turnover/Total", "turnover/total")
        case .levyTurnover: ("Turnover/Levy", "turnover/levy")
        case .selfControl: ("SelfControl", "self_control")
        case .correctedRevision: ("Correction/Revision", "correction/revision")
        case .correctionReason: ("Correction/Reason", "correction/reason")
        case .certifierName: ("Certificate/Name", "certificate/name")
        case .certifierProfession: ("Certificate/Profession", "certificate/profession")
        case .certifierNumber: ("Certificate/RegisterNumber", "certificate/register_number")
        case .certifierPosition: ("Certificate/Position", "certificate/position")
        case .certificateDate: ("Certificate/Date", "certificate/date")
        case .certifiedHash: ("Certificate/CertifiedHash", "certificate/certified_hash")
        }
    }

    /// The column in CSV; `nil` for what a sheet does not hold: its version is that of the template.
    public var column: String? {
        switch self {
        case .version: nil
        case .enterpriseNumber: "enterprise_number"
        case .vatNumber: "vat_number"
        case .srn: "srn"
        case .name, .street, .city, .country, .language, .contributionYear, .turnoverYear, .selfControl, .box:
            path.json.split(separator: "/").last.map(String.init)
        case .postalCode: "postal_code"
        case .contactName: "contact_name"
        case .contactEmail: "contact_email"
        case .contactPhone: "contact_phone"
        case .registrations: "activities"
        case .totalTurnover: "turnover_total"
        case .levyTurnover: "turnover_levy"
        case .correctedRevision: "corrects_revision"
        case .correctionReason: "correction_reason"
        case .certifierName: "certifier_name"
        case .certifierProfession: "certifier_profession"
        case .certifierNumber: "certifier_number"
        case .certifierPosition: "certifier_position"
        case .certificateDate: "certificate_date"
        case .certifiedHash: "certified_hash"
        }
    }

    /// The most characters that a free text may have; `nil` for what is no free text.
    public var longest: Int? {
        switch self {
        case .name, .street, .contactName, .certifierName: 200
        case .postalCode: 20
        case .city: 100
        case .contactEmail: 254
        case .contactPhone: 40
        case .correctionReason: 1000
        case .certifierNumber: 20
        case .version, .contributionYear, .turnoverYear, .enterpriseNumber, .vatNumber, .srn, .country, .language,
            .registrations, .box, .totalTurnover, .levyTurnover, .selfControl, .correctedRevision,
            .certifierProfession, .certifierPosition, .certificateDate, .certifiedHash:
            nil
        }
    }

    /// The fields of the certificate, which is no part of what is certified.
    public static let certificate: [DeclarationField] = [
        .certifierName, .certifierProfession, .certifierNumber, .certifierPosition, .certificateDate, .certifiedHash,
    ]
}
