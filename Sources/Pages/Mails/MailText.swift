import Declarations
public import Law
public import Service
public import Values
import Wording

/// A mail in its reader's language: a subject, and plain text.
public struct MailText: Sendable {
    private let book: Lawbook
    /// The service's own, without a slash at the end.
    private let address: String
    /// The last day to declare for a year, as it is known when the mail is written.
    private let deadline: @Sendable (Int) -> CivilDate?

    /// - Parameter deadline: by the tables of the law where it is not given.
    public init(_ book: Lawbook, address: String, deadline: (@Sendable (Int) -> CivilDate?)? = nil) {
        self.book = book
        self.address = address
        self.deadline = deadline ?? { DeclarationDeadlines(book)[$0] }
    }

    public func words(of mail: StoredMail) -> (subject: String, text: String) {
        if let news = mail.accessNews { return AccessMailText(book, address: address).words(of: mail, news) }
        let language = mail.language
        let year = mail.declaration.year
        let fills: KeyValuePairs = [
            "name": mail.name, "year": String(year), "turnover_year": String(year - 1),
            "number": mail.declaration.declarant.description,
            "when": when(mail), "changed": MailText.changed(mail) + MailText.lapsed(mail),
            "reason": MailText.reason(mail),
            "detail": mail.news?.reference ?? mail.refusal?.reason ?? mail.reopening?.reason ?? mail.detail ?? "",
            "who": mail.refusal?.by ?? "",
        ]
        let closer =
            mail.news?.event.flatMap(MailWords.of) ?? mail.refusal.flatMap(MailWords.of)
            ?? mail.reopening.map(MailWords.of)
        let isCorrection = mail.kind == .certificationAsked && mail.detail != nil
        let phrases = closer ?? (isCorrection ? MailWords.correctionAsked : MailWords.of(mail.kind))
        let path = "/declarations/\(mail.declaration.pathName)\(MailText.page(of: mail))"
        let parts = [
            phrases.text.filled(language, fills), "\(address)\(path)",
            MailWords.foot.filled(language, ["name": mail.name, "number": mail.declaration.declarant.description]),
        ]
        let subject = PlainText.visible(phrases.subject.filled(language, fills))
        return (subject, PlainText.visible(parts.joined(separator: "\n\n")) + "\n")
    }

    /// Until when, as it is on the day of the mail: nobody is promised a day that has passed.
    private func when(_ mail: StoredMail) -> String {
        let year = mail.declaration.year
        guard let deadline = deadline(year) else {
            return MailWords.noDeadline[mail.language]
        }
        let phrase = mail.at.day > deadline ? MailWords.late : MailWords.until
        return phrase.filled(mail.language, ["deadline": Numerals(mail.language).date(deadline)])
    }

    /// The names of what a correction changed, as a sentence of its own.
    private static func changed(_ mail: StoredMail) -> String {
        guard let fields = mail.news?.changed, !fields.isEmpty else { return "" }
        let names = fields.map { $0.label[mail.language] }.joined(separator: ", ")
        return "\n\n" + MailWords.changed.filled(mail.language, ["fields": names])
    }

    private static func lapsed(_ mail: StoredMail) -> String {
        mail.news?.lapsed ?? false ? "\n\n" + MailWords.lapsed[mail.language] : ""
    }

    private static func reason(_ mail: StoredMail) -> String {
        guard let reason = mail.news?.reason else { return "" }
        return "\n\n" + MailWords.reason.filled(mail.language, ["reason": reason])
    }

    /// Where its link leads.
    private static func page(of mail: StoredMail) -> String {
        switch mail.kind {
        case .receipt: mail.news.map { "/receipts/\($0.reference)" } ?? "/begin"
        case .refused, .certificationAsked: ""
        case .invitation, .reminder: "/begin"
        }
    }
}
