import Audit
import Declarations
public import Exchange
public import Law
import Plots
import Rules
public import Values
import Wording

/// A receipt on paper: what was taken in, what follows from it step by step, and what proves it.
public struct ReceiptPaper: Sendable {
    let receipt: ReceiptDocument
    let finding: ReceiptVerification.Finding
    let book: Lawbook
    let language: Language
    /// Where the receipt is on the web; `nil` where nobody shows it.
    private let address: String?

    /// - Parameter book: the tables at hand: where they are those of the receipt, the amounts are shown step by step.
    public init(_ receipt: ReceiptDocument, _ book: Lawbook, _ language: Language, address: String? = nil) {
        self.receipt = receipt
        self.book = book
        self.language = language
        self.address = address
        finding = ReceiptVerification(book).verify(receipt)
    }

    public var document: PaperDocument {
        let name = "\(say(ReceiptWords.title)) \(receipt.reference.text)"
        return PaperDocument(
            language: language, title: name, at: receipt.at,
            sender: PaperSender(name: say(PaperWords.agency), service: say(PaperWords.service)),
            foot: "\(receipt.reference.text) · \(receipt.program)",
            blocks: [.title(name, lead: event)] + [.facts(facts)] + content + contribution + proof)
    }

    private func say(_ phrase: Phrase) -> String { phrase[language] }
    private var numerals: Numerals { Numerals(language) }
    private var year: String { String(receipt.declaration.contributionYear) }

    private var event: String {
        let event = say(receipt.event.label)
        return ReceiptWords.event.filled(
            language,
            [
                ("event", event.prefix(1).uppercased() + event.dropFirst()), ("year", year),
                ("turnover_year", String(receipt.declaration.turnoverYear)),
                ("number", String(receipt.revision)),
            ])
    }

    private var facts: [PaperFact] {
        let declarant = receipt.declaration.declarant
        let address = declarant.address
        let moment = numerals.moment(receipt.at)
        let other = Author.number(onBehalfOf: receipt.onBehalfOf, otherThan: declarant.id)
        var facts = [
            PaperFact(say(ReceiptWords.reference), receipt.reference.text, style: .strong),
            PaperFact(
                say(ReceiptWords.declarant),
                [
                    declarant.name, declarant.id.description, address.street,
                    "\(address.postalCode) \(address.city), "
                        + CountryNames.name(of: address.country, language),
                ]),
            PaperFact(
                say(ReceiptWords.person), [Author.name(of: receipt.person), other].compactMap(\.self)),
            PaperFact(say(ReceiptWords.received), moment),
        ]
        if let certifier = receipt.certifier {
            let told = "\(say(certifier.profession.label)), \(certifier.registerNumber)"
            facts.append(PaperFact(say(ReceiptWords.certifier), [certifier.name, told, say(certifier.position.label)]))
        }
        if let reason = receipt.reason { facts.append(PaperFact(say(ReceiptWords.because), reason)) }
        return facts
    }

    private var content: [PaperBlock] {
        if receipt.event == .withdraw { return [.notice(say(ReceiptWords.withdrawn))] }
        return [.heading(say(ReceiptWords.content)), .facts(DeclaredFacts(receipt.declaration, book, language).facts)]
    }

    // MARK: Amounts

    private var contribution: [PaperBlock] {
        guard receipt.event != .withdraw else { return [] }
        let heading = PaperBlock.heading(say(PaperWords.contribution))
        if let assessment = finding.assessment, finding.holds {
            let explained = ExplainedPaper(assessment, language)
            return [heading, .sums(explained.sums)] + maximum(assessment.isMaximum) + [
                .note(say(ReceiptWords.noInvoice))
            ]
                + explained.steps
        }
        guard let amount = receipt.amount else {
            return [heading, .text(ReceiptWords.notYet.filled(language, ["year": year]))]
        }
        let sum = PaperSum(
            label: say(StepAddress.contribution.label), amount: numerals.money(amount.total), isTotal: true)
        return [heading, .sums([sum])] + maximum(amount.isMaximum)
            + [.note(say(ReceiptWords.stated)), .note(say(ReceiptWords.noInvoice))]
    }

    private func maximum(_ isMaximum: Bool) -> [PaperBlock] {
        isMaximum ? [.note(PaperWords.atMost.filled(language, ["year": year]))] : []
    }

    // MARK: Proof

    private var proof: [PaperBlock] {
        let facts = [
            PaperFact(say(ReceiptWords.hash), receipt.hash.description, style: .code),
            PaperFact(say(ReceiptWords.tables), receipt.tablesHash, style: .code),
            PaperFact(
                say(ReceiptWords.entry), [String(receipt.audit.sequence), receipt.audit.hash.description],
                style: .code),
            PaperFact(say(ReceiptWords.key), receipt.seal.key.id, style: .code),
        ]
        let command = "medlevy receipt verify \(receipt.reference.text).json"
        let sealed = ReceiptWords.sealed.filled(language, ["command": command])
        let blocks: [PaperBlock] = [.heading(say(ReceiptWords.proof)), .facts(facts)]
        guard let address, let code = QRCode(address) else { return blocks + [.note(sealed)] }
        let online = PaperFact(say(ReceiptWords.reference), receipt.reference.text, style: .code)
        return blocks + [.code(code, title: say(ReceiptWords.look), [online], note: sealed)]
    }
}
