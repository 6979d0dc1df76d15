import Access
import Service
import SignIn
import Values

/// Where it stands what became of the declarations that somebody judged, so that the page that tells it has an address.
struct VerdictShelf {
    let desk: ClientDesk

    private static let prefix = "verdicts-"

    /// - Returns: what it is called in addresses, which nobody can guess.
    func keep(_ verdicts: KeptVerdicts, _ caller: Caller) throws(Problems) -> String {
        let name = Hexadecimal.text(SystemRandomness().bytes(16))
        let kept = StoredBatch(
            id: VerdictShelf.prefix + name, owner: VerdictShelf.owner(caller), answer: verdicts.bytes,
            at: desk.offices.clock.now())
        try desk.office.store.write { (store) throws(Problems) in try store.add(kept) }
        return name
    }

    /// - Throws: `route.unknown` also for somebody else's: nobody learns which there are.
    func find(_ name: String, _ caller: Caller) throws(Problems) -> KeptVerdicts {
        let kept = try desk.office.store.read { (store) throws(Problems) in
            try store.batch(VerdictShelf.prefix + name)
        }
        guard let kept, kept.owner == VerdictShelf.owner(caller) else {
            throw Problems([Problem(.routeUnknown, ["value": "/clients/verdicts/\(name.prefix(60))"])])
        }
        return try KeptVerdicts(kept.answer)
    }

    /// The person, as they acted then: what colleagues may know of each client is not asked here.
    private static func owner(_ caller: Caller) -> String {
        let marks = [caller.name, caller.organisation?.description ?? ""]
        return Fingerprint(of: DelimitedFields.bytes(marks)).description
    }
}
