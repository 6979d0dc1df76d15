public import Access
public import Declarations
public import Law
public import Values

/// The gate before declarations: who may do what to whose, as the office of declarations knows them.
extension AccessOffice {
    /// The caller as the author of something done to a declarant's declarations.
    ///
    /// - Throws: the refusal.
    public func author(
        for action: AccessAction, on declarant: DeclarantID, by caller: Caller
    ) throws(Problems) -> Author {
        try store.read { (store) throws(Problems) in
            let access = try accessCase(of: caller, on: OrganisationID(declarant), in: store, remember: true)
            return access.author(try access.decide(action).grant())
        }
    }

    /// The caller as the author of something that is about no declarant, such as closing a year.
    public func author(for action: AccessAction, by caller: Caller) throws(Problems) -> Author {
        try store.read { (store) throws(Problems) in
            let access = try accessCase(of: caller, on: nil, in: store, remember: true)
            return access.author(try access.decide(action).grant())
        }
    }
}

extension AccessCase {
    fileprivate func author(_ grant: Grant) -> Author {
        let isMandate = grant.mandate != nil
        return Author(
            person: authorName, role: grant.lifeRole, onBehalfOf: isMandate ? grant.organisation?.description : nil)
    }

    /// A person's name and a mark that tells them from others of that name. The national number is not written down
    /// with declarations: others than the agency read them.
    private var authorName: String {
        guard let person = caller.person else { return caller.name }
        let data = acting?.people[person] ?? organisation?.people[person]
        let mark = AccessOffice.mark(of: person)
        return data.map { "\($0.fullName) (\(mark))" } ?? mark
    }
}

extension AccessOffice {
    /// What tells a person from others of the same name, in what is written down with declarations.
    public static func mark(of person: PersonID) -> String {
        let bytes = DelimitedFields.bytes(["medlevy-person", person.description])
        return String(Fingerprint(of: bytes).description.prefix(Author.markLength))
    }
}

extension Grant {
    /// As whom the office of declarations takes who was granted something.
    fileprivate var lifeRole: LifeRole {
        if relation == .agency { return .agency }
        return action == .certifyDeclaration || action == .refuseDeclaration ? .certifier : .actor
    }
}

extension OrganisationID {
    /// The organisation that a declarant is.
    public init(_ declarant: DeclarantID) {
        switch declarant {
        case .enterprise(let number): self = .enterprise(number)
        case .vat(let number): self = .vat(number)
        case .srn(let number): self = .srn(number)
        }
    }

    /// The declarant that an organisation may be; `nil` for one that is known by another number.
    public var declarant: DeclarantID? {
        switch self {
        case .enterprise(let number): .enterprise(number)
        case .vat(let number): .vat(number)
        case .srn(let number): .srn(number)
        case .riziv, .agency: nil
        }
    }
}
