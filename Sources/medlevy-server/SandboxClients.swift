import Access
import Law
import Service
import SignIn
import Values

/// Credentials of the sample organisations' software, the same each time: only a sandbox has them, which is on this
/// machine alone.
struct SandboxClients {
    static let secret = "sandbox"
    static let names = ["sandbox-proef", "sandbox-muster", "sandbox-accountants", "sandbox-foreign"]

    let access: AccessOffice

    func write() throws(Problems) {
        let people = SamplePeople()
        let owners = [people.proefChief, people.musterDirector, people.accountant, people.foreigner]
        for (name, owner) in zip(Self.names, owners) {
            guard let owner, let organisation = owner.organisation, let id = ClientID(name) else { continue }
            let change = AccessChange.createClient(
                id, name: "Sandbox", scopes: Set(AccessScope.allCases),
                secret: BearerSecret(shown: Self.secret).fingerprint)
            _ = try access.change(change, of: organisation, by: AccessRequest(caller: owner.caller, id: "sandbox"))
        }
    }
}
