import Declarations

/// The fields that say who hands in a batch.
enum FilerField: Int, CaseIterable, Sendable {
    case name, organisation, email

    /// Its name in XML.
    var path: String {
        switch self {
        case .name: "Name"
        case .organisation: "Organisation"
        case .email: "Email"
        }
    }

    /// A person on its own has no organisation.
    var isOptional: Bool { self == .organisation }

    /// The most characters.
    var longest: Int {
        switch self {
        case .name: DeclarationField.contactName.longest ?? 200
        case .organisation: 40
        case .email: DeclarationField.contactEmail.longest ?? 254
        }
    }
}
