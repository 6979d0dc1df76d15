import Testing

/// Whatever is said of declarations is said in the person's language.
@Suite struct DeclarationLanguageTests {
    private let counter: Counter
    private let document = SampleDocument()

    init() throws {
        counter = try Counter()
        try counter.submit(document)
    }

    @Test(
        "What became of a declaration",
        arguments: [
            ("nl", "geweigerd: ", "is al ingediend", "Aangenomen: 0. Geweigerd: 1."),
            ("fr", "refusée : ", "a déjà été introduite", "Acceptées : 0. Refusées : 1."),
            ("de", "abgelehnt: ", "wurde schon eingereicht", "Angenommen: 0. Abgelehnt: 1."),
            ("en", "refused: ", "was already handed in", "Accepted: 0. Refused: 1."),
        ])
    func verdict(language: String, verdict: String, problem: String, summary: String) throws {
        let answer = try counter.submit(document, "--language", language)
        #expect(answer.status == 65)
        #expect(answer.plainOutput.hasPrefix(verdict))
        #expect(answer.plainOutput.contains(problem))
        #expect(answer.plainOutput.contains(summary))
    }

    @Test(
        "What cannot be done",
        arguments: [
            ("nl", "Er is geen aangifte"), ("fr", "Il n'y a pas de déclaration"), ("de", "Es gibt keine Erklärung"),
            ("en", "There is no declaration"),
        ])
    func refusal(language: String, words: String) throws {
        let answer = try counter("declaration", "show", "2024/0999999922", "--language", language)
        #expect(answer.status == 64)
        #expect(answer.errors.hasPrefix(words))
    }

    /// The same answer in two languages would be one in a wrong language.
    @Test(
        "Answers differ between languages",
        arguments: [
            ["declaration", "check", "document.xml"], ["declaration", "show", "KEY"],
            ["declaration", "history", "KEY"],
            ["declaration", "list"], ["declaration", "export", "--output", "x.csv"], ["audit", "verify"],
            ["backup", "--output", "x.sqlite"], ["seal-key", "show"], ["receipt", "show", "RECEIPT"],
        ])
    func answersDiffer(call: [String]) throws {
        let receipt = try counter.receipt(document.key)
        let words = call.map { $0 == "KEY" ? document.key : $0 == "RECEIPT" ? receipt : $0 }
        let answers = try LanguageTests.languages.map { language in
            // A backup is never written over a file.
            try counter(words.map { $0 == "x.sqlite" ? "\(language).sqlite" : $0 } + ["--language", language])
        }
        #expect(answers.allSatisfy { $0.status == 0 })
        #expect(Set(answers.map(\.output)).count == LanguageTests.languages.count)
    }

    /// Programs speak no language but that of the texts of problems.
    @Test func jsonIsTheSameInEveryLanguage() throws {
        let call = ["declaration", "history", document.key, "--format", "json", "--language"]
        #expect(Set(try LanguageTests.languages.map { try counter(call + [$0]).output }).count == 1)
    }
}
