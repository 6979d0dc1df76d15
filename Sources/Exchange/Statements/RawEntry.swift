import Billing
import Declarations
import Values

/// A booking of a statement while it is read.
struct RawEntry {
    var spot = Spot(line: 1, column: 1)
    var path = ""
    var reference: String?
    var bankReference: String?
    var amount: RawValue?
    var isDebit = false
    var isReversal = false
    var status = BankTransaction.Status.information
    var bookedOn: CivilDate?
    var valueOn: CivilDate?
    /// The last part of the bank's code of what it is: `ESCT`, `CHRG`.
    var code: String?
    var note: String?
    var details: [RawDetail] = []

    mutating func take(_ field: String, _ value: RawValue) {
        // What is left blank says nothing.
        guard !value.text.isEmpty else { return }
        switch field {
        case "NtryRef": reference = value.text
        case "AcctSvcrRef": bankReference = value.text
        case "Amt": amount = value
        case "CdtDbtInd": isDebit = value.text == "DBIT"
        case "RvslInd": isReversal = value.text == "true" || value.text == "1"
        case "Sts", "Sts/Cd": status = RawEntry.status(value.text)
        case "BookgDt/Dt", "BookgDt/DtTm": bookedOn = value.day
        case "ValDt/Dt", "ValDt/DtTm": valueOn = value.day
        case "BkTxCd/Domn/Fmly/SubFmlyCd": code = value.text
        case "AddtlNtryInf": note = value.text
        default: break
        }
    }

    /// What is neither booked nor announced is only told, whatever the bank calls it.
    private static func status(_ code: String) -> BankTransaction.Status {
        switch code {
        case "BOOK": .booked
        case "PDNG": .pending
        default: .information
        }
    }

    /// The transactions of the booking; the booking itself where it has none, or does not say how much each is.
    ///
    /// - Parameter first: the number of the first.
    /// - Throws: `statement.batch` where they do not add up to it, and what is wrong with an amount.
    func transactions(from first: Int) throws(Problem) -> [BankTransaction] {
        let whole = try amount?.cents() ?? .zero
        guard whole > .zero else { return [] }
        var parts: [(detail: RawDetail, amount: Cents, isDebit: Bool)] = []
        for detail in details {
            guard let stated = detail.amount, stated.currency == amount?.currency else { continue }
            parts.append((detail, try stated.cents(), detail.isDebit ?? isDebit))
        }
        guard parts.count == details.count, !parts.isEmpty else {
            return [transaction(details.count == 1 ? details[0] : RawDetail(), whole, isDebit, index: first)]
        }
        let sum = parts.reduce(CentsSum.zero) { sum, part in
            part.isDebit == isDebit ? sum + CentsSum(part.amount) : sum - CentsSum(part.amount)
        }
        guard sum == CentsSum(whole) else {
            let stated = ["sum": sum.description, "entry": whole.description, "count": String(parts.count)]
            let place = Place(line: Int(spot.line), column: Int(spot.column), field: path)
            throw Problem(.statementBatch, at: place, stated)
        }
        return parts.filter { $0.amount > .zero }.enumerated().map { offset, part in
            transaction(part.detail, part.amount, part.isDebit, index: first + offset)
        }
    }

    private func transaction(_ detail: RawDetail, _ amount: Cents, _ isDebit: Bool, index: Int) -> BankTransaction {
        BankTransaction(
            index: index, amount: amount, direction: isDebit ? .debit : .credit, status: status,
            nature: nature(detail), bookedOn: bookedOn, valueOn: valueOn, communication: detail.communication,
            otherReference: detail.otherReference, freeText: detail.freeText ?? note,
            counterparty: isDebit ? detail.creditor.or(detail.debtor) : detail.debtor.or(detail.creditor),
            bankReference: detail.bankReference ?? bankReference ?? reference, endToEndID: detail.endToEndID)
    }

    private func nature(_ detail: RawDetail) -> BankTransaction.Nature {
        let code = detail.code ?? code ?? ""
        if isReversal { return .reversal }
        if detail.isReturn || code == "RRTN" { return .returned(reason: detail.returnReason) }
        return ["CHRG", "COMM", "FEES"].contains(code) ? .charges : .payment
    }
}

/// One transaction of a booking while it is read.
struct RawDetail {
    var bankReference: String?
    var endToEndID: String?
    var amount: RawValue?
    var isDebit: Bool?
    var code: String?
    var debtor = BankTransaction.Counterparty()
    var creditor = BankTransaction.Counterparty()
    var isReturn = false
    var returnReason: String?
    private var structured: [String] = []
    private var free: [String] = []
    private var note: String?

    mutating func take(_ field: String, _ value: RawValue) {
        let text = value.text
        if field == "RtrInf" { isReturn = true }
        guard !text.isEmpty else { return }
        switch field {
        case "Refs/AcctSvcrRef": bankReference = text
        // What the payer left out is no reference.
        case "Refs/EndToEndId": endToEndID = text == "NOTPROVIDED" ? nil : text
        case "Amt": amount = value
        case "AmtDtls/TxAmt/Amt": amount = amount ?? value
        case "CdtDbtInd": isDebit = text == "DBIT"
        case "BkTxCd/Domn/Fmly/SubFmlyCd": code = text
        case "RltdPties/Dbtr/Nm", "RltdPties/Dbtr/Pty/Nm": debtor.name = text
        case "RltdPties/DbtrAcct/Id/IBAN", "RltdPties/DbtrAcct/Id/Othr/Id": debtor.account = text
        case "RltdAgts/DbtrAgt/FinInstnId/BIC", "RltdAgts/DbtrAgt/FinInstnId/BICFI": debtor.bic = text
        case "RltdPties/Cdtr/Nm", "RltdPties/Cdtr/Pty/Nm": creditor.name = text
        case "RltdPties/CdtrAcct/Id/IBAN", "RltdPties/CdtrAcct/Id/Othr/Id": creditor.account = text
        case "RltdAgts/CdtrAgt/FinInstnId/BIC", "RltdAgts/CdtrAgt/FinInstnId/BICFI": creditor.bic = text
        case "RmtInf/Strd/CdtrRefInf/Ref": structured.append(text)
        case "RmtInf/Ustrd": free.append(text)
        case "RtrInf/Rsn/Cd", "RtrInf/Rsn/Prtry": returnReason = text
        case "AddtlTxInf": note = text
        default: break
        }
    }

    /// The first reference with the right check digits.
    var communication: StructuredCommunication? {
        structured.lazy.compactMap { try? StructuredCommunication($0) }.first
    }

    /// The first that is none.
    var otherReference: String? { structured.first { (try? StructuredCommunication($0)) == nil } }

    var freeText: String? { free.isEmpty ? note : free.joined(separator: " ") }
}

extension BankTransaction.Counterparty {
    /// The other where nothing is known of this one.
    fileprivate func or(_ other: Self) -> Self { name == nil && account == nil ? other : self }
}
