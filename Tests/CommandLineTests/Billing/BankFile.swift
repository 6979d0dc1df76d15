/// A statement that a bank might give: invented, in either form.
struct BankFile {
    struct Payment {
        var cents: Int
        /// Twelve digits; `nil` for a payment that says nothing.
        var communication: String?
    }

    var number = 1
    var opening = 0
    var payments: [Payment]
    /// How much the closing balance is wrong by.
    var fault = 0

    var closing: Int { payments.reduce(opening) { $0 + $1.cents } }

    private static let account = "BE05679999999975"

    /// camt.053.001.02.
    var camt: String { BankFile.camt([self]) }

    /// Several statements in one file.
    static func camt(_ statements: [BankFile]) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">
        <BkToCstmrStmt>
        <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-03-19T22:00:00+01:00</CreDtTm></GrpHdr>
        \(statements.map(\.statement).joined(separator: "\n"))
        </BkToCstmrStmt>
        </Document>

        """
    }

    private var statement: String {
        """
        <Stmt>
        <Id>S\(number)</Id>
        <ElctrncSeqNb>\(number)</ElctrncSeqNb>
        <CreDtTm>2026-03-19T22:00:00+01:00</CreDtTm>
        <Acct><Id><IBAN>\(BankFile.account)</IBAN></Id><Ccy>EUR</Ccy></Acct>
        \(BankFile.balance("OPBD", opening))
        \(BankFile.balance("CLBD", closing + fault))
        \(payments.map(BankFile.entry).joined(separator: "\n"))
        </Stmt>
        """
    }

    private static func balance(_ code: String, _ cents: Int) -> String {
        "<Bal><Tp><CdOrPrtry><Cd>\(code)</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">\(euros(cents))</Amt>"
            + "<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-19</Dt></Dt></Bal>"
    }

    private static func entry(_ payment: Payment) -> String {
        let said =
            payment.communication.map {
                "<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>BBA</Issr></Tp>"
                    + "<Ref>\($0)</Ref></CdtrRefInf></Strd>"
            } ?? "<Ustrd>zonder mededeling</Ustrd>"
        return "<Ntry><Amt Ccy=\"EUR\">\(euros(payment.cents))</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>"
            + "<BookgDt><Dt>2026-03-19</Dt></BookgDt><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd>"
            + "<SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls>"
            + "<RmtInf>\(said)</RmtInf></TxDtls></NtryDtls></Ntry>"
    }

    private static func euros(_ cents: Int) -> String {
        "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
    }

    /// CODA, version 2.
    var coda: String {
        let sequence = String(String(1000 + number).dropFirst())
        let movements = payments.enumerated().map { index, payment in
            BankFile.record([
                (1, "21"), (3, String(String(10001 + index).dropFirst()) + "0000"), (11, "OL2603190001"),
                (32, BankFile.thousandths(payment.cents)), (48, "190326"), (54, "00150000"),
                (62, payment.communication.map { "1101\($0)" } ?? "0vrij"), (116, "190326"),
            ])
        }
        let records =
            [
                BankFile.record([(1, "0"), (2, "0000190326"), (128, "2")]),
                BankFile.record([
                    (1, "12\(sequence)"), (6, BankFile.account), (40, "EUR"), (43, BankFile.thousandths(opening)),
                    (59, "180326"), (126, sequence),
                ]),
            ] + movements + [
                BankFile.record([
                    (1, "8\(sequence)"), (5, BankFile.account), (39, "EUR"),
                    (42, BankFile.thousandths(closing + fault)), (58, "190326"), (128, "0"),
                ]),
                BankFile.record([(1, "9"), (128, "2")]),
            ]
        return records.map { $0 + "\r\n" }.joined()
    }

    private static func thousandths(_ cents: Int) -> String {
        let digits = String(cents * 10)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Puts texts into the columns of a record, counted from 1.
    private static func record(_ parts: [(Int, String)]) -> String {
        var letters = Array(repeating: Character(" "), count: 128)
        for (column, text) in parts {
            for (offset, letter) in text.enumerated() { letters[column - 1 + offset] = letter }
        }
        return String(letters)
    }
}
