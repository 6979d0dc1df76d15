public import Declarations
import Law
public import Values

/// Fills in what a sheet of turnovers does not know: the registrations that were declared last, this year or the year
/// before, and who could be written to when the actor declared last.
public struct KnownDeclarations {
    private let office: DeclarationOffice
    private let clerk: Contact

    /// - Parameter clerk: who stands as the contact of declarants of whom the sheet knows nobody.
    public init(office: DeclarationOffice, clerk: Contact) {
        self.office = office
        self.clerk = clerk
    }

    public func completed(_ handedIn: [HandedIn]) throws(Problems) -> [HandedIn] {
        try office.store.read { (store) throws(Problems) in
            var completed: [HandedIn] = []
            for one in handedIn { completed.append(try self.completed(one, in: store)) }
            return completed
        }
    }

    private func completed(_ one: HandedIn, in store: any StoreReading) throws(Problems) -> HandedIn {
        guard let placed = one.declaration else { return one }
        let (declaration, known) = (placed.declaration, try declared(placed.declaration.key, in: store))
        let registrations =
            declaration.registrations.isEmpty
            ? known.filter { $0.declaration.contributionYear >= declaration.contributionYear - 1 }
                .map(\.declaration.registrations).first { !$0.isEmpty } ?? [] : declaration.registrations
        let contact =
            declaration.declarant.contact == clerk
            ? known.filter { $0.event != .setExOfficio }.compactMap(\.contact).first : nil
        let completed = placed.with { $0 = $0.with(registrations: registrations, contact: contact) }
        return HandedIn(number: one.number, declaration: completed, problems: one.problems)
    }

    /// What was declared up to this year, the newest first. A draft is not declared, and a withdrawal repeats what was.
    private func declared(_ key: DeclarationKey, in store: any StoreReading) throws(Problems) -> [Revision] {
        var declared: [Revision] = []
        for year in office.book.years.reversed() where year <= key.year {
            let history = try store.history(of: DeclarationKey(declarant: key.declarant, year: year))
            declared += history?.revisions.reversed().filter { $0.event != .saveDraft && $0.event != .withdraw } ?? []
        }
        return declared
    }
}

extension Declaration {
    /// The same with other registrations, and another contact where there is one.
    fileprivate func with(registrations: [RegisteredActivity], contact: Contact?) -> Declaration {
        var declarant = declarant
        if let contact { declarant.contact = contact }
        return Declaration(
            contributionYear: contributionYear, turnoverYear: turnoverYear, declarant: declarant,
            registrations: registrations, turnover: turnover, selfControl: selfControl, correction: correction,
            certificate: certificate)
    }
}
