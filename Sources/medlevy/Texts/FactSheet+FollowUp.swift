import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// What comes after invoices, as lines.
extension FactSheet {
    mutating func add(_ sums: [DeliverySum]) {
        let (numerals, language) = (numerals, language)
        list(
            "deliveries", BillingWords.deliveries,
            sums.map { sum in
                let parts = [
                    sum.kind.label[language], sum.way.label[language], sum.state.label[language],
                    numerals.count(sum.count),
                ]
                return (text: parts.joined(separator: "  "), json: FollowUpJSON.value(sum))
            })
    }

    mutating func add(_ deliveries: [DocumentDelivery]) {
        let language = language
        list(
            "deliveries", BillingWords.deliveries,
            deliveries.map { delivery in
                let sending = delivery.sending
                let parts = [
                    sending.kind.label[language], sending.way.label[language], sending.recipient,
                    delivery.state.label[language], delivery.fault,
                ]
                return (
                    text: parts.filter { !$0.isEmpty }.joined(separator: "  "), json: FollowUpJSON.value(delivery)
                )
            })
    }

    mutating func add(_ terms: ReminderTerms) {
        let unknown = BillingWords.unknown[language]
        for (key, label, days) in [
            ("first_reminder_days", BillingWords.firstReminderDays, terms.first),
            ("second_reminder_days", BillingWords.secondReminderDays, terms.second),
        ] {
            add(key, label, days.map { numerals.count($0) } ?? unknown, days.map { .count($0) } ?? .null)
        }
    }

    /// - Parameter sources: those that the tables cite.
    mutating func add(_ charges: LateCharges, _ sources: [Source]) {
        let unknown = BillingWords.uncharged[language]
        add(
            "interest", BillingWords.interest, charges.interest.map { numerals.percent($0) } ?? unknown,
            charges.interest.map { .decimal($0.description) } ?? .null)
        add(
            "fine", BillingWords.fine, charges.fine.map { numerals.money($0) } ?? unknown,
            charges.fine.map { .decimal($0.description) } ?? .null)
        let language = language
        list(
            "tables", BillingWords.table,
            charges.grounds.map { ground in
                let cited = CitedSource.line(ground.citations, sources, language)
                let text = "\(ground.figure.rawValue): \(cited)"
                guard !ground.isKnown else { return (text: text, json: FollowUpJSON.value(ground)) }
                let parts = [text, unknown, ground.note?[language]].compactMap(\.self)
                return (text: parts.joined(separator: "  "), json: FollowUpJSON.value(ground))
            })
    }

    mutating func add(_ late: [LateItem], _ plan: LatePlan) {
        let (numerals, language) = (numerals, language)
        add("count", BillingWords.late, late.count)
        list(
            "late", BillingWords.late,
            late.map { one in
                let days = BillingWords.daysLate(one.daysLate, language)
                let interest = plan.line(of: one.item.invoice)?.interest
                let parts = [
                    one.item.invoice.description, one.item.name, numerals.money(one.item.open), days,
                    one.step?.label[language], one.isLetter ? BillingWords.letters[language] : nil,
                    interest.map { interest in
                        BillingWords.wouldBear.filled(language, ["amount": numerals.money(interest)])
                    },
                ]
                let json = JSONValue.object([
                    ("number", .text(one.item.invoice.description)),
                    ("open", .decimal(one.item.open.description)), ("days_late", .count(one.daysLate)),
                    ("reminders", .texts(one.sent.map(\.step.rawValue))),
                    ("reminder_due", one.step.map { .text($0.rawValue) } ?? .null), ("by_post", .flag(one.isLetter)),
                    ("interest", interest.map { .decimal($0.description) } ?? .null),
                ])
                return (text: parts.compactMap(\.self).joined(separator: "  "), json: json)
            })
    }
}
