import Billing
import Declarations
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values

/// A contributor's account: its bookings as of a day, using what is to its credit, and giving up what is open.
struct LedgerRoutes {
    let desk: AgencyDesk

    var all: [AgencyRoute] {
        [
            desk.get("/accounts/{contributor}", .viewLedger) { visit throws(Problems) in
                try show(visit, try contributor(visit))
            },
            desk.post("/accounts/{contributor}/credit", .matchPayments, use),
            desk.get("/accounts/{contributor}/write-off/{number}", .matchPayments) { visit throws(Problems) in
                desk.show(.writeOff(visit.visitor.language, try item(visit), typed: TypedFields([:])), visit)
            },
            desk.post("/accounts/{contributor}/write-off/{number}", .matchPayments, writeOff),
        ]
    }

    private var today: CivilDate { desk.offices.clock.now().day }

    /// - Throws: `route.unknown` for what is no number of a contributor.
    private func contributor(_ visit: AgencyVisit) throws(Problems) -> DeclarantID {
        guard let key = DeclarationKey(pathName: "2024-\(visit.visitor.step(2))") else { throw visit.unknownRoute }
        return key.declarant
    }

    private func show(
        _ visit: AgencyVisit, _ contributor: DeclarantID, typed: TypedFields = TypedFields([:]),
        hasMoved: Bool = false, refused problems: Problems = Problems()
    ) throws(Problems) -> Answer {
        var problems = problems
        var day = today
        if let asked = visit.visitor.query["on"], !asked.isEmpty {
            if let read = CivilDate(asked) {
                day = read
            } else {
                problems.add(Problem(.dateMalformed, at: Place(field: "on"), ["value": String(asked.prefix(40))]))
            }
        }
        let items = try desk.billing.items(contributor: contributor, limit: .max)
        var rights: Set<LedgerAccountPage.Right> = []
        if visit.may(.matchPayments) { rights.insert(.match) }
        if visit.may(.askRefund) { rights.insert(.refund) }
        if visit.may(.viewDeclaration) { rights.insert(.look) }
        var page = LedgerAccountPage(
            visit.navigation(), try desk.billing.account(of: contributor, through: day),
            name: items.last?.name ?? contributor.description, items: items.filter { $0.payable > .zero }, on: day,
            today: today, rights: rights,
            movement: { "/agency/payments/movement?payment=\(FormText.encoded($0))" }, typed: typed,
            done: visit.visitor.query["done"].flatMap { LedgerAccountPage.Done(rawValue: $0) })
        page.hasMoved = hasMoved
        var answer = desk.show(page.page, visit, here: "/agency/accounts/\(contributor)", refused: problems)
        if hasMoved { answer.status = .conflict }
        return answer
    }

    // MARK: What is to its credit

    private func use(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let contributor = try contributor(visit)
        let typed = TypedFields(visit.visitor)
        let done = Answer.redirect("/agency/accounts/\(contributor)?done=used")
        do throws(Problems) {
            var reading = MoneyReading(typed, visit.visitor.language)
            let amount = reading.amount("amount")
            let number = InvoiceNumber(typed["invoice"])
            if number == nil { reading.add(Problem(.typedNothingChosen, at: Place(field: "invoice"))) }
            try reading.check()
            guard let amount, let number else { return done }
            // The same page sent twice uses it once; anything else that is asked on a page that is old was not done.
            let credit = try desk.billing.account(of: contributor).credit
            if Int64(typed["seen"]) != credit.count {
                let isUsed = try desk.billing.movedCredit(of: contributor, to: number).contains(amount)
                let isLeft = Int64(typed["seen"]) == credit.count + amount.count
                return isUsed && isLeft ? done : try show(visit, contributor, typed: typed, hasMoved: true)
            }
            try desk.billing.useCredit(
                amount, of: contributor, for: number, by: try visit.request(.matchPayments, desk.offices.access))
        } catch {
            let placed = error.placed([.paymentTooMuch: "amount", .invoiceUnknown: "invoice"])
            guard placed.listed.allSatisfy({ $0.place.field != nil }) else { throw error }
            return try show(visit, contributor, typed: typed, refused: placed)
        }
        return done
    }

    // MARK: Giving up

    /// - Throws: `invoice.unknown`, also for an invoice of somebody else.
    private func item(_ visit: AgencyVisit) throws(Problems) -> OpenItem {
        let contributor = try contributor(visit)
        let text = visit.visitor.step(4)
        let items = try desk.billing.items(contributor: contributor, limit: .max)
        guard let item = items.first(where: { $0.invoice.description == text }) else {
            throw Problems([Problem(.invoiceUnknown, ["value": String(text.prefix(60))])])
        }
        return item
    }

    private func writeOff(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let item = try item(visit)
        let language = visit.visitor.language
        let done = Answer.redirect("/agency/accounts/\(item.contributor)?done=written_off")
        if item.open <= .zero {
            return item.writtenOff > .zero ? done : try show(visit, item.contributor, hasMoved: true)
        }
        let typed = TypedFields(visit.visitor)
        if typed.has("seen"), Int64(typed["seen"]) != item.open.count {
            var answer = desk.show(.writeOff(language, item, typed: typed, hasMoved: true), visit)
            answer.status = .conflict
            return answer
        }
        var reading = MoneyReading(typed, language)
        let reason = reading.text(
            "reason", label: Page.reasonLabel(language), longest: MoneyReading.longestReason)
        guard let reason else {
            return desk.show(.writeOff(language, item, typed: typed), visit, refused: reading.problems)
        }
        try desk.billing.writeOff(
            item.invoice, reason: reason, by: try visit.request(.matchPayments, desk.offices.access))
        return done
    }
}
