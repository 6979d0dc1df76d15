import Access
import Billing
import Declarations
import Exchange
import HTTPTypes
import Law
import Pages
import Service
import SignIn
import Values

/// The matching desk: statements that come in, and payments that a person says whose they are.
struct PaymentRoutes {
    let desk: AgencyDesk

    private static let path = "/agency/payments"

    /// Where a person says which invoices a movement pays.
    static func splitAddress(_ key: TransactionKey) -> String {
        "\(path)/split?payment=\(FormText.encoded(key.description))"
    }

    /// Where a person says that a movement is no contributor's.
    static func placeAddress(_ key: TransactionKey) -> String {
        "\(path)/place?payment=\(FormText.encoded(key.description))"
    }

    var all: [AgencyRoute] {
        [
            desk.get("/payments", AgencySection.payments.action) { visit throws(Problems) in
                try show(
                    visit, PaymentsPage.Notice(visit.visitor.query["confirmed"], visit.visitor.query["already"]),
                    PaymentQuery(asked: TypedFields(asked: visit.visitor.query.fields)))
            },
            desk.get("/payments/statements", AgencySection.payments.action, statements),
            desk.post("/payments/statements", .matchPayments, takesFile: true, take),
            desk.post("/payments/confirm", .matchPayments, largest: 400_000, confirm),
            desk.get("/payments/named", .matchPayments, named),
            desk.post("/payments/named", .matchPayments, largest: 1_000_000, confirmNamed),
            desk.get("/payments/split", .matchPayments) { visit throws(Problems) in
                let payment = try payment(visit.visitor.query["payment"])
                return desk.show(.splitPayment(visit.visitor.language, payment, typed: TypedFields([:])), visit)
            },
            desk.post("/payments/split", .matchPayments, split),
        ]
    }

    private func show(
        _ visit: AgencyVisit, _ notice: PaymentsPage.Notice = PaymentsPage.Notice(),
        _ query: PaymentQuery = PaymentQuery(), refused problems: Problems = Problems()
    ) throws(Problems) -> Answer {
        var page = PaymentsPage(
            visit.navigation(.payments), try desk.billing.waiting(query), query, mayMatch: visit.may(.matchPayments),
            address: { $0.address(PaymentRoutes.path) },
            split: PaymentRoutes.splitAddress, place: PaymentRoutes.placeAddress)
        page.notice = notice
        return desk.show(page.page, visit, here: "/agency/payments", refused: problems)
    }

    // MARK: Statements

    private func statements(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let page = Int(visit.visitor.query["page"] ?? "") ?? 1
        let path = "\(PaymentRoutes.path)/statements"
        let shown = StatementsPage(
            visit.navigation(), try desk.billing.takenStatements(page: page), page: page,
            address: { $0 > 1 ? "\(path)?page=\($0)" : path })
        return desk.show(shown.shown, visit)
    }

    private func take(_ visit: AgencyVisit) throws(Problems) -> Answer {
        try desk.offices.rates.pass(desk.desk.limits.upload, "upload", visit.person.caller.name)
        guard let file = visit.visitor.files["file"], !file.bytes.isEmpty else {
            return try show(visit, refused: visit.missingFile(["kinds": "camt.053 (XML), CODA"]))
        }
        let outcomes: [StatementOutcome]
        do throws(Problems) {
            let statements = try StatementFile.read(file.bytes, file: file.name)
            let request = try visit.request(.matchPayments, desk.offices.access)
            outcomes = try desk.billing.importStatements(statements, by: request)
        } catch {
            guard !error.listed.contains(where: \.code.isOfStorage) else { throw error }
            var notice = PaymentsPage.Notice()
            notice.file = file.name
            let lines = file.bytes.split(separator: 0x0A, maxSplits: 100_000, omittingEmptySubsequences: false)
            notice.faults = error.listed.prefix(Self.mostFaults).map { FileFault($0, lines: lines) }
            var answer = try show(visit, notice)
            answer.status = Refusal(error).status
            return answer
        }
        return desk.show(
            .statementsImported(visit.visitor.language, file: file.name, outcomes), visit, here: "/agency/payments")
    }

    /// Nobody reads more of what is wrong with a file.
    private static let mostFaults = 100

    // MARK: Whose they are

    /// Each is done on its own: one that cannot be holds none of the others up. Sent twice they are done once.
    private func confirm(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let request = try visit.request(.matchPayments, desk.offices.access)
        var notice = PaymentsPage.Notice()
        var count = 0
        let query = PaymentQuery(asked: TypedFields(visit.visitor))
        let chosen = visit.visitor.form.fields.filter { $0.name.hasPrefix("choice_") && !$0.value.isEmpty }
        guard !chosen.isEmpty else {
            return try show(visit, notice, query, refused: Problems([Problem(.typedNothingChosen)]))
        }
        for field in chosen {
            guard let choice = PaymentChoice(field.value) else {
                let details = ["value": String(field.value.prefix(60))]
                notice.failed.append((details["value"] ?? "", Problems([Problem(.paymentUnknown, details)])))
                continue
            }
            do throws(Problems) {
                if try desk.billing.confirm(choice, by: request) {
                    count += 1
                } else if try desk.billing.isConfirmed(choice) {
                    notice.already += 1
                } else {
                    notice.settled.append(choice.key)
                }
            } catch {
                guard !error.listed.contains(where: \.code.isOfStorage) else { throw error }
                notice.failed.append((choice.key.description, error))
            }
        }
        notice.confirmed = count
        guard notice.failed.isEmpty, notice.settled.isEmpty else { return try unfinished(visit, notice, query) }
        return .redirect(query.address(PaymentRoutes.path, PaymentRoutes.told(count, already: notice.already)))
    }

    /// What an address says of how many were matched, and how many had been before.
    private static func told(_ confirmed: Int, already: Int) -> [(String, String)] {
        [("confirmed", String(confirmed))] + (already > 0 ? [("already", String(already))] : [])
    }

    /// The desk with what was not done, and why.
    private func unfinished(
        _ visit: AgencyVisit, _ notice: PaymentsPage.Notice, _ query: PaymentQuery = PaymentQuery()
    ) throws(Problems) -> Answer {
        var answer = try show(visit, notice, query)
        answer.status = .conflict
        return answer
    }

    /// What is said of a movement on a page that is old: it is done where the same was said before.
    func repeated(_ visit: AgencyVisit, _ key: TransactionKey, isSame: Bool) throws(Problems) -> Answer {
        if isSame { return .redirect(PaymentQuery().address(PaymentRoutes.path, PaymentRoutes.told(0, already: 1))) }
        var notice = PaymentsPage.Notice()
        notice.settled = [key]
        return try unfinished(visit, notice)
    }

    // MARK: Those that name their invoice

    private func named(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let page = NamedPaymentsPage(
            visit.navigation(), try desk.billing.namedPayments(), page: Int(visit.visitor.query["page"] ?? "") ?? 1,
            address: { $0 > 1 ? "\(PaymentRoutes.path)/named?page=\($0)" : "\(PaymentRoutes.path)/named" })
        return desk.show(page.shown, visit)
    }

    /// What was looked at is what is confirmed, as far as it is still so.
    private func confirmNamed(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let choices = try TypedFields(visit.visitor).all("choice").map { (text) throws(Problems) in
            if let choice = PaymentChoice(text) { return choice }
            throw Problems([Problem(.paymentUnknown, ["value": String(text.prefix(60))])])
        }
        let request = try visit.request(.matchPayments, desk.offices.access)
        let outcome = try desk.billing.confirmNamed(choices, by: request)
        guard !outcome.changed.isEmpty else {
            let told = PaymentRoutes.told(outcome.confirmed, already: outcome.done)
            return .redirect(PaymentQuery().address(PaymentRoutes.path, told))
        }
        var notice = PaymentsPage.Notice()
        (notice.confirmed, notice.already, notice.changed) = (outcome.confirmed, outcome.done, outcome.changed)
        return try unfinished(visit, notice)
    }

    // MARK: Taken apart

    /// - Throws: `payment.unknown`.
    private func payment(_ text: String?) throws(Problems) -> UnallocatedPayment {
        guard let key = text.flatMap({ TransactionKey($0) }) else {
            throw Problems([Problem(.paymentUnknown, ["value": String((text ?? "").prefix(60))])])
        }
        return try desk.billing.payment(key)
    }

    private func split(_ visit: AgencyVisit) throws(Problems) -> Answer {
        let typed = TypedFields(visit.visitor)
        let payment = try payment(typed["payment"])
        let here = "/agency/payments/split?payment=\(FormText.encoded(payment.key.description))"
        do throws(Problems) {
            // What was looked at is what is confirmed: sent twice it is done once.
            guard let seen = Int64(typed["seen"]) else { throw Problems([Problem(.paymentUnknown, ["value": "–"])]) }
            let choice = PaymentChoice(
                left: Cents(seen), key: payment.key, parts: try parts(typed, payment, visit.visitor.language))
            // Nobody's debt grows before somebody has read by how much.
            if payment.left < .zero, payment.left == choice.left, typed["sure"].isEmpty {
                let planned = try desk.billing.preview(choice)
                let page = Page.takeBack(visit.visitor.language, payment, planned, typed: typed, change: here)
                return desk.show(page, visit, here: here)
            }
            let request = try visit.request(.matchPayments, desk.offices.access)
            if try desk.billing.confirm(choice, by: request) { return .redirect("\(PaymentRoutes.path)?confirmed=1") }
            return try repeated(visit, payment.key, isSame: try desk.billing.isConfirmed(choice))
        } catch {
            let first = (1...4).first { !typed["invoice_\($0)"].isEmpty }.map { "amount_\($0)" } ?? "credit_amount"
            let placed = error.placed([.paymentTooMuch: first])
            guard placed.listed.allSatisfy({ $0.place.field != nil }) else { throw error }
            return desk.show(
                .splitPayment(visit.visitor.language, payment, typed: typed), visit, here: here, refused: placed)
        }
    }

    /// What to write where the number of an invoice, or its reference, belongs.
    private func noInvoice(_ text: String, at field: String, _ language: Language) -> Problem {
        let place = Place(field: field)
        guard !text.isEmpty else { return Problem(.fieldEmpty, at: place, ["field": Page.splitInvoiceLabel(language)]) }
        let example = InvoiceNumber(.activity, year: today.year, sequence: 1)?.description ?? ""
        return Problem(.invoiceUnknown, at: place, ["value": String(text.prefix(60)), "example": example])
    }

    private var today: CivilDate { desk.offices.clock.now().day }

    /// The parts that were typed; amounts have the movement's sign.
    private func parts(
        _ typed: TypedFields, _ payment: UnallocatedPayment, _ language: Language
    ) throws(Problems) -> [PaymentChoice.Part] {
        var reading = MoneyReading(typed, language)
        var parts: [PaymentChoice.Part] = []
        // As it was looked at: of what is done, nothing is left that says which way it went.
        let sign: Int64 = (Int64(typed["seen"]) ?? payment.left.count) < 0 ? -1 : 1
        for number in 1...4 where !typed["invoice_\(number)"].isEmpty || !typed["amount_\(number)"].isEmpty {
            let text = typed["invoice_\(number)"].trimmingSpaces
            let invoice = InvoiceNumber(text) ?? (try? StructuredCommunication(text)).flatMap { InvoiceNumber($0) }
            let isThere = try invoice.map { number throws(Problems) in try desk.billing.contributor(of: number) != nil }
            if isThere != true { reading.add(noInvoice(text, at: "invoice_\(number)", language)) }
            let amount = reading.amount("amount_\(number)")
            if let invoice, let amount { parts.append(.invoice(invoice, Cents(sign * amount.count))) }
        }
        if !typed["credit"].isEmpty || !typed["credit_amount"].isEmpty {
            let text = typed["credit"].filter { !" .".contains($0) }
            let declarant = DeclarationKey(pathName: "2024-\(text)")?.declarant
            if declarant == nil {
                reading.add(
                    Problem(
                        .enterpriseNumberMalformed, at: Place(field: "credit"), ["value": String(text.prefix(40))]))
            }
            let amount = reading.amount("credit_amount")
            if let declarant, let amount { parts.append(.credit(declarant, Cents(sign * amount.count))) }
        }
        if parts.isEmpty, reading.problems.isEmpty { reading.add(MoneyReading.missing("amount_1")) }
        try reading.check()
        return parts
    }
}

extension PaymentsPage.Notice {
    /// As an address says it.
    fileprivate init(_ confirmed: String?, _ already: String?) {
        self.init()
        self.confirmed = confirmed.flatMap { Int($0) }
        self.already = already.flatMap { Int($0) } ?? 0
    }
}
