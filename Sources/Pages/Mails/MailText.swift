import Declarations
public import Law
public import Service
import Values
import Wording

/// A mail in its reader's language: a subject, and plain text.
public struct MailText: Sendable {
    private let book: Lawbook
    /// The service's own, without a slash at the end.
    private let address: String

    public init(_ book: Lawbook, address: String) {
        self.book = book
        self.address = address
    }

    public func words(of mail: StoredMail) -> (subject: String, text: String) {
        let language = mail.language
        let year = mail.declaration.year
        let deadline = book.declarationDeadlines.value(throughout: year)?.value
        let fills: KeyValuePairs = [
            "name": mail.name, "year": String(year), "number": mail.declaration.declarant.description,
            "detail": mail.detail ?? "", "deadline": deadline.map { Numerals(language).date($0) } ?? "–",
        ]
        let phrases = MailWords.of(mail.kind)
        let path = "/declarations/\(mail.declaration.pathName)\(MailText.page(of: mail))"
        let parts = [
            phrases.text.filled(language, fills), "\(address)\(path)",
            MailWords.foot.filled(language, ["name": mail.name, "number": mail.declaration.declarant.description]),
        ]
        let subject = PlainText.visible(phrases.subject.filled(language, fills))
        return (subject, PlainText.visible(parts.joined(separator: "\n\n")) + "\n")
    }

    /// Where its link leads.
    private static func page(of mail: StoredMail) -> String {
        switch mail.kind {
        case .receipt: mail.detail.map { "/receipts/\($0)" } ?? ""
        case .refused, .certificationAsked: ""
        case .invitation, .reminder: "/form"
        }
    }
}
