import Access
import Declarations
import Exchange
import HTTPTypes
import Law
import Pages
import Rules
import Service
import SignIn
import Values

/// Looking over what was declared, before somebody says whether it is true.
struct ClientReviewRoutes {
    let desk: ClientDesk

    var all: [BrowserRoute] { [desk.get("/review", review)] }

    /// As many as a page of the list has.
    static let most = ClientQuery.rows

    private func review(_ visitor: Visitor, _ person: BrowserDesk.SignedIn) throws(Problems) -> Answer {
        let names = visitor.query.all("id").prefix(Self.most)
        guard let first = names.first else { return .redirect(pickedNothing(visitor)) }
        var found: [(DeclarationKey, ClientDesk.Standing)] = []
        for key in names.compactMap({ DeclarationKey(pathName: $0) }) where !found.contains(where: { $0.0 == key }) {
            found.append((key, try desk.standing(visitor, person, key, to: .certifyDeclaration)))
        }
        guard let only = found.first else {
            _ = try desk.desk.standing(visitor, person, named: first, to: .certifyDeclaration)
            return .redirect(desk.list(visitor).address)
        }
        // Of one that the visitor has nothing to do with the refusal says more: who can help.
        let party = try desk.party(to: only.0, person)
        if found.count == 1, !party.isOwn, party.endedOn == nil { _ = try only.1.get() }
        let (typed, filledFrom) = try usual(person)
        let unticked = Set(visitor.query.all("untick").compactMap { DeclarationKey(pathName: $0) })
        return try answer(visitor, person, found, typed, unticked: unticked, filledFrom: filledFrom)
    }

    private func pickedNothing(_ visitor: Visitor) -> String {
        let list = desk.list(visitor)
        return (list.text.isEmpty ? "/clients?state=submitted" : list.address) + "&picked=nothing"
    }

    /// The page of what was asked for.
    ///
    /// - Parameter here: the page's address for looking, where it was posted to another.
    func answer(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ found: [(DeclarationKey, ClientDesk.Standing)],
        _ typed: TypedFields, unticked: Set<DeclarationKey> = [], filledFrom: CivilDate? = nil, here: String? = nil,
        refused problems: Problems = Problems()
    ) throws(Problems) -> Answer {
        var (items, left): ([ClientReviewPage.Item], [ClientReviewPage.Left]) = ([], [])
        for (key, standing) in found {
            switch standing {
            case .success(let standing):
                if standing.form.sheet.state == .submitted, let item = item(standing) {
                    items.append(item)
                } else {
                    left.append(ClientReviewPage.Left(try desk.party(to: key, person), .stands(standing.form)))
                }
            case .failure(let fault):
                left.append(ClientReviewPage.Left(try desk.party(to: key, person), .refused(fault)))
            }
        }
        var page = ClientReviewPage(
            visitor.language, items, typed: typed, left: left, tables: try desk.desk.desk.tables())
        page.list = desk.list(visitor)
        (page.unticked, page.filledFrom) = (unticked, filledFrom)
        var answer = desk.show(page.page, visitor, person, here: here, refused: problems)
        if found.allSatisfy({ (try? $0.1.get()) == nil }) { answer.status = .forbidden }
        return answer
    }

    /// The same page with what stands in the way of what was typed on it, and the ticks as they were.
    func again(
        _ visitor: Visitor, _ person: BrowserDesk.SignedIn, _ found: [(DeclarationKey, ClientDesk.Standing)],
        _ typed: TypedFields, refused problems: Problems
    ) throws(Problems) -> Answer {
        let ticked = Set(visitor.form.all("seen").compactMap(SeenDeclaration.init).map(\.key))
        let unticked = found.map(\.0).filter { !ticked.contains($0) }
        let here = desk.list(visitor).carried(
            by: ClientReviewPage.address(of: found.map(\.0), unticked: unticked))
        let (usual, day) = try usual(person)
        let isUsual = TypedFields.ofCertifiers.allSatisfy { typed[$0] == usual[$0] }
        return try answer(
            visitor, person, found, typed, unticked: Set(unticked), filledFrom: isUsual ? day : nil, here: here,
            refused: problems)
    }

    private func item(_ standing: DeclarationDesk.Standing) -> ClientReviewPage.Item? {
        guard let newest = standing.form.sheet.history.newest else { return nil }
        let assessment = Result { () throws(Problems) in
            try desk.office.assessmentYear(standing.form.law.year).assess(newest.declaration, isDeclared: true)
        }
        var item = ClientReviewPage.Item(
            standing.form, newest, DeclarationVersion(standing.form.sheet.history), assessment)
        if let last = standing.form.sheet.previous {
            let year = try? AssessmentYear(desk.office.book.year(last.declaration.contributionYear))
            item.last = year?.assess(last.declaration, isDeclared: last.event != .setExOfficio)
        }
        return item
    }

    /// What the same person last certified as, for whichever client, and when; their name where that is not known.
    private func usual(_ person: BrowserDesk.SignedIn) throws(Problems) -> (TypedFields, CivilDate?) {
        let mark = person.caller.person.map { AccessOffice.mark(of: $0) } ?? ""
        let declarants = try desk.clients(person).map(\.declarant)
        if let (certificate, _) = try desk.office.newestCertificate(by: mark, of: declarants) {
            return (TypedFields(certificate.certifier), certificate.date)
        }
        return (TypedFields(["certifier_name": [person.session.identity.name], "position": ["external"]]), nil)
    }
}
