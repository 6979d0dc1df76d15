import Billing
import Declarations
import Exchange
import Law
import Service
import Values
import Wording

/// Interest and fines, as lines.
extension FactSheet {
    /// What would be charged, or was.
    ///
    /// - Parameter sources: those that the tables cite.
    mutating func add(_ plan: LatePlan, _ sources: [Source]) {
        add(plan.charges, sources)
        let (numerals, language) = (numerals, language)
        add("count", BillingWords.invoices, plan.lines.count)
        add("base", BillingWords.base, plan.base)
        for (key, label, sum) in [
            ("charged_interest", BillingWords.chargedInterest, plan.interest),
            ("charged_fines", BillingWords.chargedFines, plan.fine), ("charged", BillingWords.total, plan.total),
        ] {
            add(
                key, label, sum.map { numerals.money($0) } ?? BillingWords.uncharged[language],
                sum.map { .decimal($0.description) } ?? .null)
        }
        list("invoices", BillingWords.toCharge, plan.lines.map { $0.line(numerals, language) })
    }

    /// What was charged on an invoice.
    mutating func add(_ charges: [LateCharge]) {
        for charge in charges {
            let text: String
            switch charge.basis {
            case .interest(let rate, let base):
                text = "\(numerals.percent(rate)) × \(numerals.money(base)) = \(numerals.money(charge.amount))"
            case .fine: text = numerals.money(charge.amount)
            }
            add(charge.kind.rawValue, charge.kind.label, text, .decimal(charge.amount.description))
        }
    }
}

extension LatePlan.Line {
    fileprivate func line(_ numerals: Numerals, _ language: Language) -> (text: String, json: JSONValue) {
        func text(_ label: Phrase, _ amount: Cents?) -> String? {
            guard amount != .zero else { return nil }
            return "\(label[language]) \(amount.map { numerals.money($0) } ?? "?")"
        }
        func decimal(_ amount: Cents?) -> JSONValue { amount.map { .decimal($0.description) } ?? .null }
        let parts = [
            item.invoice.description, item.name, numerals.money(base),
            BillingWords.daysLate(daysLate, language),
            text(LateCharge.Kind.interest.label, interest), text(LateCharge.Kind.fine.label, fine),
        ]
        let json = JSONValue.object([
            ("number", .text(item.invoice.description)), ("debtor", .text(item.contributor.description)),
            ("name", .text(item.name)), ("due", .text(item.due.description)), ("days_late", .count(daysLate)),
            ("open", .decimal(item.open.description)), ("base", .decimal(base.description)),
            ("interest", decimal(interest)), ("fine", decimal(fine)), ("total", decimal(total)),
        ])
        return (parts.compactMap(\.self).joined(separator: "  "), json)
    }
}
