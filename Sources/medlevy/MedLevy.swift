import ArgumentParser
import Law
import Values

/// The command line.
@main
struct MedLevy: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "medlevy",
        abstract: Help.program[.current],
        version: "medlevy \(Program.version) (tables \(TableFiles.builtIn.hash))",
        subcommands: [
            Assess.self, Run.self, Budget.self, Compare.self, Simulate.self, Tables.self, Sample.self,
        ])
}
