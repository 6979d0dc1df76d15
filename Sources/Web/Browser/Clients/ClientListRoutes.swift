import Access
import Declarations
import Exchange
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values
import Wording

/// The list of all clients' declarations, and the same as a file.
struct ClientListRoutes {
    let desk: ClientDesk

    var all: [BrowserRoute] {
        [
            desk.get("", list),
            desk.get("/list.csv") { visitor, person throws(Problems) in try export(visitor, person, .csv, "csv") },
            desk.get("/list.xlsx") { visitor, person throws(Problems) in
                try export(visitor, person, .workbook, "xlsx")
            },
        ]
    }

    private func list(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let years = desk.office.begunYears
        var query = ClientQuery(visitor.query, years: years)
        if let going = ClientListGoing(visitor.query, years: years) { return .redirect(going.address) }
        let everything = try desk.office.declarations(of: try desk.clients(person), years: years)
        if visitor.query["year"] == nil {
            // Whoever asks for no year is shown the newest of which something waits for them to certify.
            let waiting = everything.filter(\.waits)
            query.year =
                (waiting.filter(\.isMine).max { $0.key.year < $1.key.year }
                ?? waiting.max { $0.key.year < $1.key.year })?.key.year ?? query.year
        }
        let shown = query
        var page = ClientListPage(
            visitor.language, query, everything, years: years, place: query.place,
            file: { shown.address("/clients/list.\($0)") })
        page.ticksAll = visitor.query["tick"] == "all"
        page.picked = Set(ClientListGoing.picked(visitor.query))
        if page.picked.count > ClientReviewRoutes.most { page.pickedAbove = ClientReviewRoutes.most }
        page.pickedNothing = visitor.query["picked"] == "nothing"
        page.mayUpload = (try? desk.gate.check(.handInBatch, somewhereBy: person.caller)) != nil
        return desk.show(page.page, visitor, person)
    }

    // MARK: Files

    private static let columns = [
        "client", "number", "contribution_year", "state", "deadline", "late", "activities", "total_turnover",
        "levy_turnover",
        "contribution", "contribution_is_maximum", "certified_by", "certified_on", "receipt",
    ]

    /// What the list shows, on all its pages, of those whose declarations the visitor may export.
    private func export(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ media: Media, _ ending: String
    ) throws(Problems) -> Answer {
        try desk.offices.rates.pass(desk.desk.desk.limits.export, "export", person.caller.name)
        try desk.gate.check(.exportDeclarations, somewhereBy: person.caller)
        let years = desk.office.begunYears
        let query = ClientQuery(visitor.query, years: years)
        let clients = try desk.clients(person, .exportDeclarations)
        let all = try desk.office.declarations(of: clients, years: query.year.map { [$0] } ?? years)
        let language = visitor.language
        let shown = query.fitting(all)
        let receipts = try desk.office.newestReceipts(of: shown.filter { $0.history != nil }.map(\.key))
        let rows = shown.map { one in cells(one, language) + proof(one, receipts[one.key]) }
        let sheet = TextSheet(columns: Self.columns, cells: rows)
        return try sheet.answer("clients", named: "clients", media, ending, language)
    }

    private func cells(_ one: ClientDeclaration, _ language: Language) -> [DeclarationRow.Cell] {
        let amounts = one.declared?.turnover.amounts
        return [
            .text(one.name), .text(one.key.declarant.description), .number(one.key.year),
            .text((one.state?.label ?? LifeState.notDeclared)[language]),
            one.obligation.deadline.map { .day($0) } ?? .empty,
            .text(SheetWords.answer(one.obligation.isLate, language)), .text(activities(one, language)),
            amounts.map { .amount($0.total) } ?? .empty,
            amounts.map { .amount($0.levy) } ?? .empty, one.contribution.map { .amount($0) } ?? .empty,
            .text(SheetWords.answer(one.isMaximum, language)),
        ]
    }

    /// Who certified it, when, and the newest receipt.
    private func proof(_ one: ClientDeclaration, _ receipt: ReceiptReference?) -> [DeclarationRow.Cell] {
        let certificate = one.history?.certificate
        return [
            certificate.map { .text($0.certifier.name) } ?? .empty, certificate.map { .day($0.date) } ?? .empty,
            receipt.map { .text($0.text) } ?? .empty,
        ]
    }

    /// What is registered, in words; nothing where nothing is declared.
    private func activities(_ one: ClientDeclaration, _ language: Language) -> String {
        guard let declared = one.declared, let law = try? desk.office.book.year(one.key.year) else { return "" }
        return RegisteredNames(law, language).list(declared.registrations)
    }
}
