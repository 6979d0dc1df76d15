import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy payment confirm`: says what a payment pays, or which refund money that went out is.
struct ConfirmPayment: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: Help.paymentConfirm[.current],
        discussion: Help.paymentConfirmDiscussion[.current])

    @Argument(help: Help.paymentKey.help) var payment: String
    @Option(help: Help.paidInvoice.help) var invoice: String?
    @Option(help: Help.paidAmount.help) var amount: String?
    @Option(help: Help.paidRefund.help) var refund: RefundArgument?
    @OptionGroup var place: BillingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            var given = GivenValues()
            let key = given.payment(payment)
            let part = part(&given)
            let request = given.attempt { () throws(Problems) in try place.request() }
            try given.check()
            guard let key, let part, let request else { throw given.problems }
            let office = try place.office(book)
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            sheet.add("payment", BillingWords.payment, key.description)
            switch part {
            case .invoice(let number, let amount):
                try office.confirm(amount, on: number, of: key, by: request)
                sheet.add("invoice", BillingWords.invoice, number.description)
                sheet.add("amount", BillingWords.amount, CentsSum(amount))
            case .refund(let number):
                let refund = try office.refund(number)
                try office.confirm(refund, is: key, by: request)
                sheet.add(refund)
            }
            try sheet.write()
        }
    }

    /// What the movement is, in whole or in part.
    private enum Part {
        case invoice(InvoiceNumber, Cents)
        case refund(Int)
    }

    /// An invoice with its amount, or a refund: one of them.
    private func part(_ given: inout GivenValues) -> Part? {
        if let refund {
            guard invoice == nil, amount == nil else {
                given.problem(
                    .optionConflict, ["option": "--refund", "other": invoice == nil ? "--amount" : "--invoice"])
                return nil
            }
            return .refund(refund.number)
        }
        if invoice == nil { given.problem(.optionMissing, ["option": "--invoice"]) }
        if amount == nil { given.problem(.optionMissing, ["option": "--amount"]) }
        let (number, amount) = (invoice.flatMap { given.invoice($0) }, given.amount(amount, "--amount"))
        guard let number, let amount else { return nil }
        return .invoice(number, amount)
    }
}
