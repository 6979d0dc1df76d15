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
        abstract: ServerHelp.program[.current], discussion: ServerHelp.discussion[.current],
        version: Program.identity)

    @OptionGroup(title: ServerHelp.group[.current]) var flags: SettingFlags

    @Option(help: ServerHelp.settings.help, completion: .file(extensions: ["json"]))
    var settings: String?

    @Flag(help: ServerHelp.development.help) var development = false
    @Flag(help: ServerHelp.sandbox.help) var sandbox = false
    @Flag(help: ServerHelp.check.help) var check = false
    @Option(help: ServerHelp.language.help) var language: Language = .current

    /// Prints the reference page of the settings.
    @Flag(help: .hidden) var reference = false

    func validate() throws {
        if development && sandbox { throw ValidationError(ServerHelp.oneOfBoth[language]) }
    }

    private var purpose: ServerSettings.Purpose { sandbox ? .sandbox : development ? .development : .service }

    func run() async throws {
        if reference { return print(SettingsPage.text, terminator: "") }
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
        MedLevyServer.say(ProblemText(language).all(problems) + "\n", to: STDERR_FILENO)
        let isOfSettings = problems.listed.allSatisfy { $0.code.rawValue.hasPrefix("setting.") }
        return ExitCode(isOfSettings ? 78 : 73)
    }
}

extension Language: ExpressibleByArgument {}
