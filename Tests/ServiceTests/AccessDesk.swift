import Access
import Exchange
import Law
import Service
import Values

/// An office of access in memory, with the sample in it.
struct AccessDesk {
    let store = MemoryStore()
    let clock = StoppedClock()
    let office: AccessOffice
    let people = SamplePeople()

    init(sample: Bool = true) throws {
        office = AccessOffice(book: try Lawbook.builtIn(), store: store, clock: clock)
        if sample { try SampleAccess(office).write() }
    }

    func change(
        _ change: AccessChange, _ organisation: OrganisationID, by caller: Caller, key: String? = nil,
        version: Int? = nil
    ) throws(Problems) -> ChangedAccess {
        try office.change(
            change, of: organisation,
            by: AccessRequest(caller: caller, id: "test", key: key, expectedVersion: version))
    }

    func codes(_ body: () throws(Problems) -> Void) -> [ProblemCode] {
        do throws(Problems) {
            try body()
            return []
        } catch {
            return error.listed.map(\.code)
        }
    }
}
