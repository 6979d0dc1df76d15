import Foundation
import Testing

/// A receipt is fetched as often as it is asked for, and verified without asking anyone.
@Suite struct ReceiptTests {
    private let counter: Counter
    private let reference: String
    private let document = SampleDocument()

    init() throws {
        counter = try Counter()
        try counter.submit(document)
        reference = try counter.receipt(document.key)
        let receipt = try counter("receipt", "show", reference, "--format", "json").output
        try counter.scratch.file("receipt.json", holding: receipt)
    }

    private func verify(_ more: String...) throws -> Program.Answer {
        try counter(["receipt", "verify", "receipt.json"] + more)
    }

    private var key: String {
        get throws {
            let keys = try counter("seal-key", "show", "--format", "json").json["keys"].items
            return try #require(keys.first?["key"].text)
        }
    }

    @Test func itIsTheSameEachTime() throws {
        let again = try counter("receipt", "show", reference.lowercased(), "--format", "json")
        #expect(again.status == 0)
        #expect(again.output == (try counter.scratch.text("receipt.json")))
        #expect(try again.json.keys == ["statement", "seal"])
        #expect(try counter("receipt", "show", reference).output.hasPrefix("Receipt \(reference)\n"))
    }

    @Test func aReferenceThatIsNoneIsARefusal() throws {
        for wrong in ["2024-AAAA-AAAA-AAAA", "x"] {
            let answer = try counter("receipt", "show", wrong)
            #expect(answer.status == 64)
            #expect(answer.errors.contains("[receipt.unknown]"))
        }
    }

    /// 2 entities at 379.48... the distributor's own: 1 entity, and 0.2868 % of 200,000.00.
    @Test func theAmountsAreComputedAgain() throws {
        let json = try verify("--format", "json").json
        #expect(
            json.keys == [
                "program", "tables_hash", "receipt", "declaration", "revision", "event", "hash", "holds", "key_id",
                "key_trusted", "activity_cents", "levy_cents", "total_cents", "levy_is_maximum", "problems",
            ])
        #expect(json["holds"].flag == true)
        #expect(json["activity_cents"].count == 37_948)
        #expect(json["levy_cents"].count == 57_360)
        #expect(json["total_cents"].count == 95_308)
        #expect(json["levy_is_maximum"].flag == true)
        #expect(json["key_trusted"] == .null)
    }

    @Test func theKeyIsComparedWithTheOneThatIsTrusted() throws {
        #expect(try verify("--trusted-key", key, "--format", "json").json["key_trusted"].flag == true)
        let other = String(repeating: "0", count: 63) + "1"
        let answer = try verify("--trusted-key", other)
        #expect(answer.status == 65)
        #expect(answer.errors.contains("[receipt.other-key]"))
    }

    /// What `seal-key show` says can be kept as a file; a key that is no more in use is still known.
    @Test func theKeysMayStandInAFile() throws {
        #expect(try counter("seal-key", "rotate").status == 0)
        try counter.scratch.file("keys.txt", holding: try counter("seal-key", "show").output)
        #expect(try verify("--trusted-key", "keys.txt").status == 0)
        try counter.scratch.file("none.txt", holding: "nothing\n")
        #expect(try verify("--trusted-key", "none.txt").errors.contains("[seal-key.unusable]"))
    }

    @Test(
        "Whatever is changed breaks the seal",
        arguments: [("250000.00", "250000.01"), ("37948", "37947"), ("An Peeters", "Jo Peeters"), ("2024-", "2023-")])
    func whateverIsChangedBreaksTheSeal(old: String, new: String) throws {
        let text = try counter.scratch.text("receipt.json")
        #expect(text.contains(old))
        try counter.scratch.file("receipt.json", holding: text.replacingOccurrences(of: old, with: new))
        let answer = try verify()
        #expect(answer.status == 65)
        #expect(answer.output == "")
        let json = try verify("--format", "json")
        #expect(json.status == 65)
    }

    /// Not the whole of an explanation, of which one figure was changed.
    @Test func aChangedFigureIsToldWhereItStands() throws {
        let text = try counter.scratch.text("receipt.json")
        try counter.scratch.file("receipt.json", holding: text.replacingOccurrences(of: "37948", with: "37947"))
        let errors = try verify().errors
        #expect(errors.contains("[receipt.amount-differs]"))
        #expect(errors.contains(/assessment\/steps\/\d+\/.*37947.*37948/), "\(errors)")
        for line in errors.split(separator: "\n") { #expect(line.count < 400, "\(line)") }
    }

    @Test func aFileThatIsNoReceiptIsARefusal() throws {
        try counter.scratch.file("receipt.json", holding: "{}\n")
        #expect(try verify().status == 65)
        #expect(try counter("receipt", "verify", "none.json").status == 66)
    }

    @Test(
        "In each language",
        arguments: [
            ("nl", "Het zegel klopt"), ("fr", "Le sceau est intact"), ("de", "Das Siegel stimmt"),
            ("en", "The seal holds"),
        ])
    func language(language: String, words: String) throws {
        let answer = try verify("--language", language)
        #expect(answer.status == 0)
        #expect(answer.output.contains(words))
    }
}
