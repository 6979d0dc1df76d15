import Testing

/// Whoever runs the service is spoken to in their language, as on the command line.
@Suite struct ServerLanguageTests {
    private static let heads = [
        ("nl_BE.UTF-8", "OVERZICHT: De dienst", "Het adres waarop de dienst luistert", "(standaard: 127.0.0.1)"),
        ("fr_BE.UTF-8", "APERÇU\u{A0}: Le service", "L'adresse sur laquelle le service écoute", "127.0.0.1)"),
        ("de_BE.UTF-8", "ÜBERBLICK: Der Dienst", "Die Adresse, auf der der Dienst hört", "(Vorgabe: 127.0.0.1)"),
        ("C.UTF-8", "OVERVIEW: The service", "The address that the service listens on", "(default: 127.0.0.1)"),
    ]

    private func run(_ arguments: [String], _ environment: [String: String] = [:]) async throws -> (
        status: Int32?, output: String, errors: String
    ) {
        let program = try StartedProgram(arguments, environment: environment)
        let status = try await program.status()
        return (status, Self.unwrapped(program.output), Self.unwrapped(program.errors))
    }

    private static func unwrapped(_ text: String) -> String {
        text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }

    @Test(arguments: heads)
    func helpIsInTheLanguageOfTheEnvironment(locale: String, start: String, meaning: String, usual: String) async throws
    {
        let answer = try await run(["--help"], ["LANG": locale])
        #expect(answer.status == 0)
        #expect(answer.output.hasPrefix(start), "\(answer.output.prefix(200))")
        #expect(answer.output.contains(meaning))
        #expect(answer.output.contains(usual))
    }

    @Test func theCommandLineCountsBeforeTheEnvironment() async throws {
        let answer = try await run(["--help", "--language", "fr"], ["LANG": "nl_BE.UTF-8"])
        #expect(answer.output.hasPrefix("APERÇU"))
    }

    @Test func aCommandThatCannotBeReadIsToldSo() async throws {
        let unknown = try await run(["--colour"], ["LANG": "nl_BE.UTF-8"])
        #expect(unknown.status == 64)
        #expect(unknown.errors.hasPrefix("Fout: "), "\(unknown.errors)")
        let both = try await run(["--sandbox", "--development"], ["LANG": "de_BE.UTF-8"])
        #expect(both.errors.contains("Geben Sie --development oder --sandbox an, nicht beide."), "\(both.errors)")
    }

    @Test func theCheckSaysWhatIsMissingAndEndsWithIt() async throws {
        let answer = try await run(["--check", "--host", "127.0.0.2"], ["LANG": "nl_BE.UTF-8", "MEDLEVY_PORT": "81"])
        #expect(answer.status == 78)
        #expect(answer.output.contains("! public_url = (ontbreekt"), "\(answer.output)")
        #expect(answer.output.contains("host = 127.0.0.2 (--host)"))
        #expect(answer.output.contains("port = 81 (MEDLEVY_PORT)"))
        #expect(answer.errors.contains("setting.missing") || answer.errors.contains("--public-url"))
    }

    @Test func aCheckThatFindsNothingMissingEndsWell() async throws {
        let answer = try await run(["--check", "--sandbox"])
        #expect(answer.status == 0)
        #expect(answer.output.contains("The address that the service listens on."))
    }

    /// Without what keeps it safe the service does not start, and says why.
    @Test func withoutItsSettingsTheServiceDoesNotStart() async throws {
        let answer = try await run([], ["LC_ALL": "fr_BE.UTF-8"])
        #expect(answer.status == 78)
        #expect(answer.errors.contains("--public-url") && answer.errors.contains("MEDLEVY_SECRET_KEY"))
        #expect(answer.errors.contains("paramètre"), "\(answer.errors)")
    }
}
