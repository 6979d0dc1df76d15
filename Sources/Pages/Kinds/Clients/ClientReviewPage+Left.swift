import Declarations
import Service
public import Values
import Wording

/// What was asked for and cannot be reviewed: what it is now, or why the visitor may not.
extension ClientReviewPage {
    public struct Left {
        public enum Reason {
            /// It stands otherwise than handed in and waiting.
            case stands(FormContext)
            case refused(Problems)
        }

        let party: Party
        let reason: Reason

        public init(_ party: Party, _ reason: Reason) {
            self.party = party
            self.reason = reason
        }

        func row(_ names: AccessNames) -> [String: Any] {
            var row: [String: Any] = [
                "name": party.name, "number": party.key.declarant.description, "year": String(party.key.year),
            ]
            let declaration = "/declarations/\(party.key.pathName)"
            switch reason {
            case .stands(let form):
                row["told"] = Left.told(form)
                row["link"] = ["href": declaration, "label": Left.text("history", names.language)]
            case .refused where party.isOwn:
                row["told"] = [Left.text("own", names.language)]
                row["link"] = ["href": "\(declaration)/certification", "label": Left.text("own_go", names.language)]
            case .refused(let problems): row["told"] = party.sentences(problems, names)
            }
            return row
        }

        private static func text(_ name: String, _ language: Language) -> String {
            ClientWords.review.text(name, language)
        }

        /// What it is now, since when and by whom.
        private static func told(_ form: FormContext) -> [String] {
            let history = form.sheet.history
            let newest = history.newest
            let verdict = newest.flatMap { history.verdict(on: $0) }
            let at = (verdict?.at ?? newest?.at).map { Page.moment($0, form.language) } ?? ""
            let author = (verdict?.author ?? newest?.author).map { $0.name } ?? ""
            let text = ClientWords.review["is_\(history.state?.rawValue ?? "none")"]?.filled(
                form.language,
                [
                    ("at", at), ("person", author), ("certifier", history.certificate?.certifier.name ?? author),
                    ("date", history.certificate.map { form.numerals.date($0.date) } ?? at),
                ])
            guard case .refused(_, let reason) = verdict?.answer else { return [text].compactMap(\.self) }
            return [text, reason].compactMap(\.self)
        }
    }
}
