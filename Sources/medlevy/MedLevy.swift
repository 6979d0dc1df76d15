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
            Assess.self, Run.self, Budget.self, Compare.self, Simulate.self, Tables.self, Sample.self,
            DeclarationCommand.self, ReceiptCommand.self, ExOfficioCommand.self, AuditCommand.self, Backup.self,
            Restore.self, Schema.self, YearCommand.self, InvoiceCommand.self, PaymentCommand.self, RefundCommand.self,
            LedgerCommand.self, SealKeyCommand.self, Reference.self,
        ])

    /// The commands that people are shown, by the words that call them, each group before its own commands.
    static var documented: [(words: [String], command: any ParsableCommand.Type)] { documented(of: self, []) }

    private static func documented(
        of command: any ParsableCommand.Type, _ words: [String]
    ) -> [(words: [String], command: any ParsableCommand.Type)] {
        let shown = command.configuration.subcommands.filter { $0.configuration.shouldDisplay }
        return shown.flatMap { [(words + [$0._commandName], $0)] + documented(of: $0, words + [$0._commandName]) }
    }
}
