import Values

/// Why a database did not do what it was asked, whichever it is. What it says itself stays inside: it may show data.
enum StorageFault: Error, Hashable {
    case missing
    case foreign
    case newer(migration: String)
    case full
    case unavailable(Unavailability)
    case damaged(String)
    /// A constraint of the schema refused what was added.
    case refused
    case notEmpty
    /// The program's own part for this kind of database is not on this system.
    case libraryMissing(package: String)

    /// Why a database can't be reached or used for the moment.
    enum Unavailability: String {
        case busy
        case timeout
        case connectionLost = "connection lost"
        case noConnection = "no connection"
        case inputOutput = "I/O error"
        case permission = "no permission"
        case readOnly = "read-only"
        case outOfMemory = "out of memory"
        case refused = "refused by the database"
        case other = "unknown"
    }

    /// - Parameter database: the address without its password.
    func problem(_ database: String) -> Problem {
        let place = Place(file: database)
        return switch self {
        case .missing: Problem(.storageMissing, at: place, ["file": database])
        case .foreign: Problem(.storageForeign, at: place)
        case .newer(let migration): Problem(.storageNewer, at: place, ["migration": migration])
        case .full: Problem(.storageFull, at: place)
        case .unavailable(let why): Problem(.storageUnavailable, at: place, ["reason": why.rawValue])
        case .damaged(let what): Problem(.storageDamaged, at: place, ["reason": what])
        case .refused: Problem(.storageUnavailable, at: place, ["reason": Unavailability.refused.rawValue])
        case .notEmpty: Problem(.storageNotEmpty, at: place)
        case .libraryMissing(let package): Problem(.libraryMissing, at: place, ["package": package])
        }
    }
}
