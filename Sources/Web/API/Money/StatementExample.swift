import Exchange

/// A statement of an invented account, as the description shows it: one payment of EUR 379.48.
enum StatementExample {
    static let camt: JSONValue = .text(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
        <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-03-19T22:00:00</CreDtTm></GrpHdr>
        <Stmt><Id>2026-054</Id><CreDtTm>2026-03-19T22:00:00</CreDtTm>
        <Acct><Id><IBAN>BE05679999999975</IBAN></Id><Ccy>EUR</Ccy></Acct>
        \(balance("OPBD", "1000.00"))
        \(balance("CLBD", "1379.48"))
        <Ntry><Amt Ccy="EUR">379.48</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
        <BookgDt><Dt>2026-03-19</Dt></BookgDt><ValDt><Dt>2026-03-19</Dt></ValDt>
        <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
        <NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Proef Medisch</Nm></Dbtr></RltdPties>
        <RmtInf><Ustrd>2024-A-000123</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
        </Stmt></BkToCstmrStmt></Document>
        """)

    private static func balance(_ code: String, _ amount: String) -> String {
        "<Bal><Tp><CdOrPrtry><Cd>\(code)</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">\(amount)</Amt>"
            + "<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-19</Dt></Dt></Bal>"
    }

    /// The records by what stands in which column, from 1.
    static let coda: JSONValue = .text(
        [
            record([(1, "00000190326"), (128, "2")]),
            record([
                (1, "12054BE05679999999975"), (40, "EUR"), (43, "0000000001000000"), (59, "190326"), (126, "054"),
            ]),
            record([
                (1, "2100010000OL2603190001"), (32, "0000000000379480"), (48, "190326"), (54, "00150000"),
                (62, "02024-A-000123"), (116, "190326"), (122, "05410 1"),
            ]),
            record([(1, "2300010000BE42001999999954"), (48, "Proef Medisch"), (126, "0 0")]),
            record([(1, "8054BE05679999999975"), (39, "EUR"), (42, "0000000001379480"), (58, "190326"), (128, "0")]),
            record([(1, "9"), (17, "000003"), (23, "000000000000000"), (38, "000000000379480"), (128, "2")]),
        ].joined())

    private static func record(_ parts: [(column: Int, text: String)]) -> String {
        let line = parts.reduce("") { line, part in
            line + String(repeating: " ", count: part.column - 1 - line.count) + part.text
        }
        return line + String(repeating: " ", count: 128 - line.count) + "\n"
    }
}
