/// The rules of the contribution, told a second time and as plainly as possible.
///
/// The tests enumerate contributors and readings and compare the product with this model. It is slow and it repeats
/// itself on purpose: a reader must be able to check it against the rules without knowing anything else. It shares no
/// code with the product, because a mistake in shared code would agree with itself.
///
/// Amounts are whole cents, rates are fractions of one, and published rates are counted in units of one millionth
/// (four decimals of a percent).
enum Plain {}

// MARK: - What goes in and what comes out

extension Plain {
    /// One choice per question that the text leaves open. The values here are the ones applied by default.
    struct Readings: Equatable {
        /// Who gets the reduction for self-control: `any` contributor with the distributor activity, or `only` the one
        /// that has no other activity.
        var r2 = "any"
        /// Entities of the unregistered contributor: always 9 (`flat`), or one less when it is `foreign`.
        var r3 = "flat"
        /// The turnover of a declaration that is tested against the threshold: `total` or `levy`.
        var r4 = "total"
        /// The turnover that stands in for a missing declaration: `total` or `levy`.
        var r5 = "total"
        /// Exemption without a declaration: by the `threshold`, or `never`.
        var r6 = "threshold"
        /// Whose turnover divides the levy share: `assessed`, `declared` or `all-liable`.
        var r7 = "assessed"
        /// The cost per entity is rounded to the `cent` before it is multiplied, or is `exact`.
        var r9 = "cent"
        /// The rate is rounded to four decimals of a percent (`pct4`) before it is multiplied, or is `exact`.
        var r10 = "pct4"
    }

    /// What is known of one contributor.
    struct Contributor {
        var id: String
        var country: String
        var activeInBelgium: Bool
        var selfControl: Bool
        var declared: Bool
        /// Total turnover in medical devices, in cents.
        var total: Int
        /// The part supplied to retailers and end users, in cents.
        var levy: Int
        var registrations: [(activity: String, deviceClass: String)]
    }

    /// What one contributor owes, and why.
    struct Outcome: Equatable {
        var liable: Bool
        var entities: Int
        var exempt: Bool
        var activityCents: Int
        var levyCents: Int
        var totalCents: Int
    }

    /// The year as a whole.
    struct Summary: Equatable {
        var rows: Int
        var liable: Int
        var notLiable: Int
        var exempt: Int
        /// Liable contributors with nothing registered.
        var unregistered: Int
        var totalEntities: Int
        /// The turnover, in cents, that divides the levy share.
        var divisor: Int
        var activityShare: Int
        var levyShare: Int
        var costPerEntityCents: Int
        /// The applied rate, after the cap, in millionths.
        var rateUnits: Int
        /// The computed rate, before the cap, in millionths.
        var uncappedRateUnits: Int
        var capped: Bool
        var totalActivity: Int
        var totalLevy: Int
        var total: Int
    }
}

// MARK: - Exact arithmetic

extension Plain {
    /// A fraction that is zero or more, so that nothing is rounded before the rules say so.
    struct Exact {
        var num: Int128
        var den: Int128

        init(num: Int128, den: Int128) {
            precondition(num >= 0 && den > 0, "a fraction here is never negative and never divides by zero")
            self.num = num
            self.den = den
        }

        func times(_ factor: Int) -> Exact {
            Exact(num: num * Int128(factor), den: den)
        }

        func isGreater(than other: Exact) -> Bool {
            num * other.den > other.num * den
        }
    }

    /// The nearest whole number. A half goes up.
    static func roundHalfUp(_ value: Exact) -> Int {
        let whole = value.num / value.den
        let remainder = value.num % value.den
        let isHalfOrMore = remainder * 2 >= value.den
        return Int(isHalfOrMore ? whole + 1 : whole)
    }

    /// One divided by the other, or 0 when there is nothing to divide by (R12).
    static func quotient(_ amount: Int, _ divisor: Int) -> Exact {
        if divisor == 0 {
            return Exact(num: 0, den: 1)
        }
        return Exact(num: Int128(amount), den: Int128(divisor))
    }

    /// A fraction of one in millionths, rounded.
    static func units(_ rate: Exact) -> Int {
        roundHalfUp(rate.times(1_000_000))
    }
}

// MARK: - One contributor

extension Plain {
    static func isEstablishedInBelgium(_ c: Contributor) -> Bool {
        c.country == "BE"
    }

    /// Whoever is established in Belgium is liable. Whoever is not is liable only when active on Belgian territory
    /// (Q7, Q14, Q15).
    static func liable(_ c: Contributor) -> Bool {
        isEstablishedInBelgium(c) || c.activeInBelgium
    }

    /// The entities that the contributor counts for (Q3, Q4, Q14, Q17). A combination without a cell stops the test: it
    /// is an input error, and counting it as 0 would hide it.
    static func entities(_ c: Contributor, readings: Readings) -> Int {
        if !liable(c) {
            return 0
        }
        if c.registrations.isEmpty {
            return entitiesOfUnregistered(c, readings: readings)
        }

        var highest = 0
        var activities: Set<String> = []
        for registration in c.registrations {
            guard let cell = cells[registration.deviceClass]?[registration.activity] else {
                preconditionFailure("no cell for \(registration.activity) of \(registration.deviceClass)")
            }
            highest = max(highest, cell)
            activities.insert(registration.activity)
        }

        var result = highest
        if activities.count >= 2 {
            result += 1
        }
        if !isEstablishedInBelgium(c) {
            result -= 1
        }
        if c.selfControl && selfControlCounts(for: activities, readings: readings) {
            result -= 1
        }
        return max(result, 0)
    }

    /// Nothing registered is 9. Self-control changes nothing here, because there is no distributor activity (R3).
    static func entitiesOfUnregistered(_ c: Contributor, readings: Readings) -> Int {
        switch readings.r3 {
        case "flat": return 9
        case "foreign": return isEstablishedInBelgium(c) ? 9 : 8
        default: preconditionFailure("unknown reading of R3: \(readings.r3)")
        }
    }

    /// Whether following the self-control guide takes one entity off (R2).
    static func selfControlCounts(for activities: Set<String>, readings: Readings) -> Bool {
        switch readings.r2 {
        case "any": return activities.contains("distributor")
        case "only": return activities == ["distributor"]
        default: preconditionFailure("unknown reading of R2: \(readings.r2)")
        }
    }

    /// The turnover, in cents, that the levy is computed on. Without a declaration another turnover stands in (R5).
    static func levyBase(_ c: Contributor, readings: Readings) -> Int {
        if c.declared {
            return c.levy
        }
        switch readings.r5 {
        case "total": return c.total
        case "levy": return c.levy
        default: preconditionFailure("unknown reading of R5: \(readings.r5)")
        }
    }

    /// Whether the levy falls away because the turnover is below the threshold (Q3, Q6). At the threshold it is due.
    static func exempt(_ c: Contributor, threshold: Int, readings: Readings) -> Bool {
        if !liable(c) {
            return false
        }
        if c.declared {
            switch readings.r4 {
            case "total": return c.total < threshold
            case "levy": return c.levy < threshold
            default: preconditionFailure("unknown reading of R4: \(readings.r4)")
            }
        }
        switch readings.r6 {
        case "threshold": return levyBase(c, readings: readings) < threshold
        case "never": return false
        default: preconditionFailure("unknown reading of R6: \(readings.r6)")
        }
    }

    /// What the contributor owes. The cost is in cents and the rate is a fraction of one; the cap, if there is one, has
    /// been applied to the rate already.
    static func assess(
        _ c: Contributor, costPerEntity: Exact, rate: Exact, threshold: Int, readings: Readings
    ) -> Outcome {
        if !liable(c) {
            return Outcome(liable: false, entities: 0, exempt: false, activityCents: 0, levyCents: 0, totalCents: 0)
        }
        let count = entities(c, readings: readings)
        let isExempt = exempt(c, threshold: threshold, readings: readings)
        let base = levyBase(c, readings: readings)
        let activity = activityContribution(entities: count, costPerEntity: costPerEntity, readings: readings)
        let levy = isExempt ? 0 : turnoverLevy(base: base, rate: rate, readings: readings)
        return Outcome(
            liable: true, entities: count, exempt: isExempt,
            activityCents: activity, levyCents: levy, totalCents: activity + levy)
    }

    /// Entities times the cost of one (R9).
    static func activityContribution(entities: Int, costPerEntity: Exact, readings: Readings) -> Int {
        switch readings.r9 {
        case "cent": return entities * roundHalfUp(costPerEntity)
        case "exact": return roundHalfUp(costPerEntity.times(entities))
        default: preconditionFailure("unknown reading of R9: \(readings.r9)")
        }
    }

    /// Turnover times the rate (R10).
    static func turnoverLevy(base: Int, rate: Exact, readings: Readings) -> Int {
        switch readings.r10 {
        case "pct4": return roundHalfUp(Exact(num: Int128(units(rate)), den: 1_000_000).times(base))
        case "exact": return roundHalfUp(rate.times(base))
        default: preconditionFailure("unknown reading of R10: \(readings.r10)")
        }
    }
}

// MARK: - The whole year

extension Plain {
    /// Whether the contributor's base is part of the turnover that divides the levy share (R7).
    static func countsInDivisor(_ c: Contributor, threshold: Int, readings: Readings) -> Bool {
        let isLiable = liable(c)
        let isExempt = exempt(c, threshold: threshold, readings: readings)
        switch readings.r7 {
        case "assessed": return isLiable && !isExempt
        case "declared": return isLiable && !isExempt && c.declared
        case "all-liable": return isLiable
        default: preconditionFailure("unknown reading of R7: \(readings.r7)")
        }
    }

    /// Divides the budget over everyone and assesses each in turn. The outcomes are in the order of the contributors.
    static func run(
        _ all: [Contributor], budget: Int, maxRate: Exact?, threshold: Int, readings: Readings
    ) -> (outcomes: [Outcome], summary: Summary) {
        // The second share is what remains, so that both add up to the budget to the cent.
        let levyShare = roundHalfUp(Exact(num: Int128(budget) * 75, den: 100))
        let activityShare = budget - levyShare

        var totalEntities = 0
        var divisor = 0
        for c in all {
            totalEntities += entities(c, readings: readings)
            if countsInDivisor(c, threshold: threshold, readings: readings) {
                divisor += levyBase(c, readings: readings)
            }
        }

        let costPerEntity = quotient(activityShare, totalEntities)
        let computedRate = quotient(levyShare, divisor)
        var rate = computedRate
        var capped = false
        if let maxRate, computedRate.isGreater(than: maxRate) {
            rate = maxRate
            capped = true
        }

        var outcomes: [Outcome] = []
        for c in all {
            outcomes.append(
                assess(c, costPerEntity: costPerEntity, rate: rate, threshold: threshold, readings: readings))
        }

        var summary = Summary(
            rows: all.count, liable: 0, notLiable: 0, exempt: 0, unregistered: 0,
            totalEntities: totalEntities, divisor: divisor, activityShare: activityShare, levyShare: levyShare,
            costPerEntityCents: roundHalfUp(costPerEntity),
            rateUnits: units(rate), uncappedRateUnits: units(computedRate), capped: capped,
            totalActivity: 0, totalLevy: 0, total: 0)
        for (c, outcome) in zip(all, outcomes) {
            summary.liable += outcome.liable ? 1 : 0
            summary.notLiable += outcome.liable ? 0 : 1
            summary.exempt += outcome.exempt ? 1 : 0
            summary.unregistered += outcome.liable && c.registrations.isEmpty ? 1 : 0
            summary.totalActivity += outcome.activityCents
            summary.totalLevy += outcome.levyCents
            summary.total += outcome.totalCents
        }
        return (outcomes, summary)
    }
}

// MARK: - The table of entities

extension Plain {
    /// Entities by device class, then by activity. A combination that does not exist has no cell.
    static let cells: [String: [String: Int]] = [
        "AIMDD": [
            "authorised_representative": 6, "distributor": 1, "importer": 3,
            "manufacturer": 8, "custom_manufacturer": 8, "stha": 2,
        ],
        "IVDD_A": [
            "authorised_representative": 6, "distributor": 1, "importer": 3,
            "manufacturer": 8, "stha": 2,
        ],
        "IVDD_B": [
            "authorised_representative": 2, "distributor": 1, "importer": 3,
            "manufacturer": 4, "stha": 2,
        ],
        "IVDD_OTHER": [
            "authorised_representative": 3, "distributor": 1, "importer": 3,
            "manufacturer": 5, "stha": 2,
        ],
        "DSTD": [
            "authorised_representative": 4, "distributor": 1, "importer": 3,
            "manufacturer": 6, "stha": 2,
        ],
        "IVDR_A": [
            "authorised_representative": 3, "distributor": 1, "importer": 3,
            "manufacturer": 5, "stha": 2,
        ],
        "IVDR_B": [
            "authorised_representative": 2, "distributor": 1, "importer": 3,
            "manufacturer": 4, "stha": 2,
        ],
        "IVDR_C": [
            "authorised_representative": 4, "distributor": 1, "importer": 3,
            "manufacturer": 6, "stha": 2,
        ],
        "IVDR_D": [
            "authorised_representative": 6, "distributor": 1, "importer": 3,
            "manufacturer": 8, "stha": 2,
        ],
        "MDD_I": [
            "authorised_representative": 3, "distributor": 1, "importer": 3,
            "manufacturer": 5, "assembler": 4, "stha": 2,
        ],
        "MDD_IIA": [
            "authorised_representative": 2, "distributor": 1, "importer": 3,
            "manufacturer": 4, "assembler": 4, "stha": 2,
        ],
        "MDD_IIB": [
            "authorised_representative": 4, "distributor": 1, "importer": 3,
            "manufacturer": 6, "assembler": 4, "stha": 2,
        ],
        "MDD_III": [
            "authorised_representative": 6, "distributor": 1, "importer": 3,
            "manufacturer": 8, "assembler": 4, "stha": 2,
        ],
        "MDD_ISM": [
            "authorised_representative": 3, "distributor": 1, "importer": 3,
            "manufacturer": 5, "assembler": 4, "stha": 2,
        ],
        "MDR_I": [
            "authorised_representative": 3, "distributor": 1, "importer": 3,
            "manufacturer": 5, "custom_manufacturer": 5, "assembler": 4, "stha": 2,
        ],
        "MDR_IIA": [
            "authorised_representative": 2, "distributor": 1, "importer": 3,
            "manufacturer": 4, "custom_manufacturer": 4, "assembler": 4, "stha": 2,
        ],
        "MDR_IIB": [
            "authorised_representative": 4, "distributor": 1, "importer": 3,
            "manufacturer": 6, "custom_manufacturer": 6, "assembler": 4, "stha": 2,
        ],
        "MDR_III": [
            "authorised_representative": 6, "distributor": 1, "importer": 3,
            "manufacturer": 8, "custom_manufacturer": 8, "assembler": 4, "stha": 2,
        ],
        "MDR_ISM": [
            "authorised_representative": 3, "distributor": 1, "importer": 3,
            "manufacturer": 5, "custom_manufacturer": 5, "assembler": 4, "stha": 2,
        ],
    ]
}

// MARK: - Worked examples

extension Plain {
    /// A case that the agency's questions and answers settle, with the question it comes from.
    struct WorkedExample {
        var source: String
        var contributor: Contributor
        /// In cents.
        var threshold: Int
        var liable: Bool
        var entities: Int
        var exempt: Bool
    }

    static let workedExamples: [WorkedExample] = [
        WorkedExample(
            source: "Q4",
            contributor: Contributor(
                id: "q4-highest", country: "BE", activeInBelgium: true,
                selfControl: false, declared: true,
                total: 100_000_000, levy: 100_000_000,
                registrations: [
                    ("manufacturer", "MDR_I"),
                    ("manufacturer", "MDR_IIA"),
                ]),
            threshold: 4_766_056,
            liable: true, entities: 5, exempt: false),
        WorkedExample(
            source: "Q4 and Q17",
            contributor: Contributor(
                id: "q4-plus-one", country: "BE", activeInBelgium: true,
                selfControl: false, declared: true,
                total: 100_000_000, levy: 100_000_000,
                registrations: [
                    ("manufacturer", "MDR_I"),
                    ("manufacturer", "MDR_IIA"),
                    ("importer", "MDR_IIB"),
                ]),
            threshold: 4_766_056,
            liable: true, entities: 6, exempt: false),
        WorkedExample(
            source: "Q17",
            contributor: Contributor(
                id: "q17-plus-one-once", country: "BE", activeInBelgium: true,
                selfControl: false, declared: true,
                total: 100_000_000, levy: 100_000_000,
                registrations: [
                    ("manufacturer", "MDR_I"),
                    ("importer", "MDR_IIB"),
                    ("distributor", "MDR_I"),
                    ("stha", "MDR_I"),
                ]),
            threshold: 4_766_056,
            liable: true, entities: 6, exempt: false),
        WorkedExample(
            source: "Q3",
            contributor: Contributor(
                id: "q3-distributor-zero", country: "BE", activeInBelgium: true,
                selfControl: true, declared: true,
                total: 3_999_999, levy: 3_999_999,
                registrations: [("distributor", "MDR_IIA")]),
            threshold: 4_766_056,
            liable: true, entities: 0, exempt: true),
        WorkedExample(
            source: "Q4",
            contributor: Contributor(
                id: "q4-foreign", country: "DE", activeInBelgium: true,
                selfControl: false, declared: true,
                total: 100_000_000, levy: 100_000_000,
                registrations: [("manufacturer", "MDR_I")]),
            threshold: 4_766_056,
            liable: true, entities: 4, exempt: false),
        WorkedExample(
            source: "Q14",
            contributor: Contributor(
                id: "q14-unregistered", country: "BE", activeInBelgium: true,
                selfControl: false, declared: true,
                total: 100_000_000, levy: 100_000_000,
                registrations: []),
            threshold: 4_766_056,
            liable: true, entities: 9, exempt: false),
        WorkedExample(
            source: "Q7 and Q15",
            contributor: Contributor(
                id: "q7-not-liable", country: "DE", activeInBelgium: false,
                selfControl: false, declared: true,
                total: 0, levy: 0,
                registrations: [("manufacturer", "MDR_III")]),
            threshold: 4_766_056,
            liable: false, entities: 0, exempt: false),
        WorkedExample(
            source: "Q15",
            contributor: Contributor(
                id: "q15-exporter", country: "BE", activeInBelgium: false,
                selfControl: false, declared: true,
                total: 0, levy: 0,
                registrations: [("importer", "MDR_IIB")]),
            threshold: 4_766_056,
            liable: true, entities: 3, exempt: true),
        WorkedExample(
            source: "Q10",
            contributor: Contributor(
                id: "q10-late-starter", country: "BE", activeInBelgium: true,
                selfControl: false, declared: true,
                total: 1_200_000, levy: 1_200_000,
                registrations: [("distributor", "IVDR_B")]),
            threshold: 4_766_056,
            liable: true, entities: 1, exempt: true),
        WorkedExample(
            source: "Q3 (minder dan)",
            contributor: Contributor(
                id: "at-threshold", country: "BE", activeInBelgium: true,
                selfControl: false, declared: true,
                total: 4_766_056, levy: 4_766_056,
                registrations: [("distributor", "MDR_I")]),
            threshold: 4_766_056,
            liable: true, entities: 1, exempt: false),
    ]
}
