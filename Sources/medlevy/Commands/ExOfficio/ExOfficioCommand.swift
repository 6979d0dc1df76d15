import ArgumentParser
import Values

/// `medlevy ex-officio`: what was not declared is set by the agency (Q8).
struct ExOfficioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ex-officio", abstract: Help.exOfficio[.current], subcommands: [ImportExOfficio.self])
}
