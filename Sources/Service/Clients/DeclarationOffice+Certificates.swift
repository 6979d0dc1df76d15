public import Declarations
public import Values

/// What certifiers gave before.
extension DeclarationOffice {
    /// The newest certificate that somebody gave on a declaration of some declarants, of whichever year.
    ///
    /// - Parameter identity: what stays the same of the person (`Author.identity`).
    public func newestCertificate(
        by identity: String, of declarants: [DeclarantID]
    ) throws(Problems) -> (certificate: Certificate, at: Instant)? {
        guard !identity.isEmpty else { return nil }
        let years = begunYears
        return try store.read { (store) throws(Problems) in
            var newest: (certificate: Certificate, at: Instant)?
            for declarant in declarants {
                for year in years {
                    let key = DeclarationKey(declarant: declarant, year: year)
                    guard let history = try memory.history(of: key, in: store) else { continue }
                    for verdict in history.verdicts where verdict.author.identity == identity {
                        guard case .certified(let certificate) = verdict.answer else { continue }
                        if newest.map({ $0.at <= verdict.at }) ?? true { newest = (certificate, verdict.at) }
                    }
                }
            }
            return newest
        }
    }
}
