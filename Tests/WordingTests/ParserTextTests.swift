import Testing
import Values

@testable import Wording

/// What the parser of the command line writes, to the letter, is known and told in every language.
@Suite struct ParserTextTests {
    /// One message for each way in which reading a command can fail.
    private static let messages = [
        "Can't generate completion scripts for 'cmd'.\nPlease use --generate-completion-script=<shell> with one of:\n"
            + "    zsh bash fish",
        "Can't autodetect a supported shell.\nPlease use --generate-completion-script=<shell> with one of:\n"
            + "    zsh bash fish",
        "Internal error. Parsing command-line arguments hit unimplemented code path.",
        "Internal error. Invalid state while parsing command-line arguments.",
        "Unknown option '--yeer'", "Unknown option '--yeer'. Did you mean '--year'?", "Unknown option '-x'",
        "Missing value for '--year <year>'", "Missing value for '--year'",
        "Unknown option '-xy'\n   or: Missing value for '-x <x>' in '-xy'",
        "Unknown option '-xy'. Did you mean '--xyz'?\n   or: Missing value for '-x <x>' in '-xy'",
        "The option '--self-control' does not take any value, but '1' was specified.",
        "Unexpected argument 'more'", "3 unexpected arguments: 'more', 'and', 'more'",
        "Value to be set with flag '--off' had already been set with flag '--on'",
        "Value to be set with flag 'b' in '-ab' had already been set with flag 'a' in '-ab'",
        "No value set for non-argument var year. Replace with a static variable, or let constant.",
        "Missing expected argument '--year <year>'", "Missing one of: '--on', '--off'",
        "The value 'soon' is invalid for '--year <year>'", "The value 'soon' is invalid for '<concept>': too late",
        "The value 'xml' is invalid for '--format <format>'. Please provide one of 'json'.",
        "The value 'xml' is invalid for '--format <format>'. Please provide one of 'text' and 'json'.",
        "The value 'it' is invalid for '--language <language>'. Please provide one of 'nl', 'fr', 'de' or 'en'.",
        "The value '7' is invalid for '--number'. Please provide one of the following:\n  - 1\n  - 2",
        "The value 'soon' is invalid.", "Invalid option: --", "Invalid option: -é", "Missing required subcommand.",
        "Command 'run' is not a parent of the current command.",
    ]

    private func told(_ message: String, _ language: Language) -> String {
        ParserText(language).refusal("Error: \(message)\n", message: message)
    }

    @Test("Each message is told in every language", arguments: messages, Language.allCases)
    func eachMessageIsTold(message: String, language: Language) {
        let told = told(message, language)
        #expect((told == "Error: \(message)\n") == (language == .en))
        let english = ["Unknown", "Missing", "Did you", "invalid for", "Please", " or: ", "Internal", "Unexpected"]
        #expect(language == .en || !english.contains { told.contains($0) })
        #expect(!told.contains("{"))
        #expect(told.hasSuffix("\n"))
    }

    /// What the person wrote stands in the message as it was, even when it looks like the parser's own words.
    @Test(arguments: Language.allCases)
    func whatThePersonWroteStays(language: Language) {
        for value in ["{value}", "is invalid for", "'", "", "é'. Did you mean '"] {
            #expect(told("The value '\(value)' is invalid for '--year <year>'", language).contains("'\(value)'"))
        }
    }

    @Test(arguments: [ParserPhrases.messages, ParserPhrases.help, ParserPhrases.hints])
    func everyPhraseHasItsPlacesInEveryLanguage(phrases: [Phrase]) {
        for phrase in phrases {
            for language in Language.allCases {
                #expect(Phrase.places(of: phrase[language]) == Phrase.places(of: phrase.en), "\(phrase.en)")
            }
        }
    }

    /// A phrase is found by its English text: one that stands before it must not take that for its own.
    @Test(arguments: ParserPhrases.messages, [Language.nl, .fr, .de])
    func noPhraseHidesAnother(phrase: Phrase, language: Language) {
        let values = Phrase.places(of: phrase.en).map { ($0, "x") }
        #expect(told(phrase.filled(.en, values), language).contains(phrase.filled(language, values)))
    }

    @Test func aMessageThatIsNotKnownStaysAsItIs() {
        #expect(told("Something else.", .nl) == "Fout: Something else.\n")
        #expect(ParserText(.nl).refusal("Something else", message: "else") == "Something else")
    }

    @Test func linesOfHelpAreToldAndBroken() {
        let help = """
            OVERVIEW: One two three four five six seven eight nine ten eleven twelve.

            USAGE: medlevy run [<options>] --year <year> --contributors <contributors> --budget <budget>

            OPTIONS:
              --year <year>           One two three four five six seven eight. (default: 2024)
              --a-long-one <a-long-one>
                                      One two. (values: a, b; default: a)
              -h, --help              Show help information.

            """
        let expected = """
            ÜBERBLICK: One two three four five six seven eight nine ten
            eleven twelve.

            VERWENDUNG: medlevy run [<Optionen>] --year <year> --contributors <contributors> --budget <budget>

            OPTIONEN:
              --year <year>           One two three four five six seven
                                      eight. (Standard: 2024)
              --a-long-one <a-long-one>
                                      One two. (Werte: a, b; Standard:
                                      a)
              -h, --help              Zeigt diese Hilfe.

            """
        #expect(ParserText(.de).help(help, width: 60) == expected)
    }
}
