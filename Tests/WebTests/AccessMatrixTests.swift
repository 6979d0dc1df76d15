import Access
import Declarations
import Exchange
import HTTPTypes
import Law
import Service
import Testing
import Values

@testable import Web

/// Every route × everybody of the sample × three organisations: a route lets through exactly whom the table of
/// permissions lets through.
@Suite struct AccessMatrixTests {
    private static let targets = [SampleOrganisation.proef, SampleOrganisation.muster, SampleOrganisation.foreign]

    /// What each route that looks something up must be let do.
    private static let lookups: [(path: String, action: AccessAction)] = [
        ("", .viewOrganisation), ("/responsible", .viewResponsible), ("/history", .listUsers), ("/users", .listUsers),
        ("/users/export", .exportUsers), ("/mandates", .viewMandates), ("/clients", .listClients),
        ("/accounts", .listAccounts),
    ]

    /// What each route that changes something besides access must be let do.
    private static let changes: [(path: String, action: AccessAction)] = [
        ("/accounts", .keepAccounts), ("/accounts/blocking", .keepAccounts), ("/accounts/unblocking", .keepAccounts),
        ("/accounts/renewal", .keepAccounts), ("/sessions/end", .endSessions),
        ("/chief-requests/documents", .requestException),
    ]

    /// What a change of a person's data needs depends on whose it is.
    @Test func everyCommandButOneHasAnAction() {
        #expect(AccessChange.Kind.allCases.filter { $0.action == nil } == [.changePerson])
        #expect(Set(AccessCommand.all.map(\.kind)) == Set(AccessChange.Kind.allCases))
    }

    @Test func commandsAreDoneForWhomTheTableLets() async throws {
        let desk = try WebDesk()
        for person in desk.people.all {
            let headers = WebDesk.bearer(try desk.person(person)).merging(["If-Match": "*"]) { $1 }
            for case let target? in Self.targets {
                let commands = AccessCommand.all.compactMap { one in one.kind.action.map { (one.path, $0) } }
                for (name, action) in commands + Self.changes {
                    let path = "/api/v1/organisations/\(target)\(name)"
                    let reply = try await desk.post(path, .object([]), headers)
                    try await expect(desk, reply, action, person, target, path)
                }
            }
        }
    }

    @Test func whatIsLookedUpIsShownToWhomTheTableLets() async throws {
        let desk = try WebDesk()
        for person in desk.people.all {
            let headers = WebDesk.bearer(try desk.person(person))
            for case let target? in Self.targets {
                for (name, action) in Self.lookups {
                    let path = "/api/v1/organisations/\(target)\(name)"
                    try await expect(desk, try await desk.ask(.get, path, headers), action, person, target, path)
                }
            }
        }
    }

    @Test func declarationsAreReachedByWhomTheTableLets() async throws {
        let desk = try WebDesk()
        let reading: [(String, AccessAction)] = [
            ("", .viewDeclaration), ("/revisions", .viewDeclaration), ("/explanation", .viewDeclaration),
            ("/receipt", .viewReceipt),
        ]
        let changing: [(String, AccessAction)] = [
            ("/withdrawal", .withdrawDeclaration), ("/certificate", .certifyDeclaration),
            ("/refusal", .refuseDeclaration),
        ]
        for person in desk.people.all {
            let headers = WebDesk.bearer(try desk.person(person)).merging(["If-Match": "*"]) { $1 }
            for case let target? in Self.targets {
                let key = try SampleDocument(target).path
                for (name, action) in reading {
                    let reply = try await desk.ask(.get, key + name, headers)
                    try await expect(desk, reply, action, person, target, key + name)
                }
                for (name, action) in changing {
                    let reply = try await desk.post(key + name, .object([]), headers)
                    try await expect(desk, reply, action, person, target, key + name)
                }
            }
        }
    }

    /// What is about no organisation.
    @Test func theAgencysOwnRoutesLetThroughWhomTheTableLets() async throws {
        let desk = try WebDesk()
        let routes: [(HTTPRequest.Method, String, AccessAction)] = [
            (.get, "/api/v1/audit", .readAudit), (.post, "/api/v1/years/2024/closing", .closeYear),
            (.post, "/api/v1/ex-officio?reason=test", .setExOfficio), (.post, "/api/v1/messages", .writeMessage),
            (.post, "/api/v1/messages/1/end", .endMessage), (.post, "/api/v1/messages/1/dismissal", .dismissMessage),
        ]
        for person in desk.people.all {
            let headers = WebDesk.bearer(try desk.person(person))
            for (method, path, action) in routes {
                let reply =
                    method == .get
                    ? try await desk.ask(.get, path, headers) : try await desk.post(path, .object([]), headers)
                try await expect(desk, reply, action, person, nil, path)
            }
        }
    }

    /// A year's money.
    @Test func theRoutesOfMoneyLetThroughWhomTheTableLets() async throws {
        let desk = try WebDesk()
        let looking: [(String, AccessAction)] = [
            ("years", .viewLedger), ("years/2024", .viewLedger), ("years/2024/reconciliation", .viewLedger),
            ("years/2024/invoice-runs/turnover_levy", .viewLedger), ("payments", .viewLedger),
            ("payments/named", .viewLedger), ("refunds", .viewLedger), ("accounts", .viewLedger),
            ("exports/postings", .viewLedger),
            ("contributors/enterprise:0566988259/account", .viewLedger), ("years/2024/sendings", .viewLedger),
            ("years/2024/reminders", .viewLedger), ("years/2024/late-charges", .viewLedger),
        ]
        let changing: [(String, AccessAction)] = [
            ("years/2024/plan", .decideYear), ("years/2024/decisions", .decideYear),
            ("years/2024/invoice-runs/turnover_levy", .issueInvoices), ("payments/confirmation", .matchPayments),
            ("payments/placement", .matchPayments), ("payments/named", .matchPayments),
            ("payments/undoing", .matchPayments),
            ("contributors/enterprise:0566988259/credit", .matchPayments),
            ("invoices/2024-A-000001/write-off", .matchPayments), ("refunds", .askRefund),
            ("years/2024/sendings", .issueInvoices), ("years/2024/reminders", .issueInvoices),
            ("years/2024/late-charges", .issueInvoices),
            ("declarations/2024-0566988259/reopening", .decideYear), ("refunds/1/decision", .approveRefund),
            ("refunds/file", .approveRefund),
        ]
        for person in desk.people.all {
            let headers = WebDesk.bearer(try desk.person(person)).merging(["If-Match": "*"]) { $1 }
            for (name, action) in looking {
                let reply = try await desk.ask(.get, "/api/v1/\(name)", headers)
                try await expect(desk, reply, action, person, nil, name)
            }
            for (name, action) in changing {
                let reply = try await desk.post("/api/v1/\(name)", .object([]), headers)
                try await expect(desk, reply, action, person, nil, name)
            }
            let statement = try await desk.ask(
                .post, "/api/v1/statements", headers.merging(["Content-Type": "application/xml"]) { $1 },
                body: Array("<x/>".utf8))
            try await expect(desk, statement, .matchPayments, person, nil, "statements")
        }
    }

    private func expect(
        _ desk: WebDesk, _ reply: WebDesk.Reply, _ action: AccessAction, _ person: SamplePerson,
        _ target: OrganisationID?, _ path: String
    ) async throws {
        let decision = try desk.offices.access.decide(action, by: person.caller, on: target)
        let isRefused = reply.status == 403
        #expect(isRefused == !decision.isAllowed, "\(person.data.fullName) \(path): \(reply.status) \(reply.text)")
        guard isRefused else { return }
        #expect(try reply.code()?.hasPrefix("access.") == true)
        #expect(try reply.json()["detail"]?.string?.isEmpty == false)
    }
}
