import ArgumentParser
import Audit
import Exchange
import Law
import Values
import Wording

/// `medlevy receipt verify`: whether a receipt is what was sealed, and whether its amounts are right, without any
/// database.
struct VerifyReceipt: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: Help.receiptVerify[.current],
        discussion: Help.receiptVerifyDiscussion[.current])

    @Argument(help: Help.receiptFile.help, completion: .file(extensions: ["json"])) var file: String
    @Option(help: Help.trustedKey.help, completion: .file()) var trustedKey: String?
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        var holds = true
        try answering(answer.language) { () throws(Problems) in
            let book = try answer.lawbook()
            let trusted = try trustedKey.map { (text) throws(Problems) in try TrustedKeys(text).keys }
            let bytes = try InputBytes.whole(file, largest: ReceiptDocument.largest)
            let receipt = try ReceiptDocument(bytes, file: file)
            let finding = ReceiptVerification(book, trusted: trusted ?? []).verify(receipt, file: file)
            let verified = VerifiedReceipt(receipt, finding, trusted: trusted)
            holds = verified.holds
            try write(verified, book)
        }
        if !holds { throw ExitCode(65) }
    }

    private func write(_ verified: VerifiedReceipt, _ book: Lawbook) throws(Problems) {
        let problems = ProblemText(answer.language)
        switch answer.format {
        case .text:
            guard verified.holds else { return StandardError.write(problems.all(Problems(verified.problems)) + "\n") }
            try StandardOutput.write(VerificationText(answer.language).text(verified, tablesHash: book.hash))
        case .json:
            let json = verified.json(program: Program.identity, tablesHash: book.hash, text: problems.sentence)
            try StandardOutput.write(json.indented)
        }
    }
}

/// The keys that somebody trusts: one in hexadecimal digits, or a file of them.
struct TrustedKeys {
    /// More than any such file has.
    private static let largest = 100_000

    let keys: [SealKey]

    /// - Throws: `input.missing`, `seal-key.unusable`.
    init(_ text: String) throws(Problems) {
        if let key = TrustedKeys.key(text) {
            keys = [key]
            return
        }
        let bytes = try InputBytes.whole(text, largest: TrustedKeys.largest)
        keys = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).flatMap(TrustedKeys.line)
        guard keys.isEmpty else { return }
        throw Problems([Problem(.sealKeyUnusable, at: Place(file: text), ["file": text])])
    }

    /// The public keys of a line. A secret one is none of them: it is not to be handed to anybody who verifies.
    private static func line(_ line: Substring) -> [SealKey] {
        let words = line.split(separator: " ")
        return words.first == "use" ? [] : words.compactMap(key)
    }

    private static func key(_ text: some StringProtocol) -> SealKey? {
        Hexadecimal.bytes(text.lowercased()).flatMap { SealKey(bytes: $0) }
    }
}
