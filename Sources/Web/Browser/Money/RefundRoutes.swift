import Billing
import Declarations
import Exchange
import HTTPTypes
import Law
import Pages
import Service
import Values

/// Money that is given back: one person asks, another decides, and what is approved goes to the bank in one file.
struct RefundRoutes {
    let desk: AgencyDesk

    var all: [AgencyRoute] {
        [
            desk.get("/refunds", AgencySection.refunds.action) { visit throws(Problems) in try show(visit) },
            desk.get("/refunds/ask/{contributor}", .askRefund) { visit throws(Problems) in
                try ask(visit, TypedFields([:]))
            },
            desk.post("/refunds/ask/{contributor}", .askRefund, take),
            desk.post("/refunds/{number}/decision", .approveRefund, decide),
            desk.get("/refunds/{number}/approval", .approveRefund) { visit throws(Problems) in try approval(visit) },
            desk.get("/refunds/{number}/refusal", .approveRefund) { visit throws(Problems) in
                try refusal(visit, typed: TypedFields([:]))
            },
            desk.post("/refunds/file", .approveRefund, make),
            desk.get("/refunds/files/{number}", .approveRefund, file),
        ]
    }

    private var today: CivilDate { desk.offices.clock.now().day }

    private func show(
        _ visit: AgencyVisit, typed: TypedFields = TypedFields([:]), refused problems: Problems = Problems()
    ) throws(Problems) -> Answer {
        let mayApprove = visit.may(.approveRefund)
        let standings = try desk.billing.refundStandings()
        let page = RefundsPage(
            visit.navigation(.refunds), standings, files: try desk.billing.sentRefunds(),
            held: try desk.billing.heldCredits(), mayAsk: visit.may(.askRefund), mayApprove: mayApprove,
            person: mayApprove ? try visit.request(.approveRefund, desk.offices.access).author.identity : nil,
            otherAccounts: try otherAccounts(standings.filter { $0.stage == .asked }.map(\.refund)), typed: typed,
            today: today,
            done: visit.visitor.query["done"].flatMap { RefundsPage.Done(rawValue: $0) })
        return desk.show(page.page, visit, here: "/agency/refunds", refused: problems)
    }

    private func otherAccounts(_ refunds: [Refund]) throws(Problems) -> Set<Int> {
        var others: Set<Int> = []
        for refund in refunds {
            let payers = try desk.billing.payers(of: refund.contributor).accounts
            if Page.isOtherAccount(refund, payers) { others.insert(refund.number) }
        }
        return others
    }

    // MARK: Asking

    private func contributor(_ visit: AgencyVisit) throws(Problems) -> DeclarantID {
        guard let key = DeclarationKey(pathName: "2024-\(visit.visitor.step(3))") else { throw visit.unknownRoute }
        return key.declarant
    }

    private func ask(
        _ visit: AgencyVisit, _ typed: TypedFields, isOtherAccount: Bool = false, hasMoved: Bool = false,
        refused problems: Problems = Problems()
    ) throws(Problems) -> Answer {
        let contributor = try contributor(visit)
        let credit = try desk.billing.account(of: contributor).credit
        let items = try desk.billing.items(contributor: contributor, limit: .max)
        let page = Page.askRefund(
            visit.visitor.language, contributor, name: items.last?.name ?? contributor.description, credit: credit,
            payers: try desk.billing.payers(of: contributor).accounts, lost: items.filter { $0.recoverable > .zero },
            open: items.filter { $0.open > .zero },
            typed: typed, isOtherAccount: isOtherAccount,
            hasMoved: hasMoved)
        let here = "/agency/refunds/ask/\(contributor)"
        var answer = desk.show(page, visit, here: here, refused: problems)
        if hasMoved { answer.status = .conflict }
        return answer
    }

    private func take(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let contributor = try contributor(visit)
        if let language = visit.visitor.typedIn {
            // Another language was chosen: what was typed is shown in it, and nothing is asked for yet.
            return try ask(visit, TypedFields(visit.visitor, amounts: ["amount"], of: language))
        }
        let typed = TypedFields(visit.visitor)
        let done = Answer.redirect("/agency/refunds?done=asked")
        let language = visit.visitor.language
        do throws(Problems) {
            var reading = MoneyReading(typed, language)
            let amount = reading.amount("amount")
            let beneficiary = reading.text(
                "beneficiary", label: Page.refundLabel("beneficiary", language), longest: 70)
            let iban = try? IBAN(typed["iban"])
            if iban == nil { reading.add(malformed(.ibanMalformed, "iban", typed)) }
            let bic = BIC(typed["bic"].trimmingSpaces)
            if bic == nil, !typed["bic"].trimmingSpaces.isEmpty { reading.add(malformed(.bicMalformed, "bic", typed)) }
            let reason = reading.text(
                "reason", label: Page.refundLabel("reason", language), longest: MoneyReading.longestReason)
            try reading.check()
            guard let amount, let beneficiary, let iban, let reason else { return done }
            let request = try visit.request(.askRefund, desk.offices.access)
            // What is asked for is no credit any more: the same page sent twice asks once. Anything else that is asked
            // for on a page that is old was not asked for.
            if Int64(typed["seen"]) != (try desk.billing.account(of: contributor)).credit.count {
                let isAsked = try desk.billing.refunds().contains {
                    $0.contributor == contributor && $0.amount == amount && $0.beneficiary == beneficiary
                        && $0.iban == iban && $0.bic == bic && $0.reason == reason
                        && $0.askedBy.identity == request.author.identity
                }
                return isAsked ? done : try ask(visit, typed, hasMoved: true)
            }
            // Money goes back where it came from, unless somebody looked at why it should not.
            let known = try desk.billing.payers(of: contributor).accounts.compactMap(\.iban)
            if !known.isEmpty, !known.contains(iban), typed["sure"] != "yes" {
                let details = ["iban": iban.grouped]
                throw Problems([Problem(.refundOtherAccount, at: Place(field: "iban"), details)])
            }
            try desk.billing.askRefund(
                amount, to: contributor, beneficiary: beneficiary, iban: iban, bic: bic, reason: reason,
                by: request)
        } catch {
            let placed = error.placed([.paymentTooMuch: "amount", .reasonMissing: "reason"])
            guard placed.listed.allSatisfy({ $0.place.field != nil }) else { throw error }
            let isOther = typed["sure"] == "yes" || placed.listed.contains { $0.code == .refundOtherAccount }
            return try ask(visit, typed, isOtherAccount: isOther, refused: placed)
        }
        return done
    }

    private func malformed(_ code: ProblemCode, _ field: String, _ typed: TypedFields) -> Problem {
        Problem(code, at: Place(field: field), ["value": String(typed[field].prefix(60))])
    }

    // MARK: Deciding

    private func decide(_ visit: AgencyVisit) throws(Problems) -> Answer {
        guard let number = Int(visit.visitor.step(2)) else { throw visit.unknownRoute }
        let isApproved: Bool
        switch visit.visitor.form["decision"] {
        case "approve": isApproved = true
        case "refuse": isApproved = false
        default: throw Problems([Problem(.typedNothingChosen)])
        }
        let done = Answer.redirect("/agency/refunds?done=\(isApproved ? "approved" : "refused")")
        // The same decision sent twice is one.
        let state = try desk.billing.refunds().first { $0.number == number }?.state
        if state == (isApproved ? .approved : .refused) { return done }
        var reason: String?
        if !isApproved {
            let (typed, language) = (TypedFields(visit.visitor), visit.visitor.language)
            var reading = MoneyReading(typed, language)
            reason = reading.text("reason", label: Page.refusalLabel(language), longest: MoneyReading.longestReason)
            guard reason != nil else { return try refusal(visit, typed: typed, refused: reading.problems) }
        }
        do throws(Problems) {
            try desk.billing.decideRefund(
                number, isApproved: isApproved, reason: reason,
                by: try visit.request(.approveRefund, desk.offices.access))
        } catch {
            guard isApproved, error.listed.allSatisfy({ $0.code == .paymentTooMuch }) else { throw error }
            return try approval(visit, refused: error)
        }
        return done
    }

    /// All that there is to look at before somebody approves.
    private func approval(_ visit: AgencyVisit, refused problems: Problems = Problems()) throws(Problems) -> Answer {
        guard let number = Int(visit.visitor.step(2)) else { throw visit.unknownRoute }
        let refund = try desk.billing.refund(number)
        let author = try visit.request(.approveRefund, desk.offices.access).author
        do throws(Problem) { try refund.checkDecision(by: author) } catch { throw Problems([error]) }
        let items = try desk.billing.items(contributor: refund.contributor, limit: .max)
        let page = Page.approveRefund(
            visit.visitor.language, refund, name: items.last?.name ?? refund.contributor.description,
            payers: try desk.billing.payers(of: refund.contributor).accounts)
        return desk.show(page, visit, here: "/agency/refunds/\(number)/approval", refused: problems)
    }

    private func refusal(
        _ visit: AgencyVisit, typed: TypedFields, refused problems: Problems = Problems()
    ) throws(Problems) -> Answer {
        guard let number = Int(visit.visitor.step(2)) else { throw visit.unknownRoute }
        let refund = try desk.billing.refund(number)
        let author = try visit.request(.approveRefund, desk.offices.access).author
        do throws(Problem) { try refund.checkDecision(by: author) } catch { throw Problems([error]) }
        let page = Page.refuseRefund(visit.visitor.language, refund, typed: typed)
        return desk.show(page, visit, here: "/agency/refunds/\(number)/refusal", refused: problems)
    }

    // MARK: To the bank

    private func make(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let typed = TypedFields(visit.visitor)
        let done = Answer.redirect("/agency/refunds?done=made")
        do throws(Problems) {
            var reading = MoneyReading(typed, visit.visitor.language)
            let day = reading.day("day")
            let numbers = typed.all("pick").compactMap { Int($0) }
            if numbers.isEmpty { reading.add(Problem(.typedNothingChosen, at: Place(field: "pick"))) }
            try reading.check()
            guard let day else { return done }
            // The very file that was made a moment ago is not made again.
            let same = try desk.billing.sentRefunds().first { $0.refunds == Set(numbers).sorted() }
            if same?.requestedOn == day { return done }
            try desk.billing.sendRefunds(
                numbers, requestedOn: day, by: try visit.request(.approveRefund, desk.offices.access))
        } catch {
            let placed = error.placed([.refundSent: "pick", .refundUnknown: "pick", .refundDayPast: "day"])
            guard placed.listed.allSatisfy({ $0.place.field != nil }) else { throw error }
            return try show(visit, typed: typed, refused: placed)
        }
        return done
    }

    private func file(_ visit: AgencyVisit) throws(Problems) -> Answer {
        guard let number = Int(visit.visitor.step(3)) else { throw visit.unknownRoute }
        let batch = try desk.billing.refundBatch(ofFile: number)
        return .file(RefundFile.bytes(batch, .ninth), .xml, name: "\(batch.id).xml")
    }
}
