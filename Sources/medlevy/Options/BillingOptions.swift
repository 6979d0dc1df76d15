import ArgumentParser
import Billing
import Declarations
import Exchange
import Law
import Service
import Values

/// Where a year's money is, and who asks.
struct BillingOptions: ParsableArguments {
    @OptionGroup var person: PersonOptions
    @OptionGroup var place: OfficeOptions
    @OptionGroup var answer: AnswerOptions

    /// - Parameter create: whether the database is made where there is none.
    func office(_ book: Lawbook, create: Bool = false) throws(Problems) -> BillingOffice {
        let store = try place.place.open(create: create)
        return BillingOffice(declarations: try place.office(book, store), store: store)
    }

    func request() throws(Problems) -> FilingRequest { try person.request(as: .agency) }
}

/// A year's money that is only looked at: nobody has to say who asks, and nothing is sealed.
struct BillingReadingOptions: ParsableArguments {
    @OptionGroup var place: DatabaseOptions
    @OptionGroup var answer: AnswerOptions

    func office(_ book: Lawbook) throws(Problems) -> BillingOffice {
        let store = try place.open()
        return BillingOffice(declarations: .reading(store, book), store: store)
    }
}

extension GivenValues {
    mutating func day(_ text: String?, _ option: String) -> CivilDate? {
        guard let text else { return nil }
        if let day = CivilDate(text) { return day }
        report(.dateMalformed, option, ["value": text])
        return nil
    }

    mutating func invoice(_ text: String) -> InvoiceNumber? {
        if let number = InvoiceNumber(text) { return number }
        problem(.invoiceUnknown, ["value": text])
        return nil
    }

    mutating func contributor(_ text: String) -> DeclarantID? {
        if let id = DeclarantID(named: text) { return id }
        problem(.declarationUnknown, ["declaration": text, "contributor": text])
        return nil
    }

    mutating func iban(_ text: String, _ option: String) -> IBAN? {
        if let iban = try? IBAN(text) { return iban }
        report(.ibanMalformed, option, ["value": text])
        return nil
    }

    mutating func bic(_ text: String?, _ option: String) -> BIC? {
        guard let text else { return nil }
        if let bic = BIC(text) { return bic }
        report(.bicMalformed, option, ["value": text])
        return nil
    }

    mutating func payment(_ text: String) -> TransactionKey? {
        if let key = TransactionKey(text) { return key }
        problem(.paymentUnknown, ["value": text])
        return nil
    }
}
