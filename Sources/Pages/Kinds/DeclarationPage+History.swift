import Declarations
import Service
import Values
import Wording

extension DeclarationPage {
    /// Every revision, newest first: the first one whole, of each later one what it changed, and what was withdrawn
    /// struck through.
    var revisions: [[String: Any]] {
        history.revisions.indices.reversed().map { place in
            let revision = history.revisions[place]
            let before = place > 0 ? history.revisions[place - 1].declaration : nil
            let isGone = revision.event == .withdraw || isWithdrawnLater(place)
            let changes = before.map { values.changes($0, revision.declaration) } ?? []
            let isWhole = before == nil || revision.event == .withdraw
            var row: [String: Any] = [
                "heading": heading(revision), "by": by(revision), "has_values": isWhole,
                "values": isWhole ? values.rows(revision.declaration, withdrawn: isGone, isBrief: before != nil) : [],
                "has_changes": !isWhole && !changes.isEmpty, "changes": changes,
                "unchanged": !isWhole && changes.isEmpty, "verdicts": verdicts(on: revision),
                "receipts": links(to: revision),
            ]
            if let reason = revision.reason { row["why"] = reason }
            return row
        }
    }

    /// Whether the next thing that happened to the revisions up to the next withdrawal was that withdrawal.
    private func isWithdrawnLater(_ place: Int) -> Bool {
        history.revisions[(place + 1)...].contains { $0.event == .withdraw }
    }

    private func filled(_ name: String, _ values: KeyValuePairs<String, String>) -> String {
        DeclarationWords.page[name]?.filled(form.language, values) ?? ""
    }

    private func heading(_ revision: Revision) -> String {
        filled("revision", ["number": String(revision.number), "event": revision.event.label[form.language]])
    }

    private func by(_ revision: Revision) -> String {
        filled(
            "by", ["at": Page.moment(revision.at, form.language), "person": revision.author.name])
    }

    private func verdicts(on revision: Revision) -> [[String: Any]] {
        history.verdicts.filter { $0.revision == revision.number }.map { verdict in
            switch verdict.answer {
            case .certified(let certificate):
                let date = form.numerals.date(certificate.date)
                let text = filled("certified_by", ["certifier": certificate.certifier.name, "date": date])
                return ["text": text, "void": history.isVoid(verdict)]
            case .refused(_, let reason):
                let at = Page.moment(verdict.at, form.language)
                return ["text": filled("refused_by", ["at": at, "reason": reason]), "void": false]
            }
        }
    }

    private func links(to revision: Revision) -> [[String: Any]] {
        receipts.filter { $0.revision == revision.number }.reversed().map { receipt in
            let reference = receipt.reference.text
            return ["reference": reference, "label": filled("receipt", ["reference": reference])]
        }
    }
}
