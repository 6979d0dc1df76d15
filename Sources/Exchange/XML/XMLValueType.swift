import Declarations
import Values

/// What a value may look like in XML: the simple types of the schema. They take what the readers of the fields take;
/// check digits, and what a value means, are left to those.
enum XMLValueType: Hashable, Sendable {
    case version, year, enterpriseNumber, vatNumber, srn, country, language, email, box, amount, flag, revision
    case profession, registerNumber, position, date, hash, code
    /// A free text of at most so many characters.
    case text(Int)

    init(_ field: DeclarationField) {
        self =
            switch field {
            case .version: .version
            case .contributionYear, .turnoverYear: .year
            case .enterpriseNumber: .enterpriseNumber
            case .vatNumber: .vatNumber
            case .srn: .srn
            case .country: .country
            case .language: .language
            case .contactEmail: .email
            case .registrations: .code
            case .box: .box
            case .totalTurnover, .levyTurnover: .amount
            case .selfControl: .flag
            case .correctedRevision: .revision
            case .certifierProfession: .profession
            case .certifierNumber: .registerNumber
            case .certifierPosition: .position
            case .certificateDate: .date
            case .certifiedHash: .hash
            case .name, .street, .postalCode, .city, .contactName, .contactPhone, .correctionReason,
                .certifierName:
                .text(field.longest ?? 0)
            }
    }

    init(_ field: FilerField) {
        self =
            switch field {
            case .name: .text(field.longest)
            case .organisation: .enterpriseNumber
            case .email: .email
            }
    }

    /// The type's name in the schema.
    var name: String {
        switch self {
        case .version: "Version"
        case .year: "Year"
        case .enterpriseNumber: "EnterpriseNumber"
        case .vatNumber: "VATNumber"
        case .srn: "SRN"
        case .country: "Country"
        case .language: "Language"
        case .email: "Email"
        case .box: "Box"
        case .amount: "Amount"
        case .flag: "Flag"
        case .revision: "RevisionNumber"
        case .profession: "Profession"
        case .registerNumber: "RegisterNumber"
        case .position: "Position"
        case .date: "Date"
        case .hash: "Hash"
        case .code: "Code"
        case .text(let longest): "Text\(longest)"
        }
    }

    /// The built-in type that it narrows: all of them leave white space around a value away.
    var base: String {
        switch self {
        case .flag: "xs:boolean"
        case .date: "xs:date"
        default: "xs:token"
        }
    }

    /// The words that it may be, where it is a choice.
    var choices: [String] {
        switch self {
        case .version: ["1"]
        case .language: Language.allCases.map(\.rawValue)
        case .box: DeclaredTurnover.Box.allCases.map(\.rawValue)
        case .profession: Certifier.Profession.allCases.map(\.rawValue)
        case .position: Certifier.Position.allCases.map(\.rawValue)
        default: []
        }
    }

    /// The regular expression that it matches, in the language of XML Schema. Each can be matched without going back,
    /// so that no value takes long.
    var pattern: String? {
        switch self {
        case .year: #"[1-9][0-9]{3}"#
        case .enterpriseNumber: #"(BE)?[ .]*([01][ .]*)?([0-9][ .]*){9}"#
        case .vatNumber: #"[ .\-]*([A-Z-[B]][ .\-]*[A-Z]|B[ .\-]*[A-Z-[E]])([ .\-]*[A-Z0-9]){2,13}[ .\-]*"#
        case .srn: #"[A-Z]{2}-(MF|AR|IM|PR)-[0-9]{9}"#
        case .country: "[A-Z]{2}"
        case .email: #"[^@ ]+@[^@ .]+(\.+[^@ .]+)+"#
        case .amount: #"(0|[1-9][0-9]{0,12})\.[0-9]{2}|10{13}\.00"#
        case .revision: #"0*[1-9][0-9]*"#
        case .registerNumber: RegisterNumber.pattern(space: #"\s\p{Z}"#)
        case .date: #"[0-9]{4}-[0-9]{2}-[0-9]{2}"#
        case .hash: #"[0-9a-f]{64}"#
        case .code: #"[A-Za-z0-9_]+"#
        case .version, .language, .box, .flag, .profession, .position, .text: nil
        }
    }

    /// The most characters; `nil` where the pattern says it.
    var longest: Int? {
        switch self {
        case .text(let longest): longest
        case .email: DeclarationField.contactEmail.longest
        case .registerNumber: DeclarationField.certifierNumber.longest
        case .revision: 6
        case .code: RegistrationCode.longest
        default: nil
        }
    }

    /// What to write, in no language: for a problem to show.
    var form: String {
        if !choices.isEmpty { return choices.joined(separator: ", ") }
        if self == .flag { return "true, false" }
        return pattern ?? ".{1,\(longest ?? 0)}"
    }
}
