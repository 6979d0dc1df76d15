import Law
import Rules
import Values

/// The law that the tests apply, and the product's answers in the plain model's words.
enum Laws {
    static let book: Lawbook = {
        do { return try Lawbook.builtIn() } catch { fatalError("the built-in tables do not load: \(error)") }
    }()

    static func year(_ year: Int) throws -> YearLaw { try book.year(year) }
}

extension Plain.Contributor {
    /// The same contributor as the product packs it.
    func packed(_ table: EntityTable) throws -> (contributor: Contributor, registrations: [Registration]) {
        let registrations = registrations.compactMap { table.registration($0.activity, $0.deviceClass) }
        var situation: Situation = []
        if activeInBelgium { situation.insert(.activeInBelgium) }
        if selfControl { situation.insert(.selfControl) }
        if declared { situation.insert(.declared) }
        let contributor = Contributor(
            totalTurnover: Cents(Int64(total)), levyTurnover: Cents(Int64(levy)),
            country: CountryCode(country) ?? .belgium, situation: situation,
            registered: Registered(registrations, in: table))
        return (contributor, registrations)
    }
}

extension EntityTable {
    /// The registration of two codes; `nil` where a code or the combination does not exist.
    func registration(_ activity: String, _ deviceClass: String) -> Registration? {
        registration(of: activity, with: deviceClass)
    }
}

extension Plain.Readings {
    /// The same readings for the product.
    var product: Readings {
        get throws {
            var readings = Readings()
            for (id, value) in [
                (ReadingID.r2, r2), (.r3, r3), (.r4, r4), (.r5, r5), (.r6, r6), (.r7, r7), (.r9, r9), (.r10, r10),
            ] {
                try readings.choose(id, value)
            }
            return readings
        }
    }

    /// Every combination of readings: 256 and a half of them.
    static var all: [Plain.Readings] {
        var all = [Plain.Readings()]
        func vary(_ path: WritableKeyPath<Plain.Readings, String>, _ values: [String]) {
            all = all.flatMap { readings in
                values.map { value in
                    var varied = readings
                    varied[keyPath: path] = value
                    return varied
                }
            }
        }
        vary(\.r2, ["any", "only"])
        vary(\.r3, ["flat", "foreign"])
        vary(\.r4, ["total", "levy"])
        vary(\.r5, ["total", "levy"])
        vary(\.r6, ["threshold", "never"])
        vary(\.r7, ["assessed", "declared", "all-liable"])
        vary(\.r9, ["cent", "exact"])
        vary(\.r10, ["pct4", "exact"])
        return all
    }
}

extension Plain.Outcome {
    init(_ outcome: Outcome) {
        self.init(
            liable: outcome.basis.isLiable, entities: outcome.basis.entities, exempt: outcome.basis.isExempt,
            activityCents: Int(outcome.activity.count), levyCents: Int(outcome.levy.count),
            totalCents: Int(outcome.total.count))
    }
}

/// Numbers that look random and are the same in every run.
struct Dice {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}

extension Plain.Contributor {
    /// A contributor of any kind.
    static func random(_ dice: inout Dice, id: Int) -> Plain.Contributor {
        let classes = Plain.cells.keys.sorted()
        var registrations: [(activity: String, deviceClass: String)] = []
        for _ in 0..<dice.below(4) {
            let deviceClass = classes[dice.below(classes.count)]
            let activities = (Plain.cells[deviceClass] ?? [:]).keys.sorted()
            registrations.append((activities[dice.below(activities.count)], deviceClass))
        }
        let scale = [100, 4_766_057, 10_000_000, 1_000_000_000, 1_000_000_000_000][dice.below(5)]
        let total = dice.below(scale)
        return Plain.Contributor(
            id: "C\(id)", country: ["BE", "BE", "BE", "DE", "NL"][dice.below(5)], activeInBelgium: dice.below(5) > 0,
            selfControl: dice.below(2) == 0, declared: dice.below(6) > 0, total: total,
            levy: dice.below(3) == 0 ? total : dice.below(total + 1), registrations: registrations)
    }
}
