import Web

/// What is said once the service that is tried out takes requests: where to go, and as whom one can sign in.
struct Welcome {
    /// Without a slash at the end.
    let address: String
    /// The way to the invitation of the sample's foreign company; `nil` where it was given before.
    let invitation: String?

    func print(_ purpose: ServerSettings.Purpose) {
        Swift.print("MedLevy: \(address)/")
        guard purpose == .development else { return }
        Swift.print(
            "Sign in: \(address)/sign-in, as any of the sample's people (Hilde Proefmans: chief access manager)")
        if let invitation {
            Swift.print("Account: \(address)\(invitation) (Greta Beispiel: foreign company)")
        }
    }
}
