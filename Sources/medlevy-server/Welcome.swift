import Glibc
import Values
import Web
import Wording

/// What is said once the service that is tried out takes requests: where to go, and as whom one can sign in.
struct Welcome {
    /// Without a slash at the end.
    let address: String
    /// The way to the invitation of the sample's foreign company; `nil` where it was given before.
    let invitation: String?
    let language: Language

    /// Says it at once, also to a program that reads along.
    func say(_ purpose: ServerSettings.Purpose) {
        var text = lines(purpose).map { $0 + "\n" }.joined()
        text.withUTF8 { _ = write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }

    private func lines(_ purpose: ServerSettings.Purpose) -> [String] {
        // The same in every language: programs that start this one look for it.
        let first = "MedLevy: \(address)/"
        switch purpose {
        case .service: return []
        case .sandbox:
            let clients = SandboxClients.names.joined(separator: ", ")
            return [first, line(Self.credentials, clients), line(Self.secret, SandboxClients.secret)]
        case .development:
            return [first, line(Self.signIn, "\(address)/sign-in"), Self.people[language]]
                + (invitation.map { [line(Self.account, address + $0)] } ?? [])
        }
    }

    private func line(_ label: Phrase, _ value: String) -> String { Punctuation(language).pair(label[language], value) }

    // MARK: Texts

    private static let credentials = Phrase(
        nl: "Toegangsgegevens", fr: "Identifiants", de: "Zugangsdaten", en: "Credentials")
    private static let secret = Phrase(
        nl: "Geheim van elk", fr: "Secret de chacun", de: "Geheimnis von jedem", en: "Secret of each")
    private static let signIn = Phrase(nl: "Aanmelden", fr: "Se connecter", de: "Anmelden", en: "Sign in")
    private static let people = Phrase(
        nl: "U meldt zich aan als een van de verzonnen personen, bijvoorbeeld Hilde Proefmans, hoofdtoegangsbeheerder.",
        fr: "Vous vous connectez comme une des personnes inventées, par exemple Hilde Proefmans, gestionnaire "
            + "d'accès principale.",
        de: "Sie melden sich als eine der erfundenen Personen an, zum Beispiel Hilde Proefmans, "
            + "Hauptzugangsverwalterin.",
        en: "You sign in as one of the invented people, such as Hilde Proefmans, chief access manager.")
    private static let account = Phrase(
        nl: "Account van Greta Beispiel, van een buitenlandse onderneming",
        fr: "Compte de Greta Beispiel, d'une entreprise étrangère",
        de: "Konto von Greta Beispiel, aus einem ausländischen Unternehmen",
        en: "Account of Greta Beispiel, of a foreign company")
}
