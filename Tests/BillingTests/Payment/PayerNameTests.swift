import Declarations
import Testing
import Values

@testable import Billing

/// Which names of payers are the same as an invoice's, which are only alike, and which are neither.
@Suite struct PayerNameTests {
    private static func item(_ sequence: Int, _ name: String, open: Int64) throws -> OpenItem {
        let day = try #require(CivilDate("2025-03-01"))
        return OpenItem(
            invoice: try #require(InvoiceNumber(.levy, year: 2025, sequence: sequence)),
            contributor: try #require(DeclarantID(.vat, "DE\(111_111_000 + sequence)")), name: name, issued: day,
            due: day, total: Cents(open), paid: .zero, writtenOff: .zero, isCredited: false, replacement: nil)
    }

    private static func proposals(
        _ items: [OpenItem], _ amount: Int64, name: String?, text: String? = nil, left: Int64? = nil
    ) throws -> [PaymentProposal] {
        let payment = BankTransaction(
            index: 1, amount: Cents(amount), direction: .credit, bookedOn: nil, valueOn: nil, freeText: text,
            counterparty: .init(name: name))
        return PaymentMatching(items: items, refunds: []).proposals(
            for: payment, try #require(TransactionKey("BE05679999999975/1/1")), left: left.map { Cents($0) })
    }

    @Test(arguments: [
        ("EXEMPLE MEDICAL 1", "Exemple Médical 1"), ("Medica nv", "Medica"), ("N.V. MEDICA", "Medica BV"),
        ("Medica S.P.R.L.", "MEDICA SA"), ("Medica N V", "Medica"), ("Hospithera Groep", "Groep Hospithera NV"),
        ("3M Belgium", "3M BELGIUM BV"), ("Müller und Söhne GmbH", "Muller und Sohne"),
    ])
    func theSameNameIsWrittenInManyWays(payer: String, name: String) throws {
        let found = try Self.proposals([try Self.item(1, name, open: 500)], 500, name: payer)
        #expect(found.map(\.ground) == [.amountAndName], "\(payer)")
    }

    @Test(arguments: [
        ("Exemple Médical 1", "Exemple Médical 9"), ("Société d'Essai 132", "Société d'Essai 236"),
        ("Medica 2000", "Medica 2001 NV"), ("Medica", "Pharma"), ("3M Belgium", "4M Belgium"), ("NV", "Medica NV"),
    ])
    func anotherNumberOrWordIsAnotherName(payer: String, name: String) throws {
        let item = try Self.item(1, name, open: 500)
        #expect(try Self.proposals([item], 500, name: payer).map(\.ground) == [.amount], "\(payer)")
        #expect(try Self.proposals([item], 300, name: payer) == [], "\(payer)")
    }

    @Test(arguments: [
        ("Exemple Médical Nord", "Exemple Médical Sud"), ("Medica", "Medica 2000"), ("Medica Trading", "Medica"),
    ])
    func aNameThatSharesMostIsOnlySimilar(payer: String, name: String) throws {
        let item = try Self.item(1, name, open: 500)
        #expect(try Self.proposals([item], 500, name: payer).map(\.ground) == [.amountAndSimilarName], "\(payer)")
        #expect(try Self.proposals([item], 300, name: payer).map(\.ground) == [.similarName], "\(payer)")
    }

    @Test func theSameNameComesBeforeOneThatIsOnlySimilar() throws {
        let items = [
            try Self.item(1, "Medica Nord Trading", open: 500), try Self.item(2, "Medica Nord", open: 700),
            try Self.item(3, "Pharma", open: 500),
        ]
        let found = try Self.proposals(items, 500, name: "MEDICA NORD SA")
        #expect(found.map(\.ground) == [.amountAndSimilarName, .name, .amount])
        #expect(found.map { $0.allocations.first?.target } == [0, 1, 2].map { .invoice(items[$0].invoice) })
    }

    /// Who pays for another says so in the text; a part of the text that is another's name is not that one.
    @Test func aNameInTheTextIsSimilarWhereItStandsThereWhole() throws {
        let items = [try Self.item(1, "Exemple Médical 1", open: 500), try Self.item(2, "Exemple 1", open: 500)]
        let found = try Self.proposals(items, 100, name: "Jan Janssens", text: "pour Exemple Medical 1, 2025")
        #expect(found.map(\.ground) == [.similarName])
        #expect(found.first?.allocations.map(\.target) == [.invoice(items[0].invoice)])
    }

    /// The communication, the amount and the name lead to the same: it is proposed once, for the surest of them.
    @Test func whatSeveralGroundsLeadToIsProposedOnce() throws {
        let item = try Self.item(1, "Medica", open: 500)
        let text = try #require(item.invoice.communication).description
        #expect(try Self.proposals([item], 500, name: "Medica", text: text).map(\.ground) == [.communicationInText])
        #expect(try Self.proposals([item], 500, name: "Medica").map(\.ground) == [.amountAndName])
    }

    /// No more than is left of a payment is proposed.
    @Test func ofAPaymentThatWasSplitTheRestIsProposed() throws {
        let found = try Self.proposals([try Self.item(1, "Medica", open: 500)], 900, name: "Medica", left: 500)
        #expect(found.map(\.ground) == [.amountAndName] && found[0].allocations.map(\.amount) == [Cents(500)])
    }

    /// One name, some thousand times, is looked through fast enough for a page of payments.
    @Test func thousandsOfNamesAlikeAreLookedThrough() throws {
        let items = try (1...3000).map { try Self.item($0, "Exemple Médical \($0)", open: 57_360) }
        let matching = PaymentMatching(items: items, refunds: [])
        let key = try #require(TransactionKey("BE05679999999975/1/1"))
        for number in 1...40 {
            let payment = BankTransaction(
                index: number, amount: Cents(57_360), direction: .credit, bookedOn: nil, valueOn: nil,
                counterparty: .init(name: "EXEMPLE MEDICAL \(number)"))
            let first = try #require(matching.proposals(for: payment, key).first)
            #expect(first.ground == .amountAndName)
            #expect(first.allocations.map(\.target) == [.invoice(items[number - 1].invoice)])
        }
    }
}
