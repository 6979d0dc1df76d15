import Billing
import Declarations
import Values

/// A value as it stands in a file, and where.
struct RawValue {
    let text: String
    let currency: String?
    let spot: Spot
    let path: String

    func problem(_ code: ProblemCode, _ details: [String: String]) -> Problem {
        Problem(code, at: Place(line: Int(spot.line), column: Int(spot.column), field: path), details)
    }

    /// The day of a date or of a time, in the bank's own zone.
    var day: CivilDate? { CivilDate(text.prefix(10)) }

    /// An amount in euros.
    ///
    /// - Throws: `statement.currency`, `statement.amount` for a part of a cent.
    func cents() throws(Problem) -> Cents {
        guard currency == "EUR" else { throw problem(.statementCurrency, ["currency": currency ?? ""]) }
        guard let cents = RawValue.cents(text) else { throw problem(.statementAmount, ["value": Shown.text(text)]) }
        return cents
    }

    /// Up to five decimals are allowed; those after the second must be zeros. The form is the schema's to check.
    private static func cents(_ text: String) -> Cents? {
        let parts = text.drop { $0 == "+" }.split(separator: ".", omittingEmptySubsequences: false)
        let decimals = parts.count > 1 ? parts[1] : ""
        guard parts.count <= 2, decimals.dropFirst(2).allSatisfy({ $0 == "0" }) else { return nil }
        let whole = parts[0].isEmpty ? "0" : String(parts[0])
        let padded = decimals.prefix(2) + String(repeating: "0", count: max(0, 2 - decimals.count))
        switch Decimals.read("\(whole).\(padded)", places: 2, largest: Cents.largest.count) {
        case .success(let count): return Cents(count)
        case .failure: return nil
        }
    }
}

/// A balance while it is read.
struct RawBalance {
    let spot: Spot
    var code = ""
    var amount: RawValue?
    var isDebit = false
    var day: CivilDate?

    /// Signed.
    func cents() throws(Problem) -> Cents {
        let cents = try amount?.cents() ?? .zero
        return isDebit ? Cents(-cents.count) : cents
    }
}

/// A statement while it is read.
struct RawStatement {
    var spot = Spot(line: 1, column: 1)
    var id = ""
    var sequence: Int?
    var from: CivilDate?
    var to: CivilDate?
    var account: RawValue?
    var balances: [RawBalance] = []
    var transactions: [BankTransaction] = []

    mutating func take(_ field: String, _ value: RawValue) {
        switch field {
        case "Id": id = value.text
        case "ElctrncSeqNb": sequence = Int(value.text)
        case "LglSeqNb": sequence = sequence ?? Int(value.text)
        case "FrToDt/FrDtTm": from = value.day
        case "FrToDt/ToDtTm": to = value.day
        case "Acct/Id/IBAN", "Acct/Id/Othr/Id": account = value
        default:
            guard let last = balances.indices.last, field.hasPrefix("Bal/") else { return }
            switch field {
            case "Bal/Tp/CdOrPrtry/Cd": balances[last].code = value.text
            case "Bal/Amt": balances[last].amount = value
            case "Bal/CdtDbtInd": balances[last].isDebit = value.text == "DBIT"
            case "Bal/Dt/Dt", "Bal/Dt/DtTm": balances[last].day = value.day
            default: break
            }
        }
    }

    /// - Throws: `statement.account`, `statement.balance-missing`, `statement.balance`, `statement.currency`.
    func statement() throws(Problem) -> BankStatement {
        let account = try iban()
        // The balance that the statement before closed with is another name for the one that this one opens with.
        let opening = try balance(["OPBD", "PRCD"])
        let closing = try balance(["CLBD"])
        let day = closing.day ?? to ?? from
        guard let day else { throw missing("CLBD") }
        let statement = BankStatement(
            account: account, id: id, sequence: sequence, openedOn: from ?? opening.day, closedOn: day,
            opening: try opening.cents(), closing: try closing.cents(), transactions: transactions)
        let expected = CentsSum(statement.opening) + statement.booked
        guard expected == CentsSum(statement.closing) else {
            let details = [
                "opening": statement.opening.description, "booked": statement.booked.description,
                "expected": expected.description, "closing": statement.closing.description,
            ]
            throw closing.amount?.problem(.statementBalance, details) ?? missing("CLBD")
        }
        return statement
    }

    private func iban() throws(Problem) -> IBAN {
        guard let account else { throw missing("Acct") }
        do throws(IBAN.Fault) { return try IBAN(account.text) } catch {
            throw account.problem(.statementAccountMalformed, ["value": Shown.text(account.text)])
        }
    }

    private func balance(_ codes: [String]) throws(Problem) -> RawBalance {
        for code in codes {
            if let found = balances.first(where: { $0.code == code }) { return found }
        }
        throw missing(codes[0])
    }

    private func missing(_ code: String) -> Problem {
        let place = Place(line: Int(spot.line), column: Int(spot.column), field: nil)
        return Problem(.statementBalanceMissing, at: place, ["code": code])
    }
}
