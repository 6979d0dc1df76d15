import Billing
import Declarations
import Exchange
import Law
import Service
import Values

/// Answers about money of an invented company, as the description shows them: made by what makes the answers, so that
/// they never say anything else.
enum MoneyExamples {
    fileprivate static let author = Author(person: "Finn Proefgeld (4f1c09aa)", role: .agency)
    fileprivate static let contributor = DeclarantID(.enterprise, "0566988259")
    private static let issued = CivilDate.firstDay(of: 2025)
    fileprivate static let due = CivilDate(year: 2025, month: 1, day: 31) ?? CivilDate.lastDay(of: 2025)
    private static let figures = YearFigures(costPerEntity: Cents(37948), rate: Percentage(units: 28_680_000))

    static func answer(_ value: JSONValue) -> JSONValue {
        guard case .object(let members) = value else { return value }
        return .object(head + members)
    }

    static func list(_ name: String, _ item: JSONValue, next: Bool = false) -> JSONValue {
        // What is in a list does not name the tables again.
        let members = item.members.filter { !["program", "tables_hash"].contains($0.0) }
        return .object(head + [(name, .list([.object(members)]))] + (next ? [("next", .null)] : []))
    }

    private static let head: [(String, JSONValue)] = [
        ("program", .text(Program.identity)), ("tables_hash", .text(String(repeating: "0", count: 64))),
    ]

    // MARK: Years

    private static let decided = ContributionYear(
        year: 2024,
        decisions: [
            YearDecision(
                year: 2024, number: 1, step: .draftBudget, budget: Cents(1_200_000_000), figures: nil, reason: nil,
                author: author, at: Instant(milliseconds: 1_701_424_800_000)),
            YearDecision(
                year: 2024, number: 2, step: .publish, budget: nil, figures: figures, reason: nil, author: author,
                at: Instant(milliseconds: 1_703_152_800_000)),
        ], closing: nil)

    static let year = answer(YearJSON.value(decided))

    private static let totals: InvoicingTotals = {
        var totals = InvoicingTotals()
        (totals.declarations, totals.unchanged, totals.invoices) = (3, 2, 1)
        (totals.invoiced, totals.assessed) = (CentsSum(151_792), CentsSum(455_376))
        return totals
    }()

    static let plan = answer(
        .object([
            ("year", .count(2024)), ("step", .text("invoice_activity")), ("state", .text("closed")),
            ("state_after", .text("activity_invoiced")), ("budget_cents", .count(1_200_000_000)), ("figures", .null),
            (
                "parts",
                .list([
                    .object(
                        [
                            ("kind", .text(InvoiceKind.activity.rawValue)), ("budget_cents", .count(300_000_000)),
                            ("last_year_cents", .null),
                        ] + YearJSON.members(of: totals))
                ])
            ), ("findings", .texts([YearFinding.uncertified.rawValue])),
        ]))

    static let run = answer(
        .object(
            [
                ("year", .count(2024)), ("kind", .text(InvoiceKind.activity.rawValue)), ("finished", .flag(true)),
            ] + YearJSON.members(of: totals)))

    static let reconciliation: JSONValue = {
        var sums = InvoiceSums()
        (sums.invoices, sums.invoiced, sums.paid) = (1, CentsSum(151_792), CentsSum(150_000))
        sums.open = CentsSum(1_792)
        let part = ReconciledPart(
            kind: .activity, budget: Cents(300_000_000), published: CentsSum(455_376), totals: totals, sums: sums,
            booked: sums.invoiced)
        let balances: [LedgerAccount: CentsSum] = [
            .receivable: sums.open, .bank: sums.paid, .activityIncome: .zero - sums.invoiced,
        ]
        let bank = BankReconciliation(
            BankPosition(opening: .zero, booked: sums.paid, closing: sums.paid, closedOn: due), balances, credit: .zero)
        return answer(
            YearJSON.value(
                YearReconciliation(year: decided, parts: [part], balances: balances, owed: sums.open, bank: bank)))
    }()

    // MARK: Documents

    fileprivate static let invoiceNumber = InvoiceNumber(.activity, year: 2024, sequence: 123)
    fileprivate static let openItem: OpenItem? = contributor.flatMap { contributor in
        invoiceNumber.map {
            OpenItem(
                invoice: $0, contributor: contributor, name: "Voorbeeld Medisch", issued: issued, due: due,
                total: Cents(151_792), paid: Cents(150_000), writtenOff: .zero, isCredited: false, replacement: nil)
        }
    }

    static let item = answer(openItem.map { InvoiceJSON.value($0, on: due) } ?? .null)

    static let note: JSONValue = {
        guard let contributor, let invoiceNumber, let number = InvoiceNumber(.creditNote, year: 2024, sequence: 1)
        else { return .null }
        return answer(
            InvoiceJSON.value(
                CreditNoteRecord(
                    number: number, credited: invoiceNumber,
                    declaration: DeclarationKey(declarant: contributor, year: 2024), revision: 2, total: Cents(151_792),
                    issued: due, reason: .corrected, explanation: "A credit note was forgotten",
                    remaining: Cents(113_844))))
    }()

    static let invoice: JSONValue = answer(
        .object([
            ("number", .text("2024-A-000123")), ("document", .text("invoice")),
            ("kind", .text(InvoiceKind.activity.rawValue)), ("year", .count(2024)), ("issued", .text("2025-01-01")),
            ("due", .text("2025-01-31")),
            (
                "debtor",
                .object([
                    ("contributor", .text("enterprise:0566988259")), ("name", .text("Voorbeeld Medisch")),
                    ("endpoint", .text("0208:0566988259")),
                ])
            ),
            (
                "creditor",
                .object([
                    ("name", .text("Federal Agency for Medicines and Health Products")),
                    ("enterprise_number", .text("0884579424")), ("iban", .text("BE05679999999975")),
                    ("bic", .text("PCHQBEBB")),
                ])
            ), ("declaration", .text("2024/0566988259")), ("revision", .count(1)), ("ex_officio", .flag(false)),
            (
                "lines",
                .list([
                    .object([
                        ("entities", .count(4)), ("cost_per_entity", .decimal("379.48")),
                        ("amount_cents", .count(151_792)),
                    ])
                ])
            ), ("total_cents", .count(151_792)), ("currency", .text("EUR")),
            ("communication", .text("+++124/0000/12349+++")), ("replaces", .null),
        ]))

    // MARK: Payments

    private static let payer: UnallocatedPayment? = TransactionKey("BE05679999999975/2026-001/3").map {
        UnallocatedPayment(
            key: $0,
            transaction: BankTransaction(
                index: 3, amount: Cents(160_000), direction: .credit, bookedOn: due, valueOn: due,
                freeText: "contribution 2024", counterparty: .init(name: "Voorbeeld Medisch")), left: Cents(160_000))
    }

    static let left = answer(.object(payer.map(PaymentJSON.members) ?? []))
    static let payment = answer(
        payer.map { PaymentJSON.value(ProposedPayment(payment: $0, proposals: [])) } ?? .null)

    static let namedPayment = answer(
        .object(
            (payer.map(PaymentJSON.members) ?? []) + [
                ("invoice", .text("2024-A-000123")), ("contributor", .text("enterprise:0566988259")),
                ("name", .text("Voorbeeld Medisch")),
            ]))
    static let namedOutcome = answer(PaymentJSON.value(NamedOutcome()))

    static let statements = list(
        "statements",
        PaymentJSON.value(
            StatementOutcome(statement: "2026-001", isRepeated: false, booked: 3, matched: 2, allocations: [])))

    private static let askedRefund: Refund? = {
        guard let contributor, let iban = try? IBAN("BE71096123456769") else { return nil }
        return Refund(
            number: 12, contributor: contributor, amount: Cents(8_208), beneficiary: "Voorbeeld Medisch",
            iban: iban, bic: nil, reason: "Paid twice", askedBy: author, state: .asked)
    }()

    static let refund = askedRefund.map { answer(PaymentJSON.value($0)) } ?? .null
    static let refundStanding =
        askedRefund.map {
            answer(PaymentJSON.value(RefundStanding($0, files: [], transfers: TransferCount())))
        } ?? .null

    static let balances = answer(
        PaymentJSON.value([
            .bank: CentsSum(150_000), .receivable: CentsSum(1_792), .activityIncome: CentsSum(-151_792),
        ]))

    static let account: JSONValue = {
        guard let contributor else { return .null }
        return answer(
            PaymentJSON.value(
                ContributorAccount(
                    contributor: contributor, bookings: [], balance: CentsSum(1_792), credit: .zero)))
    }()
}

/// What comes after invoices.
extension MoneyExamples {
    static let sent = answer(
        FollowUpJSON.value(
            {
                var totals = SendingTotals()
                (totals.documents, totals.mails, totals.electronic, totals.letters) = (4, 3, 2, 1)
                return totals
            }()))

    static let sendings = list(
        "sendings", FollowUpJSON.value(DeliverySum(kind: .document, way: .mail, state: .sent, count: 3)))

    static let deliveries: JSONValue = {
        guard let invoiceNumber else { return .null }
        let sending = StoredSending(
            .document, by: .peppol, of: invoiceNumber, to: "0208:0566988259",
            at: Instant(milliseconds: 1_735_725_600_000))
        let delivery = DocumentDelivery(sending: sending, state: .sent, attempts: 1, fault: "")
        return answer(
            .object([("by_post", .flag(false)), ("deliveries", .list([FollowUpJSON.value(delivery)]))]))
    }()

    static let late = answer(
        .object(
            FollowUpJSON.members(
                ReminderTerms(first: nil, second: nil),
                latePlan,
                openItem.map { [LateItem(item: $0, daysLate: 12, sent: [], step: nil, mail: nil)] } ?? [])))

    /// As it is with the tables that come with the program.
    private static let latePlan = LatePlan(
        year: 2024, day: due,
        charges: LateCharges(
            interest: nil, fine: nil,
            grounds: [
                LateGround(
                    figure: .lateInterest, label: Phrase(same: ""),
                    citations: [Citation(source: "law-2006", part: "14/17")], isKnown: false, note: nil)
            ]),
        lines: openItem.map {
            [LatePlan.Line(item: $0, daysLate: 12, base: $0.open, interest: nil, fine: nil)]
        } ?? [])

    static let latePlanned = answer(.object(FollowUpJSON.members(latePlan)))

    static let reminded = answer(
        .object([("first", .count(1)), ("second", .count(0)), ("letters", .count(0)), ("open_cents", .count(1792))]))

    static let reopening: JSONValue = {
        guard let contributor else { return .null }
        return answer(
            FollowUpJSON.value(
                Reopening(
                    declaration: DeclarationKey(declarant: contributor, year: 2024), number: 1, revision: 1,
                    reason: "The objection of 3 March was allowed", author: author,
                    at: Instant(milliseconds: 1_741_000_000_000))))
    }()
}

extension JSONValue {
    fileprivate var members: [(String, JSONValue)] {
        guard case .object(let members) = self else { return [] }
        return members
    }
}
