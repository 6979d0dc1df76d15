import Access
import Declarations
import Values

/// Whom the agency writes to about a declaration.
struct Correspondent {
    /// The declarant's name.
    let name: String
    let email: String
    let language: Language
}

extension StoreReading {
    /// The contact of the newest declaration of late, this year's or an earlier one's; the organisation as it is
    /// registered otherwise; `nil` where nobody gave an address.
    func correspondent(
        of key: DeclarationKey, _ memory: AccessMemory = AccessMemory()
    ) throws(Problems) -> Correspondent? {
        for year in (key.year - FormSheet.mostYearsBack...key.year).reversed() {
            let history = try history(of: DeclarationKey(declarant: key.declarant, year: year))
            guard let newest = history?.newest, let contact = newest.contact, !contact.email.isEmpty else { continue }
            let declarant = newest.declaration.declarant
            return Correspondent(name: declarant.name, email: contact.email, language: declarant.language)
        }
        let found = try memory.organisation(OrganisationID(key.declarant), in: self, remember: false)
        guard found.isRegistered, !found.email.isEmpty else { return nil }
        return Correspondent(name: found.name, email: found.email, language: found.language)
    }
}
