import Foundation
import Testing

/// `--help` explains each command and each of its options, in the person's language.
@Suite struct HelpTests {
    struct Command: Sendable, CustomTestStringConvertible {
        let names: [String]
        let options: [String]

        init(_ names: String, _ options: String) {
            self.names = names.split(separator: " ").map(String.init)
            self.options = options.split(separator: " ").map { "--\($0)" }
        }

        var testDescription: String { names.isEmpty ? "medlevy" : names.joined(separator: " ") }
    }

    private static let answer = " language format tables"
    private static let contributor =
        " country activity not-active-in-belgium self-control undeclared turnover-total turnover-levy"

    static let commands = [
        Command("assess", "year cost-per-entity rate threshold reading" + contributor + answer),
        Command("run", "year contributors max-problems budget max-rate threshold reading output" + answer),
        Command("budget", "budget year entities levy-turnover max-rate reading" + answer),
        Command(
            "compare",
            "year with-year with-country with-activity with-turnover-total with-turnover-levy contributors "
                + "with-contributors budget with-budget max-rate with-max-rate max-problems cost-per-entity "
                + "with-cost-per-entity rate with-rate threshold with-threshold reading with-reading "
                + "with-not-active-in-belgium/--with-active-in-belgium with-self-control/--with-no-self-control "
                + "with-undeclared/--with-declared" + contributor + answer),
        Command(
            "simulate",
            "year contributors max-problems budget max-rate threshold scenario group-by output plot reading" + answer),
        Command("sample", "contributors seed year output declarations" + answer),
        Command("tables list", answer), Command("tables show", answer), Command("tables check", answer),
        Command("tables readings", answer), Command("tables citations", answer),
    ]
    static let groups = [Command("", ""), Command("tables", "")]

    private static let office = " as for key database seal-key" + answer

    /// The commands of what is kept in a database.
    static let keeping = [
        Command("declaration check", "input-format database" + answer),
        Command("declaration submit", "input-format draft all-or-nothing" + office),
        Command("declaration show", "revision database" + answer), Command("declaration history", "database" + answer),
        Command("declaration correct", "input-format reason all-or-nothing" + office),
        Command("declaration withdraw", "reason role" + office),
        Command("declaration certify", "name profession register-number position hash" + office),
        Command("declaration refuse", "name profession register-number position reason" + office),
        Command("declaration list", "year state search database" + answer),
        Command("declaration export", "output year database" + answer),
        Command("declaration import", "as for all-or-nothing database seal-key" + answer),
        Command("receipt show", "database" + answer),
        Command("receipt verify", "trusted-key" + answer), Command("ex-officio import", "reason email" + office),
        Command("audit verify", "database" + answer), Command("backup", "output database language"),
        Command("restore", "database language"), Command("schema", "language"),
        Command("year close", "reason as for database seal-key" + answer),
        Command("year show", "database" + answer), Command("year reconcile", "database" + answer),
        Command("year decide", "budget cost-per-entity rate deadline reason dry-run as for database seal-key" + answer),
        Command("invoice run", "due as for database seal-key" + answer),
        Command("invoice list", "year open database" + answer), Command("invoice show", "database" + answer),
        Command("invoice export", "folder year kind pdf ubl database" + answer),
        Command("invoice charge", "dry-run as for database seal-key" + answer),
        Command("payment import", "as for database seal-key" + answer),
        Command("refund file", "requested-on output schema-version as for database seal-key" + answer),
        Command("payment list", "database" + answer), Command("ledger", "on database" + answer),
        Command("payment confirm", "invoice amount refund as for database seal-key" + answer),
        Command("payment place", "purpose amount reason as for database seal-key" + answer),
        Command("payment undo", "reason as for database seal-key" + answer),
        Command("payment confirm-named", "dry-run as for database seal-key" + answer),
        Command("invoice write-off", "reason as for database seal-key" + answer),
        Command("refund ask", "amount beneficiary iban bic reason as for database seal-key" + answer),
        Command("refund approve", "as for database seal-key" + answer), Command("refund list", "database" + answer),
        Command("refund refuse", "reason as for database seal-key" + answer),
        Command("seal-key show", "database seal-key" + answer),
        Command("seal-key rotate", "database seal-key" + answer),
    ]
    static let keepingGroups = [
        "declaration", "receipt", "ex-officio", "audit", "year", "invoice", "payment", "refund", "seal-key",
    ].map { Command($0, "") }
    static let all = commands + keeping
    static let allGroups = groups + keepingGroups

    /// Words that stand in the help of every command that has options of its own, by language.
    private static let words = [
        "nl": "Taal van het antwoord.", "fr": "Langue de la réponse.", "de": "Sprache der Antwort.",
        "en": "Language of the answer.",
    ]

    private func help(_ command: Command, _ language: String) throws -> Program.Answer {
        try medlevy(command.names + ["--help", "--language", language])
    }

    @Test("Help mentions each option", arguments: all, LanguageTests.languages)
    func helpMentionsEachOption(command: Command, language: String) throws {
        let answer = try help(command, language)
        #expect(answer.status == 0)
        let mentioned = explanations(answer.output)
        #expect(Set(mentioned.keys) == Set(command.options).union(["--version", "-h"]))
        #expect(answer.unwrapped.contains(HelpTests.words[language] ?? "?"))
    }

    /// Whatever stands word for word in the English help too was forgotten.
    @Test("Help in another language is not English", arguments: all + allGroups, ["nl", "fr", "de"])
    func helpIsNotEnglish(command: Command, language: String) throws {
        let own = try help(command, language)
        let english = try help(command, "en")
        let englishOptions = explanations(english.output)
        for (option, text) in explanations(own.output) {
            #expect(text != englishOptions[option], "\(option)")
            #expect(text.count > 5, "\(option)")
        }
        #expect(overview(own.output) != overview(english.output))
        #expect(overview(own.output).count > 20)
    }

    @Test("Help of a group lists its commands", arguments: LanguageTests.languages)
    func helpListsCommands(language: String) throws {
        let all = try help(HelpTests.groups[0], language).output
        for name in ["assess", "run", "budget", "compare", "simulate", "tables", "sample", "declaration", "receipt"] {
            #expect(all.contains("\n  \(name) "))
        }
        let tables = try help(HelpTests.groups[1], language).output
        for name in ["list", "show", "check", "readings", "citations"] { #expect(tables.contains("\n  \(name) ")) }
    }

    /// The parser's own words, which it has in English only.
    @Test("No word of the parser is English", arguments: all + allGroups, ["nl", "fr", "de"])
    func noWordOfTheParserIsEnglish(command: Command, language: String) throws {
        let help = try help(command, language).output
        for word in [
            "OVERVIEW", "USAGE", "ARGUMENTS:", "OPTIONS:", "SUBCOMMANDS", "default:", "values:", "Show ", "See '",
            "<subcommand>", "detailed help", "(default)",
        ] {
            #expect(!help.contains(word), "\(word)")
        }
    }

    /// How a command is used is one line, to be copied.
    @Test("Help is as wide as the terminal", arguments: ["nl", "fr", "de"], [60, 80])
    func helpIsAsWideAsTheTerminal(language: String, width: Int) throws {
        let program = Program(environment: ["COLUMNS": "\(width)"])
        for command in HelpTests.all {
            let lines = try program(command.names + ["--help", "--language", language]).output.split(separator: "\n")
            for line in lines where !line.contains("medlevy \(command.testDescription) ") && line.hasPrefix("   ") {
                #expect(line.count <= width, "\(line)")
            }
            #expect(lines.contains { $0.count > width - 20 && $0.count <= width })
        }
    }

    @Test("The language may be given with an equals sign") func languageWithEqualsSign() throws {
        let answer = try medlevy("run", "--help", "--language=de")
        #expect(answer.output.contains("Was jeder Abgabepflichtige"))
    }

    /// The first paragraph.
    private func overview(_ help: String) -> String { help.components(separatedBy: "\n\n").first ?? "" }

    /// Each option's explanation in one line: what stands between it and the next option.
    private func explanations(_ help: String) -> [String: String] {
        var found: [String: String] = [:]
        var option: String?
        let headings = ["OPTIES:\n", "OPTIONS\u{A0}:\n", "OPTIONEN:\n", "OPTIONS:\n"]
        let parts = headings.map { help.components(separatedBy: $0) }.first { $0.count > 1 } ?? []
        for line in parts.dropFirst().joined().split(separator: "\n") {
            var words = line.split(separator: " ").map(String.init)
            if line.hasPrefix("  -"), let name = words.first {
                option = name.hasSuffix(",") ? String(name.dropLast()) : name
                words.removeFirst()
                if words.first == "--help" || words.first?.hasPrefix("<") == true { words.removeFirst() }
            } else if !line.hasPrefix("   ") {
                option = nil
            }
            guard let option else { continue }
            found[option] = ([found[option] ?? ""] + words).filter { !$0.isEmpty }.joined(separator: " ")
        }
        return found
    }
}
