import Billing
import Exchange
import Foundation
import Testing
import Values

/// Statements of accounts are read the same from both versions, and nothing of one that does not add up.
@Suite struct CAMTReaderTests {
    @Test(arguments: ["02", "08"])
    func aPaymentIsReadWithAllThatMatchingNeeds(version: String) throws {
        var invented = InventedStatement(version: version)
        invented.entries[0].details?[0].remittance =
            "<Ustrd>bijdrage 2025</Ustrd>"
            + InventedStatement.structured("202600012320")
        let statement = try #require(try invented.read().first)
        #expect(statement.account.text == "BE05679999999975" && statement.id == "S1" && statement.sequence == 54)
        #expect(statement.opening == Cents(100_000) && statement.closing == Cents(137_948))
        #expect(statement.closedOn.description == "2026-03-19")
        let payment = try #require(statement.transactions.first)
        #expect(payment.index == 1 && payment.signed == Cents(37_948) && payment.status == .booked)
        #expect(payment.nature == .payment)
        #expect(payment.communication?.digits == "202600012320" && payment.otherReference == nil)
        #expect(payment.freeText == "bijdrage 2025")
        #expect(payment.counterparty.name == "Hulpmiddelen Voorbeeld bv")
        #expect(payment.counterparty.account == "BE42001999999954")
        #expect(payment.bookedOn?.description == "2026-03-19" && payment.valueOn?.description == "2026-03-20")
        #expect(payment.bankReference == "B1" && payment.endToEndID == nil)
    }

    @Test(arguments: ["02", "08"])
    func aBatchIsAsManyTransactionsAsItHas(version: String) throws {
        var invented = InventedStatement(version: version, closing: "1379.48")
        invented.entries[0].details = [.init(amount: "300.00"), .init(amount: "79.48", name: "Een tweede")]
        let statement = try #require(try invented.read().first)
        #expect(statement.transactions.map(\.amount) == [Cents(30_000), Cents(7_948)])
        #expect(statement.transactions.map(\.index) == [1, 2])
    }

    @Test func whatIsNoPaymentOfSomebodySaysSo() throws {
        var invented = InventedStatement(closing: "1000.00")
        invented.entries = [
            .init(amount: "10.00", direction: "DBIT", code: "CHRG", details: nil),
            .init(
                amount: "20.00", direction: "DBIT", reversal: "<RvslInd>true</RvslInd>",
                details: [.init(amount: "20.00")]),
            .init(
                amount: "30.00",
                details: [
                    .init(amount: "30.00", other: "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>", endToEnd: "R-1")
                ]),
            .init(amount: "99.00", status: "PDNG", details: [.init(amount: "99.00")]),
            .init(amount: "98.00", status: "FUTR", details: [.init(amount: "98.00")]),
        ]
        let transactions = try #require(try invented.read().first).transactions
        #expect(
            transactions.map(\.nature) == [.charges, .reversal, .returned(reason: "AC04"), .payment, .payment])
        #expect(transactions.map(\.status) == [.booked, .booked, .booked, .pending, .information])
        #expect(transactions.map(\.signed.count) == [-1000, -2000, 3000, 9900, 9800])
        #expect(transactions[2].endToEndID == "R-1")
    }

    @Test func aReferenceWithWrongCheckDigitsIsNone() throws {
        var invented = InventedStatement()
        invented.entries[0].details?[0].remittance = InventedStatement.structured("202600012321")
        let payment = try #require(try invented.read().first?.transactions.first)
        #expect(payment.communication == nil && payment.otherReference == "202600012321")
    }

    /// A text of blanks alone is one to ISO 20022, where its length is counted as it stands: it says nothing, and the
    /// file is read.
    @Test(arguments: ["02", "08"], [" ", "   ", "\n\t "])
    func aBlankTextSaysNothing(version: String, blank: String) throws {
        var invented = InventedStatement(version: version)
        invented.entries[0].details?[0].name = blank
        invented.entries[0].details?[0].endToEnd = blank
        invented.entries[0].details?[0].remittance =
            "<Ustrd>\(blank)</Ustrd><Strd><AddtlRmtInf>\(blank)</AddtlRmtInf></Strd>"
        let payment = try #require(try invented.read().first?.transactions.first)
        #expect(payment.counterparty.name == nil && payment.counterparty.account == "BE42001999999954")
        #expect(payment.freeText == nil && payment.endToEndID == nil && payment.amount == Cents(37_948))
        #expect(payment.communication == nil && payment.otherReference == nil)
        invented.entries[0].details?[0].remittance = "<Ustrd>\(String(repeating: " ", count: 141))</Ustrd>"
        #expect(throws: Problems.self) { try invented.read() }
        invented.entries[0].details?[0].remittance = "<Ustrd></Ustrd>"
        #expect(throws: Problems.self) { try invented.read() }
    }

    @Test func aBatchThatDoesNotSayHowMuchEachIsStaysOne() throws {
        var invented = InventedStatement()
        invented.entries[0].details = [.init(amount: nil), .init(amount: nil)]
        let transactions = try #require(try invented.read().first).transactions
        #expect(transactions.map(\.amount) == [Cents(37_948)])
        #expect(transactions[0].counterparty.name == nil)
    }

    // MARK: What is refused

    @Test func eachMistakeHasItsPlace() {
        var balance = InventedStatement()
        balance.closing = "1.00"
        #expect(balance.marks == ["statement.balance@11:51"])
        var batch = InventedStatement()
        batch.entries[0].details = [.init(amount: "300.00"), .init(amount: "79.47")]
        #expect(batch.marks == ["statement.batch@12:1"])
        #expect(InventedStatement(account: "BE05679999999976").marks == ["statement.account-malformed@9:11"])
        var currency = InventedStatement()
        currency.entries[0].amount = "379.481"
        #expect(currency.marks == ["statement.amount@12:27"])
        #expect(InventedStatement(version: "03").marks == ["xml.other-document@2:1"])
    }

    @Test func theSchemaHasTheLastWord() {
        let text = InventedStatement().text
        let cases: [(String, String, String)] = [
            ("<CdtDbtInd>CRDT</CdtDbtInd><Dt>", "<Dt>", "xml.value@10:79"),
            ("<Id>S1</Id>\n", "", "xml.value@6:1"),
            ("<Cd>BOOK</Cd>", "<Cd>BOOKED</Cd>", "xml.value@12:86"),
            ("<MsgId>M1</MsgId>", "<MsgId/>", "xml.value@4:9"),
            (
                "Ccy=\"EUR\">379.48</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>",
                ">379.48</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>",
                "xml.value@12:27"
            ),
            ("<BookgDt><Dt>2026-03-19", "<BookgDt><Dt>2026-02-30", "xml.value@12:114"),
            ("<Stmt>\n", "<Stmt>text\n", "xml.value@6:1"),
        ]
        for (old, new, mark) in cases {
            let changed = text.replacing(old, with: new)
            #expect(changed != text, "\(old)")
            #expect(StatementMarks.of(Array(changed.utf8)).first == mark, "\(new)")
        }
    }

    @Test func hostileFilesAreRefusedAtOnce() {
        let text = InventedStatement().text
        let bomb = "<!DOCTYPE d [<!ENTITY a \"\(String(repeating: "x", count: 10_000))\">]>"
        #expect(
            StatementMarks.of(Array(text.replacing("<Document", with: bomb + "<Document").utf8)) == ["xml.doctype@2:1"])
        for length in [0, 1, 40, 400, text.utf8.count - 1] {
            let marks = StatementMarks.of(Array(text.utf8.prefix(length)))
            #expect(marks.first?.hasPrefix("xml.") == true, "\(length): \(marks)")
        }
        let deep = text.replacing("<GrpHdr>", with: "<GrpHdr>" + String(repeating: "<a>", count: 40))
        #expect(StatementMarks.of(Array(deep.utf8)).contains { $0.hasPrefix("xml.limit@4:") })
        let large = Array(repeating: UInt8(0x20), count: StatementFile.largest + 1)
        #expect(StatementMarks.of(large) == ["statement.too-large@0:0"])
        #expect(StatementMarks.of([0xFF, 0xFE, 0x3C, 0x00]).first?.hasPrefix("xml.encoding") == true)
    }

    /// Statements that another reader read: shared with other projects, where they are at hand.
    @Test func sharedStatementsAreReadAsExpected() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../../shared/einvoice/camt/samples").standardized
        for version in ["02", "08"] {
            let file = folder.appendingPathComponent("statement-be.camt.053.001.\(version).xml")
            guard let data = try? Data(contentsOf: file) else { return }
            let statement = try #require(try StatementFile.camt053(Array(data), file: nil).first)
            let booked = statement.transactions.filter { $0.status == .booked }
            #expect(
                booked.map(\.signed.count) == [
                    580_376, 151_792, 8_000, 100_000, 200_000, 580_376, 10_000, 25_000, 6_000, -1_210, -75_896, 75_896,
                    -580_376,
                ])
            #expect(
                booked.map { $0.communication?.digits ?? "" } == [
                    "202600012320", "", "", "202600012623", "202600012724", "202600012320", "", "202600012825", "", "",
                    "", "", "202600012320",
                ])
            #expect(booked[8].otherReference == "RF18539007547034" && booked[1].freeText?.contains("12421") == true)
            #expect(booked[9].nature == .charges && booked[11].nature == .returned(reason: "AC04"))
            #expect(booked[12].nature == .reversal && statement.closing == Cents(2_079_958))
        }
        for (name, code) in [
            ("bad-batch-sum.camt.053.001.08", "statement.batch"),
            ("bad-closing-balance.camt.053.001.02", "statement.balance"), ("bad-schema.camt.053.001.02", "xml.value"),
        ] {
            let data = try Data(contentsOf: folder.appendingPathComponent("\(name).xml"))
            #expect(StatementMarks.of(Array(data)).map { $0.prefix { $0 != "@" } } == [code[...]], "\(name)")
        }
    }
}
