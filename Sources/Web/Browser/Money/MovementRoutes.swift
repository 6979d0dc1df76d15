import Billing
import Declarations
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values

/// Movements of the bank: those that are no contributor's, what was said of each, and taking that back.
struct MovementRoutes {
    let desk: AgencyDesk

    private static let path = "/agency/payments/movements"

    var all: [AgencyRoute] {
        [
            desk.get("/payments/place", .matchPayments) { visit throws(Problems) in
                let payment = try desk.billing.payment(try key(visit.visitor.query["payment"]))
                return desk.show(.placing(visit.visitor.language, payment, typed: TypedFields([:])), visit)
            },
            desk.post("/payments/place", .matchPayments, place),
            desk.get("/payments/movements", AgencySection.payments.action, list),
            desk.get("/payments/movement", AgencySection.payments.action) { visit throws(Problems) in
                try show(visit, try key(visit.visitor.query["payment"]))
            },
            desk.post("/payments/undo", .matchPayments, undo),
        ]
    }

    static func address(_ key: TransactionKey) -> String {
        "/agency/payments/movement?payment=\(FormText.encoded(key.description))"
    }

    /// - Throws: `payment.unknown`.
    private func key(_ text: String?) throws(Problems) -> TransactionKey {
        if let key = text.flatMap({ TransactionKey($0) }) { return key }
        throw Problems([Problem(.paymentUnknown, ["value": String((text ?? "").prefix(60))])])
    }

    // MARK: No contributor's

    private func place(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let (typed, language) = (TypedFields(visit.visitor), visit.visitor.language)
        let payment = try desk.billing.payment(try key(typed["payment"]))
        let done = Answer.redirect("/agency/payments?confirmed=1")
        do throws(Problems) {
            var reading = MoneyReading(typed, language)
            let purpose = Placement.Purpose(rawValue: typed["purpose"])
            if purpose == nil { reading.add(Problem(.typedNothingChosen, at: Place(field: "purpose"))) }
            let amount = reading.amount("amount")
            var reason: String?
            if purpose.map({ $0 != .bankCosts }) == true || !typed["reason"].trimmingSpaces.isEmpty {
                reason = reading.text(
                    "reason", label: Page.placingLabel(language), longest: MoneyReading.longestReason)
            }
            try reading.check()
            guard let purpose, let amount else { return done }
            // What was looked at is what is booked: sent twice it is done once.
            guard let seen = Int64(typed["seen"]), seen == payment.left.count else {
                let same = Cents((Int64(typed["seen"]) ?? 0) < 0 ? -amount.count : amount.count)
                let isSame = try desk.billing.isPlaced(same, of: payment.key, as: purpose)
                return try PaymentRoutes(desk: desk).repeated(visit, payment.key, isSame: isSame)
            }
            try desk.billing.place(
                Cents(seen < 0 ? -amount.count : amount.count), of: payment.key, as: purpose, reason: reason,
                by: try visit.request(.matchPayments, desk.offices.access))
            return done
        } catch {
            let placed = error.placed([.paymentTooMuch: "amount"])
            guard placed.listed.allSatisfy({ $0.place.field != nil }) else { throw error }
            let here = "/agency/payments/place?payment=\(FormText.encoded(payment.key.description))"
            return desk.show(.placing(language, payment, typed: typed), visit, here: here, refused: placed)
        }
    }

    // MARK: Each with what was said of it

    private func list(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let query = PaymentQuery(asked: TypedFields(asked: visit.visitor.query.fields))
        let page = Page.bookedMovements(
            visit.visitor.language, try desk.billing.bookedMovements(query), query,
            address: { $0.address(MovementRoutes.path) }, movement: MovementRoutes.address)
        return desk.show(page, visit)
    }

    private func show(
        _ visit: AgencyVisit, _ key: TransactionKey, typed: TypedFields = TypedFields([:]), hasMoved: Bool = false,
        refused problems: Problems = Problems()
    ) throws(Problems) -> Answer {
        let page = Page.movement(
            visit.visitor.language, try desk.billing.story(of: key), mayMatch: visit.may(.matchPayments),
            matching: (PaymentRoutes.splitAddress(key), PaymentRoutes.placeAddress(key)), typed: typed,
            isUndone: visit.visitor.query["done"] == "undone", hasMoved: hasMoved)
        var answer = desk.show(page, visit, here: MovementRoutes.address(key), refused: problems)
        if hasMoved { answer.status = .conflict }
        return answer
    }

    private func undo(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let (typed, language) = (TypedFields(visit.visitor), visit.visitor.language)
        let key = try key(typed["payment"])
        var reading = MoneyReading(typed, language)
        let reason = reading.text("reason", label: Page.undoingLabel(language), longest: MoneyReading.longestReason)
        guard let reason else { return try show(visit, key, typed: typed, refused: reading.problems) }
        let done = Answer.redirect("\(MovementRoutes.address(key))&done=undone")
        let request = try visit.request(.matchPayments, desk.offices.access)
        // What was looked at is what is undone: sent twice it is undone once, and nothing that was said since.
        let story = try desk.billing.story(of: key)
        guard typed["seen"] == String(story.entries.count) else {
            let last = story.entries.last
            let isOwn = last?.reason == reason && last?.author.identity == request.author.identity
            return isOwn && story.isTakenBack ? done : try show(visit, key, typed: typed, hasMoved: true)
        }
        do throws(Problems) {
            try desk.billing.undo(key, reason: reason, by: request)
        } catch {
            // What stands in the way is what the page says.
            guard error.listed.allSatisfy({ $0.code == .paymentFinal }) else { throw error }
            return try show(visit, key, typed: typed, hasMoved: true)
        }
        return done
    }
}
