import Access
import Declarations
import Values

/// Writing to those whom a change concerns who did not make it: in its transaction, once for each event.
extension AccessOffice {
    /// - Parameters:
    ///   - state: after the event.
    ///   - before: before it.
    func tell(
        _ event: AccessEvent, _ before: OrganisationAccess, _ state: OrganisationAccess, in store: any StoreWriting
    ) throws(Problems) {
        guard writesMails else { return }
        switch event.change {
        case .giveMandate(let terms):
            try tell(AccessNews(.mandateGiven, terms), to: try addressee(of: terms, in: store), event, state, in: store)
        case .endMandate(let number):
            guard let terms = before.mandates[number]?.terms else { return }
            let still = state.purposes(stillGivenOf: terms, at: event.at)
            guard try isReturned(terms, event) else {
                let holder = try addressee(of: terms, in: store)
                return try tell(AccessNews(.mandateEnded, terms, still: still), to: holder, event, state, in: store)
            }
            let news = AccessNews(.mandateReturned, terms, still: still, holder: try name(of: terms, in: store))
            let giver = DeclarationOffice.Addressee(email: state.email, language: state.language)
            try tell(news, to: giver, event, state, in: store)
        case .addUser(_, let person, let rights):
            // Who makes a user of themselves knows.
            guard event.author.party != person.id.description else { return }
            let user = DeclarationOffice.Addressee(email: person.email, language: person.language)
            try tell(AccessNews(applications: rights.map(\.application)), to: user, event, state, in: store)
        default: return
        }
    }

    /// Whether the holder ends it rather than who gave it.
    private func isReturned(_ terms: MandateTerms, _ event: AccessEvent) throws(Problems) -> Bool {
        switch terms.mandatary.id {
        case .organisation(let office): event.author.onBehalfOf == office
        case .person(let person): event.author.party == person.description
        }
    }

    private func addressee(
        of terms: MandateTerms, in store: any StoreWriting
    ) throws(Problems) -> DeclarationOffice.Addressee? {
        switch terms.mandatary {
        case .person(let person): return .init(email: person.email, language: person.language)
        case .organisation(let id, _):
            let found = try memory.organisation(id, in: store, remember: false)
            return found.isRegistered ? .init(email: found.email, language: found.language) : nil
        }
    }

    /// As it is registered, not as it was typed.
    private func name(of terms: MandateTerms, in store: any StoreWriting) throws(Problems) -> String {
        guard case .organisation(let id, let typed) = terms.mandatary else { return terms.mandatary.name }
        let found = try memory.organisation(id, in: store, remember: false)
        return found.isRegistered ? found.name : typed
    }

    /// Nothing where nobody is known to be written to, or the organisation is none that declares.
    private func tell(
        _ news: AccessNews, to addressee: DeclarationOffice.Addressee?, _ event: AccessEvent,
        _ state: OrganisationAccess, in store: any StoreWriting
    ) throws(Problems) {
        guard let addressee, !addressee.email.isEmpty, let declarant = state.id.declarant else { return }
        let key = DeclarationKey(declarant: declarant, year: event.at.day.year)
        try store.add(
            StoredMail(
                .receipt, to: addressee.email, addressee.language, about: key, name: state.name, detail: news.text,
                cause: "access.\(event.number)", at: event.at))
    }
}

extension OrganisationAccess {
    /// What other mandates of the same holder give of one that ended. Each lets its holder look.
    fileprivate func purposes(stillGivenOf ended: MandateTerms, at moment: Instant) -> Set<Mandate.Purpose> {
        let held = mandates(for: ended.mandatary.id, at: moment)
        guard !held.isEmpty else { return [] }
        let given = held.reduce(into: Set([Mandate.Purpose.view])) { $0.formUnion($1.terms.purposes) }
        return given.intersection(ended.purposes)
    }
}
