import Declarations
import Exchange
import Law
import Pages
import Values

/// What became of each declaration that somebody certified, or refused to, in one go: kept without any names, which
/// whoever reads it is told as far as they may know them.
struct KeptVerdicts {
    struct Row {
        let seen: SeenDeclaration
        let result: Result<ClientReviewPage.Done, Problems>
    }

    /// To certify, or to refuse.
    let action: AccessAction
    /// The list that it was begun from, as its address says it.
    let list: String
    /// Those that were left for later.
    let rest: [DeclarationKey]
    let rows: [Row]

    init(action: AccessAction, list: String, rest: [DeclarationKey], rows: [Row]) {
        self.action = action
        self.list = list
        self.rest = rest
        self.rows = rows
    }

    /// As they were kept.
    ///
    /// - Throws: what is no JSON.
    init(_ bytes: [UInt8]) throws(Problems) {
        let kept = try JSONDocument(bytes).value
        action = kept["action"]?.string.flatMap { AccessAction(rawValue: $0) } ?? .certifyDeclaration
        list = kept["list"]?.string ?? ""
        rest = (kept["rest"]?.items ?? []).compactMap { $0.string.flatMap { DeclarationKey(pathName: $0) } }
        rows = (kept["rows"]?.items ?? []).compactMap(Row.init)
    }

    var bytes: [UInt8] {
        JSONValue.object([
            ("action", .text(action.rawValue)), ("list", .text(list)), ("rest", .texts(rest.map(\.pathName))),
            ("rows", .list(rows.map(\.kept))),
        ]).lineBytes
    }
}

extension KeptVerdicts.Row {
    fileprivate init?(_ json: JSONValue) {
        guard let seen = json["seen"]?.string.flatMap({ SeenDeclaration($0) }) else { return nil }
        self.seen = seen
        if let state = json["state"]?.string.flatMap({ LifeState(rawValue: $0) }) {
            result = .success(ClientReviewPage.Done(state: state, receipt: json["receipt"]?.string))
        } else {
            result = .failure(Problems((json["problems"]?.items ?? []).compactMap(Problem.init(kept:))))
        }
    }

    fileprivate var kept: JSONValue {
        switch result {
        case .success(let done):
            .object([
                ("seen", .text(seen.text)), ("state", .text(done.state.rawValue)),
                ("receipt", done.receipt.map { .text($0) } ?? .null),
            ])
        case .failure(let problems):
            .object([("seen", .text(seen.text)), ("problems", .list(problems.listed.map(\.kept)))])
        }
    }
}
