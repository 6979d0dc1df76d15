import Foundation
import Testing

/// What a bank tells is taken in once, and pays what it names.
@Suite struct PaymentImportTests {
    private let year: InvoicedYear

    init() throws { year = try InvoicedYear() }

    private static let first = "2024-A-000001"
    private static let second = "2024-A-000002"

    /// The first invoice paid, and something that nobody knows.
    private func statement() throws -> BankFile {
        BankFile(payments: [
            .init(cents: try year.amount(Self.first), communication: try year.communication(Self.first)),
            .init(cents: 12_345),
        ])
    }

    private func file(_ name: String, _ text: String) throws {
        try year.counter.scratch.file(name, holding: text)
    }

    @Test func aStatementPaysInvoicesAndIsTakenInOnce() throws {
        try file("s1.xml", try statement().camt)
        let taken = try year.importing("s1.xml")
        #expect(taken.status == 0, "\(taken.errors)")
        #expect(try taken.json["movements"].count == 2 && taken.json["matched"].count == 1)
        #expect(try taken.json["waiting"].count == 1 && taken.json["refused"].count == 0)
        let open = try year.open()
        #expect(open[Self.first] == 0 && open[Self.second] ?? 0 > 0)
        let ledger = try year.ledger()
        let again = try year.importing("s1.xml").json
        #expect(again["statements"].items.map { $0["repeated"].flag } == [true] && again["movements"].count == 0)
        #expect(try year.ledger() == ledger)
        #expect(try year.json("payment", "list")["payments"].items.count == 1)
        #expect(try year.counter("audit", "verify").status == 0)
    }

    /// CODA follows on camt.053; a file whose name says nothing is known by how it begins.
    @Test func codaPaysInvoicesToo() throws {
        let before = try statement()
        try file("s1", before.camt)
        let next = BankFile(
            number: 2, opening: before.closing,
            payments: [.init(cents: try year.amount(Self.second), communication: try year.communication(Self.second))])
        try file("s2.COD", next.coda)
        let last = BankFile(number: 3, opening: next.closing, payments: [.init(cents: 1)])
        try file("s3.txt", last.coda)
        let taken = try year.importing("s1", "s2.COD", "s3.txt")
        #expect(taken.status == 0, "\(taken.errors)")
        #expect(try taken.json["statements"].items.map { $0["matched"].count } == [1, 1, 0])
        #expect(try year.open()[Self.second] == 0)
    }

    @Test(arguments: [
        ("nl", "toegewezen: 1", "verandert niets"), ("fr", "attribués : 1", "rien ne change"),
        ("de", "zugeordnet: 1", "nichts ändert sich"), ("en", "matched: 1", "nothing changes"),
    ])
    func whatBecameOfItIsInTheLanguage(language: String, taken: String, repeated: String) throws {
        try file("s1.xml", try statement().camt)
        for word in [taken, repeated] {
            let answer = try year.counter(
                "payment", "import", "s1.xml", "--as", "F", "--language", language)
            #expect(answer.plainOutput.contains(word), "\(answer.output)")
        }
    }

    @Test func nothingOfABadFileIsBooked() throws {
        var wrong = try statement()
        wrong.fault = 100
        try file("wrong.xml", wrong.camt)
        try file("wrong.cod", wrong.coda)
        try file("none.xml", "<Document/>")
        let gap = BankFile(number: 2, opening: 1, payments: [.init(cents: 1)])
        try file("gap.xml", BankFile.camt([try statement(), gap]))
        let ledger = try year.ledger()
        for (name, mark) in [
            ("wrong.xml", "wrong.xml:"), ("wrong.cod", "wrong.cod:5:43"), ("none.xml", "none.xml:1"),
            ("gap.xml", "gap.xml"),
        ] {
            let answer = try year.importing(name)
            #expect(answer.status == 65 && answer.errors.contains(mark), "\(name): \(answer.errors)")
            #expect(try answer.json["refused"].count == 1 && answer.json["statements"].items.isEmpty)
        }
        #expect(try year.importing("wrong.xml").errors.contains("[statement.balance]"))
        #expect(try year.importing("gap.xml").errors.contains("[statement.gap]"))
        #expect(try year.ledger() == ledger)
        #expect(try year.json("payment", "list")["payments"].items == [])
    }

    @Test func aBadFileKeepsNoOtherOut() throws {
        var wrong = try statement()
        wrong.fault = 100
        try file("wrong.xml", wrong.camt)
        try file("s1.xml", try statement().camt)
        let answer = try year.importing("wrong.xml", "s1.xml")
        #expect(try answer.status == 65 && answer.json["refused"].count == 1)
        #expect(try answer.json["statements"].items.map { $0["file"].text } == ["s1.xml"])
        #expect(try year.open()[Self.first] == 0)
    }

    /// A name written wrong is told before anything is done with the other files.
    @Test func aMissingFileIsToldFirst() throws {
        try file("s1.xml", try statement().camt)
        let answer = try year.importing("s1.xml", "there-is-none.xml")
        #expect(answer.status == 66 && answer.errors.contains("[input.missing]"))
        #expect(try year.open()[Self.first] ?? 0 > 0)
    }
}
