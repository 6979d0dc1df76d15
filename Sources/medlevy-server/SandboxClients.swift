import Access
import Law
import Service
import SignIn
import Values

/// Credentials of the sample organisations' software, the same each time: only a sandbox has them, which is on this
/// machine alone and forgets everything.
struct SandboxClients {
    static let secret = "sandbox"

    let access: AccessOffice

    /// - Returns: what each is known by, and whose it is.
    func write() throws(Problems) -> [(client: String, organisation: String)] {
        let people = SamplePeople()
        let owners = [
            ("sandbox-proef", people.proefChief), ("sandbox-muster", people.musterDirector),
            ("sandbox-accountants", people.accountant), ("sandbox-foreign", people.foreigner),
        ]
        var written: [(client: String, organisation: String)] = []
        for (name, owner) in owners {
            guard let owner, let organisation = owner.organisation, let id = ClientID(name) else { continue }
            let change = AccessChange.createClient(
                id, name: "Sandbox", scopes: Set(AccessScope.allCases),
                secret: BearerSecret(shown: Self.secret).fingerprint)
            _ = try access.change(change, of: organisation, by: AccessRequest(caller: owner.caller, id: "sandbox"))
            written.append((name, organisation.description))
        }
        return written
    }
}
