import Billing
import Exchange
import Service
import Values
import Wording

/// What goes to the bank and comes from it, as lines.
extension FactSheet {
    mutating func add(_ taken: [(file: String, outcome: StatementOutcome)], refused: Int) {
        let (booked, matched) = taken.reduce((0, 0)) { ($0.0 + $1.outcome.booked, $0.1 + $1.outcome.matched) }
        add("movements", BillingWords.movements, booked)
        add("matched", BillingWords.matched, matched)
        add("waiting", BillingWords.waiting, booked - matched)
        add("refused", BillingWords.refused, refused)
        let (numerals, language) = (numerals, language)
        list("statements", BillingWords.statements, taken.map { $0.outcome.line($0.file, numerals, language) })
    }

    mutating func add(_ bank: BankReconciliation) {
        add("bank.opening", BankShareWords.opening, bank.position.opening)
        add("bank.booked", BankShareWords.booked, bank.position.booked)
        add("bank.closing", BankShareWords.closing, bank.position.closing)
        add("bank.ledger", BankShareWords.ledger, bank.ledger)
        add("bank.difference", BankShareWords.difference, bank.difference)
        for share in bank.shares { add("bank.shares.\(share.kind.rawValue)", share.kind.label, share.amount) }
    }

    /// - Parameter summary: what was read back from the file.
    mutating func add(_ batch: RefundBatch, _ summary: RefundSummary) {
        add("message", BillingWords.batch, summary.id)
        add(
            "requested_on", BillingWords.requestedOn, numerals.date(batch.requestedOn),
            .text(batch.requestedOn.description))
        add("count", BillingWords.transfers, summary.orders.count)
        add("total", BillingWords.total, batch.total)
        let transfers = summary.orders.map { order in
            let json = JSONValue.object([
                ("refund", .text(order.endToEndID)), ("beneficiary", .text(order.beneficiary)),
                ("iban", .text(order.iban)), ("amount", .decimal(order.amount)),
            ])
            return (text: "\(order.beneficiary)  \(order.iban)  \(order.amount)", json: json)
        }
        list("transfers", BillingWords.transfers, transfers)
    }
}

extension StatementOutcome {
    fileprivate func line(
        _ file: String, _ numerals: Numerals, _ language: Language
    ) -> (text: String, json: JSONValue) {
        let told =
            isRepeated
            ? Texts.repeatedStatement[language]
            : Texts.importedStatement.filled(
                language,
                [
                    "booked": numerals.count(booked), "matched": numerals.count(matched),
                    "waiting": numerals.count(booked - matched),
                ])
        let before = opening.map { amount in
            Texts.openingBalance.filled(language, ["amount": numerals.money(amount)])
        }
        let json = JSONValue.object([
            ("file", .text(file)), ("statement", .text(statement)), ("repeated", .flag(isRepeated)),
            ("movements", .count(booked)), ("matched", .count(matched)), ("waiting", .count(booked - matched)),
            ("opening", opening.map { .decimal($0.description) } ?? .null),
        ])
        return ([file, statement, told, before].compactMap(\.self).joined(separator: "  "), json)
    }
}
