import Access
import Audit
import Declarations
import Exchange
import Law
import Service
import SignIn
import Storage
import Values

/// What a newcomer finds in an empty database: invented organisations and people, and a few declarations.
struct DevelopmentSample {
    let access: AccessOffice

    /// Writes it, where nobody has access yet; declarations only where nothing at all is kept.
    ///
    /// - Returns: the way to the invitation that the foreign company's person has; `nil` where it was there before.
    func write(_ declarations: DeclarationOffice, _ store: any DeclarationDatabase, _ chance: any Randomness)
        throws(Problems) -> String?
    {
        guard try access.isEmpty() else { return nil }
        let isNew = try store.read { (store) throws(Problems) in try store.auditHead().sequence == 0 }
        try SampleAccess(access).write()
        if isNew {
            try file(SampleOrganisation.proef, "Proef Medisch", boxed: false, declarations)
            try file(SampleOrganisation.muster, "Muster Technik", boxed: true, declarations)
        }
        let people = SamplePeople()
        return try people.foreigner.map { person throws(Problems) in try invite(person, store, chance) }
    }

    /// Everyone who signs in with a Belgian key, with what they may do.
    func persons() throws(Problems) -> [DevelopmentPerson] {
        var persons: [DevelopmentPerson] = []
        for person in SamplePeople().all {
            guard let number = person.data.id.nationalNumber?.description else { continue }
            persons.append(
                DevelopmentPerson(
                    subject: "sample-\(number)", personNumber: number, givenName: person.data.firstName,
                    familyName: person.data.name, remark: try remark(person)))
        }
        return persons
    }

    /// The roles in the organisation: `co-chief access manager, Proef Medisch`.
    private func remark(_ person: SamplePerson) throws(Problems) -> String {
        let tables = try access.book.access.inForce(on: SystemClock().now().day)
        return try access.profiles(of: person.data.id).map { profile in
            let roles = profile.roles.map { tables.roles[$0]?.en ?? $0.rawValue }.joined(separator: ", ")
            return "\(profile.name): \(roles)"
        }.joined(separator: "; ")
    }

    // MARK: Declarations

    private func file(
        _ organisation: OrganisationID?, _ name: String, boxed: Bool, _ office: DeclarationOffice
    ) throws(Problems) {
        guard let number = organisation?.number else { return }
        let turnover = boxed ? "{\"box\":\"below_threshold\"}" : "{\"total\":\"250000.00\",\"levy\":\"200000.00\"}"
        let text = """
            {"version":1,"contribution_year":2024,"turnover_year":2023,"declarant":{"enterprise_number":"\(number)",\
            "name":"\(name)","address":{"street":"Voorbeeldstraat 1","postal_code":"1000","city":"Brussel",\
            "country":"BE"},"language":"nl","contact":{"name":"Hilde Proefmans","email":"hilde@voorbeeld.example"}},\
            "registrations":[{"activity":"manufacturer","device_class":"MDR_I"}],"turnover":\(turnover),\
            "self_control":false}
            """
        let document = try DeclarationDocument(Array(text.utf8), form: .json, file: nil)
        let handedIn = document.records.map { HandedIn(number: 1, declaration: $0.declaration, problems: $0.problems) }
        var refused = Problems()
        try office.submit(
            handedIn, FilingTerms(), by: FilingRequest(author: Author(person: "sample", role: .actor), id: "sample")
        ) { verdict in
            if verdict.isRefused { for problem in verdict.problems { refused.add(problem) } }
        }
        if !refused.isEmpty { throw refused }
    }

    // MARK: Accounts

    /// An account that waits for its holder, with its invitation.
    private func invite(
        _ person: SamplePerson, _ store: any DeclarationDatabase, _ randomness: any Randomness
    ) throws(Problems) -> String {
        let (secret, now) = (BearerSecret(randomness), SystemClock().now())
        let account = StoredAccount(
            id: person.data.id.userName, email: person.data.email, name: person.data.fullName,
            organisation: person.organisation?.description ?? "", createdAt: now)
        let ticket = AccountTicket(
            token: secret.fingerprint, account: account.id, purpose: .invitation,
            expiresAt: Instant(milliseconds: now.milliseconds + 604_800_000))
        try store.recordSignIn { (store) throws(Problems) in
            try store.add(account)
            try store.add(ticket)
        }
        return "/account/invitation?token=\(secret.text)"
    }
}
