import Access
import Service
import Values

extension Identity {
    /// The person that access knows; `nil` for a number that is none.
    var person: PersonID? {
        if let account { return AccountName(account).map { .account($0) } }
        return personNumber.flatMap { try? NationalNumber($0) }.map { .national($0) }
    }

    /// The key that was used, as the provider's level names it; a code where it names none of them.
    var means: SignInMeans {
        if account != nil { return .account }
        let names = ([level] + methods).map { $0.lowercased() }
        if names.contains(where: { $0.contains("eidas") }) { return .eIDAS }
        if names.contains(where: { $0.contains("itsme") || $0.hasSuffix("level450") }) { return .itsme }
        if names.contains(where: { $0.contains("eid") || $0.hasSuffix("level500") }) { return .eID }
        return .code
    }
}
