public import Billing
import Declarations
import Law
public import Service
import Values

/// What comes after invoices, as programs read it.
public enum FollowUpJSON {
    public static func value(_ totals: SendingTotals) -> JSONValue {
        .object([
            ("documents", .count(totals.documents)), ("mails", .count(totals.mails)),
            ("electronic", .count(totals.electronic)), ("letters", .count(totals.letters)),
        ])
    }

    public static func value(_ sum: DeliverySum) -> JSONValue {
        .object([
            ("what", .text(sum.kind.rawValue)), ("way", .text(sum.way.rawValue)),
            ("state", .text(sum.state.rawValue)), ("count", .count(sum.count)),
        ])
    }

    public static func value(_ delivery: DocumentDelivery) -> JSONValue {
        let sending = delivery.sending
        return .object([
            ("what", .text(sending.kind.rawValue)), ("way", .text(sending.way.rawValue)),
            ("recipient", .text(sending.recipient)), ("state", .text(delivery.state.rawValue)),
            ("attempts", .count(delivery.attempts)),
            ("fault", .optional(delivery.fault.isEmpty ? nil : delivery.fault)), ("at", .text(sending.at.description)),
        ])
    }

    public static func members(
        _ terms: ReminderTerms, _ plan: LatePlan, _ late: [LateItem]
    ) -> [(String, JSONValue)] {
        let charges = plan.charges
        return [
            ("first_reminder_days", terms.first.map(JSONValue.count) ?? .null),
            ("second_reminder_days", terms.second.map(JSONValue.count) ?? .null),
            ("interest_pct", charges.interest.map { .decimal($0.description) } ?? .null),
            ("fine_cents", charges.fine.map(JSONValue.cents) ?? .null),
            ("charges", .list(charges.grounds.map(value))), ("late", .list(late.map { value($0, plan) })),
        ]
    }

    /// Where a charge stands in the tables.
    public static func value(_ ground: LateGround) -> JSONValue {
        .object([
            ("table", .text(ground.figure.rawValue)), ("known", .flag(ground.isKnown)),
            ("citations", .texts(ground.citations.map(\.description))),
        ])
    }

    private static func value(_ late: LateItem, _ plan: LatePlan) -> JSONValue {
        .object([
            ("number", .text(late.item.invoice.description)), ("contributor", .text(late.item.contributor.named)),
            ("name", .text(late.item.name)), ("due", .text(late.item.due.description)),
            ("days_late", .count(late.daysLate)), ("open_cents", .cents(late.item.open)),
            ("reminders", .texts(late.sent.map(\.step.rawValue))), ("reminder_due", .optional(late.step?.rawValue)),
            ("by_post", .flag(late.isLetter)),
            ("interest_cents", plan.line(of: late.item.invoice)?.interest.map(JSONValue.cents) ?? .null),
        ])
    }

    /// What would be charged, or was.
    public static func members(_ plan: LatePlan) -> [(String, JSONValue)] {
        [
            ("year", .count(plan.year)), ("day", .text(plan.day.description)), ("known", .flag(plan.charges.isKnown)),
            ("interest_pct", plan.charges.interest.map { .decimal($0.description) } ?? .null),
            ("fine_cents", plan.charges.fine.map(JSONValue.cents) ?? .null),
            ("charges", .list(plan.charges.grounds.map(value))), ("invoices", .list(plan.lines.map(value))),
            (
                "totals",
                .object([
                    ("base_cents", .cents(plan.base)), ("interest_cents", plan.interest.map(JSONValue.cents) ?? .null),
                    ("fine_cents", plan.fine.map(JSONValue.cents) ?? .null),
                    ("total_cents", plan.total.map(JSONValue.cents) ?? .null),
                ])
            ),
        ]
    }

    private static func value(_ line: LatePlan.Line) -> JSONValue {
        .object([
            ("number", .text(line.item.invoice.description)), ("contributor", .text(line.item.contributor.named)),
            ("name", .text(line.item.name)), ("due", .text(line.item.due.description)),
            ("days_late", .count(line.daysLate)), ("open_cents", .cents(line.item.open)),
            ("base_cents", .cents(line.base)), ("interest_cents", line.interest.map(JSONValue.cents) ?? .null),
            ("fine_cents", line.fine.map(JSONValue.cents) ?? .null),
            ("total_cents", line.total.map(JSONValue.cents) ?? .null),
        ])
    }

    public static func value(_ reopening: Reopening) -> JSONValue {
        .object([
            ("declaration", .text(reopening.declaration.description)), ("number", .count(reopening.number)),
            ("revision", .count(reopening.revision)), ("reason", .text(reopening.reason)),
            ("by", .text(reopening.author.person)), ("at", .text(reopening.at.description)),
        ])
    }
}
