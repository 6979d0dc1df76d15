import Access
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values

/// What the pages of the agency's own people share: who may come to which, and what year it is about.
struct AgencyDesk: Sendable {
    let desk: BrowserDesk

    /// What who comes to the first page must be let do.
    static let entry = AccessAction.viewObligations

    var offices: Offices { desk.offices }
    var billing: BillingOffice { desk.offices.billing }
    var agency: AgencyOffice { desk.offices.agency }

    typealias Work = @Sendable (AgencyVisit) throws(Problems) -> Answer

    /// A page for looking.
    ///
    /// - Parameters:
    ///   - path: below `/agency`; what begins with `/{year}` is about a contribution year.
    ///   - action: what the visitor must be let do.
    func get(_ path: String, _ action: AccessAction, _ work: @escaping Work) -> AgencyRoute {
        let route = BrowserRoute(method: .get, path: "/agency\(path)") { [self] visitor throws(Refusal) in
            try await desk.signedIn(visitor) { visitor, person throws(Problems) in
                try work(try visit(visitor, person, path, action))
            }
        }
        return AgencyRoute(browser: route, action: action)
    }

    /// What a form does.
    func post(
        _ path: String, _ action: AccessAction, takesFile: Bool = false, largest: Int = 20_000,
        _ work: @escaping Work
    ) -> AgencyRoute {
        var route = BrowserRoute(method: .post, path: "/agency\(path)") { [self] visitor throws(Refusal) in
            try await desk.signedIn(visitor, changes: true) { visitor, person throws(Problems) in
                try work(try visit(visitor, person, path, action))
            }
        }
        route.takesFile = takesFile
        route.largest = largest
        return AgencyRoute(browser: route, action: action)
    }

    /// - Throws: the refusal, and why there is no such year.
    private func visit(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ path: String, _ action: AccessAction
    ) throws(Problems) -> AgencyVisit {
        let access = try offices.access.accessCase(of: person.caller, on: nil)
        _ = try access.decide(action).grant()
        var year: Int?
        if path.hasPrefix("/{year}") {
            let step = visitor.step(1)
            guard let number = Int(step) else { throw Problems([Problem(.routeUnknown, ["value": step])]) }
            year = try offices.book.year(number).year
        }
        return AgencyVisit(
            visitor: visitor, person: person, access: access, year: year, hasAccounts: offices.accounts != nil)
    }

    /// A page, or the same page with what stands in the way of what was sent.
    func show(
        _ page: Page, _ visit: AgencyVisit, here: String? = nil, refused problems: Problems = Problems()
    ) -> Answer {
        var answer = desk.page(
            problems.isEmpty ? page : page.refused(Refusal(problems).problems), visit.visitor, visit.person, here: here)
        if !problems.isEmpty { answer.status = Refusal(problems).status }
        return answer
    }

    /// Everything that the agency's people may ask.
    var routes: [AgencyRoute] {
        AgencyYearsRoutes(desk: self).all + AgencySectorRoutes(desk: self).all
            + AgencyContributorRoutes(desk: self).all + AgencyMissingRoutes(desk: self).all
            + AgencyExOfficioRoutes(desk: self).all + YearLifeRoutes(desk: self).all
            + YearInvoiceRoutes(desk: self, runs: InvoiceRuns(offices.clock)).all + LedgerRoutes(desk: self).all
            + PaymentRoutes(desk: self).all + MovementRoutes(desk: self).all + RefundRoutes(desk: self).all
            + ReconciliationRoutes(desk: self).all
            + LateChargeRoutes(desk: self).all + SendingRoutes(desk: self).all + LateRoutes(desk: self).all
            + MoneyFileRoutes(desk: self).all
            + (offices.accounts.map { AgencyAccountRoutes(desk: self, accounts: $0).all } ?? [])
    }
}

/// An address of the agency's, and what who asks it must be let do.
struct AgencyRoute: Sendable {
    let browser: BrowserRoute
    let action: AccessAction
}

/// Somebody of the agency before one of its pages.
struct AgencyVisit {
    let visitor: Visitor
    let person: BrowserDesk.SignedIn
    let access: AccessCase
    /// `nil` where the page is about no year.
    let year: Int?
    /// Whether anybody can sign in with an account of ours.
    let hasAccounts: Bool

    func may(_ action: AccessAction) -> Bool { access.decide(action).isAllowed }

    /// The pages among which the visitor goes.
    ///
    /// - Parameter section: the one that is shown.
    func navigation(_ section: AgencySection? = nil) -> AgencyNavigation {
        let sections = AgencySection.all.filter { may($0.action) && (hasAccounts || $0 != .accounts) }
        return AgencyNavigation(visitor.language, year: year, current: section, sections)
    }

    /// The visitor as the author of what is done.
    func request(_ action: AccessAction, _ access: AccessOffice, key: String? = nil) throws(Problems) -> FilingRequest {
        FilingRequest(author: try access.author(for: action, by: person.caller), id: visitor.id, key: key)
    }
}
