import Access
import Declarations
import Law
import Pages
import Service
import Values

/// How the visitor stands to one of several clients: what is in the way of one is none of the others' matter.
extension ClientDesk {
    typealias Standing = Result<DeclarationDesk.Standing, Problems>

    /// A declaration as the visitor stands before it, or why they may not do with it what they want to.
    ///
    /// - Throws: what the store cannot do, which is nobody's right.
    func standing(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ key: DeclarationKey, to action: AccessAction
    ) throws(Problems) -> Standing {
        try settled { () throws(Problems) in try desk.standing(visitor, person, key, to: action) }
    }

    /// What came of something, where the store did what it should.
    func settled<Value>(_ work: () throws(Problems) -> Value) throws(Problems) -> Result<Value, Problems> {
        let result = Result { () throws(Problems) in try work() }
        if case .failure(let fault) = result, fault.listed.contains(where: \.code.isOfStorage) { throw fault }
        return result
    }

    /// Whose declaration it is, as far as the visitor may know: of who never gave them a mandate only the number.
    func party(
        to key: DeclarationKey, _ person: BrowserDesk.SignedIn
    ) throws(Problems) -> ClientReviewPage.Party {
        let id = OrganisationID(key.declarant)
        if let own = person.organisation, own.id == id {
            return ClientReviewPage.Party(key, name: own.name, isOwn: true)
        }
        let access = try offices.access.accessCase(of: person.caller, on: id)
        let held = access.organisation?.mandates(shownTo: person.caller) ?? []
        guard let organisation = access.organisation, !held.isEmpty else {
            return ClientReviewPage.Party(key, name: key.declarant.description)
        }
        let isOver = !held.contains { $0.isInForce(at: access.now) || $0.terms.from > access.now.day }
        let last = held.filter { $0.terms.purposes.contains(.certify) }.map { $0.endedAt?.day ?? $0.terms.until }.max()
        return ClientReviewPage.Party(key, name: organisation.name, endedOn: isOver ? last : nil)
    }
}
