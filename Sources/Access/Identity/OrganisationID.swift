public import Law
public import Values

/// What an organisation is known by.
public enum OrganisationID: Hashable, Sendable {
    case enterprise(EnterpriseNumber)
    /// Recognised by the RIZIV.
    case riziv(InstitutionNumber)
    case vat(VATNumber)
    case srn(SingleRegistrationNumber)
    /// The agency itself (FAGG, AFMPS, FAAGP).
    case agency

    public var kind: OrganisationNumberKind {
        switch self {
        case .enterprise: .enterprise
        case .riziv: .riziv
        case .vat: .vat
        case .srn: .srn
        case .agency: .agency
        }
    }

    /// The number alone; `famhp` for the agency.
    public var number: String {
        switch self {
        case .enterprise(let number): number.description
        case .riziv(let number): number.description
        case .vat(let number): number.description
        case .srn(let number): number.description
        case .agency: OrganisationID.agencyNumber
        }
    }

    private static let agencyNumber = "famhp"

    /// The number of a kind; `nil` when it is none.
    public init?(_ kind: OrganisationNumberKind, _ number: some StringProtocol) {
        switch kind {
        case .enterprise:
            guard let number = try? EnterpriseNumber(number) else { return nil }
            self = .enterprise(number)
        case .riziv:
            guard let number = try? InstitutionNumber(number) else { return nil }
            self = .riziv(number)
        case .vat:
            guard let number = VATNumber(number) else { return nil }
            self = .vat(number)
        case .srn:
            guard let number = SingleRegistrationNumber(number) else { return nil }
            self = .srn(number)
        case .agency:
            guard number == OrganisationID.agencyNumber else { return nil }
            self = .agency
        }
    }

    /// The number of a kind that is given by its code.
    public init?(kindCode: String, number: some StringProtocol) {
        guard let kind = OrganisationNumberKind(rawValue: kindCode) else { return nil }
        self.init(kind, number)
    }

    /// `enterprise`
    public var kindCode: String { kind.rawValue }

    /// Whether its people have no Belgian number and sign in with an account of ours: it is known by a number that is
    /// not Belgium's.
    public var isForeign: Bool {
        switch self {
        case .vat, .srn: true
        case .enterprise, .riziv, .agency: false
        }
    }

    /// Reads `enterprise:0566988259`.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let kind = OrganisationNumberKind(rawValue: String(parts[0])) else { return nil }
        self.init(kind, parts[1])
    }
}

extension OrganisationID: CustomStringConvertible {
    /// `enterprise:0566988259`
    public var description: String { "\(kind.rawValue):\(number)" }
}

extension OrganisationID: Comparable {
    public static func < (one: OrganisationID, other: OrganisationID) -> Bool {
        (one.kind.rawValue, one.number) < (other.kind.rawValue, other.number)
    }
}
