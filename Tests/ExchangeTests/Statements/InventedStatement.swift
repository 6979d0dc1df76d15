import Billing
import Exchange
import Values

/// A statement of an invented account in either version, to be changed by a test.
struct InventedStatement {
    var version = "08"
    var account = "BE05679999999975"
    var opening = "1000.00"
    var closing = "1379.48"
    var entries = [Entry()]
    /// Stands before the first element.
    var prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    struct Entry {
        var amount = "379.48"
        var direction = "CRDT"
        var status = "BOOK"
        /// After the direction: `<RvslInd>true</RvslInd>`.
        var reversal = ""
        var code = "ESCT"
        /// `nil` for an entry without any.
        var details: [Detail]? = [Detail()]
    }

    struct Detail {
        var amount: String? = "379.48"
        var name = "Hulpmiddelen Voorbeeld bv"
        var account = "BE42001999999954"
        var remittance = InventedStatement.structured("202600012320")
        var other = ""
        var endToEnd = "NOTPROVIDED"
    }

    static func structured(_ digits: String) -> String {
        "<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>BBA</Issr></Tp>"
            + "<Ref>\(digits)</Ref></CdtrRefInf></Strd>"
    }

    var text: String {
        """
        \(prolog)<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.\(version)">
        <BkToCstmrStmt>
        <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-03-19T22:00:00+01:00</CreDtTm></GrpHdr>
        <Stmt>
        <Id>S1</Id>
        <ElctrncSeqNb>54</ElctrncSeqNb>
        <CreDtTm>2026-03-19T22:00:00+01:00</CreDtTm>
        <Acct><Id><IBAN>\(account)</IBAN></Id><Ccy>EUR</Ccy></Acct>
        \(balance("OPBD", opening, "2026-03-18"))
        \(balance("CLBD", closing, "2026-03-19"))
        \(entries.map(entry).joined(separator: "\n"))
        </Stmt>
        </BkToCstmrStmt>
        </Document>
        """
    }

    private func balance(_ code: String, _ amount: String, _ day: String) -> String {
        let isDebit = amount.hasPrefix("-")
        return "<Bal><Tp><CdOrPrtry><Cd>\(code)</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">"
            + "\(amount.drop { $0 == "-" })</Amt><CdtDbtInd>\(isDebit ? "DBIT" : "CRDT")</CdtDbtInd>"
            + "<Dt><Dt>\(day)</Dt></Dt></Bal>"
    }

    private func entry(_ entry: Entry) -> String {
        let status = version == "02" ? entry.status : "<Cd>\(entry.status)</Cd>"
        let details = entry.details.map { "\n<NtryDtls>\($0.map(detail).joined(separator: "\n"))</NtryDtls>" } ?? ""
        return "<Ntry><NtryRef>1</NtryRef><Amt Ccy=\"EUR\">\(entry.amount)</Amt>"
            + "<CdtDbtInd>\(entry.direction)</CdtDbtInd>\(entry.reversal)<Sts>\(status)</Sts>"
            + "<BookgDt><Dt>2026-03-19</Dt></BookgDt><ValDt><DtTm>2026-03-20T00:30:00+01:00</DtTm></ValDt>"
            + "<AcctSvcrRef>B1</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd>"
            + "<SubFmlyCd>\(entry.code)</SubFmlyCd></Fmly></Domn></BkTxCd>\(details)</Ntry>"
    }

    private func detail(_ detail: Detail) -> String {
        let isOld = version == "02"
        let amount = detail.amount.map { "<Amt Ccy=\"EUR\">\($0)</Amt>" }
        let stated = amount.map { isOld ? "<AmtDtls><TxAmt>\($0)</TxAmt></AmtDtls>" : $0 } ?? ""
        let name = "<Nm>\(detail.name)</Nm>"
        return "<TxDtls><Refs><EndToEndId>\(detail.endToEnd)</EndToEndId></Refs>\(stated)"
            + "<RltdPties><Dbtr>\(isOld ? name : "<Pty>\(name)</Pty>")</Dbtr>"
            + "<DbtrAcct><Id><IBAN>\(detail.account)</IBAN></Id></DbtrAcct></RltdPties>"
            + "<RmtInf>\(detail.remittance)</RmtInf>\(detail.other)</TxDtls>"
    }

    func read() throws(Problems) -> [BankStatement] {
        try StatementFile.camt053(Array(text.utf8), file: "statement.xml")
    }

    /// `code@line:column` of each problem; empty where it is read.
    var marks: [String] { StatementMarks.of(Array(text.utf8)) }
}

/// What is wrong with a file.
enum StatementMarks {
    static func of(_ bytes: [UInt8]) -> [String] {
        do throws(Problems) {
            _ = try StatementFile.camt053(bytes, file: "statement.xml")
            return []
        } catch {
            return error.listed.map { "\($0.code.rawValue)@\($0.place.line ?? 0):\($0.place.column ?? 0)" }
        }
    }
}
