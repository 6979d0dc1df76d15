import Billing
import Exchange
import Foundation
import Testing
import Values

/// Statements in CODA are read as those in camt.053 are.
@Suite struct CODAReaderTests {
    /// Puts texts into the columns of a record, counted from 1.
    private static func record(_ parts: [(Int, String)]) -> String {
        var letters = Array(repeating: Character(" "), count: 128)
        for (column, text) in parts {
            for (offset, letter) in text.enumerated() { letters[column - 1 + offset] = letter }
        }
        return String(letters)
    }

    private static let header = record([(1, "0"), (2, "0000190326"), (128, "2")])

    private static func opening(_ cents: Int, account: String = "BE05679999999975", currency: String = "EUR") -> String
    {
        record([(1, "12054"), (6, account), (40, currency), (43, amount(cents)), (59, "180326"), (126, "054")])
    }

    private static func closing(_ cents: Int) -> String {
        record([(1, "8054"), (5, "BE05679999999975"), (39, "EUR"), (42, amount(cents)), (58, "190326"), (128, "0")])
    }

    /// The sign, and the amount in thousandths.
    private static func amount(_ cents: Int) -> String {
        let digits = String(cents.magnitude * 10)
        return (cents < 0 ? "1" : "0") + String(repeating: "0", count: 15 - digits.count) + digits
    }

    private static func movement(
        _ cents: Int, number: String = "0001", detail: String = "0000", communication: String = "1101202600012320",
        type: String = "0", family: String = "01", operation: String = "50"
    ) -> String {
        record([
            (1, "21"), (3, number + detail), (11, "OL2603190001"), (32, amount(cents)), (48, "190326"),
            (54, "\(type)\(family)\(operation)000"), (62, communication), (116, "190326"),
        ])
    }

    private static func read(_ lines: [String]) throws(Problems) -> [BankStatement] {
        try StatementFile.coda(lines.joined(separator: "\r\n").unicodeScalars.map { UInt8($0.value) }, file: "x.cod")
    }

    private static func marks(_ lines: [String]) -> [String] {
        do throws(Problems) {
            _ = try read(lines)
            return []
        } catch {
            return error.listed.map { "\($0.code.rawValue)@\($0.place.line ?? 0):\($0.place.column ?? 0)" }
        }
    }

    @Test func aPaymentIsReadWithAllThatMatchingNeeds() throws {
        let lines = [
            Self.header, Self.opening(100_000), Self.movement(37_948),
            Self.record([(1, "22"), (3, "00010000"), (64, "E2E-1"), (99, "GEBABEBB")]),
            Self.record([(1, "23"), (3, "00010000"), (11, "BE42001999999954"), (45, "EUR"), (48, "Société d'Essai")]),
            Self.movement(-1_210, number: "0002", communication: "0KOSTEN", family: "35"),
            Self.movement(500, number: "0003", communication: "0vrij"),
            Self.record([(1, "22"), (3, "00030000"), (11, "vervolg"), (114, "AC04")]),
            Self.closing(137_238), Self.record([(1, "9"), (128, "2")]),
        ]
        let statement = try #require(try Self.read(lines).first)
        #expect(statement.account.text == "BE05679999999975" && statement.id == "2026-054" && statement.sequence == 54)
        #expect(statement.opening == Cents(100_000) && statement.closing == Cents(137_238))
        let payment = statement.transactions[0]
        #expect(payment.communication?.digits == "202600012320" && payment.signed == Cents(37_948))
        #expect(payment.counterparty == .init(name: "Société d'Essai", account: "BE42001999999954", bic: "GEBABEBB"))
        #expect(payment.endToEndID == "E2E-1" && payment.bankReference == "OL2603190001")
        #expect(payment.bookedOn?.description == "2026-03-19")
        #expect(statement.transactions[1].nature == .charges && statement.transactions[1].freeText == "KOSTEN")
        #expect(statement.transactions[2].nature == .returned(reason: "AC04"))
        #expect(statement.transactions[2].freeText?.hasPrefix("vrij") == true)
        #expect(statement.transactions[2].freeText?.hasSuffix("vervolg") == true)
    }

    /// The codes that every bank uses alike: what it charges or gives back of it, and what it corrects.
    @Test(arguments: [
        ("35", "01", -1, BankTransaction.Nature.charges), ("35", "50", 1, .charges), ("80", "09", -1, .charges),
        ("01", "37", -1, .charges), ("41", "37", -1, .charges), ("01", "87", 1, .charges), ("01", "99", -1, .reversal),
        ("01", "49", 1, .reversal), ("01", "01", -1, .payment), ("01", "50", 1, .payment), ("05", "50", 1, .payment),
    ])
    func theCodeSaysWhatAMovementIs(family: String, operation: String, sign: Int, nature: BankTransaction.Nature) throws
    {
        let lines = [
            Self.header, Self.opening(1000), Self.movement(sign * 300, family: family, operation: operation),
            Self.closing(1000 + sign * 300),
        ]
        #expect(try Self.read(lines).first?.transactions.map(\.nature) == [nature])
    }

    /// A movement that stands for several does not count beside them.
    @Test func detailsAreNotCountedTwice() throws {
        let lines = [
            Self.header, Self.opening(0), Self.movement(300, type: "1"),
            Self.movement(100, detail: "0001", type: "5"),
            Self.movement(200, detail: "0002", communication: "0b", type: "5"), Self.closing(300),
        ]
        #expect(try Self.read(lines).first?.transactions.map(\.amount) == [Cents(100), Cents(200)])
        let other = [
            Self.header, Self.opening(0), Self.movement(300, type: "1"),
            Self.movement(100, detail: "0001", type: "5"), Self.closing(300),
        ]
        #expect(try Self.read(other).first?.transactions.map(\.amount) == [Cents(300)])
    }

    /// What the bank tells of a movement's own amount, an exchange rate or its charges, is no payment: who paid, and
    /// what for, stands with the movement.
    @Test(arguments: [("0", "0"), ("3", "8"), ("1", "8"), ("2", "5"), ("0", "5")])
    func detailsOfASimpleMovementLeaveItAsItIs(type: String, detail: String) throws {
        let lines = [
            Self.header, Self.opening(0), Self.movement(300, type: type),
            Self.record([(1, "23"), (3, "00010000"), (11, "BE42001999999954"), (45, "EUR"), (48, "Essai sa")]),
            Self.movement(300, detail: "0001", communication: "11050000000003000", type: detail), Self.closing(300),
        ]
        let transactions = try #require(try Self.read(lines).first).transactions
        #expect(transactions.map(\.communication?.digits) == ["202600012320"])
        #expect(transactions.first?.counterparty.name == "Essai sa")
    }

    /// A batch that the bank made, with parts of which it tells more: what is told of a part is no further part.
    @Test func aBatchOfTheBankIsItsParts() throws {
        let lines = [
            Self.header, Self.opening(0), Self.movement(300, type: "2"),
            Self.movement(100, detail: "0001", type: "6"), Self.movement(200, detail: "0002", type: "7"),
            Self.movement(200, detail: "0003", communication: "0koers", type: "9"), Self.closing(300),
        ]
        #expect(try Self.read(lines).first?.transactions.map(\.amount) == [Cents(100), Cents(200)])
    }

    @Test func blankLinesCount() {
        #expect(Self.marks([Self.header, "", Self.opening(0), "", Self.movement(300)]) == ["statement.record@3:1"])
    }

    @Test func eachMistakeHasItsPlace() {
        let good = [Self.header, Self.opening(0), Self.movement(300), Self.closing(300)]
        #expect(Self.marks(good) == [])
        #expect(
            Self.marks([Self.header, Self.opening(0), Self.movement(300), Self.closing(301)]) == [
                "statement.balance@4:43"
            ])
        #expect(Self.marks(Array(good.dropLast())) == ["statement.record@2:1"])
        #expect(Self.marks([Self.header, Self.movement(300), Self.closing(300)]).first == "statement.record@2:1")
        #expect(
            Self.marks([Self.header, Self.opening(0, account: "BE05679999999976")]).first
                == "statement.account-malformed@2:6")
        #expect(Self.marks([Self.header, Self.opening(0, currency: "USD")]).first == "statement.currency@2:40")
        #expect(Self.marks([Self.header + " "]) == ["statement.record@1:1"])
        #expect(Self.marks(["%PDF-1.5"]) == ["statement.record@1:1"])
        #expect(Self.marks([]) == ["statement.record@0:0"])
        let part = Self.movement(300).replacing("000000000003000", with: "000000000003001")
        #expect(Self.marks([Self.header, Self.opening(0), part]).first == "statement.amount@3:33")
    }

    /// A file that another reader read: shared with other projects, where it is at hand.
    @Test func aSharedFileIsReadAsExpected() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../../shared/einvoice/camt/samples/statement-be.cod").standardized
        guard let data = try? Data(contentsOf: file) else { return }
        let statement = try #require(try StatementFile.coda(Array(data), file: nil).first)
        #expect(statement.transactions.map(\.signed.count) == [580_376, 151_792, 10_000, -1_210])
        #expect(statement.transactions.map { $0.communication?.digits ?? "" } == ["202600012320", "", "", ""])
        #expect(statement.transactions[1].freeText == "MD-2026-000124 +++202/6000/12421+++ Beitrag 2025")
        #expect(statement.transactions[3].nature == .charges)
    }
}
