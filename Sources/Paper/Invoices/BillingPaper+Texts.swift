import Billing
import Declarations
import Exchange
import Law
import Values
import Wording

/// What the electronic form says in words.
extension BillingPaper {
    var texts: UBLTexts {
        let creditor = invoice.creditor
        return UBLTexts(
            note: note, item: item, description: description, properties: properties, terms: terms,
            exemption: say(InvoiceWords.exemption),
            attachment: say(isInvoice ? InvoiceWords.invoice : InvoiceWords.creditNote),
            creditor: (
                creditor.name[language], creditor.street[language], creditor.city[language], creditor.service[language]
            ))
    }

    private var note: String {
        switch document {
        case .invoice: return say(InvoiceWords.noVAT)
        case .creditNote(let note):
            let credits = Punctuation(language).pair(say(InvoiceWords.credits), reference(note.credited.reference))
            return [credits + ".", say(InvoiceWords.reason(note.reason)), note.explanation ?? ""]
                .filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    private var description: String {
        let products = invoice.lines.map { line in
            let (base, rate) = factors(of: line)
            return "\(base) × \(rate)"
        }
        let subject = filled(InvoiceWords.subject(invoice.kind), ["year": String(invoice.year)])
        return Punctuation(language).pair(subject, products.joined(separator: "; "))
    }

    private var properties: [(name: String, value: String)] {
        var pairs: [(String, String)] = []
        for line in invoice.lines {
            switch line.basis {
            case .entities(let count, let cost):
                pairs.append((say(InvoiceWords.entityCount), numerals.count(count)))
                pairs.append((say(InvoiceWords.entityCost), numerals.money(cost)))
            case .turnover(let turnover, let rate):
                pairs.append((say(InvoiceWords.levyTurnover), numerals.money(turnover)))
                pairs.append((say(InvoiceWords.levyRate), numerals.percent(rate)))
            }
        }
        let basis = CitedSource.list(invoice.legalBasis, law.book.sources, language)
        pairs += basis.map { source in
            let texts = [source.parts, source.title].filter { !$0.isEmpty }
            return (say(InvoiceWords.basis), texts.joined(separator: ", "))
        }
        let revision = filled(
            InvoiceWords.revision,
            ["declaration": invoice.declaration.description, "revision": String(document.revision)])
        return pairs + [(say(InvoiceWords.declaration), revision)]
    }

    private var terms: String {
        guard invoice.toPay > .zero else { return say(InvoiceWords.nothingToPay) }
        return filled(
            InvoiceWords.terms,
            [
                "date": numerals.date(invoice.due),
                "communication": invoice.communication?.description ?? "",
            ])
    }
}

extension BillingDocument {
    /// The invoice, or the one that is taken back.
    var invoice: Invoice {
        switch self {
        case .invoice(let invoice): invoice
        case .creditNote(let note): note.credited
        }
    }

    var issued: CivilDate {
        switch self {
        case .invoice(let invoice): invoice.issued
        case .creditNote(let note): note.issued
        }
    }

    /// The revision that it was made for.
    var revision: Int {
        switch self {
        case .invoice(let invoice): invoice.revision
        case .creditNote(let note): note.revision
        }
    }
}

extension EnterpriseNumber {
    /// `0884.579.424`, as it is printed.
    var dotted: String {
        let digits = description
        guard digits.count == 10 else { return digits }
        return "\(digits.prefix(4)).\(digits.dropFirst(4).prefix(3)).\(digits.suffix(3))"
    }
}

extension Instant {
    /// Noon in universal time: the same day everywhere in Belgium.
    init(noonOf day: CivilDate) { self.init(milliseconds: (Int64(day.daysSince1970) * 24 + 12) * 3_600_000) }
}
