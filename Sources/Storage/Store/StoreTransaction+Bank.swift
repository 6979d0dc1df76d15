import Billing
import Declarations
import Service
import Values

/// What stands at the bank, and what of it is to somebody's credit.
extension StoreTransaction {
    func bankPosition() throws(Problems) -> BankPosition? {
        try all(Selection.bankPosition, [], "statement") { row throws(BrokenRow) -> BankPosition? in
            guard let last = try row.optionalDay() else { return nil }
            return BankPosition(
                opening: CentsSum(try row.cents()), booked: CentsSum(try row.cents()),
                closing: CentsSum(try row.cents()), closedOn: last)
        }.first ?? nil
    }

    func creditsHeld() throws(Problems) -> CentsSum {
        CentsSum(Cents(try integer(Selection.credits, []) ?? 0))
    }

    func heldCredits() throws(Problems) -> [HeldCredit] {
        try all(Selection.heldCredits, [], "payment") { row throws(BrokenRow) in
            HeldCredit(contributor: try row.declarantID(), name: try row.text(), amount: try row.cents())
        }
    }

    func payers(of contributor: DeclarantID) throws(Problems) -> [PayingMovement] {
        try all(Selection.payers, contributor.cells, "payment") { row throws(BrokenRow) in
            let (account, statement, index) = (try row.iban(), try row.text(), try row.int())
            return PayingMovement(
                key: TransactionKey(account: account, statement: statement, index: index),
                name: try row.optionalText(), account: try row.optionalText(), bic: try row.optionalText(),
                gaveCredit: try row.flag())
        }
    }
}
