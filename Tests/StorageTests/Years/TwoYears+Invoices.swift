import Billing
import Declarations
import Service
import Testing
import Values

/// What is invoiced, and what is put right when it turns out to be wrong.
extension TwoYears {
    func invoice(_ kind: InvoiceKind, _ year: Int) throws {
        let due = CivilDate(daysSince1970: day.daysSince1970 + 30)
        let totals = try must("invoicing \(kind)") { desk throws(Problems) in
            try desk.office.invoice(kind, of: year, InvoicingTerms(due: due), by: YearsDesk.request())
        }
        let again = try must("invoicing \(kind) again") { desk throws(Problems) in
            try desk.office.invoice(kind, of: year, InvoicingTerms(due: due), by: YearsDesk.request())
        }
        #expect(again.undecided == 0 && again.invoices == 0 && again.declarations == totals.declarations)
        for desk in desks { try YearsInvariants(desk.office).checkAssessments(kind, year) }
        try check()
    }

    func invoiceLevy(_ year: Int) throws {
        let maximum = try #require(try desks[0].office.year(year).maximumRate)
        let above = AskedFigures(rate: Percentage(units: maximum.units + TwoYears.finest))
        try refuses("a rate above the maximum") { desk throws(Problems) in
            try desk.office.decide(
                .fixRate, of: year, YearTerms(figures: above, reason: TwoYears.reason), by: YearsDesk.request())
        }
        let less = Int64(numbers.below(Int(maximum.units / TwoYears.finest) / 4)) * TwoYears.finest
        let rate = Percentage(units: maximum.units - less)
        try decide(.fixRate, year, YearTerms(figures: AskedFigures(rate: rate), reason: TwoYears.reason))
        try pass(5)
        try invoice(.levy, year)
    }

    /// Corrections and withdrawals that come to light once the year is closed, then a lower rate and another cost:
    /// credit notes and new invoices, and what was paid moves along.
    func putRight(_ year: Int) throws {
        try reopenSome(of: year)
        try invoice(.activity, year)
        try pass(2)
        let figures = try #require(try desks[0].office.year(year).figures)
        let lower = AskedFigures(
            costPerEntity: numbers.below(2) == 0 ? Cents(figures.costPerEntity.count - 1) : nil,
            rate: Percentage(units: figures.rate.units / 2 / TwoYears.finest * TwoYears.finest))
        try decide(.correctFigures, year, YearTerms(figures: lower, reason: "The account closed with a surplus"))
        try refuses("settling what is not put right") { desk throws(Problems) in
            try desk.office.decide(.settle, of: year, YearTerms(), by: YearsDesk.request())
        }
        try invoice(.levy, year)
        try invoice(.activity, year)
    }

    /// A settled year is opened once more for what was found since, and settled again.
    func openAgain(_ year: Int) throws {
        try reopenSome(of: year)
        try refuses("invoicing a settled year") { desk throws(Problems) in
            try desk.office.invoice(.levy, of: year, InvoicingTerms(due: desk.clock.now().day), by: YearsDesk.request())
        }
        try decide(.reopen, year)
        try invoice(.levy, year)
        try invoice(.activity, year)
        try payments(days: 1)
        try settle(year)
    }

    /// What is late of who did not declare bears interest and a fine, once.
    func charge(_ year: Int) throws {
        let plan = try must("what would be charged") { desk throws(Problems) in try desk.office.latePlan(year: year) }
        let charged = try must("charging") { desk throws(Problems) in
            try desk.office.chargeLate(year: year, by: YearsDesk.request())
        }
        #expect(charged == plan)
        let again = try must("charging again") { desk throws(Problems) in
            try desk.office.chargeLate(year: year, by: YearsDesk.request())
        }
        #expect(again.lines.isEmpty)
        try check()
    }

    /// What is still open is paid or given up.
    func settle(_ year: Int) throws {
        try pass(30)
        try charge(year)
        let open = try desks[0].office.items(year: year, onlyOpen: true, limit: .max)
        try take(
            open.filter { _ in numbers.below(20) > 0 }.map {
                YearsBank.Movement(cents: $0.open.count, communication: $0.invoice.communication, name: $0.name)
            })
        for item in try desks[0].office.items(year: year, onlyOpen: true, limit: .max) {
            _ = try must("writing off \(item.invoice)") { desk throws(Problems) in
                try desk.office.writeOff(item.invoice, reason: "Bankrupt", by: YearsDesk.request())
                return true
            }
            try refuses("writing off twice") { desk throws(Problems) in
                try desk.office.writeOff(item.invoice, reason: "Bankrupt", by: YearsDesk.request())
                return true
            }
        }
        try decide(.settle, year)
        for desk in desks { try YearsInvariants(desk.office).checkSettled(year) }
        try check()
    }
}

extension TwoYears {
    /// The least by which rates differ: four decimals of a percentage.
    fileprivate static let finest: Int64 = 10_000
}
