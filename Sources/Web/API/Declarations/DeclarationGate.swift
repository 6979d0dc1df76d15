import Access
import Declarations
import Law
import Service
import Values

/// Who may do what with whose declarations: asked anew for each request.
struct DeclarationGate: Sendable {
    let access: AccessOffice

    /// The caller as the author of something that is done.
    func request(
        _ action: AccessAction, on key: DeclarationKey, _ call: Call
    ) throws(Problems) -> FilingRequest {
        let caller = try call.admitted()
        let author = try access.author(for: action, on: key.declarant, by: caller)
        return FilingRequest(
            author: author, id: call.id, key: try call.idempotencyKey(), firm: try firm(of: caller, besides: key))
    }

    /// What the office is called that somebody acts from for another organisation.
    private func firm(of caller: Caller, besides key: DeclarationKey) throws(Problems) -> String? {
        guard let own = caller.organisation, own != OrganisationID(key.declarant) else { return nil }
        return try access.accessCase(of: caller, on: own).organisation?.name
    }

    /// - Throws: the refusal, which is the same whether there is such a declaration or not.
    func check(
        _ action: AccessAction, on key: DeclarationKey, by caller: Caller, in store: any StoreReading
    ) throws(Problems) {
        _ = try access.decide(action, by: caller, on: OrganisationID(key.declarant), in: store).grant()
    }

    /// Lets pass who may do something for anybody at all: for their own organisation, or for one that gave a mandate.
    ///
    /// - Throws: the refusal that their own organisation gives.
    func check(_ action: AccessAction, somewhereBy caller: Caller) throws(Problems) {
        let own = try access.decide(action, by: caller, on: caller.organisation)
        if own.isAllowed { return }
        for mandator in try access.mandators(of: caller) {
            if try access.decide(action, by: caller, on: mandator.organisation).isAllowed { return }
        }
        _ = try own.grant()
    }

    /// The caller as the author of a declaration that is handed in, with everything that stands in its way.
    func author(of placed: PlacedDeclaration, _ caller: Caller) throws(Problems) -> Result<Author, Problems> {
        let declaration = placed.declaration
        let declarant = declaration.declarant.id
        do throws(Problems) {
            let action: AccessAction = declaration.correction == nil ? .submitDeclaration : .correctDeclaration
            let author = try access.author(for: action, on: declarant, by: caller)
            // Nobody says in a document what they may not say otherwise.
            if declaration.certificate != nil {
                _ = try access.author(for: .certifyDeclaration, on: declarant, by: caller)
            }
            return .success(author)
        } catch {
            // A fault of the store is no verdict on the declaration.
            guard !error.listed.contains(where: \.code.isOfStorage) else { throw error }
            return .failure(error.map { Problem($0.code, at: placed.placeOfDeclarant, $0.details) })
        }
    }

    /// Whose declarations a caller sees.
    enum Sight {
        /// The agency's people see all.
        case all
        case of([DeclarantID])
    }

    func sight(of caller: Caller, _ action: AccessAction = .viewDeclaration) throws(Problems) -> Sight {
        if caller.organisation == .agency {
            _ = try access.decide(action, by: caller, on: nil).grant()
            return .all
        }
        let own = caller.organisation.map { [$0] } ?? []
        let all = own + (try access.mandators(of: caller).map(\.organisation))
        var seen: [DeclarantID] = []
        for organisation in all {
            guard let declarant = organisation.declarant, !seen.contains(declarant) else { continue }
            if try access.decide(action, by: caller, on: organisation).isAllowed { seen.append(declarant) }
        }
        return .of(seen)
    }
}
