import Billing
import Values

/// The agency's bank in the simulation: keeps the account, and writes statements in the forms that banks have.
struct YearsBank {
    let account: String
    private(set) var balance: Int64
    /// What the bank charged, and the transfers that left the account for good or came back.
    private(set) var charges: Int64 = 0
    private(set) var transferred: Int64 = 0
    private var count: Int
    /// What stood on the account before its first statement.
    let opening: Int64

    /// Whether it sent a statement yet.
    var hasSent: Bool { count > 0 }

    /// A movement of the account, as the bank knows it.
    struct Movement {
        enum Kind { case payment, reversal, charges, transfer, repeatedTransfer, returned, pending }

        var kind = Kind.payment
        var cents: Int64
        var communication: StructuredCommunication?
        var text: String?
        var name: String?
        /// What we called a transfer.
        var transfer: String?

        var isDebit: Bool {
            switch kind {
            case .reversal, .charges, .transfer, .repeatedTransfer: true
            case .payment, .returned, .pending: false
            }
        }

        fileprivate var signed: Int64 { kind == .pending ? 0 : isDebit ? -cents : cents }
    }

    enum Form: CaseIterable { case oldXML, newXML, coda }

    /// - Parameter statements: how many it has sent before.
    init(account: String, balance: Int64 = 0, statements: Int = 0) {
        self.account = account
        self.balance = balance
        opening = balance
        count = statements
    }

    /// The next statement.
    mutating func statement(_ movements: [Movement], on day: CivilDate, _ form: Form) -> StatementBytes {
        let opening = balance
        count += 1
        for movement in movements {
            balance += movement.signed
            switch movement.kind {
            case .charges: charges += movement.cents
            case .transfer: transferred += movement.cents
            case .payment, .reversal, .repeatedTransfer, .returned, .pending: break
            }
        }
        let page = StatementPage(
            account: account, number: count, opening: opening, closing: balance, day: day, movements: movements)
        switch form {
        case .coda where movements.allSatisfy({ $0.kind != .reversal && $0.kind != .pending }):
            return StatementBytes(name: "statement-\(count).cod", bytes: page.coda)
        case .oldXML: return StatementBytes(name: "statement-\(count).xml", bytes: page.camt("02"))
        case .newXML, .coda: return StatementBytes(name: "statement-\(count).xml", bytes: page.camt("08"))
        }
    }

    /// The same with a balance that is wrong by a cent, or after a statement that nobody has.
    func wrongStatement(_ movements: [Movement], on day: CivilDate, isGap: Bool) -> StatementBytes {
        let opening = balance + (isGap ? 100 : 0)
        let closing = movements.reduce(opening) { $0 + $1.signed } + (isGap ? 0 : 1)
        let page = StatementPage(
            account: account, number: count + 1, opening: opening, closing: closing, day: day, movements: movements)
        return StatementBytes(name: "wrong.xml", bytes: page.camt("08"))
    }
}

/// What a statement says, in each form.
private struct StatementPage {
    let account: String
    let number: Int
    let opening: Int64
    let closing: Int64
    let day: CivilDate
    let movements: [YearsBank.Movement]

    // MARK: camt.053

    func camt(_ version: String) -> [UInt8] {
        let entries = movements.map { entry($0, isOld: version == "02") }.joined(separator: "\n")
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.\(version)"><BkToCstmrStmt>
            <GrpHdr><MsgId>M\(number)</MsgId><CreDtTm>\(day)T22:00:00+01:00</CreDtTm></GrpHdr>
            <Stmt><Id>S\(number)</Id><ElctrncSeqNb>\(number)</ElctrncSeqNb><CreDtTm>\(day)T22:00:00+01:00</CreDtTm>
            <Acct><Id><IBAN>\(account)</IBAN></Id><Ccy>EUR</Ccy></Acct>
            \(balance("OPBD", opening))\(balance("CLBD", closing))
            \(entries)
            </Stmt></BkToCstmrStmt></Document>
            """
        return Array(text.utf8)
    }

    private func balance(_ code: String, _ cents: Int64) -> String {
        "<Bal><Tp><CdOrPrtry><Cd>\(code)</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">\(Cents(abs(cents)))</Amt>"
            + "<CdtDbtInd>\(cents < 0 ? "DBIT" : "CRDT")</CdtDbtInd><Dt><Dt>\(day)</Dt></Dt></Bal>"
    }

    private func entry(_ movement: YearsBank.Movement, isOld: Bool) -> String {
        let state = movement.kind == .pending ? "PDNG" : "BOOK"
        let code = movement.kind == .charges ? "CHRG" : "ESCT"
        let amount = "<Amt Ccy=\"EUR\">\(Cents(movement.cents))</Amt>"
        return "<Ntry>\(amount)<CdtDbtInd>\(movement.isDebit ? "DBIT" : "CRDT")</CdtDbtInd>"
            + (movement.kind == .reversal ? "<RvslInd>true</RvslInd>" : "")
            + "<Sts>\(isOld ? state : "<Cd>\(state)</Cd>")</Sts><BookgDt><Dt>\(day)</Dt></BookgDt>"
            + "<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>\(code)</SubFmlyCd></Fmly></Domn></BkTxCd>"
            + "<NtryDtls>\(details(movement, isOld: isOld))</NtryDtls></Ntry>"
    }

    private func details(_ movement: YearsBank.Movement, isOld: Bool) -> String {
        let name = movement.name.map { "<Nm>\($0.replacing("&", with: "&amp;"))</Nm>" }
        let parties = name.map { "<RltdPties><Dbtr>\(isOld ? $0 : "<Pty>\($0)</Pty>")</Dbtr></RltdPties>" } ?? ""
        var said = movement.text.map { "<Ustrd>\($0)</Ustrd>" } ?? ""
        if let communication = movement.communication {
            said +=
                "<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>BBA</Issr></Tp>"
                + "<Ref>\(communication.digits)</Ref></CdtrRefInf></Strd>"
        }
        return "<TxDtls><Refs><EndToEndId>\(movement.transfer ?? "NOTPROVIDED")</EndToEndId></Refs>\(parties)"
            + (said.isEmpty ? "" : "<RmtInf>\(said)</RmtInf>")
            + (movement.kind == .returned ? "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>" : "") + "</TxDtls>"
    }

    // MARK: CODA

    var coda: [UInt8] {
        let sequence = String(String(1000 + number % 1000).suffix(3))
        var records = [
            record([(1, "0"), (2, "0000\(short)"), (128, "2")]),
            record([
                (1, "12\(sequence)"), (6, account), (40, "EUR"), (43, signed(opening)), (59, short), (126, sequence),
            ]),
        ]
        for (index, movement) in movements.enumerated() { records += self.records(movement, index + 1) }
        records.append(
            record([
                (1, "8\(sequence)"), (5, account), (39, "EUR"), (42, signed(closing)), (58, short), (128, "0"),
            ]))
        records.append(record([(1, "9"), (128, "2")]))
        return records.map { $0 + "\r\n" }.joined().unicodeScalars.map { UInt8(exactly: $0.value) ?? 0x3F }
    }

    private func records(_ movement: YearsBank.Movement, _ index: Int) -> [String] {
        let place = String(String(10_000 + index).suffix(4)) + "0000"
        let said = movement.communication.map { "1101\($0.digits)" } ?? "0" + (movement.text ?? "")
        let cents = movement.isDebit ? -movement.cents : movement.cents
        let code = movement.kind == .charges ? "03500000" : "00150000"
        var end = [(1, "22" + place)]
        if let transfer = movement.transfer { end.append((64, transfer)) }
        if movement.kind == .returned { end.append((114, "AC04")) }
        return [
            record([
                (1, "21" + place), (11, "REF\(index)"), (32, signed(cents)), (48, short), (54, code), (62, said),
                (116, short),
            ]),
            record(end), record([(1, "23" + place), (48, String((movement.name ?? "").prefix(35)))]),
        ]
    }

    private var short: String {
        let parts = day.description.split(separator: "-").map(String.init)
        return parts[2] + parts[1] + parts[0].suffix(2)
    }

    private func signed(_ cents: Int64) -> String {
        let digits = String(abs(cents) * 10)
        return (cents < 0 ? "1" : "0") + String(repeating: "0", count: 15 - digits.count) + digits
    }

    /// Puts texts into the columns of a record, counted from 1.
    private func record(_ parts: [(Int, String)]) -> String {
        var letters = Array(repeating: Character(" "), count: 128)
        for (column, text) in parts {
            for (offset, letter) in text.prefix(129 - column).enumerated() { letters[column - 1 + offset] = letter }
        }
        return String(letters)
    }
}
