import Billing
import Declarations
import Law
import Rules
import Values

/// Says what every declaration of a year claims, by the very rules that assess it, and what that asks for given what
/// was decided before.
struct InvoicingDesk {
    let kind: InvoiceKind
    let year: Int
    private let figures: YearFigures
    private let assessment: AssessmentYear

    /// Declarations looked at together: more would hold the others up.
    static let together = 500

    init(_ kind: InvoiceKind, _ year: Int, _ figures: YearFigures, _ book: Lawbook) throws(Problems) {
        self.kind = kind
        self.year = year
        self.figures = figures
        assessment = try AssessmentYear(try book.year(year), figures: figures.given)
    }

    /// What one declaration claims; `nil` for a draft, of which nothing was handed in.
    private func claim(_ listed: ListedDeclaration, _ totals: inout InvoicingTotals) -> Claim? {
        switch listed.state {
        case .draft, .superseded: return nil
        case .withdrawn: return .nothing(kind)
        case .submitted, .certified, .refused, .exOfficio:
            let contributor = listed.revision.declaration.contributor(
                in: assessment.law.table, isDeclared: listed.state != .exOfficio)
            let outcome = assessment.rules.assess(contributor, assessment.charges)
            switch kind {
            case .activity: totals.entities += outcome.basis.entities
            case .levy:
                totals.turnover += assessment.rules.turnoverOfRate(
                    outcome.basis, isDeclared: contributor.situation.contains(.declared))
            }
            if kind == .levy, outcome.basis.isExempt {
                totals.countExempt(
                    turnover: outcome.basis.levyBase,
                    amount: assessment.rules.levyWithoutExemption(outcome.basis, assessment.charges))
            }
            return Claim(kind, of: outcome, figures)
        }
    }

    /// What all declarations of the year ask for. Nothing is written.
    func totals(in store: any BillingReading) throws(Problems) -> InvoicingTotals {
        var totals = InvoicingTotals()
        var last: DeclarationKey?
        while true {
            let page = try store.declarations(
                toInvoice: year, after: last?.declarant, limit: InvoicingDesk.together)
            guard let end = page.last else { return totals }
            let standings = try store.standings(
                of: year, kind, after: last?.declarant, through: end.key.declarant)
            for listed in page { count(listed, standings[listed.key], &totals) }
            last = end.key
        }
    }

    /// - Returns: what is to be done; `nil` for a draft.
    @discardableResult
    func count(
        _ listed: ListedDeclaration, _ standing: InvoiceStanding?, _ totals: inout InvoicingTotals
    ) -> InvoiceAction? {
        guard let claim = claim(listed, &totals) else {
            totals.drafts += 1
            return nil
        }
        totals.declarations += 1
        switch listed.state {
        case .withdrawn: totals.withdrawn += 1
        case .exOfficio: totals.exOfficio += 1
        case .submitted, .refused: totals.uncertified += 1
        case .certified, .draft, .superseded: break
        }
        let action = InvoiceAction(claim, revision: listed.revision.number, standing: standing)
        totals.count(claim)
        totals.count(action)
        return action
    }

    /// The steps that led to a claim, for who asks why.
    func explanation(of listed: Declaration, isDeclared: Bool) -> [Step] {
        kind.explanation(of: assessment.assess(listed, isDeclared: isDeclared).steps)
    }
}
