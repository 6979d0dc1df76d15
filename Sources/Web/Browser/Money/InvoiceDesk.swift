import Access
import Billing
import Declarations
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values

/// What the pages of money share: who may, of which year, and as whom something is done.
struct InvoiceDesk: Sendable {
    let desk: BrowserDesk
    let gate: DeclarationGate

    var billing: BillingOffice { desk.offices.billing }
    var today: CivilDate { desk.offices.clock.now().day }

    /// Lets pass who may do something that is about no organisation.
    func check(_ action: AccessAction, _ person: BrowserDesk.SignedIn) throws(Problems) {
        _ = try desk.offices.access.accessCase(of: person.caller, on: nil).decide(action).grant()
    }

    func may(_ action: AccessAction, _ person: BrowserDesk.SignedIn) throws(Problems) -> Bool {
        try desk.offices.access.accessCase(of: person.caller, on: nil).decide(action).isAllowed
    }

    /// As whom something is done.
    func request(
        _ action: AccessAction, _ visitor: Visitor, _ person: BrowserDesk.SignedIn
    ) throws(Problems) -> FilingRequest {
        FilingRequest(author: try desk.offices.access.author(for: action, by: person.caller), id: visitor.id)
    }

    /// The contribution year of an address: `/agency/{year}/…`.
    ///
    /// - Throws: `law.not-covered` for a year that no table covers, `route.unknown` for what is no year.
    func year(_ visitor: Visitor) throws(Problems) -> Int {
        guard let year = Int(visitor.step(1)) else {
            throw Problems([Problem(.routeUnknown, ["value": String(visitor.path.prefix(80))])])
        }
        _ = try billing.book.year(year)
        return year
    }

    func get(_ path: String, _ work: @escaping BrowserDesk.Work) -> BrowserRoute {
        BrowserRoute(method: .get, path: path) { [desk] visitor throws(Refusal) in
            try await desk.signedIn(visitor, work)
        }
    }

    func post(_ path: String, takesFile: Bool = false, _ work: @escaping BrowserDesk.Work) -> BrowserRoute {
        var route = BrowserRoute(method: .post, path: path) { [desk] visitor throws(Refusal) in
            try await desk.signedIn(visitor, changes: true, work)
        }
        route.takesFile = takesFile
        return route
    }

    /// A page, or the same page with what stands in the way of what was sent.
    func show(
        _ page: Page, _ visitor: Visitor, _ person: BrowserDesk.SignedIn, here: String? = nil,
        refused problems: Problems = Problems()
    ) -> Answer {
        var answer = desk.page(problems.isEmpty ? page : page.refused(problems), visitor, person, here: here)
        if !problems.isEmpty { answer.status = Refusal(problems).status }
        return answer
    }

    var routes: [BrowserRoute] { InvoiceRoutes(desk: self).all }
}
