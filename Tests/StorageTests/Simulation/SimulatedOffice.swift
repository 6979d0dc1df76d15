import Audit
import Declarations
import Exchange
import Law
import Service
import Synchronization
import Values

/// One office of the simulation, on one store, with the clock that the simulation sets.
struct SimulatedOffice {
    let store: any DeclarationStore
    /// Is there as long as the office: its folder goes with it.
    private let database: ScratchDatabase
    private let clock = SetClock()
    private let office: DeclarationOffice

    init(_ database: ScratchDatabase, key: SealingKey) throws {
        self.database = database
        store = try database.open()
        office = DeclarationOffice(
            book: try Lawbook.builtIn(), store: store, clock: clock, receipts: ReceiptJSON(), key: key,
            program: "medlevy test")
    }

    /// Does what is asked, and gives what is told.
    func perform(_ operation: Operation) -> [Told] {
        do throws(Problems) {
            return try told(operation)
        } catch {
            return [.refused(error.listed.map(\.code))]
        }
    }

    private func told(_ operation: Operation) throws(Problems) -> [Told] {
        switch operation {
        case .submit(let declarations, let terms, let key):
            var told: [Told] = []
            try office.submit(handedIn(declarations), terms, by: request(.actor, key)) { told.append(Told($0)) }
            return told
        case .setExOfficio(let declarations, let key):
            var told: [Told] = []
            try office.setExOfficio(handedIn(declarations), reason: "FPS Finance", by: request(.agency, key)) {
                told.append(Told($0))
            }
            return told
        case .certify(let declaration, let seen, let key):
            let certifier = Certifier(
                name: "Cas Proef", profession: .auditor, registerNumber: "B00001", position: .external)
            return [
                .filed(
                    try office.certify(declaration, certifier, hash: seen, by: request(.certifier, key)), warnings: [])
            ]
        case .refuse(let declaration, let reason, let key):
            return [
                .filed(try office.refuse(declaration, nil, reason: reason, by: request(.certifier, key)), warnings: [])
            ]
        case .withdraw(let declarations, let reason, let key):
            return try office.withdraw(declarations, reason: reason, by: request(.actor, key)).map {
                .filed($0, warnings: [])
            }
        case .closeYear(let year):
            try office.closeYear(year, reason: "Invoiced", by: request(.agency, nil))
            return [.done]
        case .setClock(let instant):
            clock.set(instant)
            return [.done]
        }
    }

    private func handedIn(_ declarations: [Declaration]) -> [HandedIn] {
        declarations.enumerated().map { HandedIn(number: $0 + 1, declaration: PlacedDeclaration($1)) }
    }

    private func request(_ role: LifeRole, _ key: String?) -> FilingRequest {
        FilingRequest(author: Author(person: "Person \(role.rawValue)", role: role), id: "simulation", key: key)
    }
}

extension Told {
    init(_ verdict: FilingVerdict) {
        if let filed = verdict.filed {
            self = .filed(filed, warnings: verdict.problems.map(\.code))
        } else {
            self = .refused(verdict.problems.map(\.code))
        }
    }
}

/// A clock that shows what it is set to.
final class SetClock: Clock {
    private let time = Mutex(Instant(milliseconds: 1_700_000_000_000))

    func now() -> Instant { time.withLock { $0 } }
    func set(_ instant: Instant) { time.withLock { $0 = instant } }
}
