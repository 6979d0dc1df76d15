import Glibc
import Web

/// What is said once the service that is tried out takes requests: where to go, and as whom one can sign in.
struct Welcome {
    /// Without a slash at the end.
    let address: String
    /// The way to the invitation of the sample's foreign company; `nil` where it was given before.
    let invitation: String?

    /// Says it at once, also to a program that reads along.
    func say(_ purpose: ServerSettings.Purpose) {
        var text = lines(purpose).map { $0 + "\n" }.joined()
        text.withUTF8 { _ = write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }

    private func lines(_ purpose: ServerSettings.Purpose) -> [String] {
        let first = "MedLevy: \(address)/"
        switch purpose {
        case .service: return []
        case .sandbox:
            let clients = SandboxClients.names.joined(separator: ", ")
            return [first, "Credentials: \(clients), each with the secret “\(SandboxClients.secret)”"]
        case .development:
            let people =
                "Sign in: \(address)/sign-in, as any of the sample's people (Hilde Proefmans: chief access manager)"
            return [first, people]
                + (invitation.map { ["Account: \(address)\($0) (Greta Beispiel: foreign company)"] } ?? [])
        }
    }
}
