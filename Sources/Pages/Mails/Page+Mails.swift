public import Service
public import Values
import Wording

extension Page {
    /// Mails that were written, newest first, each with how far it is.
    public static func mails(_ language: Language, _ mails: [MailDelivery], _ writer: MailText) -> Page {
        let rows = mails.map { delivery -> [String: Any] in
            let (subject, text) = writer.words(of: delivery.mail)
            let (before, link, after) = parted(text)
            return [
                "subject": subject, "before": before, "link": link, "after": after, "to": delivery.mail.recipient,
                "at": moment(delivery.mail.at, language), "language": delivery.mail.language.rawValue,
                "state": OpenWords.mails.text("state_\(delivery.state.rawValue)", language), "fault": delivery.fault,
            ]
        }
        return Page(
            .mails, title: OpenWords.mails.text("title", language), ["mails": rows, "has_mails": !rows.isEmpty])
    }

    /// What stands before the line with an address, the address, and what stands after it: a mail leads somewhere.
    private static func parted(_ text: String) -> (before: String, link: String, after: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let at = lines.firstIndex(where: { $0.hasPrefix("http://") || $0.hasPrefix("https://") }) else {
            return (text, "", "")
        }
        return (
            lines[..<at].map { "\($0)\n" }.joined(), String(lines[at]),
            lines[(at + 1)...].map { "\n\($0)" }.joined()
        )
    }
}

extension PageTemplate {
    static let mails = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        <p>{{t.what}}</p>
        {{^has_mails}}<p class="inset">{{t.none}}</p>{{/has_mails}}
        {{#mails}}<article class="card"><h2 lang="{{language}}">{{subject}}</h2>
        <p class="soft">{{to}} · {{at}} · <span class="tag">{{state}}</span> {{fault}}</p>
        <pre lang="{{language}}">{{before}}<a href="{{link}}">{{link}}</a>{{after}}</pre></article>
        {{/mails}}
        """, OpenWords.mailsShown)
}

extension OpenWords {
    static let mails: [String: Phrase] = [
        "title": Phrase(nl: "Mails", fr: "Mails", de: "Mails", en: "Mails"),
        "what": Phrase(
            nl: "Wat deze proefdienst verstuurd zou hebben. Elk bericht staat ook als bestand naast de databank.",
            fr: "Ce que ce service d'essai aurait envoyé. Chaque message figure aussi comme fichier à côté de la base.",
            de: "Was dieser Probedienst versandt hätte. Jede Nachricht steht auch als Datei neben der Datenbank.",
            en: "What this trial service would have sent. Each message is also a file beside the database."),
        "none": Phrase(
            nl: "Nog niets.", fr: "Rien encore.", de: "Noch nichts.", en: "Nothing yet."),
        "state_waiting": Phrase(nl: "wacht", fr: "en attente", de: "wartet", en: "waiting"),
        "state_sent": Phrase(nl: "verstuurd", fr: "envoyé", de: "versandt", en: "sent"),
        "state_failed": Phrase(nl: "opgegeven", fr: "abandonné", de: "aufgegeben", en: "given up"),
    ]

    static let mailsShown = mails.filter { !$0.key.hasPrefix("state_") }
}
