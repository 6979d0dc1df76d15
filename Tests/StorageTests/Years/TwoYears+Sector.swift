import Billing
import Declarations
import Exchange
import Law
import Service
import Testing
import Values

/// The sample sector's declarations of a year.
enum SampledYear {
    static func declarations(_ year: Int, _ contributors: Int, _ seed: UInt64) throws -> [Declaration] {
        let law = try Lawbook.builtIn().year(year)
        let scratch = try Scratch()
        let path = scratch.path("sector.csv")
        var sample = SampleSector(law.table, threshold: Cents(try law.figure(.levyThreshold)), seed: seed)
        try sample.write(contributors, to: path)
        return SampleDeclarations(law.table, year: year).declarations(
            of: try SectorFile(path: path, table: law.table).sector)
    }
}

/// The agency announces a year; actors declare, early and late, rightly and wrongly; the year is closed.
extension TwoYears {
    static let reason = "Decided in the meeting of the board"

    func announce(_ year: Int, budget: Int64) throws {
        try refuses("opening what is not published") { desk throws(Problems) in
            try desk.office.decide(.open, of: year, YearTerms(), by: YearsDesk.request())
        }
        try decide(.draftBudget, year, YearTerms(budget: Cents(budget - 1)))
        try decide(.draftBudget, year, YearTerms(budget: Cents(budget)))
        try decide(.publish, year, YearTerms(figures: BillingYear.quoted(year)))
        try decide(.open, year)
    }

    func decide(_ step: YearStep, _ year: Int, _ terms: YearTerms = YearTerms(reason: reason)) throws {
        _ = try must("\(step) of \(year)") { desk throws(Problems) in
            try desk.office.decide(step, of: year, terms, by: YearsDesk.request())
        }
    }

    func declare(_ year: Int) throws {
        let all = sector[year] ?? []
        let late = all.filter { _ in numbers.below(12) == 0 }
        let never = all.filter { declaration in numbers.below(15) == 0 && !late.contains(declaration) }
        let early = all.filter { !late.contains($0) && !never.contains($0) }
        for start in stride(from: 0, to: early.count, by: 100) {
            let some = Array(early[start..<min(start + 100, early.count)])
            let told = try must("declaring") { desk throws(Problems) in try desk.submit(some) }
            #expect(told.allSatisfy { if case .filed = $0 { true } else { false } }, "\(told)")
        }
        try change(early)
        try pass(40)
        _ = try must("ex officio") { desk throws(Problems) in try desk.setExOfficio(never + late.suffix(2)) }
        // Two of the late ones were set ex officio meanwhile, and declare all the same.
        _ = try must("declaring late") { desk throws(Problems) in try desk.submit(late) }
        try decide(.close, year)
        let another = Array(early.prefix(1))
        let told = try must("declaring too late") { desk throws(Problems) in try desk.submit(another) }
        for one in told { if case .filed = one { Issue.record("a closed year took \(another)") } }
    }

    /// Corrections, withdrawals, certificates and refusals, some of them twice.
    private func change(_ declarations: [Declaration]) throws {
        for declaration in declarations where numbers.below(4) == 0 {
            switch numbers.below(8) {
            case 0:
                let keys = [declaration.key]
                _ = try both("withdrawing") { desk throws(Problems) in
                    try desk.office.declarations.withdraw(keys, reason: "Twice", by: YearsDesk.request(.actor))
                }
            case 1...3:
                let certifier = Certifier(
                    name: "Cas Proef", profession: .auditor, registerNumber: "B00001", position: .external)
                _ = try both("certifying") { desk throws(Problems) in
                    try desk.office.declarations.certify(
                        declaration.key, certifier, hash: nil, by: YearsDesk.request(.certifier))
                }
            default:
                var corrected = changed(declaration)
                corrected.correction = Correction(revision: 1, reason: "A branch was forgotten")
                _ = try both("correcting") { desk throws(Problems) in try desk.submit([corrected]) }
            }
        }
    }

    /// Another turnover and another answer.
    func changed(_ declaration: Declaration) -> Declaration {
        var changed = declaration
        let total = Int64(numbers.below(900_000_000)) + 1
        changed.turnover = DeclaredTurnover(
            .init(total: Cents(total), levy: Cents(total / Int64(1 + numbers.below(3)))))
        changed.selfControl = numbers.below(2) == 0
        return changed
    }
}
