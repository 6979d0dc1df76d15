import Declarations
import Service
import Storage
import Testing
import Values

/// A list holds the newest revision of each declaration that fits, in an order that pages follow.
@Suite struct ListTests {
    /// Declarations of every kind of number, in every state.
    private static func fill(_ store: any DeclarationDatabase) throws {
        let vat = try #require(DeclarantID(.vat, "DE123456789"))
        let srn = try #require(DeclarantID(.srn, "US-MF-000012345"))
        let one = Samples.revision(Samples.declaration(name: "ÉTÉ Médical"))
        let two = Samples.revision(
            Samples.declaration(of: Samples.enterprise(2), name: "100% pur_e"), event: .saveDraft)
        let three = Samples.revision(Samples.declaration(of: vat, name: "Straße!"))
        let four = Samples.revision(Samples.declaration(of: srn, year: 2023), event: .setExOfficio)
        let five = Samples.revision(Samples.declaration(of: Samples.enterprise(5), year: 2025, name: "medica"))
        let gone = Samples.revision(five.declaration, number: 2, event: .withdraw, reason: "r")
        let certificate = try #require(Samples.certificate(on: one))
        try store.write { transaction throws(Problems) in
            for revision in [five, three, two, four, one, gone] { _ = try transaction.file(revision) }
            let judge = Author(person: "J", role: .certifier)
            try transaction.judge(
                three, Verdict(revision: 1, answer: .refused(nil, reason: "r"), author: judge, at: Samples.start))
            try transaction.judge(
                one, Verdict(revision: 1, answer: .certified(certificate), author: judge, at: Samples.start))
        }
    }

    private func list(
        _ store: any DeclarationDatabase, _ filter: DeclarationFilter = DeclarationFilter(),
        after key: DeclarationKey? = nil, limit: Int = 100
    ) throws -> [ListedDeclaration] {
        try store.read { transaction throws(Problems) in
            try transaction.declarations(filter, after: key, limit: limit)
        }
    }

    @Test(arguments: Backend.allCases)
    func theOrderIsYearKindAndNumber(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        #expect(try list(store) == [])
        try Self.fill(store)
        let found = try list(store)
        #expect(
            found.map(\.key.description) == [
                "2023/US-MF-000012345", "2024/\(Samples.enterprise(1))", "2024/\(Samples.enterprise(2))",
                "2024/DE123456789", "2025/\(Samples.enterprise(5))",
            ])
        #expect(found.map(\.state) == [.exOfficio, .certified, .draft, .refused, .withdrawn])
        #expect(found.map(\.revision.number) == [1, 1, 1, 1, 2])
        for one in found {
            try store.read { transaction throws(Problems) in
                #expect(try transaction.history(of: one.key)?.state == one.state)
                #expect(try transaction.receipts(of: one.key).first?.reference == one.receipt)
            }
        }
    }

    @Test(arguments: Backend.allCases, 1...6)
    func pagesHoldEachOnce(backend: Backend, limit: Int) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        try Self.fill(store)
        for filter in [DeclarationFilter(), DeclarationFilter(year: 2024)] {
            var pages: [ListedDeclaration] = []
            while true {
                let page = try list(store, filter, after: pages.last?.key, limit: limit)
                #expect(page.count <= limit)
                if page.isEmpty { break }
                pages += page
            }
            #expect(pages == (try list(store, filter)))
        }
        #expect(try list(store, limit: 0) == [])
    }

    @Test(arguments: Backend.allCases, LifeState.allCases)
    func statesChoose(backend: Backend, state: LifeState) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        try Self.fill(store)
        let all = try list(store)
        #expect(try list(store, DeclarationFilter(states: [state])) == all.filter { $0.state == state })
        let two = DeclarationFilter(states: [state, .draft])
        #expect(try list(store, two) == all.filter { $0.state == state || $0.state == .draft })
    }

    /// A to Z whatever their case, everything else as it is written; nothing in it is a sign of the database's.
    @Test(
        arguments: Backend.allCases,
        [
            ("medica", 2), ("MEDICA", 2), ("été", 0), ("ÉtÉ", 1), ("ÉTÉ méd", 1), ("100%", 1), ("%", 1), ("_", 1),
            ("r_e", 1), ("ra!", 0), ("aße!", 1), ("STRAßE", 1), ("\\", 0), ("'", 0), ("us-mf", 1), ("de1234", 1),
            ("", 5), ("E\u{301}T", 1), ("a\0", 0), ("nothing like it", 0),
        ])
    func aSearchFindsTheSameEverywhere(backend: Backend, search: (text: String, count: Int)) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        try Self.fill(store)
        #expect(try list(store, DeclarationFilter(search: search.text)).count == search.count)
    }

    @Test(arguments: Backend.allCases)
    func aSearchLongerThanAnyNameFindsNothing(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        let store = try place.open()
        try Self.fill(store)
        #expect(try list(store, DeclarationFilter(search: String(repeating: "a", count: 200_000))) == [])
    }
}
