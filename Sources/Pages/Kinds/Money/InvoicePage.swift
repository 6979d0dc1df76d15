public import Billing
import Declarations
public import Law
import Plots
public import Service
public import Values
import Wording

/// One invoice, with every step to its amount, how to pay it, and what became of it.
public struct InvoicePage {
    let language: Language
    let sheet: InvoiceSheet
    let law: YearLaw
    let today: CivilDate
    /// What the code says that pays what is open; `nil` where there is none.
    let payment: String?
    /// How it goes to who owes it.
    let sendings: DeliveryPart
    /// Where the list is that the visitor comes from.
    private let list: String
    /// Whether the visitor sees why something is no longer asked for, and who decided: the agency's own people.
    public var tellsReasons = false

    /// - Parameters:
    ///   - payment: what the code says that pays what is open.
    ///   - list: where the list is that the visitor comes from.
    public init(
        _ language: Language, _ sheet: InvoiceSheet, law: YearLaw, today: CivilDate, payment: String?,
        sendings: DeliveryPart, list: String
    ) {
        self.language = language
        self.sheet = sheet
        self.law = law
        self.today = today
        self.payment = payment
        self.sendings = sendings
        self.list = list
    }

    private var words: [String: Phrase] { InvoicePageWords.invoice }
    private var numerals: Numerals { Numerals(language) }
    private var invoice: Invoice { sheet.invoice }
    private var item: OpenItem { sheet.item }

    public var page: Page {
        let title = words.filled("title", language, ["number": invoice.number.description])
        let state = InvoiceState(item, today)
        var values: [String: Any] = [
            "title": title, "number": invoice.number.description,
            "kind": InvoiceWords.subject(invoice.kind).filled(language, ["year": String(invoice.year)]),
            "state": state.text(language).capitalisedFirst, "tag": state.tag, "ex_officio": invoice.isExOfficio,
            "name": invoice.debtor.declarant.name, "debtor": invoice.debtor.declarant.id.description,
            "issued": numerals.date(invoice.issued), "due": numerals.date(invoice.due),
            "declaration": invoice.declaration.description, "declaration_id": invoice.declaration.pathName,
            "total": numerals.money(item.total), "paid": numerals.money(item.paid), "open": numerals.money(item.open),
            "charges": charges, "lines": lines, "payments": payments, "has_payments": !sheet.payments.isEmpty,
            "object": object, "list": list,
        ]
        if let replaced = invoice.replaces { values["replaces"] = replaced.number.description }
        values["sendings"] = sendings.lines
        if let takenBack { values["taken_back"] = takenBack }
        if item.open > .zero { values["pay"] = pay }
        if !invoice.explanation.isEmpty {
            let table = ExplanationTable(law, language, invoice.explanation)
            values["explained"] = ExplanationPart(table: table, language: language).values
        }
        return Page(.ownInvoice, title: title, values)
    }

    private var takenBack: [String: Any]? {
        guard let note = sheet.creditNote else { return nil }
        let number = note.number.description
        var values: [String: Any] = [
            "note": number, "reason": InvoiceWords.reason(note.reason)[language],
            "text": words.filled("taken_back", language, ["number": number, "date": numerals.date(note.issued)]),
        ]
        if let other = item.replacement?.description {
            values["instead"] = [
                "number": other, "text": words.filled("instead", language, ["number": other]),
            ]
        }
        return values
    }

    private var pay: [String: Any] {
        var values: [String: Any] = [
            "communication": invoice.communication?.description ?? "", "iban": invoice.creditor.iban.grouped,
            "bic": invoice.creditor.bic.text, "beneficiary": invoice.creditor.shortName,
        ]
        if let code = payment.flatMap({ QRCode($0) }) { values["code"] = code.svg }
        return values
    }

    private var lines: [[String: Any]] {
        let item = InvoiceWords.item(invoice.kind).filled(language, ["year": String(invoice.year)])
        return invoice.lines.map { line in
            let (base, rate): (String, String) =
                switch line.basis {
                case .entities(let count, let cost):
                    (
                        InvoiceWords.entities(count).filled(language, ["count": numerals.count(count)]),
                        InvoiceWords.perEntity.filled(language, ["amount": numerals.money(cost)])
                    )
                case .turnover(let turnover, let rate): (numerals.money(turnover), numerals.percent(rate))
                }
            return ["item": item, "base": base, "rate": rate, "amount": numerals.money(line.amount)]
        }
    }

    /// What was added for being late.
    private var charges: [[String: String]] {
        sheet.charges.map { charge in
            var values = [
                "name": charge.kind.label[language].capitalisedFirst, "amount": numerals.money(charge.amount),
            ]
            if case .interest(let rate, let base) = charge.basis {
                values["how"] = "\(numerals.percent(rate)) × \(numerals.money(base))"
            }
            return values
        }
    }

    private var payments: [[String: Any]] {
        sheet.payments.map { payment in
            var values: [String: Any] = [
                "day": numerals.date(payment.day), "amount": numerals.money(payment.amount),
                "way": InvoicePageWords.ways.text(way(of: payment), language).capitalisedFirst,
            ]
            if tellsReasons, payment.way == .writtenOff, payment.amount > .zero {
                // Why it is no longer asked for, and who decided.
                let why = [payment.reason, payment.author.name].compactMap(\.self)
                values["why"] = why.joined(separator: " · ")
            }
            return values
        }
    }

    /// What was given up and came in after all is told apart from what is given up.
    private func way(of payment: ReceivedPayment) -> String {
        payment.way == .writtenOff && payment.amount < .zero && !item.isCredited ? "recovered" : payment.way.rawValue
    }

    private var object: String {
        InvoiceWords.object.filled(
            language,
            [
                "service": invoice.creditor.service[language], "email": invoice.creditor.contact.email,
                "number": invoice.number.description,
            ])
    }
}

extension Page {
    /// - Parameter list: where the list is that the visitor comes from.
    public static func creditNote(_ language: Language, _ note: CreditNote, list: String) -> Page {
        let numerals = Numerals(language)
        let title = InvoicePageWords.creditNote.filled("title", language, ["number": note.number.description])
        let consequence =
            note.remaining > .zero
            ? InvoiceWords.instead.filled(language, ["amount": numerals.money(note.remaining)])
            : InvoiceWords.nothing[language]
        var values: [String: Any] = [
            "title": title, "number": note.number.description, "consequence": consequence,
            "kind": InvoiceWords.subject(note.kind).filled(language, ["year": String(note.year)]),
            "name": note.debtor.declarant.name, "debtor": note.debtor.declarant.id.description,
            "issued": numerals.date(note.issued), "credited": note.credited.number.description,
            "total": numerals.money(note.total), "list": list, "reason": InvoiceWords.reason(note.reason)[language],
        ]
        if let explanation = note.explanation { values["explanation"] = explanation }
        return Page(.ownCreditNote, title: title, values)
    }
}
