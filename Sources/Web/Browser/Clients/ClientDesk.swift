import Access
import Declarations
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values

/// What the pages for who acts for others share: whose declarations they are about.
struct ClientDesk: Sendable {
    let desk: DeclarationDesk
    let gate: DeclarationGate

    var office: DeclarationOffice { desk.office }
    var offices: Offices { desk.desk.offices }

    /// The declarants whose obligations the visitor may see besides those of the own organisation, with their names and
    /// what the visitor may do for them.
    func clients(
        _ person: BrowserDesk.SignedIn, _ action: AccessAction = .viewObligations
    ) throws(Problems) -> [ClientDeclaration.Client] {
        guard person.organisation?.id != .agency else { return [] }
        var clients: [ClientDeclaration.Client] = []
        for mandator in try offices.access.mandators(of: person.caller) {
            guard let declarant = mandator.organisation.declarant, mandator.organisation != person.organisation?.id
            else { continue }
            let access = try offices.access.accessCase(of: person.caller, on: mandator.organisation)
            guard access.decide(action).isAllowed else { continue }
            var may: Set<ClientDeclaration.Right> = []
            if access.decide(.certifyDeclaration).isAllowed { may.insert(.certify) }
            if access.decide(.submitDeclaration).isAllowed { may.insert(.write) }
            clients.append(ClientDeclaration.Client(declarant, name: mandator.name, may: may))
        }
        return clients
    }

    func get(_ path: String, _ work: @escaping BrowserDesk.Work) -> BrowserRoute {
        BrowserRoute(method: .get, path: "/clients\(path)") { [desk] visitor throws(Refusal) in
            try await desk.desk.signedIn(visitor, work)
        }
    }

    /// - Parameter back: where somebody goes on whose session had ended; `nil` for the very address.
    func post(
        _ path: String, takesFile: Bool = false, back: @escaping @Sendable (Visitor) -> String? = { _ in nil },
        _ work: @escaping BrowserDesk.Work
    ) -> BrowserRoute {
        var route = BrowserRoute(method: .post, path: "/clients\(path)") { [desk] visitor throws(Refusal) in
            try await desk.desk.signedIn(visitor, changes: true, back: back(visitor), work)
        }
        route.takesFile = takesFile
        return route
    }

    /// The list that the visitor came from.
    func list(_ visitor: Visitor) -> ClientListPlace {
        ClientQuery.place(visitor.form["list"] ?? visitor.query["list"], years: office.begunYears)
    }

    /// A page, or the same page with what stands in the way of what was sent.
    func show(
        _ page: Page, _ visitor: Visitor, _ person: BrowserDesk.SignedIn, here: String? = nil,
        refused problems: Problems = Problems()
    ) -> Answer {
        var answer = desk.desk.page(problems.isEmpty ? page : page.refused(problems), visitor, person, here: here)
        if !problems.isEmpty { answer.status = Refusal(problems).status }
        return answer
    }

    var routes: [BrowserRoute] {
        ClientListRoutes(desk: self).all + ClientReviewRoutes(desk: self).all
            + ClientVerdictRoutes(desk: self).all + ClientUploadRoutes(desk: self).all
    }
}

extension ClientQuery {
    /// As an address says it; what it says wrongly is passed over.
    init(_ query: FormFields, years: [Int]) {
        self.init()
        year = years.first
        if let text = query["year"] { year = Int(text).flatMap { years.contains($0) ? $0 : nil } }
        state = query["state"].flatMap { State(rawValue: $0) }
        isMine = query["mine"] == "true"
        search = String((query["search"] ?? "").trimmingSpaces.prefix(200))
        order = query["order"].flatMap { Order(rawValue: $0) } ?? .name
        isDescending = query["descending"] == "true"
        page = query["page"].flatMap { Int($0) } ?? 1
    }

    /// The same as an address says it.
    func address(_ path: String) -> String { "\(path)?\(FormText.text(fields))" }

    /// The list to come back to.
    var place: ClientListPlace {
        let text = FormText.text(fields)
        return ClientListPlace(text, encoded: FormText.encoded(text))
    }

    /// The list that somebody came from, as an address or a form carries it. It is read and written anew: nothing else
    /// can be come back to.
    static func place(_ carried: String?, years: [Int]) -> ClientListPlace {
        guard let carried, !carried.isEmpty, carried.utf8.count <= 1000 else { return ClientListPlace() }
        return ClientQuery(FormFields(Array(carried.utf8)), years: years).place
    }

    private var fields: [(String, String)] {
        var fields = [("year", year.map { String($0) } ?? "all")]
        if let state { fields.append(("state", state.rawValue)) }
        if isMine { fields.append(("mine", "true")) }
        if !search.isEmpty { fields.append(("search", search)) }
        if order != .name { fields.append(("order", order.rawValue)) }
        if isDescending { fields.append(("descending", "true")) }
        if page > 1 { fields.append(("page", String(page))) }
        return fields
    }
}
