import Billing
import Law
import Service
import Values
import Wording

/// What the law adds to what is late, table by table, as a part of a page (`LateMarkup.grounds`).
struct LateGroundPart {
    let language: Language
    let plan: LatePlan
    /// Those that the tables cite.
    let sources: [Source]

    private var numerals: Numerals { Numerals(language) }

    var rows: [[String: Any]] { plan.charges.grounds.map(row) }

    private func row(_ ground: LateGround) -> [String: Any] {
        let isInterest = ground.figure == .lateInterest
        let value =
            isInterest
            ? plan.charges.interest.map { numerals.percent($0) } : plan.charges.fine.map { numerals.money($0) }
        var values: [String: Any] = [
            "name": ground.label[language].capitalisedFirst,
            "value": value ?? BillingWords.uncharged[language].capitalisedFirst,
            "table": ground.figure.rawValue, "sources": CitedSource.line(ground.citations, sources, language),
        ]
        if let note = ground.note, !ground.isKnown { values["note"] = note[language] }
        if let amount = isInterest ? plan.interest : plan.fine { values["amount"] = numerals.money(amount) }
        return values
    }
}
