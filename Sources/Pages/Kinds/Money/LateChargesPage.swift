import Billing
import Declarations
public import Law
public import Service
public import Values
import Wording

/// Interest and fines before they are charged: on which invoices, how much, and the confirmation.
public struct LateChargesPage {
    let language: Language
    let plan: LatePlan
    /// Those that the tables cite.
    let sources: [Source]
    let notice: Notice?

    /// What happened before it is shown.
    public enum Notice: Sendable {
        case done
        /// Something else would be charged than was looked at.
        case moved
    }

    /// With more rows, a page would be heavier than it may be.
    private static let most = 80

    public init(_ language: Language, _ plan: LatePlan, sources: [Source], notice: Notice? = nil) {
        self.language = language
        self.plan = plan
        self.sources = sources
        self.notice = notice
    }

    /// What a form carries, so that nothing else is charged than was looked at.
    public static func seen(_ plan: LatePlan) -> String { "\(plan.lines.count)-\(plan.total?.description ?? "")" }

    private var words: [String: Phrase] { LateChargeWords.page }
    private var numerals: Numerals { Numerals(language) }

    public var page: Page {
        let title = words.filled("title", language, ["year": String(plan.year)])
        var values: [String: Any] = [
            "title": title, "year": String(plan.year), "done": notice == .done, "moved": notice == .moved,
            "charges": LateGroundPart(language: language, plan: plan, sources: sources).rows,
            "unknown": !plan.charges.isKnown, "has_rows": !plan.lines.isEmpty,
            "rows": plan.lines.prefix(Self.most).map(row), "base": numerals.money(plan.base),
            "interest": text(plan.interest), "fine": text(plan.fine), "total": text(plan.total),
            "seen": Self.seen(plan),
        ]
        if plan.lines.count > Self.most {
            values["more"] = words.filled(
                "more", language,
                ["count": numerals.count(Self.most), "all": numerals.count(plan.lines.count)])
        }
        return Page(.lateCharges, title: title, values)
    }

    private func row(_ line: LatePlan.Line) -> [String: String] {
        [
            "number": line.item.invoice.description, "name": line.item.name,
            "contributor": line.item.contributor.description, "late": numerals.count(line.daysLate),
            "base": numerals.money(line.base), "interest": text(line.interest), "fine": text(line.fine),
            "total": text(line.total),
        ]
    }

    private func text(_ amount: Cents?) -> String { amount.map { numerals.money($0) } ?? "?" }
    private func text(_ amount: CentsSum?) -> String { amount.map { numerals.money($0) } ?? "?" }
}
