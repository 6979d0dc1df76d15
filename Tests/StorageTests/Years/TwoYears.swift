import Audit
import Billing
import Declarations
import Law
import Service
import Testing
import Values

/// Two contribution years of the sample sector, from the first budget to the last cent, lived through on both databases
/// at once: everybody is told the same, and both end with the same contents.
///
/// Whatever is made up follows from the seed and from what was told so far.
final class TwoYears {
    /// That both databases did not tell the same: nothing after it means anything.
    struct Parting: Error {}

    let desks: [YearsDesk]
    var numbers: SeededNumbers
    var bank: YearsBank
    /// Everything that somebody did so far.
    private(set) var done = 0
    /// What the sector will declare, by year.
    let sector: [Int: [Declaration]]
    /// What stood on each account at the end of each day.
    private var evenings: [(day: CivilDate, balances: [LedgerAccount: CentsSum])] = []
    /// Payments by structured communication that the bank may still take back.
    var reversible: [YearsBank.Movement] = []
    /// Approved transfers that the bank has not carried out, and those that may come back.
    var awaited: [Refund] = []
    /// Those of them, and of those before, that went into a file for the bank.
    var filed: Set<Int> = []
    var returnable: [Refund] = []
    private var today: CivilDate

    static let years = [2024, 2025]

    init(seed: UInt64, contributors: Int) throws {
        let key = SealingKey()
        let start = try Instant("2024-09-02T08:00:00.000Z").orThrow()
        desks = try Backend.allCases.map { try YearsDesk($0, key: key, at: start) }
        numbers = SeededNumbers(seed: seed)
        today = start.day
        // What stood there before comes from other years.
        bank = YearsBank(account: try desks[0].office.creditor(on: start.day).iban.text, balance: 7_654_321)
        sector = try Dictionary(
            uniqueKeysWithValues: TwoYears.years.map { ($0, try SampledYear.declarations($0, contributors, seed)) })
    }

    // MARK: Doing the same twice

    /// Has both offices do the same, and compares what they tell.
    @discardableResult
    func both<Answer: Equatable>(
        _ what: @autoclosure () -> String, _ work: (YearsDesk) throws(Problems) -> Answer
    ) throws -> Answer? {
        done += 1
        let told = desks.map { desk -> Result<Answer, Problems> in
            do throws(Problems) { return .success(try work(desk)) } catch { return .failure(error) }
        }
        switch (told[0], told[1]) {
        case (.success(let one), .success(let other)) where one == other: return one
        case (.failure(let one), .failure(let other)) where one.listed.map(\.code) == other.listed.map(\.code):
            return nil
        case (.success, .success), (.success, .failure), (.failure, .success), (.failure, .failure):
            Issue.record("\(what()): \(told[0]) on one, \(told[1]) on the other")
            throw Parting()
        }
    }

    /// What both must do.
    @discardableResult
    func must<Answer: Equatable>(
        _ what: String, _ work: (YearsDesk) throws(Problems) -> Answer
    ) throws -> Answer {
        try #require(try both(what, work), "\(what) was refused")
    }

    /// What both must refuse.
    func refuses<Answer: Equatable>(
        _ what: String, _ work: (YearsDesk) throws(Problems) -> Answer
    ) throws {
        #expect(try both(what, work) == nil, "\(what) was not refused")
    }

    // MARK: Time

    /// Some days go by. What stood on each account in the evening stays true of that day.
    func pass(_ days: Int) throws {
        evenings.append((today, try desks[0].office.balances()))
        let next = CivilDate(daysSince1970: today.daysSince1970 + days)
        let morning = try Instant("\(next)T08:00:00.000Z").orThrow()
        for desk in desks { desk.clock.set(morning) }
        today = next
    }

    var day: CivilDate { today }

    func checkEvenings() throws {
        for (day, balances) in evenings {
            for desk in desks {
                let found = try desk.office.balances(through: day)
                #expect(found.filter { $0.value != .zero } == balances.filter { $0.value != .zero }, "\(day)")
                #expect(found.values.reduce(.zero) { $0 + $1 } == .zero)
            }
        }
    }

    // MARK: The two years

    func play() throws {
        let (first, second) = (TwoYears.years[0], TwoYears.years[1])
        try announce(first, budget: 8_000_000_00)
        try declare(first)
        try invoice(.activity, first)
        try payments(days: 3)
        // The turnover of a year is declared in the next.
        try pass(200)
        try charge(first)
        try announce(second, budget: 9_000_000_00)
        try invoiceLevy(first)
        try declare(second)
        try payments(days: 3)
        try putRight(first)
        try invoice(.activity, second)
        try payments(days: 3)
        try invoiceLevy(second)
        try settle(first)
        try openAgain(first)
        try putRight(second)
        try payments(days: 3)
        try settle(second)
        try check()
        try checkEvenings()
        try YearsInvariants.compare(desks)
    }

    func check() throws {
        for desk in desks { try YearsInvariants(desk.office).check(bank, before: Cents(bank.opening)) }
    }
}
