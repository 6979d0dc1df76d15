import Testing

/// Every command answers in every language, with the figure that was asked for.
@Suite struct LanguageTests {
    static let languages = ["nl", "fr", "de", "en"]

    /// 5 entities at 379.48, and 0.2868 % of 200,000.00.
    private static let manufacturer = [
        "--activity", "manufacturer:MDR_I", "--turnover-total", "250000.00", "--turnover-levy", "200000.00",
    ]
    private static let words = ["nl": "ten hoogste", "fr": "au plus", "de": "höchstens", "en": "at most"]

    private let scratch: Scratch
    private let sector: String

    init() throws {
        scratch = try Scratch()
        sector = try scratch.handSector()
    }

    /// An amount as the language writes it; thousands and cents as digits.
    private func money(_ language: String, _ thousands: String, _ rest: String, _ cents: String) -> String {
        let mark = ["nl": ".", "fr": " ", "de": ".", "en": ","][language] ?? ""
        let number = (thousands.isEmpty ? "" : thousands + mark) + rest
        switch language {
        case "nl": return "€ \(number),\(cents)"
        case "en": return "€\(number).\(cents)"
        default: return "\(number),\(cents) €"
        }
    }

    private func expect(_ language: String, _ arguments: [String], _ expected: String) throws {
        let answer = try medlevy(arguments + ["--language", language])
        #expect(answer.status == 0)
        #expect(answer.errors == "")
        #expect(answer.plainOutput.contains(expected))
    }

    @Test("assess", arguments: languages)
    func assess(language: String) throws {
        let arguments = ["assess", "--year", "2024"] + LanguageTests.manufacturer
        try expect(language, arguments, money(language, "2", "471", "00"))
        try expect(language, arguments, LanguageTests.words[language] ?? "?")
    }

    @Test("run", arguments: languages)
    func run(language: String) throws {
        let arguments = ["run", "--year", "2024", "--contributors", sector, "--budget", HandSector.budget]
        try expect(language, arguments, money(language, "1", "000", "10"))
        try expect(language, arguments, money(language, "", "12", "50"))
    }

    @Test("budget", arguments: languages)
    func budget(language: String) throws {
        let arguments = ["budget", "--budget", "10000.00", "--entities", "20", "--levy-turnover", "3000000.00"]
        try expect(language, arguments, money(language, "7", "500", "00"))
        try expect(language, arguments, money(language, "", "125", "00"))
    }

    /// 2,693.30 in 2025 less 2,471.00 in 2024.
    @Test("compare", arguments: languages)
    func compare(language: String) throws {
        let arguments = ["compare", "--year", "2024", "--with-year", "2025"] + LanguageTests.manufacturer
        try expect(language, arguments, "+" + money(language, "", "222", "30"))
        try expect(language, arguments, money(language, "2", "693", "30"))
    }

    @Test("simulate", arguments: languages)
    func simulate(language: String) throws {
        let arguments = [
            "simulate", "--year", "2024", "--contributors", sector, "--budget", HandSector.budget, "--scenario",
            "budget=2000.20",
        ]
        try expect(language, arguments, money(language, "1", "000", "00"))
        try expect(language, arguments, money(language, "2", "000", "20"))
    }

    @Test("sample", arguments: languages)
    func sample(language: String) throws {
        try expect(language, ["sample", "--contributors", "25", "--output", scratch.file("sample.csv")], "")
        #expect(try scratch.text("sample.csv").split(separator: "\n").count == 26)
    }

    @Test(
        "tables", arguments: languages,
        [
            ["list", "379.48 EUR"], ["show", "415.74 EUR", "cost_per_entity"], ["check", "2023–2026"],
            ["readings", "R4=levy"], ["citations", "[qa-2024]"],
        ])
    func tables(language: String, call: [String]) throws {
        try expect(language, ["tables", call[0]] + call.dropFirst(2), call[1])
    }

    /// The same answer in two languages would be one in a wrong language.
    @Test(
        "Answers differ between languages",
        arguments: [
            ["assess", "--year", "2024"], ["budget", "--budget", "100.00"], ["compare", "--year", "2024"],
            ["tables", "list"], ["tables", "show", "cost_per_entity"], ["tables", "check"], ["tables", "readings"],
            ["tables", "citations"],
        ])
    func answersDiffer(arguments: [String]) throws {
        let answers = try LanguageTests.languages.map { try medlevy(arguments + ["--language", $0]).output }
        #expect(Set(answers).count == LanguageTests.languages.count)
    }

    @Test("Problems are told in the language asked for", arguments: languages)
    func problems(language: String) throws {
        let answer = try medlevy("assess", "--year", "2022", "--language", language)
        let word = [
            "nl": "Kies een jaar", "fr": "Choisissez une année", "de": "Wählen Sie ein Jahr", "en": "Choose a year",
        ]
        #expect(answer.status == 65)
        #expect(answer.errors.contains(word[language] ?? "?"))
    }

    @Test(
        "Without the option the environment says the language",
        arguments: [
            ("fr_BE.UTF-8", "paie au plus"), ("nl_BE", "betaalt ten hoogste"), ("de", "zahlt höchstens"),
            ("C", "pays at most"), ("ja_JP.UTF-8", "pays at most"),
        ])
    func environment(locale: String, expected: String) throws {
        let program = Program(environment: ["LC_ALL": locale])
        #expect(try program(["assess", "--year", "2024"] + LanguageTests.manufacturer).plainOutput.contains(expected))
    }
}
