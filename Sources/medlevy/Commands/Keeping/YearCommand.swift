import ArgumentParser
import Values

/// `medlevy year`: what the agency decides of a contribution year.
struct YearCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "year", abstract: Help.yearCommand[.current],
        subcommands: [ShowYear.self, DecideYear.self, CloseYear.self, ReconcileYear.self])
}
