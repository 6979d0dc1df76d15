import ArgumentParser
import Values

/// `medlevy audit`: the chain of entries that says who did what.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: Help.audit[.current], subcommands: [VerifyAudit.self])
}
