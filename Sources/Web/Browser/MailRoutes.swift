import HTTPTypes
import Pages
import Service
import SignIn
import Values

/// The mails of a service that is tried out on this machine: nobody else gets them.
struct MailRoutes {
    let desk: BrowserDesk
    let outbox: any MailStore

    private static let most = 50

    var all: [BrowserRoute] {
        [
            BrowserRoute(method: .get, path: "/development/mails") { [self] visitor throws(Refusal) in
                try await desk.open(visitor) { visitor throws(Problems) in
                    let deadlines = try desk.offices.declarations.deadlines()
                    let writer = MailText(desk.offices.book, address: desk.address) { deadlines[$0] }
                    let page = Page.mails(visitor.language, try outbox.newestMails(Self.most), writer)
                    return desk.page(page, visitor)
                }
            }
        ]
    }
}
