import Declarations
import Service
import Values

/// Something that somebody does in the simulated sector.
enum Operation {
    /// Hands in some declarations in one document.
    case submit([Declaration], FilingTerms, key: String?)
    case certify(DeclarationKey, seen: Fingerprint?, key: String?)
    case refuse(DeclarationKey, reason: String, key: String?)
    case withdraw([DeclarationKey], reason: String, key: String?)
    case setExOfficio([Declaration], key: String?)
    case closeYear(Int)
    /// The clock is set: forward as time goes, backward as administrators do.
    case setClock(Instant)

    /// How many things are done.
    var count: Int {
        switch self {
        case .submit(let declarations, _, _), .setExOfficio(let declarations, _): declarations.count
        case .withdraw(let keys, _, _): keys.count
        case .certify, .refuse, .closeYear, .setClock: 1
        }
    }
}

/// What somebody is told, as far as it may not depend on the database.
enum Told: Equatable {
    case filed(Filed, warnings: [ProblemCode])
    case refused([ProblemCode])
    case done
}
