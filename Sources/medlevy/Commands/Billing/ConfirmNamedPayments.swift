import ArgumentParser
import Billing
import Exchange
import Law
import Service
import Values
import Wording

/// `medlevy payment confirm-named`: confirms together what names the invoice that it pays.
struct ConfirmNamedPayments: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm-named", abstract: Help.paymentConfirmNamed[.current],
        discussion: Help.paymentConfirmNamedDiscussion[.current])

    @Flag(help: Help.namedDryRun.help) var dryRun = false
    @OptionGroup var place: BillingOptions

    func run() throws {
        try answering(place.answer.language) { () throws(Problems) in
            let book = try place.answer.lawbook()
            var given = GivenValues()
            let request = given.attempt { () throws(Problems) in try place.request() }
            try given.check()
            guard let request else { throw given.problems }
            let office = try place.office(book)
            let named = try office.namedPayments()
            var sheet = FactSheet(place.answer, tablesHash: book.hash)
            if dryRun {
                sheet.add("count", BillingWords.movements, named.count)
                sheet.add(
                    "amount", BillingWords.amount, named.reduce(into: CentsSum.zero) { $0 += $1.payment.left })
            } else {
                let outcome = try office.confirmNamed(named.map(\.choice), by: request)
                sheet.add("confirmed", BillingWords.matched, outcome.confirmed)
                sheet.add("amount", BillingWords.amount, outcome.amount)
                sheet.add("changed", BillingWords.waiting, outcome.changed.count)
            }
            let numerals = sheet.numerals
            sheet.list("payments", BillingWords.movements, named.map { $0.line(numerals) })
            try sheet.write()
        }
    }
}

extension NamedPayment {
    fileprivate func line(_ numerals: Numerals) -> (text: String, json: JSONValue) {
        let parts = [payment.key.description, numerals.money(payment.left), item.invoice.description, item.name]
        let json = JSONValue.object([
            ("payment", .text(payment.key.description)), ("amount", .decimal(payment.left.description)),
            ("invoice", .text(item.invoice.description)), ("name", .text(item.name)),
        ])
        return (parts.joined(separator: "  "), json)
    }
}
