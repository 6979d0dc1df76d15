import ArgumentParser
import Declarations
import Exchange
import Law
import Service
import Storage
import Values

/// `medlevy receipt show`: a receipt, as often as it is asked for.
struct ShowReceipt: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Help.receiptShow[.current], discussion: Help.receiptShowDiscussion[.current])

    @Argument(help: Help.receiptReference.help) var reference: String
    @OptionGroup var place: DatabaseOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        try answering(answer.language) { () throws(Problems) in
            let receipt = try found()
            switch answer.format {
            case .text:
                let document = try ReceiptDocument(receipt.document, file: nil)
                try StandardOutput.write(ReceiptSummary(answer.language).text(document))
            case .json: try StandardOutput.write(receipt.document)
            }
        }
    }

    private func found() throws(Problems) -> StoredReceipt {
        let store = try place.open()
        let receipt: StoredReceipt? = try store.read { (store) throws(Problems) in
            guard let reference = ReceiptReference(reference) else { return nil }
            return try store.receipt(reference)
        }
        guard let receipt else { throw Problems([Problem(.receiptUnknown, ["reference": reference])]) }
        return receipt
    }
}
