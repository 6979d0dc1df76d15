import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values

/// What of a year's documents is not sent, on its way, there or lost; and sending what is not sent.
struct SendingRoutes {
    let desk: AgencyDesk

    var all: [AgencyRoute] {
        [
            desk.get("/{year}/sending", .viewLedger, show),
            desk.post("/{year}/sending", .issueInvoices, send),
        ]
    }

    /// As many documents go out in one go as in one of the API's.
    private static let together = YearOperations.together

    private func show(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let year = try visit.givenYear
        let page = SendingPage(
            visit.visitor.language, year: year, try desk.billing.sendingOutlook(of: year),
            sums: try desk.billing.deliverySums(of: year),
            undelivered: try desk.billing.undelivered(of: year, limit: SendingPage.most + 1),
            together: Self.together, maySend: visit.may(.issueInvoices), done: SendingPage.Done(visit.visitor.query))
        return desk.show(page.page, visit, here: SendingPage.path(year))
    }

    /// Sent twice, the second finds nothing left.
    private func send(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let year = try visit.givenYear
        let request = try visit.request(.issueInvoices, desk.offices.access)
        let totals = try desk.billing.send(year: year, most: Self.together, by: request)
        let done = SendingPage.Done(documents: totals.inOutbox, mails: totals.mails, electronic: totals.electronic)
        return .redirect("\(SendingPage.path(year))?\(FormText.text(done.fields))")
    }
}

extension SendingPage.Done {
    /// As an address says it; `nil` where it says nothing of the kind.
    fileprivate init?(_ query: FormFields) {
        let counts = ["documents", "mails", "electronic"].compactMap { query[$0].flatMap { Int($0) } }
        guard counts.count == 3 else { return nil }
        self.init(documents: counts[0], mails: counts[1], electronic: counts[2])
    }

    fileprivate var fields: [(String, String)] {
        [("documents", String(documents)), ("mails", String(mails)), ("electronic", String(electronic))]
    }
}
