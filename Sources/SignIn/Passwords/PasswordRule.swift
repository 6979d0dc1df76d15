import Values

/// What a new password must be: long, and not what everybody tries first. No mix of signs is asked for.
enum PasswordRule {
    /// In characters.
    static let least = 12
    /// In bytes.
    static let most = 256

    /// - Throws: `password.too-short`, `password.too-long`, `password.common`.
    static func check(_ password: String, of email: String, _ name: String) throws(Problems) {
        guard password.count >= least else {
            throw Problems([Problem(.passwordTooShort, ["least": String(least)])])
        }
        guard password.utf8.count <= most else {
            throw Problems([Problem(.passwordTooLong, ["most": String(most)])])
        }
        let own = ([email] + email.split(separator: "@").map(String.init) + [name]).map(letters)
        guard !isCommon(password, own.filter { !$0.isEmpty }) else { throw Problems([Problem(.passwordCommon)]) }
    }

    /// A word that everybody tries, or the person's own name, with digits and signs around it, however often.
    private static func isCommon(_ password: String, _ own: [String]) -> Bool {
        let letters = letters(password)
        guard letters.count >= 4, Set(password).count >= 5 else { return true }
        return (common + own).contains { word in
            letters == String(repeating: word, count: max(1, letters.count / max(1, word.count)))
        }
    }

    /// The letters alone, small, with the digits that stand for some.
    private static func letters(_ text: String) -> String {
        let stand: [Character: Character] = ["0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "$": "s", "@": "a"]
        let plain = text.lowercased()
        // Digits after the last letter are a number, not letters.
        let end = plain.lastIndex { $0.isLetter }.map { plain.index(after: $0) } ?? plain.startIndex
        return String(plain[..<end].map { stand[$0] ?? $0 }.filter(\.isLetter))
    }

    private static let common = [
        "password", "passwords", "wachtwoord", "paswoord", "motdepasse", "passwort", "kennwort", "geheim", "secret",
        "qwerty", "qwertyuiop", "azerty", "azertyuiop", "qwertz", "qwertzuiop", "qwertyuiopasdfghjkl",
        "azertyuiopqsdfghjklm", "abcdefghijklm", "abcdefghijkl", "abcdefghijklmnop", "welcome", "welkom", "bienvenue",
        "willkommen", "letmein", "iloveyou", "ikhouvanjou", "jetaime", "admin", "administrator", "login", "sunshine",
        "princess", "football", "voetbal", "dragon", "monkey", "changeme", "default", "trustnoone", "belgium",
        "belgie", "belgique", "belgien", "brussels", "brussel", "bruxelles", "medlevy", "famhp", "fagg", "afmps",
    ]
}
