import Declarations
import Testing
import Values

@testable import Service

/// The list of many clients: what is found, in which order, and page by page.
@Suite struct ClientQueryTests {
    /// Invented clients with numbers that fit, in no order.
    private static func clients(_ count: Int) throws -> [ClientDeclaration] {
        try (1...count).map { place in
            let number = try #require(SampleNumber.enterprise(place * 7 % 1009))
            let key = DeclarationKey(declarant: .enterprise(number), year: 2023 + place % 2)
            let obligation = Obligation(
                key: key, due: place % 3 == 0 ? nil : .declare, state: place % 3 == 0 ? .certified : nil,
                deadline: CivilDate("2024-06-30"), isLate: false, isClosed: false, isOpened: false)
            return ClientDeclaration(
                name: "Proef \(place * 31 % count)", obligation: obligation, history: nil,
                contribution: place % 5 == 0 ? nil : Cents(Int64(place * 37 % 101)), isMaximum: false)
        }
    }

    @Test(arguments: [1, 49, 50, 51, 120])
    func everyClientStandsOnExactlyOnePage(count: Int) throws {
        let all = try Self.clients(count)
        for order in ClientQuery.Order.allCases {
            for isDescending in [false, true] {
                var query = ClientQuery()
                (query.order, query.isDescending) = (order, isDescending)
                let fitting = query.fitting(all)
                var seen: [DeclarationKey] = []
                let pages = query.page(of: fitting).pages
                for page in 1...pages {
                    query.page = page
                    seen += query.page(of: fitting).rows.map(\.key)
                }
                #expect(seen.count == count && Set(seen) == Set(all.map(\.key)), "\(order) \(pages)")
            }
        }
    }

    @Test func aPageThatIsNotThereIsTheNearestOne() throws {
        let all = try Self.clients(60)
        for (asked, given) in [(-3, 1), (0, 1), (1, 1), (2, 2), (3, 2), (.max, 2)] {
            var query = ClientQuery()
            query.page = asked
            #expect(query.page(of: all).page == given)
        }
        #expect(ClientQuery().page(of: []).pages == 1 && ClientQuery().page(of: []).rows.isEmpty)
    }

    @Test func filtersNarrowAndNeverAdd() throws {
        let all = try Self.clients(90)
        var certified = ClientQuery()
        certified.state = .certified
        #expect(certified.fitting(all).allSatisfy { $0.state == .certified } && certified.fitting(all).count == 30)
        var open = ClientQuery()
        (open.state, open.year) = (.open, 2024)
        #expect(open.fitting(all).allSatisfy { $0.obligation.due != nil && $0.key.year == 2024 })
        #expect(!open.fitting(all).isEmpty)
        var found = ClientQuery()
        let number = all[17].key.declarant.description
        found.search = "\(number.prefix(4)).\(number.dropFirst(4).prefix(3)).\(number.dropFirst(7))"
        #expect(found.fitting(all).map(\.key.declarant) == [all[17].key.declarant])
        let grouped = found.search
        for written in ["BE\(number)", "BE \(grouped)", "be\u{A0}\(number)", " BE-\(number)", "\(number)"] {
            found.search = written
            #expect(found.fitting(all).map(\.key.declarant) == [all[17].key.declarant], "\(written)")
        }
        for written in ["FR\(number)", "BE\(number)9", "BE", "."] {
            found.search = written
            #expect(found.fitting(all).isEmpty, "\(written)")
        }
        found.search = "PROEF 1"
        #expect(found.fitting(all).allSatisfy { $0.name.hasPrefix("Proef 1") } && !found.fitting(all).isEmpty)
    }

    @Test func whatNobodyDeclaredComesBeforeZero() throws {
        var query = ClientQuery()
        query.order = .contribution
        let amounts = query.fitting(try Self.clients(50)).map { $0.contribution?.count ?? -1 }
        #expect(amounts == amounts.sorted() && amounts.first == -1)
    }
}
