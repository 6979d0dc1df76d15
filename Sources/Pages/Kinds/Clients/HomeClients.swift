import Declarations
public import Service
import Values
import Wording

/// What waits for who works for others: how much, until when, and the way to it.
public struct HomeClients: Sendable {
    private let toCertify: [Obligation]
    private let toWrite: Int

    /// - Parameters:
    ///   - obligations: those of the clients.
    ///   - clients: with what the visitor may do for each.
    public init(_ obligations: [Obligation], _ clients: [ClientDeclaration.Client]) {
        let may = Dictionary(clients.map { ($0.declarant, $0.may) }) { $0.union($1) }
        let open = obligations.filter { !$0.isClosed }
        toCertify = open.filter { $0.due == .certify && may[$0.key.declarant]?.contains(.certify) ?? false }
        toWrite = open.count { due in
            (due.due == .declare || due.due == .correct) && may[due.key.declarant]?.contains(.write) ?? false
        }
    }

    func values(_ language: Language) -> [String: Any] {
        let (words, numerals) = (HomeClientWords.all, Numerals(language))
        let name = ["none", "one"].indices.contains(toCertify.count) ? ["none", "one"][toCertify.count] : "many"
        var values: [String: Any] = [
            "heading": words.text("heading", language),
            "told": words.filled(name, language, ["count": numerals.count(toCertify.count)]),
            "late": toCertify.contains(where: \.isLate),
            "action": [
                "href": toCertify.isEmpty ? "/clients" : "/clients?year=all&state=submitted&mine=true",
                "label": words.text(toCertify.isEmpty ? "list" : "review", language),
            ],
        ]
        if let first = toCertify.compactMap(\.deadline).min() {
            values["until"] = words.filled("until", language, ["date": numerals.date(first)])
        }
        if toWrite > 0 {
            values["open"] = [
                "href": "/clients?year=all&state=open&mine=true",
                "label": words.filled("open", language, ["count": numerals.count(toWrite)]),
            ]
        }
        return values
    }
}
