import Declarations
import Law
import Rules
import Service
import Values
import Wording

/// One of many declarations: what the certificate is about, and how it differs from the year before.
extension ClientReviewPage {
    func row(_ item: Item) -> [String: Any] {
        let (this, last) = (item.revision.declaration, item.form.sheet.previous?.declaration)
        let key = item.form.key
        var row: [String: Any] = [
            "id": key.pathName, "name": item.form.organisation, "number": key.declarant.description,
            "year": String(key.year), "last_year": String(key.year - 1), "seen": item.seen,
            "checked": !unticked.contains(key), "first": key == items.first?.form.key,
            "pick": words.filled("pick", language, ["name": item.form.organisation, "year": String(key.year)]),
            "registered": DeclarationValues(form: item.form).registered(this), "has_last": last != nil,
            "total": amount(this.turnover.amounts?.total, last?.turnover.amounts?.total),
            "levy": amount(this.turnover.amounts?.levy, last?.turnover.amounts?.levy),
            "entities": entities(item), "contribution": contribution(item),
        ]
        if let box = this.turnover.box { row["box"] = box.label[language] }
        row["parties"] = DeclarationValues(form: item.form).parties(this)
        if let other = otherName(item) { row["other_name"] = other }
        if item.revision.number > 1 {
            let label = DeclarationWords.page.filled(
                "revision", language,
                ["number": String(item.revision.number), "event": item.revision.event.label[language]])
            row["revised"] = item.revision.reason.map { Punctuation(language).pair(label, $0) } ?? label
        }
        if let last, last.registrations != this.registrations {
            row["registered_last"] = DeclarationValues(form: item.form).registered(last).map {
                Punctuation(language).pair(String(key.year - 1), $0)
            }
        }
        return row
    }

    private func amount(_ this: Cents?, _ last: Cents?) -> [String: Any] {
        var value: [String: Any] = ["this": this.map { numerals.money($0) } ?? "–"]
        if let last { value["before"] = before(last, this) }
        return value
    }

    private func contribution(_ item: Item) -> [String: Any] {
        guard case .success(let assessment) = item.assessment else { return ["this": "–"] }
        var value: [String: Any] = ["this": assessment.atMost(assessment.outcome.total, language)]
        if let last = item.last { value["before"] = before(last.outcome.total, assessment.outcome.total) }
        return value
    }

    private func entities(_ item: Item) -> [String: Any] {
        guard case .success(let assessment) = item.assessment else { return ["this": "–"] }
        let this = assessment.outcome.basis.entities
        var value: [String: Any] = ["this": numerals.count(this)]
        if let last = item.last?.outcome.basis.entities {
            value["before"] = before(numerals.count(last), from: Int128(last), to: Int128(this))
        }
        return value
    }

    private func before(_ last: Cents, _ this: Cents?) -> [String: Any] {
        before(numerals.money(last), from: Int128(last.count), to: this.map { Int128($0.count) })
    }

    /// What it was, and by how much it changed: whether that is much, the reader says.
    private func before(_ text: String, from last: Int128, to this: Int128?) -> [String: Any] {
        guard last != this else { return ["same": true] }
        var value: [String: Any] = ["was": text]
        if let this, let change = numerals.change(from: last, to: this) { value["change"] = change }
        return value
    }
}
