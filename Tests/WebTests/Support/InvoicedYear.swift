import Access
import Billing
import Exchange
import HTTPTypes
import Law
import Service
import Testing
import Values

@testable import Web

/// A year of the sample organisations as its finance officer goes through it, by the API.
struct InvoicedYear {
    let desk: WebDesk

    init(book: Lawbook? = nil) throws { desk = try WebDesk(book: book) }

    func officer(_ headers: [String: String] = [:]) throws -> [String: String] {
        WebDesk.bearer(try desk.person(desk.people.financeOfficer)).merging(headers) { $1 }
    }

    func handIn() async throws {
        for (chief, organisation) in [
            (desk.people.proefChief, SampleOrganisation.proef), (desk.people.musterDirector, SampleOrganisation.muster),
        ] {
            let own = WebDesk.bearer(try await desk.software(of: chief))
            let filed = try await desk.post("/api/v1/declarations", SampleDocument(organisation).json, own)
            #expect(filed.status == 201, "\(filed.text)")
        }
    }

    @discardableResult
    func decide(
        _ step: String, _ more: [(String, JSONValue)] = [], _ headers: [String: String] = ["If-Match": "*"]
    ) async throws -> WebDesk.Reply {
        try await desk.post(
            "/api/v1/years/2024/decisions", .object([("step", .text(step))] + more), try officer(headers))
    }

    static let reason: [(String, JSONValue)] = [("reason", .text("Decided by the board"))]

    /// Until the activity contribution is invoiced.
    func invoice() async throws {
        try await handIn()
        try await decide("draft_budget", [("budget", .text("5000.00"))])
        try await decide("publish")
        try await decide("open")
        let closed = try await decide("close_year", Self.reason)
        #expect(closed.status == 201, "\(closed.text)")
        let run = try await desk.post(
            "/api/v1/years/2024/invoice-runs/activity_contribution", .object([("due", .text("2024-06-30"))]),
            try officer())
        #expect(run.status == 200, "\(run.text)")
        #expect(try run.json()["finished"]?.bool == true && run.json()["invoices"]?.integer == 2, "\(run.text)")
    }

    func items(_ headers: [String: String], _ query: String = "") async throws -> [JSONValue] {
        let reply = try await desk.ask(.get, "/api/v1/invoices\(query)", headers)
        #expect(reply.status == 200, "\(reply.text)")
        return try reply.json()["invoices"]?.items ?? []
    }

    /// A statement of our account that pays an invoice 50 euros too much, and 20 euros of who knows whom.
    func statement(paying item: JSONValue) throws -> String {
        let total = try #require(item["total_cents"]?.integer)
        let communication = try #require(item["communication"]?.string).filter(\.isNumber)
        func euros(_ cents: Int64) -> String { Cents(cents).description }
        func entry(_ cents: Int64, _ name: String, _ remittance: String) -> String {
            """
            <Ntry><Amt Ccy="EUR">\(euros(cents))</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>\
            <BookgDt><Dt>2024-06-01</Dt></BookgDt><ValDt><Dt>2024-06-01</Dt></ValDt>\
            <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>\
            <NtryDtls><TxDtls><RltdPties><Dbtr><Nm>\(name)</Nm></Dbtr></RltdPties>\
            <RmtInf>\(remittance)</RmtInf></TxDtls></NtryDtls></Ntry>
            """
        }
        func balance(_ code: String, _ cents: Int64) -> String {
            """
            <Bal><Tp><CdOrPrtry><Cd>\(code)</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">\(euros(cents))</Amt>\
            <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2024-06-01</Dt></Dt></Bal>
            """
        }
        let structured =
            "<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>BBA</Issr></Tp>"
            + "<Ref>\(communication)</Ref></CdtrRefInf></Strd>"
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>\
            <GrpHdr><MsgId>M1</MsgId><CreDtTm>2024-06-01T18:00:00</CreDtTm></GrpHdr>\
            <Stmt><Id>2024-001</Id><CreDtTm>2024-06-01T18:00:00</CreDtTm>\
            <Acct><Id><IBAN>BE05679999999975</IBAN></Id><Ccy>EUR</Ccy></Acct>\
            \(balance("OPBD", 0))\(balance("CLBD", total + 7000))\
            \(entry(total + 5000, "Proef NV", structured))\(entry(2000, "Unbekannt", "<Ustrd>thanks</Ustrd>"))\
            </Stmt></BkToCstmrStmt></Document>
            """
    }

    func importStatement(_ text: String) async throws -> WebDesk.Reply {
        try await desk.ask(
            .post, "/api/v1/statements", try officer(["Content-Type": "application/xml"]), body: Array(text.utf8))
    }
}
