/// What software may be given to do. A code is never renamed.
public enum Scope: String, CaseIterable, Comparable, Sendable {
    case declarationsRead = "declarations.read"
    case declarationsWrite = "declarations.write"
    case declarationsCertify = "declarations.certify"
    case batchesWrite = "batches.write"
    case obligationsRead = "obligations.read"
    case accessRead = "access.read"
    case accessWrite = "access.write"

    public static func < (one: Scope, other: Scope) -> Bool { one.rawValue < other.rawValue }

    /// Reads scopes as a token request writes them: words with a space between them.
    ///
    /// - Returns: the scopes, or the first word that is none.
    static func read(_ words: [String]) -> Result<[Scope], UnknownScope> {
        var scopes: Set<Scope> = []
        for word in words {
            guard let scope = Scope(rawValue: word) else { return .failure(UnknownScope(word: word)) }
            scopes.insert(scope)
        }
        return .success(scopes.sorted())
    }

    struct UnknownScope: Error { let word: String }

    static var known: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
