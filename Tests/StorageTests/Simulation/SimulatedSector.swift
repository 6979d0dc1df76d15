import Declarations
import Service
import Values

/// A sector of filers, certifiers and an agency who do the wrong thing as readily as the right one: makes up one
/// operation after another from a seed and from what was told so far.
struct SimulatedSector {
    private var numbers: SeededNumbers
    private let declarants: Int
    private let years = [2023, 2024, 2025]
    private var now = Instant(milliseconds: 1_700_000_000_000)
    /// The newest revision of each declaration, as its filer was told.
    private var known: [DeclarationKey: (revision: Int, hash: Fingerprint)] = [:]
    /// Requests that were made under a key, to be made again.
    private var made: [Operation] = []
    private var keys = 0

    init(seed: UInt64, declarants: Int) {
        numbers = SeededNumbers(seed: seed)
        self.declarants = declarants
    }

    mutating func next() throws -> Operation {
        let operation = try operation()
        if numbers.below(8) == 0 { made.append(operation) }
        if made.count > 200 { made.removeFirst(100) }
        return operation
    }

    /// Hears what became of an operation.
    mutating func hear(_ told: [Told]) {
        for case .filed(let filed, _) in told { known[filed.key] = (filed.revision, filed.hash) }
    }

    private mutating func operation() throws -> Operation {
        switch numbers.below(1000) {
        case 0..<450: return try submission()
        case 450..<600: return try correction()
        case 600..<720: return .certify(try key(), seen: seen(), key: requestKey())
        case 720..<770: return .refuse(try key(), reason: reason(), key: requestKey())
        case 770..<830: return .withdraw(try some { try $0.key() }, reason: reason(), key: requestKey())
        case 830..<880: return .setExOfficio(try some { try $0.declaration() }, key: requestKey())
        case 880..<940: return made.randomElement(using: &numbers) ?? clock()
        case 940..<999: return clock()
        default: return numbers.below(20) == 0 ? .closeYear(2023) : clock()
        }
    }

    private mutating func submission() throws -> Operation {
        var terms = FilingTerms()
        terms.isDraft = numbers.below(6) == 0
        terms.allOrNothing = numbers.below(5) == 0
        terms.isBatch = true
        terms.together = 1 + numbers.below(4)
        return .submit(try some { try $0.declaration() }, terms, key: requestKey())
    }

    private mutating func correction() throws -> Operation {
        var declaration = try declaration()
        let revision = known[declaration.key]?.revision ?? 1
        declaration.correction = Correction(
            revision: max(1, revision - (numbers.below(8) == 0 ? 1 : 0)), reason: reason())
        return .submit([declaration], FilingTerms(), key: requestKey())
    }

    /// The hash that a certifier saw: mostly none in particular, sometimes that of another declaration.
    private mutating func seen() -> Fingerprint? {
        numbers.below(3) == 0 ? known.keys.min { "\($0)" < "\($1)" }.flatMap { known[$0]?.hash } : nil
    }

    private mutating func clock() -> Operation {
        let step = Int64(numbers.below(7_200_000)) - 600_000
        now = Instant(milliseconds: now.milliseconds + step)
        return .setClock(now)
    }

    private mutating func reason() -> String { numbers.below(10) == 0 ? "" : "Reason \(numbers.below(50)) ünd 𝒳" }

    /// Half of the requests have a key; one in thirty takes an earlier one.
    private mutating func requestKey() -> String? {
        guard numbers.below(2) == 0 else { return nil }
        if numbers.below(15) == 0, keys > 0 { return "k\(numbers.below(keys))" }
        keys += 1
        return "k\(keys)"
    }

    private mutating func some<Thing>(_ make: (inout SimulatedSector) throws -> Thing) rethrows -> [Thing] {
        let count = numbers.below(4) == 0 ? 2 + numbers.below(6) : 1
        var things: [Thing] = []
        for _ in 0..<count { things.append(try make(&self)) }
        return things
    }

    private mutating func key() throws -> DeclarationKey {
        DeclarationKey(
            declarant: try Invented.declarantID(numbers.below(declarants)), year: years[numbers.below(years.count)])
    }

    private mutating func declaration() throws -> Declaration {
        let total = Int64(numbers.below(90_000_000))
        let levy = numbers.below(25) == 0 ? total + 1 : total / Int64(1 + numbers.below(4))
        return try Invented.declaration(
            numbers.below(declarants), year: years[numbers.below(years.count)], total: total, levy: levy,
            selfControl: numbers.below(2) == 0, box: numbers.below(10) == 0)
    }
}

extension SeededNumbers {
    /// A number from 0 to below the limit.
    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
