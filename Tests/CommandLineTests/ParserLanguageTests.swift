import Testing

/// A command that cannot be read is refused in the person's language, whatever the parser's own is.
@Suite struct ParserLanguageTests {
    private static let calls = [
        "unknown", "assess", "assess --year", "assess --year soon", "assess --year 2024 --colour red",
        "assess --year 2024 --formats json", "assess --year 2024 more", "assess --year 2024 more and more",
        "assess --year 2024 --format xml", "assess --year 2024 --tables", "assess --year 2024 --self-control=1",
        "compare --year 2024 --with-declared --with-undeclared", "tables show", "tables unknown", "budget",
        "simulate --year 2024 --contributors x.csv --budget 1.00 --group-by colour", "sample --seed -1 --output x.csv",
        "--generate-completion-script cmd", "assess -x", "run --year 2024",
    ]
    private static let english = [
        "Error", "Usage", "Help:", "See '", "more information", "Unknown", "Did you mean", "Missing", "Unexpected",
        "unexpected arguments", "invalid for", "Please", "does not take", "already been set", "Can't", "subcommand",
        " or '",
    ]
    private static let words = [
        "nl": ["Fout: ", "Gebruik: "], "fr": ["Erreur\u{A0}: ", "Utilisation\u{A0}: "],
        "de": ["Fehler: ", "Verwendung: "],
    ]

    @Test("A refusal is in the language asked for", arguments: calls, ["nl", "fr", "de"])
    func refusal(call: String, language: String) throws {
        let arguments = call.split(separator: " ").map(String.init)
        for answer in [
            try medlevy(arguments + ["--language=\(language)"]),
            try Program(environment: ["LC_ALL": "\(language)_BE.UTF-8"])(arguments),
        ] {
            #expect(answer.status == 64)
            #expect(answer.output == "")
            for word in ParserLanguageTests.english {
                #expect(!answer.errors.contains(word), "\(word): \(answer.errors)")
            }
            for word in ParserLanguageTests.words[language] ?? [] { #expect(answer.errors.contains(word), "\(word)") }
        }
    }

    @Test("In English the parser's words stay as they are", arguments: ["en", "C", "ja_JP"])
    func english(locale: String) throws {
        let answer = try Program(environment: ["LC_ALL": locale])("assess", "--yeer", "2024", "--year", "2024")
        #expect(answer.status == 64)
        #expect(
            answer.errors.hasPrefix("Error: Unknown option '--yeer'. Did you mean '--year'?\nUsage: medlevy assess "))
    }

    /// A script for the shell is no help: nothing in it is broken or put into words.
    @Test("The script for the shell is whole in every language", arguments: LanguageTests.languages)
    func script(language: String) throws {
        let program = Program(environment: ["LC_ALL": language])
        let script = try program("--generate-completion-script", "bash").output
        #expect(script == (try medlevy("--generate-completion-script", "bash").output))
        #expect(try program("--version").output == medlevy("--version").output)
    }

    @Test func helpThatCannotBeWrittenWasNotGiven() throws {
        #expect(try medlevy.shell(#""$0" --help --language nl > /dev/full"#).status == 73)
    }
}
