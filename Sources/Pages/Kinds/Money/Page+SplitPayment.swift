import Billing
import Declarations
public import Service
public import Values
import Wording

extension Page {
    /// A payment that a person takes apart.
    public static func splitPayment(
        _ language: Language, _ payment: UnallocatedPayment, typed: TypedFields
    ) -> Page {
        let words = PaymentWords.split
        let title = words.filled("title", language, ["amount": Numerals(language).money(payment.left)])
        var values = PaymentsPage.about(payment, language)
        values["title"] = title
        values["payment"] = payment.key.description
        values["seen"] = String(payment.left.count)
        values["what"] = words.text(payment.left < .zero ? "what_back" : "what", language)
        for number in 1...4 {
            values["part_\(number)"] = words.filled("part", language, ["number": String(number)])
            for field in ["invoice_\(number)", "amount_\(number)"] { values[field] = typed[field] }
        }
        for field in ["credit", "credit_amount"] { values[field] = typed[field] }
        return Page(.splitPayment, title: title, values)
    }

    /// What the field of an invoice is called.
    public static func splitInvoiceLabel(_ language: Language) -> String {
        PaymentWords.split.text("invoice", language)
    }

    /// Money that went out, before it is taken back from somebody: what that comes to.
    ///
    /// - Parameter change: the address where it is taken apart otherwise.
    public static func takeBack(
        _ language: Language, _ payment: UnallocatedPayment, _ planned: [PlannedAllocation], typed: TypedFields,
        change: String
    ) -> Page {
        let (words, numerals) = (PaymentWords.takeBack, Numerals(language))
        let whole = planned.reduce(into: CentsSum.zero) { $0 += Cents(abs($1.allocation.amount.count)) }
        let title = words.filled("title", language, ["amount": numerals.money(whole)])
        var values = PaymentsPage.about(payment, language)
        values["title"] = title
        values["change"] = change
        values["lines"] = planned.map { planned in
            let allocation = planned.allocation
            let name = planned.name ?? allocation.contributor.description
            let amount = numerals.money(Cents(abs(allocation.amount.count)))
            guard case .invoice(let number) = allocation.target, let open = planned.open else {
                return words.filled("credit", language, ["name": name, "amount": amount])
            }
            let places: KeyValuePairs = [
                "name": name, "amount": amount, "open": numerals.money(open), "invoice": number.description,
            ]
            return words.filled("owes", language, places)
        }
        values["fields"] =
            (["payment", "seen", "credit", "credit_amount"]
            + (1...4).flatMap { ["invoice_\($0)", "amount_\($0)"] })
            .map { ["name": $0, "value": typed[$0]] }
        return Page(.takeBack, title: title, values)
    }
}
