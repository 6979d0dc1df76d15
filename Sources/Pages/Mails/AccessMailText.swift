import Access
import Declarations
import Law
import Service
import Values
import Wording

/// The mail that tells somebody of a mandate, or that they are a user.
struct AccessMailText {
    let book: Lawbook
    let address: String

    init(_ book: Lawbook, address: String) {
        self.book = book
        self.address = address
    }

    func words(of mail: StoredMail, _ news: AccessNews) -> (subject: String, text: String) {
        let (language, numerals) = (mail.language, Numerals(mail.language))
        let number = mail.declaration.declarant.description
        let fills: KeyValuePairs = [
            "number": number, "codes": names(news, mail).joined(separator: ", "),
            "from": news.days.map { numerals.date($0.from) } ?? "",
            "until": news.days.map { numerals.date($0.until) } ?? "", "name": mail.name, "holder": news.holder,
            "still": still(news, mail),
        ]
        let phrases = AccessMailWords.of(news.event)
        let parts = [
            phrases.text.filled(language, fills), "\(address)\(path(news))",
            MailWords.foot.filled(language, ["name": mail.name, "number": number]),
        ]
        let subject = PlainText.visible(phrases.subject.filled(language, fills))
        return (subject, PlainText.visible(parts.joined(separator: "\n\n")) + "\n")
    }

    /// What another mandate still gives, as a sentence of its own.
    private func still(_ news: AccessNews, _ mail: StoredMail) -> String {
        guard !news.still.isEmpty else { return "" }
        let names = news.still.map { OrganisationWords.organisation.text("purpose_\($0)", mail.language) }
        let phrase = news.event == .mandateReturned ? AccessMailWords.stillReturned : AccessMailWords.still
        return " " + phrase.filled(mail.language, ["codes": names.joined(separator: ", "), "holder": news.holder])
    }

    /// What the mandate or the user may, as the pages call it.
    private func names(_ news: AccessNews, _ mail: StoredMail) -> [String] {
        guard news.event == .userAdded else {
            return news.codes.map { OrganisationWords.organisation.text("purpose_\($0)", mail.language) }
        }
        let names = AccessNames(tables: try? book.access.inForce(on: mail.at.day), language: mail.language)
        let applications = news.codes.map(names.application)
        return applications.isEmpty ? [AccessMailWords.nothing[mail.language]] : applications
    }

    /// Where its link leads.
    private func path(_ news: AccessNews) -> String {
        switch news.event {
        case .userAdded: "/home"
        case .mandateReturned: "/organisation"
        case .mandateGiven, .mandateEnded: news.isPersonal ? "/clients" : "/organisation"
        }
    }
}
