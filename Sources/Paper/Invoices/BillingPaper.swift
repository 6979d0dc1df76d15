public import Billing
import Declarations
import Exchange
public import Law
import Plots
import Rules
public import Values
import Wording

/// An invoice or a credit note in the addressee's language: on paper, and as software reads it.
public struct BillingPaper: Sendable {
    let document: BillingDocument
    let law: YearLaw
    let language: Language

    /// - Throws: `law.not-covered` for a year without tables.
    public init(_ document: BillingDocument, _ book: Lawbook) throws(Problems) {
        self.document = document
        law = try book.year(document.number.year)
        language = document.invoice.language
    }

    /// The document on paper.
    public var paper: PaperDocument {
        let creditor = invoice.creditor
        let title = "\(say(isInvoice ? InvoiceWords.invoice : InvoiceWords.creditNote)) \(document.number)"
        return PaperDocument(
            language: language, title: title, at: Instant(noonOf: document.issued),
            sender: PaperSender(
                name: creditor.name[language], service: creditor.service[language], lines: contactLines),
            foot: "\(document.number) · \(creditor.shortName) · \(creditor.enterpriseNumber.dotted)",
            blocks: head(title) + body)
    }

    /// The document as software reads it.
    ///
    /// - Parameter pdf: the document on paper, to travel inside.
    public func ubl(pdf: [UInt8]? = nil) -> [UInt8] { UBLDocument(document, texts, pdf: pdf).bytes }

    var invoice: Invoice { document.invoice }
    var numerals: Numerals { Numerals(language) }

    var isInvoice: Bool {
        switch document {
        case .invoice: true
        case .creditNote: false
        }
    }

    func say(_ phrase: Phrase) -> String { phrase[language] }

    func filled(_ phrase: Phrase, _ values: KeyValuePairs<String, String>) -> String {
        phrase.filled(language, values)
    }

    // MARK: Head

    var contactLines: [String] {
        let creditor = invoice.creditor
        let lines = [
            creditor.street[language], "\(creditor.postalCode) \(creditor.city[language])",
            creditor.enterpriseNumber.dotted, creditor.contact.email, creditor.contact.phone ?? "",
        ]
        return lines.filter { !$0.isEmpty }
    }

    private func head(_ title: String) -> [PaperBlock] {
        let subject = filled(InvoiceWords.subject(invoice.kind), ["year": String(invoice.year)])
        return [.parties(sender, addressee), .title(title, lead: subject), .facts(facts)]
    }

    var sender: PaperParty {
        let creditor = invoice.creditor
        return PaperParty(
            label: say(InvoiceWords.sender), lines: [creditor.service[language], creditor.contact.name])
    }

    var addressee: PaperParty {
        let declarant = invoice.debtor.declarant
        let address = declarant.address
        return PaperParty(
            label: say(InvoiceWords.addressee),
            lines: [
                declarant.name,
                invoice.debtor.contact.map { filled(InvoiceWords.attention, ["name": $0.name]) } ?? "", address.street,
                "\(address.postalCode) \(address.city)",
                address.country == invoice.creditor.country ? "" : address.country.description,
                number(of: declarant.id),
            ].filter { !$0.isEmpty })
    }

    private func number(of id: DeclarantID) -> String {
        switch id {
        case .enterprise(let number): number.dotted
        case .vat, .srn: id.description
        }
    }

    private var facts: [PaperFact] {
        var facts = [
            PaperFact(say(InvoiceWords.number), document.number.description, style: .strong),
            PaperFact(say(InvoiceWords.issued), numerals.date(document.issued)),
        ]
        if isInvoice, invoice.toPay > .zero {
            facts.append(PaperFact(say(InvoiceWords.due), numerals.date(invoice.due), style: .strong))
        }
        let revision = filled(
            InvoiceWords.revision,
            ["declaration": invoice.declaration.description, "revision": String(document.revision)])
        let basis = invoice.isExOfficio && isInvoice ? [revision, say(InvoiceWords.exOfficio)] : [revision]
        facts.append(PaperFact(say(InvoiceWords.declaration), basis))
        switch document {
        case .invoice(let invoice):
            if let replaced = invoice.replaces {
                facts.append(PaperFact(say(InvoiceWords.replaces), reference(replaced)))
            }
        case .creditNote(let note):
            facts.append(PaperFact(say(InvoiceWords.credits), reference(note.credited.reference)))
        }
        return facts
    }

    func reference(_ reference: InvoiceReference) -> String {
        filled(
            InvoiceWords.reference,
            ["number": reference.number.description, "date": numerals.date(reference.issued)])
    }

    // MARK: Body

    private var body: [PaperBlock] {
        switch document {
        case .invoice(let invoice):
            lines(InvoiceWords.owed) + slip(invoice) + explanation(invoice) + remedies(invoice)
        case .creditNote(let note): why(note) + lines(InvoiceWords.credited) + [.notice(consequence(note))]
        }
    }

    private func why(_ note: CreditNote) -> [PaperBlock] {
        let texts = [say(InvoiceWords.reason(note.reason)), note.explanation ?? ""].filter { !$0.isEmpty }
        return [.heading(say(InvoiceWords.why))] + texts.map { .text($0) }
    }

    private func consequence(_ note: CreditNote) -> String {
        guard note.remaining > .zero else { return say(InvoiceWords.nothing) }
        return filled(InvoiceWords.instead, ["amount": numerals.money(note.remaining)])
    }

    private func lines(_ heading: Phrase) -> [PaperBlock] {
        let columns = [
            PaperTable.Column(title: say(InvoiceWords.line), part: 0.4),
            PaperTable.Column(title: say(InvoiceWords.base), part: 0.2, isRight: true),
            PaperTable.Column(title: say(InvoiceWords.rate), part: 0.22, isRight: true),
            PaperTable.Column(title: say(InvoiceWords.amount), part: 0.18, isRight: true),
        ]
        let rows = invoice.lines.map { line in
            let (base, rate) = factors(of: line)
            let texts = [item, base, rate, numerals.money(line.amount)]
            return PaperTable.Row(cells: texts.map { PaperTable.Cell($0) })
        }
        return [
            .heading(say(heading)), .table(PaperTable(columns: columns, rows: rows)),
            .sums(sums), .note(say(InvoiceWords.noVAT)),
        ]
    }

    /// The total; of an invoice that was paid in part before it was issued, what is left of it too. A credit note takes
    /// back the whole.
    private var sums: [PaperSum] {
        let total = numerals.money(invoice.total)
        guard isInvoice, invoice.paidBefore != .zero else {
            return [PaperSum(label: say(InvoiceWords.total), amount: total, isTotal: true)]
        }
        let paid = filled(InvoiceWords.paidBefore, ["number": invoice.replaces?.number.description ?? ""])
        return [
            PaperSum(label: say(InvoiceWords.total), amount: total, isTotal: false),
            PaperSum(label: paid, amount: numerals.money(invoice.paidBefore), isTotal: false),
            PaperSum(label: say(InvoiceWords.toPay), amount: numerals.money(invoice.toPay), isTotal: true),
        ]
    }

    var item: String { filled(InvoiceWords.item(invoice.kind), ["year": String(invoice.year)]) }

    /// What an amount is the product of.
    func factors(of line: InvoiceLine) -> (base: String, rate: String) {
        switch line.basis {
        case .entities(let count, let cost):
            (
                filled(InvoiceWords.entities(count), ["count": numerals.count(count)]),
                filled(InvoiceWords.perEntity, ["amount": numerals.money(cost)])
            )
        case .turnover(let turnover, let rate): (numerals.money(turnover), numerals.percent(rate))
        }
    }

    // MARK: Payment and law

    private func slip(_ invoice: Invoice) -> [PaperBlock] {
        guard invoice.toPay > .zero else { return [.notice(say(InvoiceWords.nothingToPay))] }
        guard let payment = PaymentCode(invoice), let code = QRCode(payment.text) else { return [] }
        let creditor = invoice.creditor
        let facts = [
            PaperFact(say(InvoiceWords.amount), numerals.money(invoice.toPay), style: .strong),
            PaperFact(say(InvoiceWords.communication), invoice.communication?.description ?? "", style: .strong),
            PaperFact(say(InvoiceWords.account), "\(creditor.iban.grouped) (\(creditor.bic))"),
            PaperFact(say(InvoiceWords.beneficiary), creditor.shortName),
            PaperFact(say(InvoiceWords.due), numerals.date(invoice.due)),
        ]
        return [.code(code, title: say(InvoiceWords.pay), facts, note: say(InvoiceWords.scan))]
    }

    private func explanation(_ invoice: Invoice) -> [PaperBlock] {
        guard !invoice.explanation.isEmpty else { return [] }
        return ExplainedPaper(law, invoice.explanation, language).steps
    }

    private func remedies(_ invoice: Invoice) -> [PaperBlock] {
        let cited = CitedSource.list(invoice.legalBasis, law.book.sources, language)
        let basis = cited.map { source in
            PaperFact(source.parts.isEmpty ? "–" : source.parts, source.title)
        }
        let object = filled(
            InvoiceWords.object,
            [
                "service": invoice.creditor.service[language], "email": invoice.creditor.contact.email,
                "number": invoice.number.description,
            ])
        return (basis.isEmpty ? [] : [.heading(say(InvoiceWords.basis)), .facts(basis)])
            + [.heading(say(InvoiceWords.disagree)), .text(object), .note(say(InvoiceWords.late))]
    }
}
