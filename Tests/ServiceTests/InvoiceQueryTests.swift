import Billing
import Declarations
import Testing
import Values

@testable import Service

/// The list of many invoices: what is found, in which order, and page by page.
@Suite struct InvoiceQueryTests {
    private static let day = CivilDate(daysSince1970: 20_000)

    private static func items(_ count: Int) throws -> [OpenItem] {
        try (1...count).map { place in
            let enterprise = try #require(SampleNumber.enterprise(place * 7 % 1009))
            let number = try #require(
                InvoiceNumber(place % 2 == 0 ? .activity : .levy, year: 2025, sequence: place))
            let total = Cents(Int64(place * 37 % 101 + 1))
            return OpenItem(
                invoice: number, contributor: .enterprise(enterprise), name: "Proef \(place * 31 % count)",
                issued: CivilDate(daysSince1970: 19_000),
                due: CivilDate(daysSince1970: 20_000 - place % 3 + 1), total: total,
                paid: place % 4 == 0 ? total : .zero, writtenOff: .zero, isCredited: place % 5 == 0, replacement: nil)
        }
    }

    @Test(arguments: [1, 39, 40, 41, 120])
    func everyInvoiceStandsOnExactlyOnePage(count: Int) throws {
        let all = try Self.items(count)
        for order in InvoiceQuery.Order.allCases {
            for isDescending in [false, true] {
                var query = InvoiceQuery()
                (query.order, query.isDescending) = (order, isDescending)
                let fitting = query.fitting(all, on: Self.day)
                var seen: [InvoiceNumber] = []
                for page in 1...query.page(of: fitting).pages {
                    query.page = page
                    seen += query.page(of: fitting).rows.map(\.invoice)
                }
                #expect(seen == fitting.map(\.invoice) && Set(seen).count == count)
            }
        }
    }

    @Test func aListIsSortedByWhatItSays() throws {
        let all = try Self.items(100)
        var query = InvoiceQuery()
        query.order = .open
        let open = query.fitting(all, on: Self.day).map(\.open)
        #expect(open == open.sorted())
        query.isDescending = true
        #expect(query.fitting(all, on: Self.day).map(\.open) == open.reversed())
    }

    @Test func stateKindAndSearchNarrowTheList() throws {
        let all = try Self.items(100)
        var query = InvoiceQuery()
        query.state = .late
        let late = query.fitting(all, on: Self.day)
        #expect(!late.isEmpty && late.allSatisfy { $0.open > .zero && $0.daysLate(on: Self.day) > 0 })
        query.state = .credited
        #expect(query.fitting(all, on: Self.day).count == 20)
        query.state = .settled
        #expect(query.fitting(all, on: Self.day).allSatisfy { !$0.isCredited && $0.open == .zero })
        query = InvoiceQuery()
        query.kind = .levy
        #expect(query.fitting(all, on: Self.day).count == 50)
        query = InvoiceQuery()
        query.search = try #require(all[3].invoice.communication?.description)
        #expect(query.fitting(all, on: Self.day).map(\.invoice) == [all[3].invoice])
        query.search = "no such name"
        #expect(query.fitting(all, on: Self.day).isEmpty)
    }
}
