public import ArgumentParser
import Exchange
import Glibc
public import Values
import Web
import Wording

/// The service's own program: `medlevy-server`.
@main
struct MedLevyServer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "medlevy-server",
        abstract: "The service: calculator, turnover declarations and access, for browsers and for software.",
        discussion: """
            Every setting is also read from the environment (MEDLEVY_PUBLIC_URL) and from the file of --settings, \
            a JSON object ({"public_url": "…"}). A flag counts before the environment, and that before the file. \
            --check says what is set, what is missing and what it means.
            """,
        version: Program.identity)

    @OptionGroup(title: "Settings") var flags: SettingFlags

    @Option(help: "A file of settings, in JSON.", completion: .file(extensions: ["json"]))
    var settings: String?

    @Flag(help: "To be looked at on this machine alone: people sign in by picking who they are, with sample data.")
    var development = false

    @Flag(
        help: """
            To play a year through on this machine alone: with a clock that can be set, in memory unless --database \
            names a file.
            """)
    var sandbox = false

    @Flag(help: "Say what is set, what is missing and what each setting means, and start nothing.")
    var check = false

    @Option(help: "The language of messages: nl, fr, de or en.")
    var language: Language = .en

    func validate() throws {
        if development && sandbox { throw ValidationError("Give --development or --sandbox, not both.") }
    }

    private var purpose: ServerSettings.Purpose { sandbox ? .sandbox : development ? .development : .service }

    func run() async throws {
        do {
            let stated = try stated()
            if check { print(SettingsReport(stated, language).text, terminator: "") }
            let settings = try ServerSettings(stated, for: purpose)
            guard !check else { return }
            try await Serving(settings).run()
        } catch let problems as Problems {
            throw refused(problems)
        }
    }

    private func stated() throws(Problems) -> StatedSettings {
        let environment = Dictionary(
            Setting.allCases.compactMap { setting in
                getenv(setting.environmentName).map { (setting.environmentName, String(cString: $0)) }
            }, uniquingKeysWith: { first, _ in first })
        return try StatedSettings(flags: flags.given, environment: environment, file: try file())
    }

    private func file() throws(Problems) -> (name: String, bytes: [UInt8])? {
        guard let settings else { return nil }
        do throws(Problem) {
            return (settings, try InputBytes.read(path: settings, largest: 1_000_000))
        } catch {
            throw Problems([error])
        }
    }

    /// Tells the problems; exit code 78 for settings, 73 for what else stands in the way.
    private func refused(_ problems: Problems) -> ExitCode {
        var text = ProblemText(language).all(problems) + "\n"
        text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
        let isOfSettings = problems.listed.allSatisfy { $0.code.rawValue.hasPrefix("setting.") }
        return ExitCode(isOfSettings ? 78 : 73)
    }
}

extension Language: ExpressibleByArgument {}
