public import Law
public import Values

/// An invented sector of any size, the same for the same seed: for demonstrations, tests and measurements.
///
/// The first contributors show every rule once, on the threshold and beside it; the others follow the shape of a real
/// sector: mostly small distributors, few large manufacturers, some abroad, some that did not declare.
public struct SampleSector {
    private let table: EntityTable
    private let existing: [Registration]
    private let threshold: Cents
    private var random: SplitMix

    /// - Parameter threshold: the year's, so that some turnovers lie on it and beside it.
    public init(_ table: EntityTable, threshold: Cents, seed: UInt64) {
        self.table = table
        self.threshold = threshold
        existing = table.combinations.filter { table.entities($0) != nil }
        random = SplitMix(state: seed)
    }

    /// Writes `count` contributors as CSV.
    ///
    /// - Throws: `output.failed`.
    public mutating func write(_ count: Int, to path: String) throws(Problem) {
        let file = try WholeFile(path: path)
        let cases = cases
        var text = ContributorColumn.header + "\n"
        for number in 0..<count {
            let row = number < cases.count ? cases[number] : next()
            text += "\(SampleSector.id(number + 1)),\(line(row))\n"
            if text.utf8.count > 1 << 16 {
                try file.write(text)
                text = ""
            }
        }
        try file.write(text)
        try file.finish()
    }

    private struct Row {
        var country = "BE"
        var isActive = true
        var followsSelfControl = false
        var hasDeclared = true
        var total: Int64 = 25_000_000
        var levy: Int64 = 20_000_000
        var registrations: [String] = []
    }

    private func line(_ row: Row) -> String {
        func flag(_ value: Bool) -> String { value ? "1" : "0" }
        return "\(row.country),\(flag(row.isActive)),\(flag(row.followsSelfControl)),\(flag(row.hasDeclared)),"
            + "\(row.total),\(row.levy),\(row.registrations.joined(separator: "|"))"
    }

    private static func id(_ number: Int) -> String {
        let digits = String(number)
        return "C" + String(repeating: "0", count: max(0, 7 - digits.count)) + digits
    }

    // MARK: Every rule once

    /// Only what the table has: another's may lack a code.
    private var cases: [Row] {
        let known = Set(existing.map { table.code(of: $0) })
        return allCases.filter { $0.registrations.allSatisfy(known.contains) }
    }

    private var allCases: [Row] {
        let limit = threshold.count
        return [
            Row(registrations: ["manufacturer:MDR_I", "manufacturer:MDR_IIA"]),
            Row(registrations: ["manufacturer:MDR_I", "manufacturer:MDR_IIA", "importer:MDR_IIB"]),
            Row(registrations: ["manufacturer:MDR_I", "importer:MDR_IIB", "distributor:MDR_I", "stha:MDR_I"]),
            Row(registrations: ["manufacturer:MDR_IIB", "custom_manufacturer:MDR_IIB"]),
            Row(followsSelfControl: true, total: 3_999_999, levy: 3_999_999, registrations: ["distributor:MDR_IIA"]),
            Row(followsSelfControl: true, registrations: ["distributor:MDR_IIA", "importer:IVDR_B"]),
            Row(followsSelfControl: true, registrations: ["stha:MDR_IIA"]),
            Row(country: "DE", registrations: ["manufacturer:MDR_I"]),
            Row(country: "NL", followsSelfControl: true, registrations: ["distributor:MDR_I"]),
            Row(country: "DE", isActive: false, total: 0, levy: 0, registrations: ["manufacturer:MDR_III"]),
            Row(isActive: false, total: 0, levy: 0, registrations: ["importer:MDR_IIB"]),
            Row(registrations: []),
            Row(country: "FR", registrations: []),
            Row(total: limit, levy: limit, registrations: ["distributor:MDR_I"]),
            Row(total: limit - 1, levy: limit - 1, registrations: ["distributor:MDR_I"]),
            Row(total: limit + 1, levy: 1, registrations: ["distributor:MDR_I"]),
            Row(hasDeclared: false, total: 90_000_000, levy: 10_000_000, registrations: ["importer:IVDR_C"]),
            Row(hasDeclared: false, total: limit - 1, levy: 0, registrations: ["distributor:IVDD_OTHER"]),
            Row(registrations: ["assembler:MDD_III", "authorised_representative:AIMDD"]),
            Row(total: 0, levy: 0, registrations: ["distributor:DSTD"]),
        ]
    }

    // MARK: The others

    private mutating func next() -> Row {
        var row = Row()
        let place = random.below(100)
        if place >= 72 { row.country = SampleSector.neighbours[random.below(SampleSector.neighbours.count)] }
        row.isActive = row.country == "BE" ? random.below(100) < 97 : random.below(100) < 90
        row.hasDeclared = random.below(100) < 95
        row.total = turnover()
        row.levy = random.below(3) == 0 ? row.total : row.total / 100 * Int64(random.below(101))
        if random.below(100) < 98 { row.registrations = registrations() }
        row.followsSelfControl = random.below(100) < 30
        return row
    }

    /// From nothing to a hundred million euros, the middle orders of magnitude more often than the others.
    private mutating func turnover() -> Int64 {
        let exponent = 4 + (random.below(7) + random.below(7)) / 2
        let magnitude = (0..<exponent).reduce(Int64(1)) { product, _ in product * 10 }
        return Int64(random.below(Int(magnitude)))
    }

    private mutating func registrations() -> [String] {
        let usual = existing.filter { table.activity(of: $0).hasSelfControlReduction }
        let list = random.below(100) < 60 && !usual.isEmpty ? usual : existing
        guard !list.isEmpty else { return [] }
        let first = list[random.below(list.count)]
        var chosen = [first]
        for _ in 0..<random.below(4) {
            let other = random.below(100) < 60 ? sameActivity(first) : existing[random.below(existing.count)]
            if !chosen.contains(other) { chosen.append(other) }
        }
        return chosen.map { table.code(of: $0) }
    }

    private mutating func sameActivity(_ registration: Registration) -> Registration {
        let same = existing.filter { table.activityIndex($0) == table.activityIndex(registration) }
        return same[random.below(same.count)]
    }

    private static let neighbours = ["NL", "DE", "FR", "LU", "IE", "US", "CH", "GB", "IT", "CN"]
}
