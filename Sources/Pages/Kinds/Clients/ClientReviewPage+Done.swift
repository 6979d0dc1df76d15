public import Declarations
public import Law
public import Service
public import Values
import Wording

/// What became of the declarations that somebody said something of.
extension ClientReviewPage {
    /// Whose declaration it is, as far as somebody may know.
    public struct Party {
        let key: DeclarationKey
        /// The number of whom they do not know.
        let name: String
        /// Whether they act for that organisation itself.
        public let isOwn: Bool
        /// The last day of a mandate that is over; `nil` where one is in force, or there never was any.
        public let endedOn: CivilDate?

        public init(_ key: DeclarationKey, name: String, isOwn: Bool = false, endedOn: CivilDate? = nil) {
            self.key = key
            self.name = name
            self.isOwn = isOwn
            self.endedOn = endedOn
        }

        /// Why something was refused to them.
        func sentences(_ problems: Problems, _ names: AccessNames) -> [String] {
            problems.listed.map { problem in
                guard problem.code == .accessNoRole, let endedOn else { return names.sentence(problem) }
                let day = Numerals(names.language).date(endedOn)
                return ClientWords.done.filled("ended", names.language, ["name": name, "date": day])
            }
        }
    }

    /// What was said of one of them, and taken in.
    public struct Done: Hashable, Sendable {
        public let state: LifeState
        public let receipt: String?

        public init(state: LifeState, receipt: String?) {
            self.state = state
            self.receipt = receipt
        }

        public init(_ filed: Filed) { self.init(state: filed.state, receipt: filed.receipt?.text) }
    }

    /// What became of one of them.
    public struct Outcome {
        let party: Party
        let result: Result<Done, Problems>
        /// What was changed since it was seen: as it is now, and the revision that was seen.
        public var moved: (form: FormContext, seen: Revision)?

        public init(_ party: Party, _ result: Result<Done, Problems>) {
            self.party = party
            self.result = result
        }

        /// Each value that is another now: the old one and the new one.
        var changes: [[String: Any]] {
            guard let moved, let newest = moved.form.sheet.history.newest else { return [] }
            return DeclarationValues(form: moved.form).changes(moved.seen.declaration, newest.declaration)
        }

        var isDone: Bool { if case .success = result { true } else { false } }

        func row(_ names: AccessNames) -> [String: Any] {
            let words = ClientWords.done
            var row: [String: Any] = [
                "id": party.key.pathName, "name": party.name, "number": party.key.declarant.description,
                "year": String(party.key.year), "done": isDone,
            ]
            switch result {
            case .success(let done):
                row["state"] = done.state.label[names.language]
                if let receipt = done.receipt { row["receipt"] = receipt }
            case .failure(let problems):
                guard let moved else {
                    row["problems"] = party.sentences(problems, names)
                    break
                }
                row["problems"] = [words.text("moved", names.language)]
                row["changes"] = changes
                // One that was withdrawn cannot be reviewed.
                row["review"] = moved.form.sheet.state == .submitted
            }
            return row
        }
    }

    /// Where some declarations are looked over.
    ///
    /// - Parameter unticked: those of them that somebody took the tick away from.
    public static func address(of keys: [DeclarationKey], unticked: [DeclarationKey] = []) -> String {
        let fields = keys.map { "id=\($0.pathName)" } + unticked.map { "untick=\($0.pathName)" }
        return "/clients/review?\(fields.joined(separator: "&"))"
    }

    /// What was certified or refused, and what was not.
    ///
    /// - Parameter rest: those that somebody left for later.
    public static func done(
        _ language: Language, _ outcomes: [Outcome], certified: Bool, rest: [DeclarationKey] = [],
        list: ClientListPlace, tables: AccessTables
    ) -> Page {
        let words = ClientWords.done
        let names = AccessNames(tables: tables, language: language)
        let count = Numerals(language).count(outcomes.count(where: \.isDone))
        let title = words.filled(certified ? "certified" : "refused", language, ["count": count])
        let failed = outcomes.count { !$0.isDone }
        var values: [String: Any] = ["title": title, "rows": outcomes.map { $0.row(names) }]
        values.merge(list.values) { own, _ in own }
        if failed > 0 {
            values["failed"] = words.filled("failed", language, ["count": Numerals(language).count(failed)])
        }
        if !rest.isEmpty {
            let count = Numerals(language).count(rest.count)
            values["rest"] = [
                "told": words.filled("rest", language, ["count": count]),
                "href": list.carried(by: address(of: rest)),
            ]
        }
        return Page(.clientsDone, title: title, values)
    }
}
