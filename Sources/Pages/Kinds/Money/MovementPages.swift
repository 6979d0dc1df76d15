public import Billing
import Declarations
public import Service
public import Values
import Wording

extension Page {
    /// A movement that is no contributor's, before it is booked elsewhere.
    public static func placing(_ language: Language, _ payment: UnallocatedPayment, typed: TypedFields) -> Page {
        let numerals = Numerals(language)
        let title = MovementWords.placing.filled("title", language, ["amount": numerals.money(payment.left)])
        let choices = Placement.Purpose.allCases.map {
            ChoiceRow(value: $0.rawValue, label: $0.label[language].capitalisedFirst)
        }
        var values = PaymentsPage.about(payment, language)
        values["title"] = title
        values["payment"] = payment.key.description
        values["seen"] = String(payment.left.count)
        values["purpose_choices"] = ChoiceRow.values(choices, chosen: Set(typed.all("purpose")))
        let whole = Cents(abs(payment.left.count))
        values["amount"] = typed.has("amount") ? typed["amount"] : numerals.typed(whole)
        values["reason"] = typed["reason"]
        return Page(.placing, title: title, values)
    }

    /// What the field of an explanation is called.
    public static func placingLabel(_ language: Language) -> String { MovementWords.placing.text("reason", language) }

    /// What the field of a reason to undo is called.
    public static func undoingLabel(_ language: Language) -> String { MovementWords.story.text("why", language) }

    /// The movements that the bank booked.
    ///
    /// - Parameters:
    ///   - address: the address of the list with another query.
    ///   - movement: the address of a movement.
    public static func bookedMovements(
        _ language: Language, _ found: BookedMovements, _ query: PaymentQuery, address: (PaymentQuery) -> String,
        movement: (TransactionKey) -> String
    ) -> Page {
        let (words, numerals) = (MovementWords.list, Numerals(language))
        let title = words.text("title", language)
        let paging = ListPaging(found.count, page: query.page, rows: PaymentQuery.rows)
        let rows = found.payments.map { payment -> [String: Any] in
            let isOurs = payment.transaction.nature == .charges
            return PaymentsPage.about(payment, language).merging([
                "href": movement(payment.key), "whole": numerals.money(payment.transaction.signed),
                "left": isOurs || payment.left == .zero ? "–" : numerals.money(payment.left),
            ]) { $1 }
        }
        var values: [String: Any] = [
            "title": title, "rows": rows, "has_rows": !rows.isEmpty, "search": query.search,
            "count": words.filled("count", language, ["count": numerals.count(found.count)]),
        ]
        let links = paging.links(language) { page in
            var wanted = query
            wanted.page = page
            return address(wanted)
        }
        if let links { values["pages"] = links }
        return Page(.bookedMovements, title: title, values)
    }

    /// A movement, and what was said of it.
    ///
    /// - Parameters:
    ///   - matching: where a person says whose it is, or that it is no contributor's, while it waits.
    ///   - hasMoved: whether something else was said of it since it was looked at, so that nothing was undone.
    public static func movement(
        _ language: Language, _ story: MovementStory, mayMatch: Bool, matching: (split: String, place: String)? = nil,
        typed: TypedFields, isUndone: Bool, hasMoved: Bool = false
    ) -> Page {
        let (words, numerals) = (MovementWords.story, Numerals(language))
        let (payment, transaction) = (story.payment, story.payment.transaction)
        let title = words.filled("title", language, ["amount": numerals.money(transaction.signed)])
        var values = PaymentsPage.about(payment, language)
        values["title"] = title
        values["payment"] = payment.key.description
        let waits = transaction.nature != .charges && payment.left != .zero
        values["left"] = waits ? numerals.money(payment.left) : "–"
        if mayMatch, waits, let matching { values["matching"] = ["split": matching.split, "place": matching.place] }
        values["bank_costs"] = transaction.nature == .charges
        values["moved"] = hasMoved
        values["seen"] = String(story.entries.count)
        values["has_entries"] = !story.entries.isEmpty
        values["entries"] = story.entries.map { entry in
            // A placement goes the way of its movement; only what takes it back goes the other way.
            entry.row(story.names, isUndone: (entry.what.taken < .zero) != (transaction.signed < .zero), language)
        }
        values["reason"] = typed["reason"]
        if isUndone { values["told"] = words.text("done", language) }
        switch story.undoing {
        case .success:
            values["may_undo"] = mayMatch
            if story.recovered > .zero {
                values["loss"] = words.filled("loss", language, ["amount": numerals.money(story.recovered)])
            }
        case .failure(let problems):
            let standing = story.entries.reduce(Int64(0)) { $0 + $1.what.taken.count }
            if mayMatch, standing != 0 {
                values["refused"] = problems.listed.map { ProblemText(language).sentence($0) }.joined(separator: " ")
            }
        }
        return Page(.movement, title: title, values)
    }
}

extension MovementEntry {
    fileprivate func row(
        _ names: [DeclarantID: String], isUndone: Bool, _ language: Language
    ) -> [String: Any] {
        let (words, numerals) = (MovementWords.story, Numerals(language))
        var values: [String: Any] = [
            "amount": numerals.money(what.taken), "person": author.name, "at": Page.moment(at, language),
            "reason": reason ?? "",
        ]
        switch what {
        case .allocation(let allocation):
            let name = names[allocation.contributor] ?? allocation.contributor.description
            switch allocation.target {
            case .invoice(let number):
                values["what"] = words.filled("invoice", language, ["invoice": number.description, "name": name])
                values["href"] = "/invoices/\(number)"
            case .credit:
                values["what"] = words.filled("credit", language, ["name": name])
                values["href"] = "/agency/accounts/\(allocation.contributor)"
            case .refund(let number):
                values["what"] = words.filled("refund", language, ["refund": Refund.name(of: number), "name": name])
                values["href"] = "/agency/refunds"
            }
            values["way"] = InvoicePageWords.ways.text(allocation.way.rawValue, language)
        case .placement(let placement):
            values["what"] = placement.purpose.label[language]
            if isUndone { values["way"] = words.text("undone", language) }
        }
        return values
    }
}
