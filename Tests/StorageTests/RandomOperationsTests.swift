import Audit
import Declarations
import Foundation
import Service
import Storage
import Testing
import Values

/// The same random operations leave both databases with what a plain model has, and both answer like it all the while.
/// `MEDLEVY_STEPS` asks for more of them, `MEDLEVY_SEED` for others.
@Suite struct RandomOperationsTests {
    @Test func bothDatabasesHoldWhatTheModelHolds() throws {
        let environment = ProcessInfo.processInfo.environment
        let steps = environment["MEDLEVY_STEPS"].flatMap { Int($0) } ?? 2000
        let seed = environment["MEDLEVY_SEED"].flatMap { UInt64($0) } ?? 20_241_122
        let places = try Backend.allCases.map { try ScratchDatabase($0) }
        var run = RandomRun(stores: try places.map { try $0.open() }, seed: seed)
        for step in 0..<steps { try run.step("seed \(seed), step \(step)") }
        let contents = try places.map { try Contents($0.open(create: false), keys: run.model.answers.keys.sorted()) }
        #expect(contents[0] == contents[1], "seed \(seed)")
        #expect(contents[0].histories.count == run.model.histories.count)
        for store in run.stores {
            let head = try store.read { store throws(Problems) in try AuditVerification(store).run() }
            #expect(head == run.model.head)
        }
    }
}

/// One run: operations on every store and on the model.
struct RandomRun {
    let stores: [any DeclarationDatabase]
    var model = MemoryModel()
    private var random: SeededChoice

    init(stores: [any DeclarationDatabase], seed: UInt64) {
        self.stores = stores
        random = SeededChoice(seed: seed)
    }

    mutating func step(_ name: Comment) throws {
        switch random.below(20) {
        case 0..<8: try write(name) { $0.addRevision() }
        case 8..<11: try write(name) { $0.addVerdict() }
        case 11: try write(name) { $0.close() }
        case 12:
            try write(name) { plan in
                plan.addRevision()
                plan.fails = true
            }
        case 13: try conflict(name)
        case 14..<17: try compareHistory(name)
        default: try compareLists(name)
        }
    }

    // MARK: Adding

    /// One transaction, the same on the model and on every store.
    private mutating func write(_ name: Comment, _ plan: (inout RandomPlan) -> Void) throws {
        var draft = RandomPlan(model: model, random: random)
        for _ in 0...draft.random.below(3) { plan(&draft) }
        random = draft.random
        let finished = draft
        for store in stores {
            let found = try codes {
                try store.write { transaction throws(Problems) in
                    for addition in finished.additions { try addition.make(in: transaction) }
                    if finished.fails { throw Problems([Problem(.reasonMissing)]) }
                }
            }
            #expect(found == (finished.fails ? [.reasonMissing] : []), name)
        }
        if !finished.fails { model = finished.model }
    }

    /// A revision that somebody else has already made.
    private mutating func conflict(_ name: Comment) throws {
        guard let history = random.element(model.histories.values.sorted { $0.key.description < $1.key.description }),
            let newest = history.newest
        else { return }
        for store in stores {
            let found = try codes {
                try store.write { transaction throws(Problems) in _ = try transaction.file(newest) }
            }
            #expect(found == [.declarationRevisionConflict], name)
        }
    }

    // MARK: Reading

    private mutating func compareHistory(_ name: Comment) throws {
        let key = random.key()
        let model = model
        let history = model.histories[key]
        let receipts = model.receipts.reversed().filter { $0.declaration == key }
        let hash = history?.newest?.hash
        for store in stores {
            try store.read { transaction throws(Problems) in
                #expect(try transaction.history(of: key) == history, name)
                #expect(try transaction.receipts(of: key) == receipts, name)
                #expect(try transaction.auditHead() == model.head, name)
                if let hash {
                    let newest = model.receipts.last { $0.hash == hash }?.reference
                    #expect(try transaction.receipt(forContent: hash) == newest, name)
                }
                for year in 2023...2025 { #expect(try transaction.closing(of: year) == model.closings[year], name) }
            }
        }
    }

    private mutating func compareLists(_ name: Comment) throws {
        let filter = random.filter()
        let after = random.below(2) == 0 ? nil : random.key()
        let limit = random.below(12)
        let expected = model.list(filter, after: after, limit: limit)
        for store in stores {
            let found = try store.read { transaction throws(Problems) in
                try transaction.declarations(filter, after: after, limit: limit)
            }
            #expect(found == expected, name)
        }
    }
}
