public import Declarations
import Law
public import Values

/// Somebody who has not declared, with what it takes to write or call.
public struct MissingContact: Hashable, Sendable {
    public let missing: MissingDeclaration
    /// Of the newest declaration; `nil` where there never was one.
    public let address: Address?
    /// Where a reminder would go; `nil` where nobody gave an address.
    public let email: String?
    /// `nil` where nobody is known who could have one.
    public let language: Language?
    /// The newest contribution year for which something was handed in; `nil` where nothing ever was.
    public let lastDeclaredYear: Int?
}

extension AgencyOffice {
    /// All that fit, in the order of their names, with what it takes to reach each.
    public func missingContacts(_ query: MissingQuery, of year: Int) throws(Problems) -> [MissingContact] {
        let found = try missing(query, of: year).all
        return try billing.store.readBilling { (store) throws(Problems) in
            try found.map { one throws(Problems) in try contact(one, in: store) }
        }
    }

    private func contact(
        _ one: MissingDeclaration, in store: any BillingReading
    ) throws(Problems) -> MissingContact {
        var (newest, lastDeclared): (Revision?, Int?)
        for year in book.years.reversed() where year <= one.key.year && lastDeclared == nil {
            let history = try store.history(of: DeclarationKey(declarant: one.key.declarant, year: year))
            newest = newest ?? history?.newest
            switch history?.state {
            case .submitted, .refused, .certified: lastDeclared = year
            case nil, .draft, .withdrawn, .exOfficio, .superseded: break
            }
        }
        let addressee = try store.correspondent(of: one.key, access.memory)
        return MissingContact(
            missing: one, address: newest?.declaration.declarant.address, email: addressee?.email,
            language: addressee?.language ?? newest?.declaration.declarant.language, lastDeclaredYear: lastDeclared)
    }
}
