import ArgumentParser
import Law
import Values

/// The command line.
@main
struct MedLevy: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: Program.name,
        abstract: Help.program[.current],
        version: "\(Program.identity) (tables \(TableFiles.builtIn.hash))",
        subcommands: [
            Assess.self, Run.self, Budget.self, Compare.self, Simulate.self, Tables.self, Sample.self, Reference.self,
        ])

    /// The commands that people are shown, each with its own help.
    static var documented: [any ParsableCommand.Type] {
        configuration.subcommands.filter { $0.configuration.shouldDisplay } + Tables.configuration.subcommands
    }
}
