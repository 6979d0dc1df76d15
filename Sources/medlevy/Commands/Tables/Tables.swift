import ArgumentParser
import Values

/// `medlevy tables`: the law as data, looked at and checked.
struct Tables: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tables", abstract: Help.tablesCommand[.current],
        subcommands: [
            TablesList.self, TablesShow.self, TablesCheck.self, TablesReadings.self, TablesCitations.self,
        ])
}
